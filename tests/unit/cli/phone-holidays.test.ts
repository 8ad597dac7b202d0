import Library from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { holidayYears, phoneHolidays } from '../../../cli/phone-holidays.ts';
import { openNow } from '../../../core/facts/open-now.ts';
import { readOpeningHours } from '../../../core/facts/opening-hours.ts';

const table = phoneHolidays('nl') ?? expect.fail('no table');

/** Easter Sunday, by the rule of the calendar (Meeus, Jones and Butcher): another way to the same days. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
const years = Array.from({ length: holidayYears.last - holidayYears.first + 1 }, (_, index) => holidayYears.first + index);
const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
const fromEaster = (year: number, days: number): string => day(easter(year) + days * 86_400_000);
/** 27 April, or the day before where that is a Sunday. */
const kingsDay = (year: number): string => (new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`);

describe('the Dutch table', () => {
  test('has whole years, and says which', () => {
    expect([table.from, table.until]).toEqual([`${holidayYears.first}-01-01`, `${holidayYears.last}-12-31`]);
  });

  test.each(years)('%i: the holidays of everybody', (year) => {
    const expected = [
      `${year}-01-01`,
      fromEaster(year, 1),
      kingsDay(year),
      fromEaster(year, 39),
      fromEaster(year, 50),
      `${year}-12-25`,
      `${year}-12-26`,
    ];
    expect(table.holidays.filter((each) => each.startsWith(`${year}`))).toEqual(expected.sort());
  });

  test.each(years)('%i: Good Friday, the two holy Sundays, 5 May and two evenings are days on which nobody can be sure', (year) => {
    const expected = [fromEaster(year, -2), fromEaster(year, 0), fromEaster(year, 49), `${year}-05-05`, `${year}-12-24`, `${year}-12-31`];
    expect(table.perhaps.filter((each) => each.startsWith(`${year}`))).toEqual(expected.sort());
  });

  test('decreed days that lengthen terms of law are none of them', () => {
    for (const decreed of ['2026-01-02', '2026-05-15', '2027-05-07']) expect([...table.holidays, ...table.perhaps]).not.toContain(decreed);
  });
});

test('of a country that nobody looked at there is no table', () => {
  expect(phoneHolidays('xx')).toBeUndefined();
});

describe('our reading of hours is that of the library', () => {
  const texts = [
    'Mo-Fr 08:00-17:00; PH off',
    'Mo-Fr 08:00-22:00; Sa 09:00-17:00; PH off',
    'Mo-Fr 08:00-17:00; We 09:00-12:00,13:00-15:30; PH off',
    'Mo-Su 00:00-24:00; PH off',
    'Fr-Sa 20:00-02:00; PH off',
  ];
  // Every seven hours and 13 minutes for two years: all hours of all weekdays, and each holiday at three hours or more.
  const first = Date.UTC(2026, 0, 3, 10);
  const moments = Array.from({ length: 2400 }, (_, index) => first + index * 433 * 60_000);

  /** The moment as a time on the clock of this computer that shows what a Dutch clock shows: the library knows no zones. */
  function onThisClock(moment: number): Date | undefined {
    const dutch = new Date(moment).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).replace(' ', 'T');
    const here = new Date(dutch);
    // An hour that this computer's own summer time leaves out cannot be asked about.
    return here.toLocaleString('sv-SE').replace(' ', 'T') === dutch ? here : undefined;
  }

  test.each(texts)('%s', (text) => {
    const library = new Library(text, { lat: 52.1, lon: 5.1, address: { country_code: 'nl', state: '' } });
    const read = readOpeningHours(text);
    const hours = read.ok ? read.value : expect.fail(read.trouble);
    const differing = moments.filter((moment) => {
      const here = onThisClock(moment);
      const ours = openNow(hours, table, moment);
      return here && ours.kind !== 'unsure' && (ours.kind === 'open') !== library.getState(here);
    });
    expect(differing.map((moment) => new Date(moment).toISOString())).toEqual([]);
  });
});
