// The markup of rule sentences as a typed tree. No HTML string exists anywhere on the way from a rule to the screen.

import { isWebAddress } from '../match/web-address.ts';
import { no, ok, type Result } from '../result.ts';
import { inlinesOf } from './inlines.ts';

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

/** What may stand inside a mark: no second mark, and nothing that looks like HTML. */
const plain = '[^*<>{}\\[\\]|\\n]+';
const mark = new RegExp(
  [
    `\\*\\*(?<strong>${plain})\\*\\*`,
    `\\[\\[(?<term>[a-z0-9-]+)(?:\\|(?<shown>${plain}))?\\]\\]`,
    '\\{(?<fact>[a-z0-9-]+)\\}',
    `\\[(?<label>${plain})\\]\\((?<address>https://[^\\s()<>]+)\\)`,
  ].join('|'),
  'gu',
);
/** Pieces of marks that stand alone: something was not finished. */
const loose = /\*\*|\[\[|\]\]|\]\(|[{}<>]/u;

/** Reads a sentence or a few; the trouble is the piece of markup that is not finished. */
export function readRichText(text: string): Result<RichText> {
  const blocks: Block[] = [];
  // The list that is growing: a row is put to it, never the list copied, or a long one would take minutes.
  let rows: (readonly Inline[])[] | undefined;
  for (const { row, line } of linesOf(text)) {
    const inlines = readInlines(line);
    if (!inlines.ok) return inlines;
    if (row && rows) {
      rows.push(inlines.value);
      continue;
    }
    rows = row ? [inlines.value] : undefined;
    blocks.push(rows ? { kind: 'list', rows } : { kind: 'paragraph', inlines: inlines.value });
  }
  return ok(blocks);
}

/** Paragraphs and list rows; lines of one paragraph are put together again. */
function linesOf(text: string): { row: boolean; line: string }[] {
  const lines: { row: boolean; line: string }[] = [];
  let fresh = true;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const last = lines.at(-1);
    if (line.startsWith('- ')) lines.push({ row: true, line: line.slice(2).trim() });
    else if (line !== '' && last && !last.row && !fresh) last.line += ` ${line}`;
    else if (line !== '') lines.push({ row: false, line });
    fresh = line === '';
  }
  return lines;
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
    const trouble =
      inline.kind === 'text' ? loose.exec(inline.text)?.[0] : inline.kind === 'link' && !isWebAddress(inline.address) ? inline.address : undefined;
    if (trouble) return no(trouble);
  }
  return ok(inlines);
}

function readMark(groups: Readonly<Record<string, string | undefined>>): Inline {
  if (groups.strong) return { kind: 'strong', text: groups.strong };
  if (groups.term) return { kind: 'term', term: groups.term, text: groups.shown ?? groups.term };
  if (groups.fact) return { kind: 'fact', fact: groups.fact };
  return { kind: 'link', text: groups.label ?? '', address: groups.address ?? '' };
}

/** The tree of a sentence that was checked before; of one that was not finished, nothing. */
export function markupOf(sentence: string): RichText {
  const tree = readRichText(sentence);
  return tree.ok ? tree.value : [];
}

/** The facts and terms a text names, sorted: what a translation of it must name too. */
export function placeholdersOf(text: RichText): string[] {
  return inlinesOf(text)
    .flatMap((inline) => (inline.kind === 'fact' ? [`{${inline.fact}}`] : inline.kind === 'term' ? [`[[${inline.term}]]`] : []))
    .sort();
}
