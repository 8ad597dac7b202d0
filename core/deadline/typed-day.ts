// What three boxes for day, month and year make together. A day that cannot be is told, one that is odd is asked about; an
// odd day is never used before the reader says that it is right.
import { type Day, daysBetween, readDay } from '../facts/day.ts';

/** As typed, in whatever figures the reader's keyboard has. */
export type DayBoxes = { readonly day: string; readonly month: string; readonly year: string };
export const emptyBoxes: DayBoxes = { day: '', month: '', year: '' };

/** What the day is of. A letter may bear a date of some weeks ahead; a last day in it or an event may lie further away. */
export type DayOf = 'letter' | 'sent' | 'known' | 'event' | 'last-day';

export type TypedDay =
  | { readonly kind: 'unfinished' }
  /** Two figures of a year; "27" could still become "2027". */
  | { readonly kind: 'short-year' }
  /** `date` as typed, in Latin figures: `31-2-2026`. */
  | { readonly kind: 'impossible'; readonly date: string }
  | { readonly kind: 'odd'; readonly about: 'year' | 'day'; readonly day: Day }
  | { readonly kind: 'day'; readonly day: Day };

/** How many days ahead is nothing odd. A letter of the tax office is dated ahead (AWR 22j); 60 days are enough for that. */
const daysAhead: Readonly<Record<DayOf, number>> = { letter: 60, sent: 60, known: 0, event: 366, 'last-day': 366 };

/** How many days back is nothing odd: two years. */
const daysBack = 731;

/** Years of which a letter can be; what lies outside is a slip of the hand. */
const years = { first: 2000, last: 2100 } as const;

/** Reads the boxes; `confirmed` is the odd day that the reader said is right. */
export function readTypedDay(boxes: DayBoxes, of: DayOf, today: Day, confirmed?: Day): TypedDay {
  const [day, month, year] = [latin(boxes.day), latin(boxes.month), latin(boxes.year)];
  if (!day || !month || !year) return { kind: 'unfinished' };
  const isNumber = [day, month, year].every((figures) => /^\d{1,4}$/.test(figures));
  if (isNumber && year.length < 4) return { kind: year.length === 2 ? 'short-year' : 'unfinished' };
  const found = isNumber ? readDay(`${year}-${day2(month)}-${day2(day)}`) : undefined;
  if (!found || found.year < years.first || found.year > years.last) return { kind: 'impossible', date: `${day}-${month}-${year}` };
  if (!isOdd(found, of, today) || (confirmed && daysBetween(confirmed, found) === 0)) return { kind: 'day', day: found };
  return { kind: 'odd', about: found.year === today.year ? 'day' : 'year', day: found };
}

function isOdd(day: Day, of: DayOf, today: Day): boolean {
  const ahead = daysBetween(today, day);
  return ahead > daysAhead[of] || -ahead > daysBack;
}

const day2 = (figures: string): string => `${Number(figures)}`.padStart(2, '0');

/** Arabic and Persian keyboards have figures of their own (Unicode U+0660 and U+06F0). */
const latin = (typed: string): string =>
  typed.trim().replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => `${figure.charCodeAt(0) - (figure < '\u06f0' ? 0x660 : 0x6f0)}`);
