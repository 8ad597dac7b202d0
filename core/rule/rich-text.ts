// The markup of rule sentences as a typed tree. No HTML string exists anywhere on the way from a rule to the screen.
import { no, ok, type Result } from '../result.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  /** `[[dagloon]]` or `[[dagloon|uw dagloon]]`: a glossary word, as it is shown in this sentence. */
  | { readonly kind: 'term'; readonly term: string; readonly text: string }
  /** `{op-tijd}`: the only way to say a figure, so that translations cannot disagree. */
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly rows: readonly (readonly Inline[])[] };

export type RichText = readonly Block[];

const mark =
  /\*\*(?<strong>[^*\n]+)\*\*|\[\[(?<term>[^\][|\n]+)(?:\|(?<shown>[^\][|\n]+))?\]\]|\{(?<fact>[a-z0-9-]+)\}|\[(?<label>[^\][\n]+)\]\((?<address>https:\/\/[^\s()]+)\)/gu;

/** Reads a sentence or a few; the trouble is the piece of markup that is not finished. */
export function readRichText(text: string): Result<RichText> {
  const blocks: Block[] = [];
  for (const part of text.split(/\n\s*\n|\n(?=- )|(?<=^- .*)\n(?!- )/u)) {
    const line = part.trim();
    if (line === '') continue;
    const inlines = readInlines(line.startsWith('- ') ? line.slice(2) : line);
    if (!inlines.ok) return inlines;
    const last = blocks.at(-1);
    if (!line.startsWith('- ')) blocks.push({ kind: 'paragraph', inlines: inlines.value });
    else if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', rows: [...last.rows, inlines.value] };
    else blocks.push({ kind: 'list', rows: [inlines.value] });
  }
  return ok(blocks);
}

function readInlines(line: string): Result<readonly Inline[]> {
  const inlines: Inline[] = [];
  let end = 0;
  for (const found of line.matchAll(mark)) {
    if (found.index > end) inlines.push({ kind: 'text', text: line.slice(end, found.index) });
    inlines.push(readMark(found.groups ?? {}));
    end = found.index + found[0].length;
  }
  if (end < line.length) inlines.push({ kind: 'text', text: line.slice(end) });
  for (const inline of inlines) {
    const loose = inline.kind === 'text' ? /\*\*|\[\[|\]\]|[{}<>]/u.exec(inline.text) : null;
    if (loose) return no(loose[0]);
  }
  return ok(inlines);
}

function readMark(groups: Readonly<Record<string, string | undefined>>): Inline {
  if (groups.strong) return { kind: 'strong', text: groups.strong };
  if (groups.term) return { kind: 'term', term: groups.term, text: groups.shown ?? groups.term };
  if (groups.fact) return { kind: 'fact', fact: groups.fact };
  return { kind: 'link', text: groups.label ?? '', address: groups.address ?? '' };
}

/** All pieces of a text, without its paragraphs. */
export function inlinesOf(text: RichText): Inline[] {
  return text.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : block.rows.flat()));
}

/** The facts and terms a text names, sorted: what a translation of it must name too. */
export function placeholdersOf(text: RichText): string[] {
  return inlinesOf(text)
    .flatMap((inline) => (inline.kind === 'fact' ? [`{${inline.fact}}`] : inline.kind === 'term' ? [`[[${inline.term}]]`] : []))
    .sort();
}
