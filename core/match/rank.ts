// Which of two entries is the more exact one. First difference decides; there is no priority number to quarrel over.
import type { MatchEntry } from './match-table.ts';
import { freePart } from './path-pattern.ts';

/** What decides between entries, in the order in which it does. */
export type Rank = { readonly fixedParts: number; readonly openEnds: number; readonly freeParts: number; readonly conditions: number };

/** The rank of one entry: how exact its path is, and how much a page must show for it. */
export function rankOf({ path, when }: MatchEntry): Rank {
  const freeParts = path.parts.filter((part) => part === freePart).length;
  return { fixedParts: path.parts.length - freeParts, openEnds: path.open || path.anywhere ? 1 : 0, freeParts, conditions: when.length };
}

/**
 * Below zero when `a` ranks before `b`: more fixed parts, then closed before open, then fewer free parts, then more
 * conditions. Zero is a tie, which the checker reports where two rules could answer the same address.
 */
export function compareRank(a: MatchEntry, b: MatchEntry): number {
  const [one, other] = [rankOf(a), rankOf(b)];
  return other.fixedParts - one.fixedParts || one.openEnds - other.openEnds || one.freeParts - other.freeParts || other.conditions - one.conditions;
}

/** Whether two entries of equal rank can both fit one path, so that nothing decides between them. */
export function mayCollide(a: MatchEntry, b: MatchEntry): boolean {
  if (compareRank(a, b) !== 0 || a.rule === b.rule) return false;
  // One fixes the begin of a path and the other its end: a path long enough has both.
  if (a.path.anywhere !== b.path.anywhere) return true;
  return a.path.parts.every((part, index) => part === freePart || b.path.parts[index] === freePart || part === b.path.parts[index]);
}
