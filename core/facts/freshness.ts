// When a source is too old to lean on. The clock is an argument: the same file is fresh today and old next year.
import { type Day, monthsBetween } from './day.ts';
import { firstDayOf, type SourceDay } from './source-day.ts';

/** Whole months after which a source counts as old: terms, amounts, numbers and contacts change sooner than the rest. */
export const freshMonths = { figures: 6, words: 18 } as const;

/** Whole months after which a figure that no law set is folded away, unless the page itself says it today. */
export const foldedMonths = 36;

export type Freshness = { readonly months: number; readonly isOld: boolean; readonly isVeryOld: boolean };

/** The age of a source in whole months, and whether that is too old for what rests on it. */
export function freshnessOf(source: SourceDay, restsOn: keyof typeof freshMonths, today: Day): Freshness {
  const months = Math.max(0, monthsBetween(firstDayOf(source), today));
  return { months, isOld: months >= freshMonths[restsOn], isVeryOld: months >= foldedMonths };
}
