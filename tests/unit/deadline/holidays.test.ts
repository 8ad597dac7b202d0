import { describe, expect, test } from 'vitest';
import { addDays } from '../../../core/deadline/count-days.ts';
import { easterSunday } from '../../../core/deadline/easter.ts';
import { isFreeByLaw, isFreeForAll, noDecreedDays } from '../../../core/deadline/holidays.ts';
import { writeDay } from '../../../core/facts/day.ts';
import { isFreeByHand } from './counted-by-hand.ts';
import { decreed, on } from './decreed-days.ts';

describe('Easter Sunday', () => {
  // As printed in almanacs; 1818 and 1943 are the earliest and the latest there can be.
  test.each(['1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2000-04-23', '2019-04-21', '2024-03-31', '2038-04-25', '2049-04-18'])(
    'is %s',
    (day) => {
      expect(writeDay(easterSunday(on(day).year))).toBe(day);
    },
  );

  /** By the full moons of the church: Gauss's method, written down otherwise. */
  const byGauss = (year: number): string => {
    const [a, b, c] = [year % 19, year % 4, year % 7];
    const k = Math.floor(year / 100);
    const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
    const d = (19 * a + m) % 30;
    const e = (2 * b + 4 * c + 6 * d + ((4 + k - Math.floor(k / 4)) % 7)) % 7;
    const late = (d === 29 && e === 6) || (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) ? 7 : 0;
    return writeDay(addDays({ year, month: 3, day: 22 }, d + e - late));
  };

  test('is the same by the method of Gauss, for two centuries', () => {
    const years = Array.from({ length: 201 }, (_, index) => 1950 + index);
    expect(years.map((year) => writeDay(easterSunday(year)))).toEqual(years.map(byGauss));
  });
});

describe('Koningsdag', () => {
  test('is 27 April, and the Saturday before where that is a Sunday', () => {
    expect([on('2026-04-27'), on('2025-04-26'), on('2031-04-26')].map((day) => isFreeForAll(day))).toEqual([true, true, true]);
    expect([on('2026-04-28'), on('2025-04-28')].map((day) => isFreeByLaw(day, decreed))).toEqual([false, false]);
  });
});

test('Goede Vrijdag, 5 mei and decreed days are free by law, and an agency may work on them', () => {
  const days = ['2026-04-03', '2026-05-05', '2027-05-05', '2026-05-15'].map(on);
  expect(days.map((day) => isFreeByLaw(day, decreed))).toEqual([true, true, true, true]);
  expect(days.map(isFreeForAll)).toEqual([false, false, false, false]);
});

test('a day that no decree named is an ordinary day', () => {
  expect(isFreeByLaw(on('2029-05-11'), decreed)).toBe(false);
  expect(isFreeByLaw(on('2026-05-15'), noDecreedDays)).toBe(false);
});

test('each day of 2024 to 2030 is free or not as on the list written out by hand', () => {
  const differ: string[] = [];
  for (let day = on('2024-01-01'); day.year < 2031; day = addDays(day, 1)) {
    const text = writeDay(day);
    if (isFreeByLaw(day, decreed) !== isFreeByHand(text, true)) differ.push(`${text} by law`);
    if (isFreeForAll(day) !== isFreeByHand(text, false)) differ.push(`${text} for all`);
  }
  expect(differ).toEqual([]);
});
