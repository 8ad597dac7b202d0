// How plain files were at the last commit, for the trend. Only files that were changed since are read again.
import { execFile } from 'node:child_process';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type { PlainMeasures } from '../core/plain/measures.ts';
import { plainMeasuresOf } from '../core/rule/check-plain-language.ts';
import { readContent } from '../core/rule/read-content.ts';
import type { LoadedRules } from './load-rules.ts';

const run = promisify(execFile);

/** Measures by file; empty where nothing was changed, or where there is no history to look in. */
export async function measuresBefore(
  { files, words }: LoadedRules,
  { rules }: { readonly rules: string },
): Promise<ReadonlyMap<string, PlainMeasures>> {
  try {
    const git = async (...args: string[]): Promise<string> => (await run('git', ['-C', rules, ...args], { maxBuffer: 10_000_000 })).stdout;
    const top = (await git('rev-parse', '--show-toplevel')).trim();
    const changed = (await git('diff', '--name-only', '--relative', 'HEAD', '--', '.'))
      .split('\n')
      .filter((file) => files.has(file) && /\/(?:pages|letters)\/[a-z0-9-]+\.yaml$/.test(file));
    const prefix = relative(top, rules).split(sep).join('/');
    const earlier = new Map(await Promise.all(changed.map(async (file) => [file, await git('show', `HEAD:${prefix}/${file}`)] as const)));
    return earlier.size === 0 ? new Map() : plainMeasuresOf(readContent(earlier).content, words);
  } catch {
    // No git, no repository, or a file that is new: there is no trend, and nothing is wrong.
    return new Map();
  }
}
