// The opening hours of a contact, written in the common part of OpenStreetMap's opening_hours
// (https://wiki.openstreetmap.org/wiki/Key:opening_hours): days, one or more spans of hours, `24/7`, `PH off`. Anything
// richer is refused, so no hours are ever shown that were not understood.
import { no, ok, type Result } from '../result.ts';

export const weekDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type WeekDay = (typeof weekDays)[number];

/** Minutes after the midnight with which the day begins, Dutch time; past 1440 it is the next day: 20:00-02:00 ends at 1560. */
export type HourSpan = { readonly from: number; readonly until: number };
/** Seven days, Monday first. */
export type Week = readonly (readonly HourSpan[])[];
export type OpeningHours = {
  readonly week: Week;
  /** `unsure`: the source says nothing of holidays, so on a holiday nobody knows. Only a line of day and night is `open`. */
  readonly onHolidays: 'open' | 'closed' | 'unsure';
};
/** Days beside each other with the same hours. */
export type AlikeDays = { readonly first: WeekDay; readonly last: WeekDay; readonly spans: readonly HourSpan[] };

const dayLength = 1440;
const wholeDay: HourSpan = { from: 0, until: dayLength };

/**
 * Reads `Mo-Fr 08:00-17:00; Sa 09:00-12:00,13:00-17:00; PH off` or `24/7`; the trouble is the part not understood. As in
 * OpenStreetMap a later part takes the place of an earlier one for its days.
 */
export function readOpeningHours(text: string): Result<OpeningHours> {
  if (text === '24/7') return ok({ week: weekDays.map(() => [wholeDay]), onHolidays: 'open' });
  const parts = text.split(';').map((piece) => piece.trim());
  const isClosedOnHolidays = parts.length > 1 && parts.at(-1) === 'PH off';
  const week: (readonly HourSpan[])[] = weekDays.map(() => []);
  for (const part of isClosedOnHolidays ? parts.slice(0, -1) : parts) {
    const read = readDays(part);
    if (!read) return no(part);
    week.fill(read.spans, weekDays.indexOf(read.first), weekDays.indexOf(read.last) + 1);
  }
  return ok({ week, onHolidays: isClosedOnHolidays ? 'closed' : 'unsure' });
}

/** Whether somebody answers at every hour of every day. */
export const isDayAndNight = ({ week, onHolidays }: OpeningHours): boolean =>
  onHolidays === 'open' && week.every(([span]) => span?.from === wholeDay.from && span.until === wholeDay.until);

/** A week in as few parts as its days allow; days without hours are left out. */
export function alikeDaysOf(week: Week): AlikeDays[] {
  const parts: AlikeDays[] = [];
  weekDays.forEach((day, index) => {
    const spans = week[index] ?? [];
    const before = parts.at(-1);
    const isNextTo = before && weekDays.indexOf(before.last) === index - 1 && isSame(before.spans, spans);
    if (isNextTo) parts[parts.length - 1] = { ...before, last: day };
    else if (spans.length > 0) parts.push({ first: day, last: day, spans });
  });
  return parts;
}

const isSame = (some: readonly HourSpan[], others: readonly HourSpan[]): boolean =>
  some.length === others.length && some.every(({ from, until }, index) => others[index]?.from === from && others[index]?.until === until);

function readDays(part: string): AlikeDays | undefined {
  const found = /^(?<first>[A-Z][a-z])(?:-(?<last>[A-Z][a-z]))? (?<spans>\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)$/.exec(part)?.groups;
  const first = weekDays.find((day) => day === found?.first);
  const last = weekDays.find((day) => day === (found?.last ?? found?.first));
  const spans = (found?.spans ?? '').split(',').map(readSpan);
  if (!first || !last || weekDays.indexOf(first) > weekDays.indexOf(last)) return undefined;
  return spans.every((span) => span !== undefined) ? { first, last, spans } : undefined;
}

function readSpan(text: string): HourSpan | undefined {
  const [from, until] = text.split('-').map(readTime);
  if (from === undefined || until === undefined || from === until || from === dayLength) return undefined;
  return { from, until: until < from ? until + dayLength : until };
}

function readTime(text: string): number | undefined {
  const [hours = 99, minutes = 99] = text.split(':').map(Number);
  return hours <= 24 && minutes < 60 && hours * 60 + minutes <= dayLength ? hours * 60 + minutes : undefined;
}
