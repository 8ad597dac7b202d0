// Which of two entries is the more exact one. First difference decides; there is no priority number to quarrel over.
import type { MatchEntry } from './match-table.ts';
import { freePart } from './path-pattern.ts';

const fixedParts = (entry: MatchEntry): number => entry.path.parts.filter((part) => part !== freePart).length;
const freeParts = (entry: MatchEntry): number => entry.path.parts.length - fixedParts(entry);
const openEnds = (entry: MatchEntry): number => (entry.path.open || entry.path.anywhere ? 1 : 0);

/**
 * Below zero when `a` ranks before `b`: more fixed parts, then closed before open, then fewer free parts, then more
 * conditions. Zero is a tie, which the checker reports where two rules could answer the same address.
 */
export function compareRank(a: MatchEntry, b: MatchEntry): number {
  return fixedParts(b) - fixedParts(a) || openEnds(a) - openEnds(b) || freeParts(a) - freeParts(b) || b.when.length - a.when.length;
}

/** Whether two entries of equal rank can both fit one path, so that nothing decides between them. */
export function mayCollide(a: MatchEntry, b: MatchEntry): boolean {
  if (compareRank(a, b) !== 0 || a.rule === b.rule) return false;
  // One fixes the begin of a path and the other its end: a path long enough has both.
  if (a.path.anywhere !== b.path.anywhere) return true;
  return a.path.parts.every((part, index) => part === freePart || b.path.parts[index] === freePart || part === b.path.parts[index]);
}
