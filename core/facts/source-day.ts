// The day of a source as it was really read: a day, a month, a year or a range of years. It is shown as it stands.

export type SourceDay =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
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
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (found[2] === undefined) return { kind: 'year', year };
  if (month < 1 || month > 12) return undefined;
  if (found[3] === undefined) return { kind: 'month', year, month };
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { kind: 'day', year, month, day } : undefined;
}

/** A source day in words of a language: "14 september 2026", "september 2026", "2026", "2018–2022". */
export function sourceDayInWords(day: SourceDay, language: string): string {
  if (day.kind === 'year') return `${day.year}`;
  if (day.kind === 'years') return `${day.from}–${day.until}`;
  const date = new Date(Date.UTC(day.year, day.month - 1, day.kind === 'day' ? day.day : 1));
  const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(language, day.kind === 'day' ? { ...parts, day: 'numeric' } : parts).format(date);
}
