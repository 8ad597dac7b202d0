// How plain files were at the last commit, for the trend. Only files that were changed since are read again.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PlainMeasures } from '../core/plain/measures.ts';
import { plainMeasuresOf } from '../core/rule/check-plain-language.ts';
import { readContent } from '../core/rule/read-content.ts';
import type { RulesTexts } from './load-rules.ts';

const run = promisify(execFile);

/** Measures by file; empty where nothing was changed, or where there is no history to look in. */
export async function measuresBefore(
  { files, words }: RulesTexts,
  { rules }: { readonly rules: string },
): Promise<ReadonlyMap<string, PlainMeasures>> {
  const git = async (...args: string[]): Promise<string> => {
    try {
      return (await run('git', ['-C', rules, ...args], { maxBuffer: 10_000_000 })).stdout;
    } catch {
      // No git, no repository, no commit yet, or a file that is new: there is no trend, and nothing is wrong.
      return '';
    }
  };
  const changed = (await git('diff', '--name-only', '--relative', 'HEAD', '--', '.'))
    .split('\n')
    .filter((file) => files.has(file) && /\/(?:pages|letters)\/[a-z0-9-]+\.yaml$/.test(file));
  const texts = await Promise.all(changed.map(async (file) => [file, await git('show', `HEAD:./${file}`)] as const));
  const earlier = new Map(texts.filter(([, text]) => text !== ''));
  return earlier.size === 0 ? new Map() : plainMeasuresOf(readContent(earlier).content, words);
}
