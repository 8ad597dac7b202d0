// The match table of one host: all that boot needs to decide on a page, in one storage key. Its order is the ranking, so
// boot takes the first entry that holds.
import type { Condition } from './condition.ts';
import { type PathPattern, pathMatches, pathParts } from './path-pattern.ts';

/** A higher number is from a newer Wegwijs and is never half read. */
export const matchTableFormat = 1;

/** Where help may appear: on the page, only after the reader's click, or not at all. */
export type Surface = 'page' | 'click' | 'off';

export type MatchEntry = {
  /** `nl/uwv/ww-aanvragen` */
  readonly rule: string;
  readonly path: PathPattern;
  /** All must hold. */
  readonly when: readonly Condition[];
};

export type MatchTable = {
  readonly format: number;
  /** `nl/uwv`: also the name of the pack that holds the rules. */
  readonly agency: string;
  readonly agencyName: string;
  /** Whether this is one of many sites that share their rules; a reader adds their own in the settings. */
  readonly isMunicipality: boolean;
  /** Address of the agency's own contact page, for when the pack cannot be read; empty when none is known. */
  readonly contactPage: string;
  readonly surface: Surface;
  /** What the reader changed in what the browser lets us do on this host; see access.ts. */
  readonly changed: 'granted' | 'withdrawn' | undefined;
  /** Whether the launcher and the panel may stand in the page; without, there is the side panel. */
  readonly inPage: boolean;
  /** What a screen reader says of the launcher, in the reader's language. */
  readonly launcherName: string;
  /** What stands in place of the launcher once this extension was replaced under the open page. */
  readonly updatedNotice: string;
  /** None may hold: the agency's maintenance and error headings. */
  readonly never: readonly Condition[];
  readonly entries: readonly MatchEntry[];
};

/** The storage key of a host's match table: `match:www.uwv.nl`. */
export const matchTableKey = (host: string): string => `match:${host}`;

/** The host a storage key speaks of, or nothing for another key. */
export function hostOfKey(key: string): string | undefined {
  return key.startsWith('match:') ? key.slice('match:'.length) : undefined;
}

/** A table this build can use, or nothing: absent, of a newer format, or not a table at all. */
export function readMatchTable(stored: unknown): MatchTable | undefined {
  const table = stored as Partial<MatchTable> | undefined | null;
  if (typeof table !== 'object' || table === null) return undefined;
  const usable = table.format === matchTableFormat && Array.isArray(table.entries) && Array.isArray(table.never);
  return usable ? (table as MatchTable) : undefined;
}

/** The entries whose path fits, best first. Query and hash never come here. */
export function candidatesFor(table: MatchTable, path: string): MatchEntry[] {
  const parts = pathParts(path);
  return table.entries.filter((entry) => pathMatches(entry.path, parts));
}

/** What a page is found to be: a rule, and whether a better one may still appear as the page draws itself. */
export type Found = { readonly rule: string | undefined; readonly mayImprove: boolean };

/**
 * The first entry that holds. `holds` answers for the page as it is now; a better-ranked entry whose path fits but whose
 * conditions do not hold yet may still come true, because pages draw late.
 */
export function ruleFor(table: MatchTable, path: string, holds: (condition: Condition) => boolean): Found {
  const candidates = candidatesFor(table, path);
  if (candidates.length === 0) return { rule: undefined, mayImprove: false };
  if (table.never.some(holds)) return { rule: undefined, mayImprove: true };
  const index = candidates.findIndex((entry) => entry.when.every(holds));
  return { rule: candidates[index]?.rule, mayImprove: index !== 0 };
}
