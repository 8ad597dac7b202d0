// Changes one part of a rule file and leaves every other letter as it was: comments, quotes and wrapping are the writer's.
// It knows places in a text and not what the text means; who calls it reads the result again before writing it.
import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';

type Path = readonly (string | number)[];

const treeOf = (text: string) => parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
/** The part of a text at a path; nothing where it is not there, or where the text is no YAML at all. */
function partOf(text: string, path: Path): unknown {
  const tree = treeOf(text);
  if (tree.errors.length > 0) return undefined;
  return path.length === 0 ? tree.contents : tree.getIn(path, true);
}

/** The end of a line as this file writes it. */
const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The offsets of the value at a path in the text; nothing where it is not there. */
function rangeOf(text: string, path: Path): readonly [from: number, to: number] | undefined {
  const node = partOf(text, path);
  if (!isNode(node) || !node.range) return undefined;
  const [from, to] = node.range;
  // A value of several lines reaches to the begin of the next line, which is not a part of it.
  return [from, from + text.slice(from, to).trimEnd().length];
}

/** The text with the value at a path put in place of the one that stands there; the same text where none does. */
export function replaceValue(text: string, path: Path, written: string): string {
  const range = rangeOf(text, path);
  return range ? `${text.slice(0, range[0])}${written}${text.slice(range[1])}` : text;
}

/** The text with one more row in a list at a path, written in the way the list is: between brackets or below hyphens. */
export function appendRow(text: string, path: Path, row: string): string {
  const list = partOf(text, path);
  return isSeq(list) ? insertLast(text, list, list.items.at(-1), row, `- ${row}`) : text;
}

/** The text with a key of a group at a path set: its value replaced, or the key put last. */
export function putKey(text: string, path: Path, key: string, written: string): string {
  const group = partOf(text, path);
  if (!isMap(group)) return text;
  const pair = pairOf(group, key);
  if (pair) return replaceValue(text, [...path, key], written);
  const last = group.items.at(-1);
  return insertLast(text, group, isNode(last?.value) && last.value.range ? last.value : last?.key, `${key}: ${written}`, `${key}: ${written}`);
}

type Collection = { readonly flow?: boolean | undefined; readonly range?: readonly [number, number, number] | null | undefined };

/** Puts something behind the last part of a list or group; between brackets in one way, on a line of its own in another. */
function insertLast(text: string, { flow, range }: Collection, last: unknown, inBrackets: string, onLine: string): string {
  if (!range) return text;
  const end = isNode(last) ? last.range?.[1] : undefined;
  if (flow && end !== undefined) return `${text.slice(0, end)}, ${inBrackets}${text.slice(end)}`;
  if (flow) {
    const rest = text.slice(range[0] + 1);
    // Between empty brackets may stand a comment, which needs a space before it.
    return `${text.slice(0, range[0] + 1)}${inBrackets}${/^\s*[\]}]/.test(rest) ? rest.trimStart() : ` ${rest.replace(/^ /, '')}`}`;
  }
  if (end === undefined) return text;
  const indent = ' '.repeat(range[0] - (text.lastIndexOf('\n', range[0] - 1) + 1));
  const at = endOfLine(text, end);
  const before = text.slice(0, at);
  const lineEnd = lineEndOf(text);
  return `${before}${before.endsWith('\n') ? '' : lineEnd}${indent}${onLine}${lineEnd}${text.slice(at)}`;
}

/** The text with a key of the top level replaced as a whole, or put behind another key where it is not there yet. */
export function replaceTopKey(text: string, key: string, block: string, behind: string): string {
  const root = partOf(text, []);
  if (!isMap(root) || root.flow) return text;
  const lineEnd = lineEndOf(text);
  const written = block.replace(/\r?\n/g, lineEnd);
  const start = startOf(root, key);
  if (start !== undefined) return `${text.slice(0, start)}${written}${lineEnd}${text.slice(endOfPair(root, text, key))}`;
  const end = endOfPair(root, text, behind);
  const before = text.slice(0, end);
  return `${before}${before === '' || before.endsWith('\n') ? '' : lineEnd}${written}${lineEnd}${text.slice(end)}`;
}

const pairOf = (root: YAMLMap, key: string): Pair | undefined => root.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

function startOf(root: YAMLMap, key: string): number | undefined {
  const found = pairOf(root, key)?.key;
  return isScalar(found) ? found.range?.[0] : undefined;
}

/** Where the next line after a pair begins; the end of the text where there is no such pair. */
function endOfPair(root: YAMLMap, text: string, key: string): number {
  const pair = pairOf(root, key);
  if (!pair) return text.length;
  const last = isNode(pair.value) && pair.value.range ? pair.value : pair.key;
  return endOfLine(text, (isNode(last) && last.range?.[1]) || text.length);
}

/** Where the line after an offset begins; the offset itself where it begins a line. */
function endOfLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const line = text.indexOf('\n', offset);
  return line < 0 ? text.length : line + 1;
}
