// A day of the calendar, without a clock and without a time zone. What "today" is, is always an argument.

/** `month` and `day` begin at 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Reads `2026-12-31`; nothing where the calendar has no such day. */
export function readDay(text: string): Day | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day that it is in the Netherlands at a moment, wherever the reader is. */
export function dutchDay(moment: Date): Day {
  const parts = new Intl.DateTimeFormat('en', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(moment);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

/** A day as rule files write it: `2026-12-31`. */
export const writeDay = ({ year, month, day }: Day): string => `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;

/** Below zero when `a` comes first, zero for the same day. */
export const compareDays = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day;

/** How many days lie from one day to another; below zero when it lies before. */
export const daysBetween = (from: Day, until: Day): number => (dayNumber(until) - dayNumber(from)) / 86_400_000;

const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

/** Whole months from one day to another: from 31 January to 28 February there is none. */
export function monthsBetween(from: Day, until: Day): number {
  const months = (until.year - from.year) * 12 + (until.month - from.month);
  return until.day < from.day ? months - 1 : months;
}

/** A day in words of a language, in the calendar and the figures of Dutch letters: "31 december 2026". */
export function dayInWords(day: Day, language: string): string {
  const format = new Intl.DateTimeFormat(language, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', dateStyle: 'long' });
  return format.format(new Date(dayNumber(day)));
}

/** The same with the day of the week: "woensdag 14 april 2027". */
export function longDayInWords(day: Day, language: string): string {
  const format = new Intl.DateTimeFormat(language, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', dateStyle: 'full' });
  return format.format(new Date(dayNumber(day)));
}
