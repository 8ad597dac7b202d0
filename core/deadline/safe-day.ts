// A day that leaves room: for a site that is down, for a letter that is under way.
import { compareDays, type Day } from '../facts/day.ts';
import { addDays } from './count-days.ts';
import { type DecreedDays, isFreeByLaw } from './holidays.ts';

/** How many working days before the last day a reader is safe. Post is delivered on fewer days since July 2026. */
export const safeWorkingDays = { online: 3, post: 5 } as const;
export type Way = keyof typeof safeWorkingDays;

/** `late`: that day is before today. `none`: the term is so short that no day of it leaves room. */
export type SafeDay = { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'late' | 'none' };

/** The safe day of a way to send. A day before the term began (`from`, where it is known) would help nobody. */
export function safeDay(way: Way, last: Day, { from, today, decreed }: { from?: Day | undefined; today: Day; decreed: DecreedDays }): SafeDay {
  const day = workingDaysBefore(last, safeWorkingDays[way], decreed);
  if (from && compareDays(day, from) <= 0) return { kind: 'none' };
  return compareDays(day, today) < 0 ? { kind: 'late' } : { kind: 'day', day };
}

/** The working day that lies `count` working days earlier. */
export function workingDaysBefore(last: Day, count: number, decreed: DecreedDays): Day {
  let day = last;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (!isFreeByLaw(day, decreed)) left -= 1;
  }
  return day;
}
