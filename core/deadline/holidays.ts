// The days of the Algemene termijnenwet (https://wetten.overheid.nl/BWBR0002448). They count for terms of a law; telephone
// lines have another calendar.
import { compareDays, type Day } from '../facts/day.ts';
import type { PackDecreedDays } from '../pack/pack.ts';
import { addDays, weekdayOf } from './count-days.ts';
import { easterSunday } from './easter.ts';

/** Days that a decree made equal to a holiday (art. 3, third paragraph). After the last year nobody has decided yet. */
export type DecreedDays = PackDecreedDays;

/** Before anybody wrote down a decree: then every day may still become one. */
export const noDecreedDays: DecreedDays = { days: [], lastYear: 0 };

/** How many days after Easter Sunday: Easter Monday, Ascension Day, Whit Monday (art. 3, first paragraph). */
const afterEaster = [1, 39, 50] as const;
const goodFriday = -2;

/**
 * Saturday, Sunday, or a holiday on which everybody is free: the generally recognised ones but 5 May, on which many work.
 * An agency's own working days are counted with these, because fewer free days give the earlier day.
 */
export const isFreeForAll = (day: Day): boolean => isWeekend(day) || isFixedHoliday(day) || afterEaster.some((count) => liesAfterEaster(day, count));

/** Saturday, Sunday, or any day that the Algemene termijnenwet or a decree names: a term of a law does not end on it. */
export function isFreeByLaw(day: Day, decreed: DecreedDays): boolean {
  if (isFreeForAll(day) || liesAfterEaster(day, goodFriday)) return true;
  return (day.month === 5 && day.day === 5) || decreed.days.some((each) => compareDays(each, day) === 0);
}

const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;

/** New Year's Day, both days of Christmas, and Koningsdag as it is celebrated since 2014: on 27 April, or on the 26th where that is a Sunday. */
function isFixedHoliday(day: Day): boolean {
  if (day.month === 1) return day.day === 1;
  if (day.month === 12) return day.day === 25 || day.day === 26;
  const birthday: Day = { year: day.year, month: 4, day: 27 };
  return day.month === 4 && day.day === (weekdayOf(birthday) === 0 ? 26 : 27);
}

const liesAfterEaster = (day: Day, count: number): boolean => compareDays(addDays(easterSunday(day.year), count), day) === 0;
