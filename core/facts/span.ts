// A span of time as a fact says it: a number and a unit. It stands once, and the interface file of each language says it.
import type { Say } from '../language/interface-words.ts';

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

/**
 * A span in the words of a voice: "1 week", "6 weken", "6 weeks". The words come from files and not from the browser, which
 * has no units of some languages and no working days in any.
 */
export const spanInWords = ({ count, unit }: Span, say: Say): string => say(`unit-${unit}`, { n: `${count}` });
