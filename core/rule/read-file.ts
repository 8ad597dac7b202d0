// Reads one file of content-rules against its schema and turns every complaint of the schema into a Problem that points
// at the writer's own line and word.
import * as v from 'valibot';
import { languageCodePattern } from '../language/language-code.ts';
import { no, ok, type Result } from '../result.ts';
import { closestWord } from './closest-word.ts';
import type { Place, Problem } from './problem.ts';
import { type PlainValue, readYaml, type ValuePath, type YamlTree } from './read-yaml.ts';
import { type Script, strangeIn } from './strange-text.ts';

/** A file that fits its schema, with the places of its parts for checks that look at several files. */
export type ReadFile<Content> = {
  readonly file: string;
  readonly content: Content;
  /** A problem at a part of this file. */
  problemAt(code: Problem['code'], path: ValuePath, values?: Readonly<Record<string, string>>): Problem;
};

/** Reads and checks one file; all problems of the file at once, except that a file that is no YAML has only those. */
export function readFile<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  file: string,
): Result<ReadFile<v.InferOutput<Schema>>, Problem[]> {
  const read = readYaml(text, file);
  if (!read.ok) return no(read.trouble);
  const tree = read.value;
  const checked = v.safeParse(schema, tree.value);
  const strange = strangeTexts(tree, file);
  if (!checked.success) return no([...withoutEchoes(checked.issues.flatMap((issue) => problemsOf(issue, tree, file))), ...strange]);
  return strange.length > 0 ? no(strange) : ok({ file, content: checked.output, problemAt: problemsIn(text, file) });
}

/**
 * Points at parts of a file. The places of a file are many times its text, and most files have no problem: the text is
 * kept and read again once the first problem asks for a place.
 */
function problemsIn(text: string, file: string): ReadFile<unknown>['problemAt'] {
  let tree: YamlTree | undefined;
  return (code, path, values = {}) => {
    if (!tree) {
      const read = readYaml(text, file);
      tree = read.ok ? read.value : undefined;
    }
    return { code, file, path: readablePath(tree?.value ?? '', path), values, ...(tree?.placeOf(path) ?? { line: 1, column: 1 }) };
  };
}

const ofAnyScript = new RegExp(`^people\\.yaml$|^interface/(?!nl\\.)|\\.${languageCodePattern}\\.yaml$`);

/** Whose letters a file may have: a translation has those of its language, and people spell their own names. */
export const scriptOf = (file: string): Script => (ofAnyScript.test(file) ? 'any' : 'latin');

/** Characters and numbers that may stand in no text of any file. */
function strangeTexts(tree: YamlTree, file: string): Problem[] {
  const script = scriptOf(file);
  const look = (value: PlainValue, path: ValuePath): Problem[] => {
    if (typeof value !== 'string')
      return Object.entries(value).flatMap(([key, part]) => look(part, [...path, Array.isArray(value) ? Number(key) : key]));
    const found = strangeIn(value, script);
    return found ? [{ ...found, file, path: readablePath(tree.value, path), ...tree.placeOf(path) }] : [];
  };
  return look(tree.value, []);
}

/** A mistyped key is also a missing one; the writer needs to hear it once, at the word that was mistyped. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const parent = (problem: Problem): string => problem.path.split('/').slice(0, -1).join('/');
  // A list where a group belongs misses every key of the group, and is one mistake.
  const once = problems.filter(
    (problem, index) =>
      !problems
        .slice(0, index)
        .some(
          (other) => other.code === problem.code && other.line === problem.line && other.column === problem.column && other.code === 'WRONG_SHAPE',
        ),
  );
  return once.filter(
    (problem) =>
      problem.code !== 'MISSING_KEY' ||
      !problems.some((other) => other.code === 'UNKNOWN_KEY' && other.values.meant === problem.values.key && parent(other) === parent(problem)),
  );
}

/** A schema stops at the first unknown key of a group; a writer is told of all of them. */
function problemsOf(issue: v.BaseIssue<unknown>, tree: YamlTree, file: string): Problem[] {
  const path = (issue.path ?? []).map((part) => part.key as string | number);
  const at = (path: ValuePath, place: Place, said: Complaint): Problem => ({ ...said, file, path: readablePath(tree.value, path), ...place });
  const known = knownKeys(issue);
  if (!known) return [at(path, tree.placeOf(path), complaint(issue, path))];
  const group = issue.path?.at(-1)?.input;
  const around = path.slice(0, -1);
  if (issue.expected === 'Object') return [at(path, tree.placeOf(path), shapeComplaint(issue.input, 'group'))];
  if (Array.isArray(group)) return [at(around, tree.placeOf(around), { code: 'WRONG_SHAPE', values: { wanted: 'group', found: 'list' } })];
  if (issue.expected !== 'never') return [at(path, tree.placeOf(path), { code: 'MISSING_KEY', values: { key: `${path.at(-1)}` } })];
  const strange = Object.keys((group ?? {}) as object).filter((key) => !known.includes(key));
  return strange.map((key) =>
    at([...around, key], tree.placeOfKey([...around, key]), { code: 'UNKNOWN_KEY', values: { key, meant: closestWord(key, known) ?? '' } }),
  );
}

type Complaint = Pick<Problem, 'code' | 'values'>;

/** The keys a group may have, which the schema hands over in its message; nothing for an issue of another kind. */
function knownKeys(issue: v.BaseIssue<unknown>): string[] | undefined {
  const [mark, keys] = issue.message.split('\n');
  return issue.type === 'strict_object' && mark === 'known' ? (keys ?? '').split(' ') : undefined;
}

function complaint(issue: v.BaseIssue<unknown>, path: ValuePath): Complaint {
  const found = typeof issue.input === 'string' ? issue.input : '';
  if (issue.input === undefined) return { code: 'MISSING_KEY', values: { key: `${path.at(-1)}` } };
  if (issue.message === 'empty' || issue.input === '') return { code: 'EMPTY', values: {} };
  if (issue.type === 'picklist') {
    if (typeof issue.input !== 'string') return shapeComplaint(issue.input, 'text');
    const choices = choicesOf(issue.expected);
    return { code: 'WRONG_CHOICE', values: { found, choices: choices.join(', '), meant: closestWord(found, choices) ?? '' } };
  }
  if (issue.type === 'check') {
    const [wantedNl = '', wantedEn = ''] = issue.message.split('\n');
    return { code: 'WRONG_VALUE', values: { found, wantedNl, wantedEn } };
  }
  // A row such as "Let op: bel eerst." is read as a group with one name.
  if (issue.type === 'string' && typeof path.at(-1) === 'number' && shapeOf(issue.input) === 'group')
    return { code: 'COLON_IN_SENTENCE', values: {} };
  return shapeComplaint(issue.input, issue.type === 'string' ? 'text' : issue.type === 'array' ? 'list' : 'group');
}

function shapeComplaint(input: unknown, wanted: Shape): Complaint {
  return input === '' ? { code: 'EMPTY', values: {} } : { code: 'WRONG_SHAPE', values: { wanted, found: shapeOf(input) } };
}

const choicesOf = (expected: string | null): string[] => [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? '');

type Shape = 'text' | 'list' | 'group';
const shapeOf = (value: unknown): Shape => (typeof value === 'string' ? 'text' : Array.isArray(value) ? 'list' : 'group');

/** `asks/0/whta` becomes `asks/aanvragen/whta`: items are known by their id, not by their number. */
function readablePath(root: PlainValue, path: ValuePath): string {
  let value: PlainValue | undefined = root;
  const parts: string[] = [];
  for (const key of path) {
    const next: PlainValue | undefined = typeof value === 'object' ? (value as Record<string | number, PlainValue>)[key] : undefined;
    const id = typeof key === 'number' && typeof next === 'object' && !Array.isArray(next) ? (next as Record<string, PlainValue>).id : undefined;
    parts.push(typeof id === 'string' && id !== '' ? id : `${typeof key === 'number' ? key + 1 : key}`);
    value = next;
  }
  return parts.join('/');
}
