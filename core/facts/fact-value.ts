// What a fact says: a span of time, an amount, a percentage, a day or a count. It stands once, as a value; each language
// says it by its own rules, and money and percentages stay as Dutch letters write them, so that a reader finds them there.

import type { Say } from '../language/interface-words.ts';
import { compareDays, type Day, dayInWords, readDay } from './day.ts';
import { readSpan, type Span, spanInWords } from './span.ts';

export const factKinds = ['term', 'duration', 'amount', 'percentage', 'day', 'count'] as const;
export type FactKind = (typeof factKinds)[number];

export type FactValue =
  | { readonly kind: 'term' | 'duration'; readonly span: Span }
  /** In cents. */
  | { readonly kind: 'amount'; readonly cents: number }
  /** In hundredths of a percent: 4,5 % is 450. */
  | { readonly kind: 'percentage'; readonly hundredths: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'count'; readonly count: number };

/** Reads what stands behind the kind in a rule file: `6 weken`, `€ 1.250,50`, `4,5 %`, `2026-12-31`, `3`. */
export function readFactValue(kind: FactKind, text: string): FactValue | undefined {
  if (kind === 'term' || kind === 'duration') {
    const span = readSpan(text);
    return span && { kind, span };
  }
  if (kind === 'day') {
    const day = readDay(text);
    return day && { kind, day };
  }
  if (kind === 'count') {
    const count = readDutchNumber(text, 0);
    return count === undefined ? undefined : { kind, count };
  }
  if (kind === 'amount') {
    const cents = text.startsWith('€ ') ? readDutchNumber(text.slice(2), 2) : undefined;
    return cents === undefined ? undefined : { kind, cents };
  }
  const found = /^(.*?) ?%$/.exec(text)?.[1];
  const hundredths = found === undefined ? undefined : readDutchNumber(found, 2);
  return hundredths === undefined ? undefined : { kind, hundredths };
}

/** `1.250,5` with two decimals is 125050; nothing where the points do not stand before groups of three. */
function readDutchNumber(text: string, decimals: number): number | undefined {
  const found = /^(\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})(?:,(\d{1,2}))?$/.exec(text);
  const fraction = found?.[2] ?? '';
  if (!found || fraction.length > decimals) return undefined;
  return Number(`${found[1]?.replaceAll('.', '')}${fraction.padEnd(decimals, '0')}`);
}

/** A fact in the words of a voice: "6 weken", "6 weeks", "€ 1.250", "4,5%", "31 december 2026". */
export function factInWords(value: FactValue, say: Say): string {
  switch (value.kind) {
    case 'term':
    case 'duration':
      return spanInWords(value.span, say);
    case 'day':
      return dayInWords(value.day, say.language?.code ?? 'nl');
    case 'count':
      return dutchNumber(value.count, 0, 0);
    case 'amount':
      // Whole euros stand without cents, as in letters; a line may not break after the sign.
      return `€\u00a0${dutchNumber(value.cents / 100, value.cents % 100 === 0 ? 0 : 2, 2)}`;
    case 'percentage':
      return `${dutchNumber(value.hundredths / 100, 0, 2)}%`;
  }
}

const dutchNumber = (number: number, minimumFractionDigits: number, maximumFractionDigits: number): string =>
  new Intl.NumberFormat('nl', { minimumFractionDigits, maximumFractionDigits }).format(number);

/** When figures hold; both days count. */
export type Valid = { readonly from?: Day | undefined; readonly until?: Day | undefined };

/** Whether a figure holds today. After its last day a sentence that says it is withheld. */
export function holdsToday(valid: Valid, today: Day): boolean {
  return (!valid.from || compareDays(valid.from, today) <= 0) && (!valid.until || compareDays(today, valid.until) <= 0);
}
