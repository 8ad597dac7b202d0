import { expect, test } from 'vitest';
import { readDay } from '../../../core/facts/day.ts';
import { freshnessOf } from '../../../core/facts/freshness.ts';
import { readSourceDay } from '../../../core/facts/source-day.ts';

const today = readDay('2026-11-25') ?? expect.fail();

test.each([
  ['2026-06-01', 'figures', 5, false],
  ['2026-05-25', 'figures', 6, true],
  ['2026-05-25', 'words', 6, false],
  ['2025-05', 'words', 18, true],
  ['2025-06', 'words', 17, false],
  // Of a range the first year counts: the oldest part may be what the text rests on.
  ['2018..2022', 'words', 106, true],
  ['2026', 'figures', 10, true],
] as const)('a source of %s, for %s: %i months, old: %s', (checked, restsOn, months, isOld) => {
  expect(freshnessOf(readSourceDay(checked) ?? expect.fail(checked), restsOn, today)).toMatchObject({ months, isOld });
});

test('a source of a day to come is not old', () => {
  expect(freshnessOf({ kind: 'year', year: 2027 }, 'figures', today)).toEqual({ months: 0, isOld: false, isVeryOld: false });
});
