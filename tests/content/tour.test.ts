// The tour of the demo: each of its pages has a sample and help of its own.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf } from '../../cli/addresses.ts';
import { startPageServer } from '../../dev/browser/page-server.ts';
import { lifeMoments } from '../../dev/life-moments.mjs';
import { root, theContent } from './the-content.ts';

const index = addressesOf(theContent());

test('walks ten moments', () => {
  expect(new Set(lifeMoments.map(({ moment }) => moment)).size).toBe(10);
});

test.each(lifeMoments)('$moment has help of its own', ({ url }) => {
  expect(index.kindOf(index.lookUp(url)?.fitting[0]?.rule)).toBe('page');
});

test('every page is among the samples, and no two samples stand at one address', async () => {
  // It refuses to start where two do.
  const samples = await startPageServer({ pagesFolder: join(root, 'tests/fixtures/pages') });
  await samples.close();
  expect(lifeMoments.filter(({ url }) => !samples.has(url))).toEqual([]);
});
