// Changes one part of a rule file and leaves every other letter as it was: comments, quotes and wrapping are the writer's.
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';

type Path = readonly (string | number)[];

/** The offsets of the value at a path in the text; nothing where it is not there. */
function rangeOf(text: string, path: Path): readonly [from: number, to: number] | undefined {
  const node = parseDocument(text, { schema: 'failsafe', uniqueKeys: false }).getIn(path, true);
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? (node.range as readonly [number, number, number] | undefined) : undefined;
  return range && [range[0], range[1]];
}

/** The text with the value at a path put in place of the one that stands there; the same text where none does. */
export function replaceValue(text: string, path: Path, written: string): string {
  const range = rangeOf(text, path);
  return range ? `${text.slice(0, range[0])}${written}${text.slice(range[1])}` : text;
}

/** The text with one more row in a list at a path, written in the way the list is: between brackets or below hyphens. */
export function appendRow(text: string, path: Path, row: string): string {
  const node = parseDocument(text, { schema: 'failsafe', uniqueKeys: false }).getIn(path, true);
  if (!isSeq(node) || !node.range) return text;
  const [from, to] = node.range;
  if (node.flow) {
    const inside = text.slice(from + 1, to - 1).trim();
    return `${text.slice(0, from)}[${[inside, row].filter(Boolean).join(', ')}]${text.slice(to)}`;
  }
  const indent = ' '.repeat(from - text.lastIndexOf('\n', from) - 1);
  const last = text.slice(from, to).trimEnd();
  return `${text.slice(0, from)}${last}\n${indent}- ${row}\n${text.slice(to).replace(/^\n/, '')}`;
}

/** The text with a key of the top level replaced as a whole, or put behind another key where it is not there yet. */
export function replaceTopKey(text: string, key: string, block: string, behind: string): string {
  const root = parseDocument(text, { schema: 'failsafe', uniqueKeys: false }).contents;
  if (!isMap(root)) return text;
  const start = startOf(root, key);
  if (start !== undefined) return `${text.slice(0, start)}${block}\n${text.slice(endOfPair(root, text, key))}`;
  const end = endOfPair(root, text, behind);
  const before = text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${block}\n${text.slice(end)}`;
}

const pairOf = (root: YAMLMap, key: string): Pair | undefined => root.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

function startOf(root: YAMLMap, key: string): number | undefined {
  const found = pairOf(root, key)?.key;
  return isScalar(found) ? found.range?.[0] : undefined;
}

/** Where the next line after a pair begins. */
function endOfPair(root: YAMLMap, text: string, key: string): number {
  const value = pairOf(root, key)?.value;
  const end =
    typeof value === 'object' && value !== null && 'range' in value
      ? ((value.range as [number, number, number] | undefined)?.[1] ?? text.length)
      : text.length;
  const line = text.indexOf('\n', Math.max(0, end - 1));
  return line < 0 ? text.length : line + 1;
}
