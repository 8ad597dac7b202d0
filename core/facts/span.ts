// A span of time as a fact says it: a number and a unit. It stands once, and each language says it by its own rules.

export const spanUnits = ['day', 'working-day', 'week', 'month', 'year'] as const;
export type SpanUnit = (typeof spanUnits)[number];
export type Span = { readonly count: number; readonly unit: SpanUnit };

const dutchUnits: Readonly<Record<string, SpanUnit>> = {
  dag: 'day',
  dagen: 'day',
  werkdag: 'working-day',
  werkdagen: 'working-day',
  week: 'week',
  weken: 'week',
  maand: 'month',
  maanden: 'month',
  jaar: 'year',
};

/** Reads `1 week`, `6 weken`, `5 werkdagen`. */
export function readSpan(text: string): Span | undefined {
  const found = /^(\d{1,3}) ([a-z]+)$/.exec(text);
  const word = found?.[2] ?? '';
  const unit = Object.hasOwn(dutchUnits, word) ? dutchUnits[word] : undefined;
  return found && unit && Number(found[1]) > 0 ? { count: Number(found[1]), unit } : undefined;
}

/** About how many days a unit has: enough to tell which of two terms is the shorter. */
const days: Readonly<Record<SpanUnit, number>> = { day: 1, 'working-day': 1.4, week: 7, month: 30, year: 365 };

/** Below zero when `a` is the shorter span. */
export const compareSpans = (a: Span, b: Span): number => a.count * days[a.unit] - b.count * days[b.unit];

/** A span in words of a language: "1 week", "6 weken", "6 weeks". */
export function spanInWords(span: Span, language: string): string {
  if (span.unit === 'working-day') return workingDays(span.count, language);
  return new Intl.NumberFormat(language, { style: 'unit', unit: span.unit, unitDisplay: 'long' }).format(span.count);
}

/** No Intl unit exists for working days; a language without its own words here says the Dutch word. */
function workingDays(count: number, language: string): string {
  if (language === 'en') return count === 1 ? '1 working day' : `${count} working days`;
  return count === 1 ? '1 werkdag' : `${count} werkdagen`;
}
