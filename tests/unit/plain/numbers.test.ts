import { describe, expect, test } from 'vitest';
import { expertPairs, goodSentences, hasPairs, judgedSentences, pairsWithout, plantedFaults, shareWith } from '../../../bench/plain/count.ts';
import { plainCodes } from '../../../core/plain/finding.ts';

test('at least 90 % of two hundred planted faults are found, each by its own code', () => {
  const faults = plantedFaults();
  expect(faults.length).toBeGreaterThanOrEqual(200);
  expect(faults.filter(({ isFound }) => isFound).length / faults.length).toBeGreaterThanOrEqual(0.9);
});

test.each(plainCodes)('at least 90 %% of the planted %s are found', (code) => {
  const own = plantedFaults().filter((fault) => fault.code === code);
  expect(own.length).toBeGreaterThanOrEqual(10);
  expect(own.filter(({ isFound }) => isFound).length / own.length).toBeGreaterThanOrEqual(0.9);
});

test('at most 5 % of two hundred good sentences have a finding, warnings too', () => {
  const { content, own } = goodSentences();
  expect([content.length, own.length]).toEqual([100, 100]);
  const wrong = [...content, ...own].filter(({ findings }) => findings.length > 0);
  expect(wrong.length).toBeLessThanOrEqual(10);
});

if (!hasPairs) console.info('Skipped: the sentence pairs of experts need ../shared/suites/amsterdam-pairs.csv, and it is not here.');
describe.skipIf(!hasPairs)('on sentence pairs of communication experts', () => {
  const texts = hasPairs ? expertPairs() : { complex: [], simple: [] };
  const errorsOf = (side: keyof typeof texts): number => shareWith(judgedSentences(texts[side], { without: pairsWithout }), 'error');

  test('at most 12 % of what they made simple has an error', () => {
    expect(errorsOf('simple')).toBeLessThanOrEqual(0.12);
  });

  test('at least 35 % of what it was before has one', () => {
    expect(errorsOf('complex')).toBeGreaterThanOrEqual(0.35);
  });
});
