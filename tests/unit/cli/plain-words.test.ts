import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlainWords } from '../../../cli/plain-words.ts';
import { plainListNames } from '../../../core/plain/lists.ts';

test('the lists are read from their folder, and the common words from the package', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plain-'));
  const own = plainListNames.filter((name) => name !== 'common');
  await Promise.all(own.map((name) => writeFile(join(folder, `${name}.txt`), `of ${name}`)));
  const texts = await readPlainWords(folder);
  await rm(folder, { recursive: true });
  expect(own.map((name) => texts[name])).toEqual(own.map((name) => `of ${name}`));
  expect(texts.common.split('\n').length).toBeGreaterThan(9_000);
});

test('a folder without a list is said by the name of that list', async () => {
  await expect(readPlainWords('/nowhere')).rejects.toThrow(/\/nowhere\/\w+\.txt/);
});
