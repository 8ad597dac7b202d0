// Going from one day to another on the calendar, without a clock and without a time zone: a change to summer time moves
// no day.
import type { Day } from '../facts/day.ts';

/** The day that lies `count` days later; earlier where `count` is below zero. */
export function addDays({ year, month, day }: Day, count: number): Day {
  return dayOf(new Date(Date.UTC(year, month - 1, day + count)));
}

/**
 * The same number in a later month, or the last day of that month where it has no such number: from 31 January one month
 * is 28 February. Where two ways of counting differ (from the last day of February to that of March), this is the earlier
 * one, so nobody is told a day that is too late.
 */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const lastOfMonth = dayOf(new Date(Date.UTC(year, month + count, 0)));
  return { ...lastOfMonth, day: Math.min(day, lastOfMonth.day) };
}

/** Sunday is 0, Saturday is 6. */
export const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

const dayOf = (date: Date): Day => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
