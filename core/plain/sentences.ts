// Cuts a shown text into sentences and a sentence into words. A row of a list is a sentence of its own.
import { sentenceEdges } from '../language/sentence-edges.ts';
import { factMark, type ShownPiece, type ShownText } from './shown-text.ts';

export type Word = {
  readonly text: string;
  readonly lower: string;
  /** Offsets in the shown text. */
  readonly from: number;
  readonly to: number;
  readonly kind: ShownPiece['kind'];
  /** Between quotation marks: a word of the page itself, which the writer may not change. */
  readonly quoted: boolean;
  /** What stands between this word and the one before: space, a comma, a bracket. */
  readonly before: string;
  /** What follows directly: the full stop of an abbreviation, an exclamation mark. */
  readonly after: string;
};

export type Sentence = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** Words as a reader meets them; a fact counts as two, a figure and its unit. */
  readonly count: number;
};

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

// Also `m/v`, a fact, `4,5`, `P&O`, and what may be left out within a word: `voorzitter(s)`, `(ex-)leden`.
const wordShape =
  /\p{L}\/\p{L}(?![\p{L}\p{N}])|\uFFFC|(?:\(\p{Ll}{1,6}-\)(?=\p{L}))?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‑.@&_-](?=[\p{L}\p{N}])|(?<=\p{N}),(?=\p{N})|(?<=\p{L})\(\p{Ll}{1,4}\))*/gu;

/** The sentences of a text. `stops` are abbreviations written with one full stop, without it: `max`, `nr`. */
export function sentencesOf(text: ShownText, stops: ReadonlySet<string>): Sentence[] {
  return text.blocks
    .flatMap(({ from, to }) =>
      sentenceEdges(evenText(text.shown.slice(from, to)), segmenter, stops).map(([start, end]) => sentenceAt(text, from + start, from + end)),
    )
    .filter(({ words }) => words.length > 0);
}

/** A single line break is a space, and a fact can begin a sentence; both keep their length. */
const evenText = (block: string): string => block.replaceAll('\n', ' ').replaceAll(factMark, 'X');

function sentenceAt({ shown, pieces }: ShownText, start: number, end: number): Sentence {
  const part = shown.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  const text = part.trim();
  const words: Word[] = [];
  const quotes = quotedParts(text);
  let quote = 0;
  let last = 0;
  for (const found of text.matchAll(wordShape)) {
    const at = found.index;
    const to = at + found[0].length;
    while (quote < quotes.length && (quotes[quote]?.to ?? 0) <= at) quote += 1;
    words.push({
      text: found[0],
      lower: found[0].toLowerCase().replaceAll('’', "'").replace(/[()]/g, ''),
      from: from + at,
      to: from + to,
      kind: kindAt(pieces, from + at),
      quoted: at > (quotes[quote]?.from ?? Number.POSITIVE_INFINITY),
      before: text.slice(last, at),
      after: text.slice(to, to + 1),
    });
    last = to;
  }
  const count = words.reduce((sum, word) => sum + (word.kind === 'fact' ? 2 : 1), 0);
  return { from, to: from + text.length, text, words, count };
}

// A part never holds its own opening mark, so a text full of them is read once.
const quotedPart = /"[^"\n]+"|“[^“”\n]+”|„[^„”\n]+”|‘[^‘’\n]+’(?!\p{L})|(?<![\p{L}\p{N}])'(?=\p{L}{2})[^'\n]+'(?!\p{L})/gu;

const quotedParts = (text: string): { from: number; to: number }[] =>
  [...text.matchAll(quotedPart)].map(({ index, 0: part }) => ({ from: index, to: index + part.length }));

/** The piece at an offset, by halving: a text may have as many pieces as words. */
function kindAt(pieces: readonly ShownPiece[], offset: number): ShownPiece['kind'] {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low]?.kind ?? 'text';
}

/** The written words between two of a sentence, both included. */
export const saidBetween = ({ text, from }: Sentence, first: Word, last: Word): string => text.slice(first.from - from, last.to - from);
