// Where sentences begin and end, for the checker of texts and for reading aloud.

/** Abbreviations that may also end a sentence. */
const mayEnd = /(?:^|\s)(?:enz|etc|e\.?d|e\.?a|a\.?u\.?b)\.\s*$/iu;
const initial = /(?:^|[\s(])(?:\p{Lu}|\p{Ll}\.\p{Ll}(?:\.\p{Ll})*)\.\s*$/u;
/** No abbreviation is longer; how a sentence ends is never looked for further back. */
const longestEnd = 24;

/**
 * The stretches of a text that are sentences, as offsets, space after a sentence included. The segmenter of the platform
 * breaks after "max." and "art.", so `stops` are the abbreviations written with one full stop, without it, in small letters.
 */
export function sentenceEdges(text: string, segmenter: Intl.Segmenter, stops: ReadonlySet<string>): [number, number][] {
  const edges: [number, number][] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = edges.at(-1);
    if (last && runsOn(text.slice(Math.max(last[0], index - longestEnd), index), segment, stops)) last[1] = index + segment.length;
    else edges.push([index, index + segment.length]);
  }
  return edges;
}

function runsOn(end: string, segment: string, stops: ReadonlySet<string>): boolean {
  if (/^\p{Ll}/u.test(segment) && !/^\p{Ll}\p{Lu}/u.test(segment)) return true;
  if (mayEnd.test(end)) return false;
  const last = /([\p{L}.]+)\.\s*$/u.exec(end)?.[1]?.toLowerCase();
  return initial.test(end) || (last !== undefined && stops.has(last));
}
