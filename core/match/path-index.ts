// Many rules under many hosts at once, for the command: which entries fit this address? Boot holds the table of one host
// and walks it; here a host gets a tree of path parts the first time it is asked for. It knows nothing of conditions.
import type { MatchEntry } from './match-table.ts';
import { freePart } from './path-pattern.ts';

export type PathIndex = {
  /** The entries of a host whose path fits, best first: the same as `candidatesFor` on the table of that host. */
  lookUp(host: string, path: string): readonly MatchEntry[];
};

/** An index over the entries of each host. They must stand in the order of their rank, as they do in a match table. */
export function pathIndex(tables: ReadonlyMap<string, readonly MatchEntry[]>): PathIndex {
  const trees = new Map<string, Tree>();
  const treeOf = (host: string): Tree | undefined => {
    const entries = tables.get(host);
    const tree = entries && growTree(entries);
    if (tree) trees.set(host, tree);
    return tree;
  };
  return {
    lookUp(host, path) {
      const tree = trees.get(host) ?? treeOf(host);
      return tree ? entriesFitting(tree, path) : nothing.entries;
    },
  };
}

type Tree = {
  readonly fromStart: Branch;
  /** For patterns that are the end of a path: their last part first. Absent where no pattern is. */
  readonly fromEnd: Branch | undefined;
};

/** Where the parts that lead here end. Most branches lead on to one other, so a Map comes only with the second. */
type Branch = {
  first: string | undefined;
  afterFirst: Branch | undefined;
  more: Map<string, Branch> | undefined;
  afterFree: Branch | undefined;
  /** Patterns that fit here and nowhere below. */
  closed: Fitting;
  /** Patterns that fit here and everywhere below. */
  open: Fitting;
};

/** Entries and, beside them, their places in the table, which rise: the place is the rank. */
type Fitting = { readonly entries: MatchEntry[]; readonly ranks: number[] };

const nothing: Fitting = { entries: [], ranks: [] };

function growTree(entries: readonly MatchEntry[]): Tree {
  const tree = { fromStart: bud(), fromEnd: bud() };
  for (const [rank, entry] of entries.entries()) {
    const { parts, open, anywhere } = entry.path;
    const branch = anywhere ? parts.toReversed().reduce(grownBranch, tree.fromEnd) : parts.reduce(grownBranch, tree.fromStart);
    const ends = open || anywhere ? 'open' : 'closed';
    if (branch[ends] === nothing) branch[ends] = { entries: [], ranks: [] };
    branch[ends].entries.push(entry);
    branch[ends].ranks.push(rank);
  }
  return isDead(tree.fromEnd) ? { ...tree, fromEnd: undefined } : tree;
}

const bud = (): Branch => ({ first: undefined, afterFirst: undefined, more: undefined, afterFree: undefined, closed: nothing, open: nothing });

/** The branch that a part leads to, grown where it is not there yet. */
function grownBranch(branch: Branch, part: string): Branch {
  if (part === freePart) {
    branch.afterFree ??= bud();
    return branch.afterFree;
  }
  const there = fixedBranch(branch, part);
  if (there) return there;
  const grown = bud();
  if (branch.first === undefined) {
    branch.first = part;
    branch.afterFirst = grown;
  } else {
    branch.more ??= new Map();
    branch.more.set(part, grown);
  }
  return grown;
}

const fixedBranch = ({ first, afterFirst, more }: Branch, part: string): Branch | undefined => (part === first ? afterFirst : more?.get(part));

/** Whether no part leads on from here. */
const isDead = ({ first, afterFree }: Branch): boolean => first === undefined && afterFree === undefined;

function entriesFitting({ fromStart, fromEnd }: Tree, path: string): readonly MatchEntry[] {
  const found = follow(fromStart, path, 0, nothing);
  return (fromEnd ? followBack(fromEnd, path, path.length, found) : found).entries;
}

/** Adds what fits the path from this place in it on. It cuts parts one at a time: most addresses leave the tree early. */
function follow(root: Branch, path: string, from: number, before: Fitting): Fitting {
  let found = before;
  let start = from;
  for (let branch: Branch | undefined = root; branch; ) {
    while (path.charCodeAt(start) === slash) start += 1;
    found = merged(found, branch.open);
    if (start >= path.length) return merged(found, branch.closed);
    if (isDead(branch)) return found;
    const { first, afterFree }: Branch = branch;
    if (first !== undefined && !afterFree && hasPart(path, first, start)) {
      branch = branch.afterFirst;
      start += first.length;
      continue;
    }
    const end = endOfPart(path, start);
    // Without a fixed part the free one is followed here: a pattern of many thousand stars may not pile up calls.
    if (afterFree && first !== undefined) found = follow(afterFree, path, end, found);
    branch = first === undefined ? afterFree : branchAfter(branch, path.slice(start, end));
    start = end;
  }
  return found;
}

/** The same from the end of the path to its start, for patterns that fit anywhere. */
function followBack(root: Branch, path: string, from: number, before: Fitting): Fitting {
  let found = before;
  let end = from;
  for (let branch: Branch | undefined = root; branch; ) {
    while (path.charCodeAt(end - 1) === slash) end -= 1;
    found = merged(found, branch.open);
    if (end === 0 || isDead(branch)) return found;
    const { first, afterFree }: Branch = branch;
    const start = path.lastIndexOf('/', end - 1) + 1;
    if (afterFree && first !== undefined) found = followBack(afterFree, path, start, found);
    branch = first === undefined ? afterFree : branchAfter(branch, path.slice(start, end));
    end = start;
  }
  return found;
}

const slash = '/'.charCodeAt(0);

/** Whether exactly this part begins here; compared in place, because to cut it out costs more than to compare it. */
function hasPart(path: string, part: string, start: number): boolean {
  const end = start + part.length;
  return path.startsWith(part, start) && (end === path.length || path.charCodeAt(end) === slash);
}

function endOfPart(path: string, start: number): number {
  const end = path.indexOf('/', start);
  return end < 0 ? path.length : end;
}

/** The branch after a part of an address. Nearly every address is in small letters, so case is folded only on a miss. */
function branchAfter(branch: Branch, part: string): Branch | undefined {
  const found = fixedBranch(branch, part);
  if (found) return found;
  const small = part.toLowerCase();
  return small === part ? undefined : fixedBranch(branch, small);
}

/** Two lists as one, in the order of rank; the list itself where the other is empty, which is nearly always. */
function merged(a: Fitting, b: Fitting): Fitting {
  if (b.ranks.length === 0) return a;
  if (a.ranks.length === 0) return b;
  const entries: MatchEntry[] = [];
  const ranks: number[] = [];
  const take = (from: Fitting, at: number): void => {
    entries.push(from.entries[at] as MatchEntry);
    ranks.push(from.ranks[at] as number);
  };
  let atB = 0;
  for (const [atA, rank] of a.ranks.entries()) {
    for (; (b.ranks[atB] ?? Number.POSITIVE_INFINITY) < rank; atB += 1) take(b, atB);
    take(a, atA);
  }
  for (; atB < b.ranks.length; atB += 1) take(b, atB);
  return { entries, ranks };
}
