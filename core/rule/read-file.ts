// Reads one file of content-rules against its schema and turns every complaint of the schema into a Problem that points
// at the writer's own line and word.
import * as v from 'valibot';
import { no, ok, type Result } from '../result.ts';
import { closestWord } from './closest-word.ts';
import type { Problem } from './problem.ts';
import { type PlainValue, readYaml, type ValuePath, type YamlTree } from './read-yaml.ts';

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
  const problemAt: ReadFile<unknown>['problemAt'] = (code, path, values = {}) => ({
    code,
    file,
    path: readablePath(tree.value, path),
    values,
    ...tree.placeOf(path),
  });
  if (checked.success) return ok({ file, content: checked.output, problemAt });
  return no(withoutEchoes(checked.issues.map((issue) => problemOf(issue, tree, file))));
}

/** A mistyped key is also a missing one; the writer needs to hear it once, at the word that was mistyped. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const parent = (problem: Problem): string => problem.path.split('/').slice(0, -1).join('/');
  return problems.filter(
    (problem) =>
      problem.code !== 'MISSING_KEY' ||
      !problems.some((other) => other.code === 'UNKNOWN_KEY' && other.values.meant === problem.values.key && parent(other) === parent(problem)),
  );
}

function problemOf(issue: v.BaseIssue<unknown>, tree: YamlTree, file: string): Problem {
  const path = (issue.path ?? []).map((part) => part.key as string | number);
  const aboutKey = issue.type === 'strict_object' && issue.expected === 'never';
  const place = aboutKey ? tree.placeOfKey(path) : tree.placeOf(path);
  return { ...complaint(issue, path), file, path: readablePath(tree.value, path), ...place };
}

function complaint(issue: v.BaseIssue<unknown>, path: ValuePath): Pick<Problem, 'code' | 'values'> {
  const found = typeof issue.input === 'string' ? issue.input : '';
  if (issue.type === 'strict_object' && issue.message.startsWith('known\n')) return keyComplaint(issue, path);
  if (issue.input === undefined) return { code: 'MISSING_KEY', values: { key: `${path.at(-1)}` } };
  if (issue.message === 'empty' || found === '') return { code: 'EMPTY', values: {} };
  if (issue.type === 'picklist') {
    const choices = choicesOf(issue.expected);
    return { code: 'WRONG_CHOICE', values: { found, choices: choices.join(', '), meant: closestWord(found, choices) ?? '' } };
  }
  if (issue.type === 'check') {
    const [wantedNl = '', wantedEn = ''] = issue.message.split('\n');
    return { code: 'WRONG_VALUE', values: { found: found || shapeOf(issue.input), wantedNl, wantedEn } };
  }
  return { code: 'WRONG_SHAPE', values: { wanted: wantedShape(issue.type), found: shapeOf(issue.input) } };
}

function keyComplaint(issue: v.BaseIssue<unknown>, path: ValuePath): Pick<Problem, 'code' | 'values'> {
  const key = `${path.at(-1) ?? ''}`;
  if (issue.expected === 'never') {
    const known = (issue.message.split('\n')[1] ?? '').split(' ');
    return { code: 'UNKNOWN_KEY', values: { key, meant: closestWord(key, known) ?? '' } };
  }
  if (issue.expected === 'Object') {
    return issue.input === ''
      ? { code: 'EMPTY', values: {} }
      : { code: 'WRONG_SHAPE', values: { wanted: wantedShape('object'), found: shapeOf(issue.input) } };
  }
  return { code: 'MISSING_KEY', values: { key } };
}

const choicesOf = (expected: string | null): string[] => [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? '');

const shapeOf = (value: unknown): string => (typeof value === 'string' ? 'tekst' : Array.isArray(value) ? 'een lijst' : 'een groep');
const wantedShape = (type: string): string => (type === 'string' ? 'tekst' : type === 'array' ? 'een lijst met streepjes' : 'een groep met namen');

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
