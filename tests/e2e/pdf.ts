// Reads as much of a PDF as a test must know: how many pages there are, how large, and which words stand on them. For the
// files that our two browsers write (Skia, cairo); a library that reads every PDF is a hundred times as large.
import { inflateSync } from 'node:zlib';

/** `words` without any white space: a PDF places words and often leaves their spaces out. `width` and `height` in mm. */
export type ReadPdf = { readonly pages: readonly { readonly width: number; readonly height: number }[]; readonly words: string };

export const withoutSpaces = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');

export function readPdf(file: Buffer): ReadPdf {
  const { objects, streams } = partsOf(file.toString('latin1'));
  const fonts = new Map<string, Map<string, string>>();
  for (const text of objects.values()) {
    for (const [, names = ''] of text.matchAll(/\/Font\s*<<([^>]*)>>/g)) {
      for (const [, name = '', id = ''] of names.matchAll(/\/([\w-]+)\s+(\d+) 0 R/g)) fonts.set(name, lettersOf(objects.get(id) ?? '', streams));
    }
  }
  const boxes = [...objects.values()].filter((text) => /\/Type\s*\/Page\b/.test(text));
  const pages = boxes.map((text) => {
    const [, x0 = 0, y0 = 0, x1 = 0, y1 = 0] = (/\/MediaBox\s*\[\s*([\d.-]+)\s+([\d.-]+)\s+([\d.-]+)\s+([\d.-]+)/.exec(text) ?? []).map(Number);
    return { width: ((x1 - x0) / 72) * 25.4, height: ((y1 - y0) / 72) * 25.4 };
  });
  const shown = [...streams.values()].filter((text) => /\bTf\b/.test(text) && /\bT[jJ]\b/.test(text));
  return { pages, words: withoutSpaces(shown.map((text) => wordsIn(text, fonts)).join('')) };
}

type Parts = { readonly objects: Map<string, string>; readonly streams: Map<string, string> };

/** The objects by number, those that stand packed in a stream too, and the streams unpacked. */
function partsOf(file: string): Parts {
  const objects = new Map<string, string>();
  const streams = new Map<string, string>();
  for (const match of file.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const id = match[1] ?? '';
    const end = file.indexOf('endobj', match.index);
    const body = file.slice(match.index + match[0].length, end);
    const start = /\bstream\r?\n/.exec(body);
    const dictionary = start ? body.slice(0, start.index) : body;
    objects.set(id, dictionary);
    if (!start) continue;
    const raw = body.slice(start.index + start[0].length, body.lastIndexOf('endstream'));
    const text = dictionary.includes('/FlateDecode') ? unpacked(raw) : raw;
    streams.set(id, text);
    if (dictionary.includes('/ObjStm')) for (const [packedId, packed] of packedIn(dictionary, text)) objects.set(packedId, packed);
  }
  return { objects, streams };
}

function unpacked(raw: string): string {
  try {
    return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

function packedIn(dictionary: string, text: string): [id: string, text: string][] {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
  const numbers = text.slice(0, first).trim().split(/\s+/);
  const starts = numbers.flatMap((id, index) => (index % 2 === 0 ? [{ id, at: first + Number(numbers[index + 1]) }] : []));
  return starts.map(({ id, at }, index) => [id, text.slice(at, starts[index + 1]?.at)]);
}

/** What the codes of a font stand for; the entry '' tells how many bytes a code has. */
function lettersOf(font: string, streams: Parts['streams']): Map<string, string> {
  const map = streams.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '') ?? '';
  const letters = new Map([['', `${(/begincodespacerange\s*<([\da-f]+)>/i.exec(map)?.[1]?.length ?? 2) / 2}`]]);
  const said = (hex: string, more = 0): string => {
    const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
    return String.fromCharCode(...units.slice(0, -1), (units.at(-1) ?? 0) + more);
  };
  for (const [, rows = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', hex = ''] of rows.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi)) letters.set(code.toLowerCase(), said(hex));
  }
  for (const [, rows = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', until = '', hex = '', list = ''] of rows.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f]+)>|\[([^\]]*)\])/gi)) {
      const each = [...list.matchAll(/<([\da-f]+)>/gi)].map(([, one = '']) => said(one));
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(until, 16); code += 1) {
        const more = code - Number.parseInt(from, 16);
        letters.set(code.toString(16).padStart(from.length, '0'), hex ? said(hex, more) : (each[more] ?? ''));
      }
    }
  }
  return letters;
}

/** The words that a page draws, in the order in which it draws them. */
function wordsIn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let words = '';
  for (const match of content.matchAll(/\/([\w-]+)\s+[\d.-]+\s+Tf|<([\da-f\s]*)>|\(((?:\\[\s\S]|[^\\()])*)\)/gi)) {
    const [, font, hex, literal] = match;
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    const bytes = hex !== undefined ? hex.replace(/\s/g, '').toLowerCase() : literal !== undefined ? hexOf(literal) : '';
    const size = 2 * Number(letters.get('') ?? 1);
    for (let at = 0; at < bytes.length; at += size) words += letters.get(bytes.slice(at, at + size)) ?? '';
  }
  return words;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of a text between round brackets, without its escapes. */
function hexOf(literal: string): string {
  const plain = literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, after: string) =>
    /^[0-7]/.test(after) ? String.fromCharCode(Number.parseInt(after, 8)) : (escapes[after] ?? after),
  );
  return Buffer.from(plain, 'latin1').toString('hex');
}
