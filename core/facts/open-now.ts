// Whether somebody answers now, or when: from opening hours, a table of holidays and a moment. Everything is counted on
// the clock on a Dutch wall, so summer time needs no rule of its own. What is not known is not guessed.
import { dutchDay, readDay, writeDay } from './day.ts';
import type { HolidayTable } from './holiday-table.ts';
import { type HourSpan, isDayAndNight, type OpeningHours } from './opening-hours.ts';

/** Minutes are those after midnight, Dutch time. */
export type OpenNow =
  | { readonly kind: 'always' }
  /** Until that minute of today, or of as many days later. */
  | { readonly kind: 'open'; readonly until: number; readonly inDays: number }
  /** Closed; sure to open at that minute of `day`, which lies so many days ahead. */
  | { readonly kind: 'opens'; readonly at: number; readonly inDays: number; readonly day: string }
  /** Today is a holiday, and nobody wrote down whether this line has one too. */
  | { readonly kind: 'unsure' }
  /** The table does not know this day, or no day on which the line opens again. */
  | { readonly kind: 'unknown' };

/** So far ahead the next opening is looked for: further than any row of holidays is long. */
const daysAhead = 14;
const dayLength = 1440;

/** Answers for a moment (milliseconds since 1970, UTC). Without a table only a line of day and night has an answer. */
export function openNow(hours: OpeningHours, table: HolidayTable | undefined, moment: number): OpenNow {
  if (isDayAndNight(hours)) return { kind: 'always' };
  const { day, minute } = dutchClock(moment);
  if (!table || stateOf(day, hours, table) === 'unknown') return { kind: 'unknown' };
  const today = partsOf(day, hours, table);
  const now = today.sure.find(({ from, until }) => from <= minute && minute < until);
  if (now) return endOf(now, day, hours, table);
  if (today.unsure.some(({ until }) => minute < until)) return { kind: 'unsure' };
  return nextOpening(day, minute, hours, table);
}

/** The day (`2026-12-31`) and the minute on a Dutch clock, wherever the reader is. */
function dutchClock(moment: number): { day: string; minute: number } {
  const format = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  const part = (type: string): number => Number(format.formatToParts(new Date(moment)).find((each) => each.type === type)?.value);
  return { day: writeDay(dutchDay(new Date(moment))), minute: part('hour') * 60 + part('minute') };
}

function nextOpening(day: string, minute: number, hours: OpeningHours, table: HolidayTable): OpenNow {
  for (let inDays = 0; inDays <= daysAhead; inDays += 1) {
    const ahead = dayAfter(day, inDays);
    if (stateOf(ahead, hours, table) === 'unknown') break;
    const opening = partsOf(ahead, hours, table).sure.find(({ from }) => inDays > 0 || from > minute);
    if (opening) return { kind: 'opens', at: opening.from, inDays, day: ahead };
  }
  return { kind: 'unknown' };
}

/** Hours that go on after midnight go on as one. */
function endOf(span: HourSpan, day: string, hours: OpeningHours, table: HolidayTable): OpenNow {
  let { until } = span;
  let inDays = 0;
  while (until === dayLength && inDays < daysAhead) {
    const [next] = partsOf(dayAfter(day, inDays + 1), hours, table).sure;
    if (next?.from !== 0) break;
    until = next.until;
    inDays += 1;
  }
  return { kind: 'open', until, inDays };
}

type DayState = 'ordinary' | 'closed' | 'unsure' | 'unknown';

function stateOf(day: string, { onHolidays }: OpeningHours, { from, until, holidays, perhaps }: HolidayTable): DayState {
  if (day < from || day > until) return 'unknown';
  if (onHolidays === 'open') return 'ordinary';
  if (perhaps.includes(day)) return 'unsure';
  if (!holidays.includes(day)) return 'ordinary';
  return onHolidays;
}

/** The hours of one day that are sure and those that are not, each between midnight and midnight. */
function partsOf(day: string, hours: OpeningHours, table: HolidayTable): { sure: HourSpan[]; unsure: HourSpan[] } {
  const before = dayAfter(day, -1);
  const [own, evening] = [stateOf(day, hours, table), stateOf(before, hours, table)];
  if (own === 'closed' || own === 'unknown') return { sure: [], unsure: [] };
  const today = (hours.week[weekdayOf(day)] ?? []).map(({ from, until }) => ({ from, until: Math.min(until, dayLength) }));
  const left = (hours.week[weekdayOf(before)] ?? []).flatMap(({ until }) => (until > dayLength ? [{ from: 0, until: until - dayLength }] : []));
  // What began yesterday goes on only where yesterday was a day like others.
  const night = evening === 'ordinary' || evening === 'unsure' ? left : [];
  if (own === 'unsure') return { sure: [], unsure: [...night, ...today] };
  return evening === 'unsure' ? { sure: joined(today), unsure: night } : { sure: joined([...night, ...today]), unsure: [] };
}

/** In order, with spans that touch as one: 8.00 to 12.00 and 12.00 to 17.00 is open until 17.00. */
function joined(spans: readonly HourSpan[]): HourSpan[] {
  const parts: HourSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const before = parts.at(-1);
    if (before && span.from <= before.until) parts[parts.length - 1] = { from: before.from, until: Math.max(before.until, span.until) };
    else parts.push(span);
  }
  return parts;
}

/** Monday is 0. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

function dayAfter(day: string, days: number): string {
  const { year, month, day: number } = readDay(day) ?? { year: 0, month: 1, day: 1 };
  const there = new Date(Date.UTC(year, month - 1, number + days));
  return writeDay({ year: there.getUTCFullYear(), month: there.getUTCMonth() + 1, day: there.getUTCDate() });
}
