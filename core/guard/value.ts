// What a page says that could be a fact, in a form in which two ways of saying one thing are the same text.
import type { FactValue } from '../facts/fact-value.ts';

/** A value contradicts a fact only within its family; a term and a duration are both a span of time. */
export type Family = 'span' | 'amount' | 'percentage' | 'day' | 'count';

export type PageValue = {
  readonly family: Family;
  /** `42d`, `5w`, `18m`, `125000`, `2027-5-1`: equal for values that are equal in law, in whatever words. */
  readonly said: string;
  /** The other reading of a day like 01/05/2027 on an English page. */
  readonly orSaid?: string;
  /** The number of a span without its unit: an age and "20 uren" may be counts to a rule. */
  readonly bare?: string;
  /** Tokens of the block; `to` is the first after it. */
  readonly from: number;
  readonly to: number;
  /**
   * What it can prove about a fact. An end of "4 tot 6 weken" can only contradict: the page no longer says one value. "Een
   * maand" without "binnen" can only confirm: it may be an article. An age contradicts nothing but an age.
   */
  readonly proves: 'both' | 'same' | 'other' | 'nothing' | 'age';
};

/**
 * Units by how they add up. A week is seven days in law as in speech, a year twelve months. A month is no number of days,
 * a working day is no day, and an hour only ever contradicts.
 */
export type Scale = 'd' | 'w' | 'm' | 'h';

/** A span on its scale: 6 weeks are `42d`. */
export const saidSpan = (count: number, scale: Scale): string => `${round(count)}${scale}`;
/** Cents, or hundredths of a percent. */
export const saidHundredths = (number: number): string => `${Math.round(number * 100)}`;
/** A day; without a year it is the end of one with a year. */
export const saidDay = (year: number | string, month: number, day: number): string => `${year}-${month}-${day}`;
export const saidCount = (count: number): string => `${round(count)}`;

const round = (number: number): number => Math.round(number * 1000) / 1000;

const spans = { day: [1, 'd'], week: [7, 'd'], month: [1, 'm'], year: [12, 'm'], 'working-day': [1, 'w'] } as const;

/** A fact in the form in which it is compared. */
export function factAsSaid(value: FactValue): Pick<PageValue, 'family' | 'said'> {
  if ('span' in value) {
    const [times, scale] = spans[value.span.unit];
    return { family: 'span', said: saidSpan(value.span.count * times, scale) };
  }
  if (value.kind === 'day') return { family: 'day', said: saidDay(value.day.year, value.day.month, value.day.day) };
  return { family: value.kind, said: `${'cents' in value ? value.cents : 'count' in value ? value.count : value.hundredths}` };
}

/** Whether a page says the fact, or the end of it where the page leaves out the year. */
export const saysSame = (value: PageValue, said: string): boolean =>
  value.said === said || value.orSaid === said || (value.said.startsWith('-') && said.endsWith(value.said));
