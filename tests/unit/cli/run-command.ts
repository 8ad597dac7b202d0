// Runs `npm run rules -- …` inside a test: the words go in as they are typed, the answer comes out as a value. Folders are
// temporary and go away with the test.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Outcome } from '../../../cli/command.ts';
import { outcomeOf } from '../../../cli/main.ts';
import { aRulesFolder, type FileChanges, paths } from '../rule/a-rules-folder.ts';

export const repository = resolve(import.meta.dirname, '../../..');
/** The rules that ship. Tests read them and never write there. */
export const ourRules = join(repository, 'content-rules');
export const ourPages = join(repository, 'tests/fixtures/pages');

/** The day on which commands run, unless a test names another one. */
export const today = '2026-11-25';

type Typed = {
  /** What the person types, a line a question; after the last one nobody answers any more. */
  readonly answers?: readonly string[];
  /** The folder in which the person stands. */
  readonly here?: string;
};

/** What a command answers, and what it asked on the way. */
export async function runCommand(
  words: readonly string[],
  { answers = [], here = repository }: Typed = {},
): Promise<Outcome & { readonly questions: string[] }> {
  const questions: string[] = [];
  const left = [...answers];
  const ask = async (question: string): Promise<string | undefined> => {
    questions.push(question);
    return left.shift();
  };
  const day = words.includes('--on') || !words.some((word) => /^[a-z]/.test(word)) || words[0] === 'help' ? [] : ['--on', today];
  const outcome = await outcomeOf([...words, ...day], { here, ask });
  return { ...outcome, questions };
}

/** What a command answers to a program. */
export async function jsonOf<Json>(words: readonly string[], typed?: Typed): Promise<Json> {
  return JSON.parse(JSON.stringify((await runCommand([...words, '--json'], typed)).json)) as Json;
}

/** An empty folder that goes away with the test. A path with a space, because people have those. */
export async function aTemporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs regels-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Files by path in a folder of their own. */
export async function aFolderOf(files: Iterable<readonly [path: string, text: string]>): Promise<string> {
  const folder = await aTemporaryFolder();
  for (const [path, text] of files) await putFile(join(folder, path), text);
  return folder;
}

/** The smallest folder of rules, with other files where a test speaks of them; its panel speaks real Dutch. */
export async function aFolderOfRules(changes: FileChanges = {}): Promise<string> {
  return aFolderOf(aRulesFolder({ [paths.interface]: await readFile(join(ourRules, paths.interface), 'utf8'), ...changes }));
}

/**
 * A copy of the rules that ship, to write in: of one agency with all that agencies share, because a command reads every file
 * there is; without their translations into one language, where a test makes those.
 */
export async function aCopyOfOurRules(agency: string, { without = '' } = {}): Promise<string> {
  const folder = await aTemporaryFolder();
  const country = join(ourRules, 'nl');
  const isOfOther = (path: string): boolean => dirname(path) === country && !path.endsWith('.yaml') && basename(path) !== agency;
  const isLeftOut = (path: string): boolean => isOfOther(path) || (without !== '' && path.endsWith(`.${without}.yaml`));
  await cp(ourRules, folder, { recursive: true, filter: (path) => !isLeftOut(path) });
  return folder;
}

export async function putFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Changes the text of a file; the change must be one, or the test would speak of nothing. */
export async function changeFile(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was changed in ${path}.`);
  await writeFile(path, changed);
}
