// The day of a source as it was really read: a day, a month, a year or a range of years. It is shown as it stands.
import { localeOf } from '../language/locale.ts';
import { type Day, dayInWords, readDay } from './day.ts';

export type SourceDay =
  | ({ readonly kind: 'day' } & Day)
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  /** For the age of the source its first year counts. */
  | { readonly kind: 'years'; readonly from: number; readonly until: number };

/** Reads `2026-09-14`, `2026-09`, `2026` or `2018..2022`. */
export function readSourceDay(text: string): SourceDay | undefined {
  const range = /^(\d{4})\.\.(\d{4})$/.exec(text);
  if (range) {
    const [from, until] = [Number(range[1]), Number(range[2])];
    return from < until ? { kind: 'years', from, until } : undefined;
  }
  const day = readDay(text);
  if (day) return { kind: 'day', ...day };
  const found = /^(\d{4})(?:-(\d\d))?$/.exec(text);
  if (!found) return undefined;
  const [year, month] = [Number(found[1]), Number(found[2])];
  if (found[2] === undefined) return { kind: 'year', year };
  return month >= 1 && month <= 12 ? { kind: 'month', year, month } : undefined;
}

/** The first day a source can be of, from which its age counts. */
export function firstDayOf(source: SourceDay): Day {
  if (source.kind === 'years') return { year: source.from, month: 1, day: 1 };
  if (source.kind === 'year') return { year: source.year, month: 1, day: 1 };
  return { year: source.year, month: source.month, day: source.kind === 'day' ? source.day : 1 };
}

/** A source day in words of a language: "14 september 2026", "september 2026", "2026", "2018–2022". */
export function sourceDayInWords(day: SourceDay, language: string): string {
  if (day.kind === 'year') return `${day.year}`;
  if (day.kind === 'years') return `${day.from}–${day.until}`;
  if (day.kind === 'day') return dayInWords(day, language);
  const date = new Date(Date.UTC(day.year, day.month - 1, 1));
  return new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(date);
}
