// The opening hours of a contact, written in the common part of OpenStreetMap's opening_hours
// (https://wiki.openstreetmap.org/wiki/Key:opening_hours): days, one or more spans of hours, `24/7`. Anything richer is
// refused, so no hours are ever shown that were not understood.
import { no, ok, type Result } from '../result.ts';

export const weekDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type WeekDay = (typeof weekDays)[number];

/** Minutes after midnight, Dutch time; `until` may be 1440. */
export type HourSpan = { readonly from: number; readonly until: number };
export type OpeningRule = { readonly first: WeekDay; readonly last: WeekDay; readonly spans: readonly HourSpan[] };

/** Reads `Mo-Fr 08:00-17:00; Sa 09:00-12:00,13:00-17:00` or `24/7`; the trouble is the part not understood. */
export function readOpeningHours(text: string): Result<readonly OpeningRule[]> {
  if (text === '24/7') return ok([{ first: 'Mo', last: 'Su', spans: [{ from: 0, until: 1440 }] }]);
  const rules: OpeningRule[] = [];
  for (const part of text.split(';').map((piece) => piece.trim())) {
    const rule = readRule(part);
    if (!rule) return no(part);
    rules.push(rule);
  }
  return ok(rules);
}

function readRule(part: string): OpeningRule | undefined {
  const found = /^(?<first>[A-Z][a-z])(?:-(?<last>[A-Z][a-z]))? (?<spans>\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)$/.exec(part)?.groups;
  const first = weekDays.find((day) => day === found?.first);
  const last = weekDays.find((day) => day === (found?.last ?? found?.first));
  const spans = (found?.spans ?? '').split(',').map(readSpan);
  if (!first || !last || weekDays.indexOf(first) > weekDays.indexOf(last)) return undefined;
  return spans.every((span) => span !== undefined) ? { first, last, spans } : undefined;
}

function readSpan(text: string): HourSpan | undefined {
  const [from, until] = text.split('-').map(readTime);
  return from !== undefined && until !== undefined && from < until ? { from, until } : undefined;
}

function readTime(text: string): number | undefined {
  const [hours = 99, minutes = 99] = text.split(':').map(Number);
  return hours <= 24 && minutes < 60 && hours * 60 + minutes <= 1440 ? hours * 60 + minutes : undefined;
}
