// The golden dates, held against what we count and against a second counting.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lastDay } from '../../../core/deadline/last-day.ts';
import { writeDay } from '../../../core/facts/day.ts';
import { readSpan } from '../../../core/facts/span.ts';
import { lastDayByHand } from './counted-by-hand.ts';
import { decreed, on } from './decreed-days.ts';

type Golden = { from: string; span: string; isLaw: boolean; weekday: string; last: string; mayBeLater: boolean; why: string };

const lines = readFileSync(fileURLToPath(new URL('golden-dates.txt', import.meta.url)), 'utf8').split('\n');
const golden: Golden[] = lines
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [from = '', span = '', setBy = '', end = '', why = ''] = line.split(' | ');
    const [weekday = '', last = ''] = end.split(' ');
    return { from, span, isLaw: setBy === 'law', weekday, last, mayBeLater: end.endsWith(' or later'), why };
  });

const spanOf = ({ span }: Golden) => readSpan(span) ?? expect.fail(`${span} is no span`);

test('there are enough of them, each with its reason and with the right day of the week', () => {
  expect(golden.length).toBeGreaterThanOrEqual(150);
  expect(golden.filter(({ why }) => why.length < 10)).toEqual([]);
  const weekdays = golden.map(({ last }) => ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(`${last}T12:00:00Z`).getUTCDay()]);
  expect(weekdays).toEqual(golden.map(({ weekday }) => weekday));
});

describe('counted', () => {
  test.each(golden.map((each) => [`${each.from}, ${each.span}, ${each.isLaw ? 'law' : 'agency'}: ${each.why}`, each] as const))('%s', (_, each) => {
    const term = { setBy: each.isLaw ? 'law' : 'agency', movesOnHolidays: each.isLaw } as const;
    const found = lastDay({ span: spanOf(each), term, from: on(each.from) }, decreed);
    expect([writeDay(found.day), found.mayBeLater]).toEqual([each.last, each.mayBeLater]);
  });
});

test('walked day by day on a list of free days written out by hand, they are the same', () => {
  const walked = golden.map((each) => lastDayByHand({ from: each.from, isLaw: each.isLaw, ...spanOf(each) }));
  expect(walked).toEqual(golden.map(({ last }) => last));
});

test('a planted fault is seen by the second counting', () => {
  const wrong = golden.map((each) => lastDayByHand({ from: each.from, ...spanOf(each), isLaw: false }));
  expect(wrong).not.toEqual(golden.map(({ last }) => last));
});
