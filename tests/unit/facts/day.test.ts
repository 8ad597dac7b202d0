import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDays,
  type Day,
  dayInWords,
  daysBetween,
  dutchDay,
  longDayInWords,
  monthsBetween,
  readDay,
  writeDay,
} from '../../../core/facts/day.ts';

const day = (text: string): Day => readDay(text) ?? expect.fail(text);

test.each(['2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29', '26-01-01', '2026-1-1', '2026-01-01 ', '', '2026/01/01'])(
  '%j is no day',
  (text) => {
    expect(readDay(text)).toBeUndefined();
  },
);

test('a day reads back as it was written', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(writeDay(day(text))).toBe(text);
    }),
  );
});

test('days have an order, and so many between them', () => {
  expect(compareDays(day('2026-01-31'), day('2026-02-01'))).toBeLessThan(0);
  expect(compareDays(day('2026-02-01'), day('2026-02-01'))).toBe(0);
  expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
  expect(daysBetween(day('2026-03-01'), day('2026-02-28'))).toBe(-1);
});

test.each([
  ['2026-01-31', '2026-02-28', 0],
  ['2026-01-31', '2026-03-31', 2],
  ['2025-11-25', '2026-11-25', 12],
  ['2025-11-26', '2026-11-25', 11],
])('from %s to %s are %i whole months', (from, until, months) => {
  expect(monthsBetween(day(from), day(until))).toBe(months);
});

describe('in words', () => {
  test.each([
    ['nl', '31 december 2026'],
    ['en', 'December 31, 2026'],
    // The calendar and the figures of Dutch letters, in every language.
    ['fa', '31 دسامبر 2026'],
  ])('%s', (language, words) => {
    expect(dayInWords(day('2026-12-31'), language)).toBe(words);
  });
});

test.each([
  ['2026-11-25T22:59:59Z', '2026-11-25'],
  ['2026-11-25T23:00:00Z', '2026-11-26'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
])('at %s it is %s in the Netherlands', (moment, text) => {
  expect(writeDay(dutchDay(new Date(moment)))).toBe(text);
});

test('a day with its weekday, in the calendar and the figures of Dutch letters', () => {
  expect(longDayInWords(day('2027-04-14'), 'nl')).toBe('woensdag 14 april 2027');
  expect(longDayInWords(day('2027-04-14'), 'en')).toBe('Wednesday, April 14, 2027');
  for (const language of ['ar-SA', 'fa', 'th', 'ne', 'ja-u-ca-japanese'])
    expect(longDayInWords(day('2027-04-14'), language)).toMatch(/14.*2027|2027.*14/);
});
