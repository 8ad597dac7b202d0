// Reads the strict YAML of rule files: every value is text, no anchors, tags or second documents, and sizes are capped
// before anything is built. It knows nothing of rules; it keeps the place of every part, so that a message can point.
import { CST, isAlias, isMap, isScalar, isSeq, Lexer, type Node, type Pair, parseDocument, type YAMLParseError } from 'yaml';
import { no, ok, type Result } from '../result.ts';
import type { Place, Problem, ProblemCode } from './problem.ts';

export const maximumBytes = 96 * 1024;
export const maximumParts = 4000;
export const maximumDepth = 8;

export type PlainValue = string | readonly PlainValue[] | { readonly [key: string]: PlainValue };
export type ValuePath = readonly (string | number)[];

/** What a file says, with the place of each of its parts. */
export type YamlTree = {
  readonly value: PlainValue;
  /** The place of a value; of its nearest parent if it is not there. */
  placeOf(path: ValuePath): Place;
  /** The place of the key that names a value, for messages about the key itself. */
  placeOfKey(path: ValuePath): Place;
};

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads one file. Problems come with line and column; the first breach of a limit stops the reading, everything else is
 * reported together.
 */
export function readYaml(fileText: string, file: string): Result<YamlTree, Problem[]> {
  // Windows editors begin a file with a byte order mark.
  const text = fileText.startsWith('\ufeff') ? fileText.slice(1) : fileText;
  const problemAt = (code: ProblemCode, place: Place, values: Record<string, string> = {}, path = ''): Problem => ({
    code,
    file,
    path,
    values,
    ...place,
  });
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > maximumBytes) {
    return no([problemAt('FILE_TOO_LARGE', { line: 1, column: 1 }, { bytes: `${bytes}`, limit: `${maximumBytes}` })]);
  }
  const counter = lineCounterFor(text);
  const at = (offset: number): Place => placeAt(counter, offset);
  const strange = findInvisibleCharacter(text);
  if (strange) return no([problemAt(strange.code, at(strange.offset), { character: strange.name })]);
  const refused = findRefusedToken(text);
  if (refused) return no([problemAt(refused.code, at(refused.offset), refused.values)]);

  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return no([problemAt(yamlErrorCode(error, text), at(error.pos[0]))]);
  return readTree(document.contents, at, problemAt);
}

function lineCounterFor(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  return starts;
}

function placeAt(lineStarts: readonly number[], offset: number): Place {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** Characters that steer the direction of text or cannot be seen, and so can hide what a file really says. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|[\u{e0000}-\u{e0fff}]/u;

/** Persian needs a joiner that is not seen between two of its letters; nowhere else may it stand. */
const persianJoiner = /(?<=\p{Script=Arabic})\u200c(?=\p{Script=Arabic})/gu;

function findInvisibleCharacter(text: string): { code: ProblemCode; offset: number; name: string } | undefined {
  const found = invisible.exec(text.replace(persianJoiner, ' '));
  if (!found) return undefined;
  const point = found[0].codePointAt(0) ?? 0;
  const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  // U+FFFD is what a decoder leaves where the bytes were no UTF-8.
  return { code: point === 0xfffd || point === 0 ? 'NOT_TEXT' : 'INVISIBLE_CHARACTER', offset: found.index, name };
}

type RefusedToken = { code: ProblemCode; offset: number; values: Record<string, string> };

/** Kinds of tokens whose number says how many parts a file has, also a broken one; each may come so often and no oftener. */
const counted = new Set([
  'scalar',
  'double-quoted-scalar',
  'single-quoted-scalar',
  'seq-item-ind',
  'map-value-ind',
  'comma',
  'flow-map-start',
  'flow-map-end',
  'flow-seq-start',
  'flow-seq-end',
  'explicit-key-ind',
]);

/** Walks the tokens once, before any tree is built, and stops at the first thing that rule files do not have. */
function findRefusedToken(text: string): RefusedToken | undefined {
  let offset = 0;
  const counts = new Map<string, number>();
  for (const token of new Lexer().lex(text)) {
    const kind = CST.tokenType(token) ?? '';
    if (kind === 'doc-mode' || kind === 'flow-error-end') continue;
    const group = kind.endsWith('scalar') ? 'scalar' : kind;
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    if (counted.has(kind) && count > maximumParts) return { code: 'TOO_MANY_PARTS', offset, values: { limit: `${maximumParts}` } };
    // The mark before a scalar is no part of the text.
    if (kind === 'scalar') continue;
    const code = refusedKinds[kind];
    if (code) return { code, offset, values: { word: token } };
    // The parser makes an error of each one, which takes long where there are thousands.
    if (kind === 'double-quoted-scalar' && wrongEscape.test(token))
      return { code: 'BROKEN_YAML', offset: offset + token.search(wrongEscape), values: {} };
    if (kind === 'space' && token.includes('\t') && onlyIndents(text, offset))
      return { code: 'TAB', offset: offset + token.indexOf('\t'), values: {} };
    offset += token.length;
  }
  return undefined;
}

/** A backslash in double quotation marks, before something that YAML gives no meaning there (YAML 1.2.2, 5.7). */
const wrongEscape = /(?<!\\)(?:\\\\)*\\(?![0abtnvfre "/\\N_LP\t\r\n]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})/i;

const refusedKinds: Readonly<Record<string, ProblemCode>> = {
  anchor: 'ANCHOR',
  alias: 'ANCHOR',
  tag: 'TAG',
  'doc-start': 'SEVERAL_DOCUMENTS',
  'doc-end': 'SEVERAL_DOCUMENTS',
  'directive-line': 'SEVERAL_DOCUMENTS',
};

const onlyIndents = (text: string, offset: number): boolean => offset === 0 || text[offset - 1] === '\n';

/** The writer's mistake behind an error of the parser; several errors often tell one mistake, so only the first counts. */
function yamlErrorCode(error: YAMLParseError, text: string): ProblemCode {
  if (error.code === 'TAB_AS_INDENT') return 'TAB';
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'BLOCK_IN_FLOW') {
    // The key before the second colon: on one line it is a sentence with a colon, over two lines a wrong indent.
    const key = text.slice(error.pos[0]).split(/:\s/, 2)[0] ?? '';
    return key.includes('\n') ? 'WRONG_INDENT' : 'COLON_IN_SENTENCE';
  }
  if (error.code === 'BAD_INDENT' && !error.message.startsWith('Flow ')) return 'WRONG_INDENT';
  return 'BROKEN_YAML';
}

type ProblemAt = (code: ProblemCode, place: Place, values?: Record<string, string>, path?: string) => Problem;

function readTree(root: unknown, at: (offset: number) => Place, problemAt: ProblemAt): Result<YamlTree, Problem[]> {
  const problems: Problem[] = [];
  const values = new Map<string, Place>();
  const keys = new Map<string, Place>();
  const placeOfNode = (node: unknown): Place => at((node as Node | null)?.range?.[0] ?? 0);

  const readPair = (pair: Pair, path: ValuePath, into: Record<string, PlainValue>): void => {
    const place = placeOfNode(pair.key);
    if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
      problems.push(problemAt('KEY_NOT_PLAIN', place, {}, writersPath(path)));
      return;
    }
    const key = pair.key.value;
    const hidden = findInvisibleCharacter(key);
    if (hidden) problems.push(problemAt(hidden.code, place, { character: hidden.name }, writersPath(path)));
    else if (forbiddenKeys.has(key)) problems.push(problemAt('FORBIDDEN_KEY', place, { key }, writersPath(path)));
    else if (Object.hasOwn(into, key)) problems.push(problemAt('DOUBLE_KEY', place, { key }, writersPath(path)));
    else {
      keys.set(pathKey([...path, key]), place);
      into[key] = readNode(pair.value, [...path, key], place);
    }
  };

  const readNode = (node: unknown, path: ValuePath, around: Place): PlainValue => {
    const place = node && !isAlias(node) ? placeOfNode(node) : around;
    values.set(pathKey(path), place);
    if (path.length > maximumDepth) {
      problems.push(problemAt('TOO_DEEP', place, { limit: `${maximumDepth}` }, writersPath(path.slice(0, 3))));
      return '';
    }
    if (isMap(node)) {
      const into: Record<string, PlainValue> = Object.create(null);
      for (const pair of node.items) readPair(pair, path, into);
      return into;
    }
    if (isSeq(node)) return node.items.map((child, index) => readNode(child, [...path, index], place));
    const value = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
    // "\u202e" in quotation marks is seven plain characters in the file and one hidden one in the text.
    const hidden = findInvisibleCharacter(value);
    if (hidden) problems.push(problemAt(hidden.code, place, { character: hidden.name }, writersPath(path)));
    return value;
  };

  const value = readNode(root, [], { line: 1, column: 1 });
  if (problems.length > 0) return no(problems);
  return ok({
    value,
    placeOf: (path) => nearest(values, path),
    placeOfKey: (path) => keys.get(pathKey(path)) ?? nearest(values, path),
  });
}

/** A path as people count: the first row is 1. */
const writersPath = (path: ValuePath): string => path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('/');

const pathKey = (path: ValuePath): string => path.join('\n');

function nearest(places: ReadonlyMap<string, Place>, path: ValuePath): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places.get(pathKey(path.slice(0, length)));
    if (place) return place;
  }
  return { line: 1, column: 1 };
}
