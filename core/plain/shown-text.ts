// A text as a reader sees it, without its markup, and for each of its letters where that stands in the text as written.
// It follows rich-text.ts, but refuses nothing: markup that is not finished is shown as it stands.

/** Stands in the shown text for a `{fact}`; its value is not known here. */
export const factMark = '\uFFFC';

export type ShownPiece = { readonly kind: 'text' | 'strong' | 'term' | 'fact' | 'link'; readonly from: number; readonly to: number };

export type ShownText = {
  readonly shown: string;
  readonly pieces: readonly ShownPiece[];
  /** For each unit of `shown`: where it begins and ends in the text as written. A fact is one unit, and a word in braces. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  /** The paragraphs and the rows of lists: no sentence goes from one into the next. */
  readonly blocks: readonly { readonly from: number; readonly to: number }[];
};

const mark =
  /\*\*(?<strong>[^*\n]+)\*\*|\[\[(?<term>[^\][|\n]+)(?:\|(?<shown>[^\][|\n]+))?\]\]|\{(?<fact>[a-z0-9-]+)\}|\[(?<label>[^\][\n]+)\]\((?:https:\/\/[^\s()]+)\)/gu;

/** The shown side of a text: `Uw [[dagloon|loon]] is **{bedrag}**` shows as `Uw loon is **￼**`. */
export function shownText(written: string): ShownText {
  const pieces: ShownPiece[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  let shown = '';
  const put = (kind: ShownPiece['kind'], said: string, offset: number): void => {
    if (said === '') return;
    pieces.push({ kind, from: shown.length, to: shown.length + said.length });
    for (let index = 0; index < said.length; index += 1) {
      begins.push(offset + index);
      ends.push(offset + index + 1);
    }
    shown += said;
  };
  let end = 0;
  for (const found of written.matchAll(mark)) {
    const { strong, term, shown: said, label } = found.groups ?? {};
    put('text', written.slice(end, found.index), end);
    end = found.index + found[0].length;
    if (strong !== undefined) put('strong', strong, found.index + '**'.length);
    else if (said !== undefined) put('term', said, end - ']]'.length - said.length);
    else if (term !== undefined) put('term', term, found.index + '[['.length);
    else if (label !== undefined) put('link', label, found.index + '['.length);
    else {
      put('fact', factMark, found.index);
      ends[ends.length - 1] = end;
    }
  }
  put('text', written.slice(end), end);
  return { shown, pieces, begins, ends, blocks: blocksOf(shown) };
}

/** Where a stretch of the shown text stands in the text as written. */
export function writtenAt({ begins, ends }: ShownText, from: number, to: number): { readonly offset: number; readonly length: number } {
  const offset = begins[from] ?? 0;
  return { offset, length: (ends[to - 1] ?? offset) - offset };
}

function blocksOf(shown: string): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  let from = 0;
  let goesOn = false;
  for (const line of shown.split('\n')) {
    const dash = /^[^\S\n]*- /.exec(line)?.[0].length ?? 0;
    const isEmpty = line.trim() === '';
    const to = from + line.length;
    const last = blocks.at(-1);
    if (goesOn && last && dash === 0 && !isEmpty) last.to = to;
    else if (!isEmpty) blocks.push({ from: from + dash, to });
    goesOn = dash === 0 && !isEmpty;
    from = to + 1;
  }
  return blocks;
}
