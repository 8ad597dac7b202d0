// Why a rule speaks on an address, and why the others do not: the whole ranking, for people who write rules. Boot does the
// same look-up without a word.
import type { Condition } from './condition.ts';
import type { MatchEntry } from './match-table.ts';
import { freePart, type PathPattern } from './path-pattern.ts';
import { type Rank, rankOf } from './rank.ts';

/** `undefined` where no page was there to look at. */
export type ConditionAnswer = { readonly condition: Condition; readonly holds: boolean | undefined };

export type Candidate = {
  readonly rule: string;
  /** The pattern as a rule file writes it, free parts as stars. */
  readonly path: string;
  readonly rank: Rank;
  readonly conditions: readonly ConditionAnswer[];
  readonly verdict: /** This rule is shown. */
    | 'speaks'
    /** A condition of its own does not hold, so the next one has its turn. */
    | 'yields'
    /** A better-ranked rule is shown. */
    | 'outranked'
    /** The agency says that this page is out of order, so no rule is shown. */
    | 'silenced';
};

export type MatchReport = { readonly rule: string | undefined; readonly ranking: readonly Candidate[]; readonly never: readonly ConditionAnswer[] };

/**
 * The ranking of the entries whose path fits, best first. Without `holds` there is no page, and every condition is taken
 * to hold: the answer is then the rule that speaks if the page is what the rule expects.
 */
export function matchReport(fitting: readonly MatchEntry[], never: readonly Condition[], holds?: (condition: Condition) => boolean): MatchReport {
  const answer = (condition: Condition): ConditionAnswer => ({ condition, holds: holds?.(condition) });
  const silencing = never.map(answer);
  const isSilenced = silencing.some((each) => each.holds === true);
  let rule: string | undefined;
  const ranking = fitting.map((entry): Candidate => {
    const conditions = entry.when.map(answer);
    const verdict = isSilenced
      ? 'silenced'
      : rule !== undefined
        ? 'outranked'
        : conditions.some((each) => each.holds === false)
          ? 'yields'
          : 'speaks';
    if (verdict === 'speaks') rule = entry.rule;
    return { rule: entry.rule, path: writePathPattern(entry.path), rank: rankOf(entry), conditions, verdict };
  });
  return { rule, ranking, never: silencing };
}

/** The pattern as text; the names of free parts are not kept, so each is a star. */
export function writePathPattern({ parts, open, anywhere }: PathPattern): string {
  const all = [...(anywhere ? ['**'] : []), ...parts.map((part) => (part === freePart ? '*' : part)), ...(open ? ['**'] : [])];
  return `/${all.join('/')}`;
}
