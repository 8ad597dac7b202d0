// Match entries and tables that say only what a test speaks about.
import type { Condition } from '../../../core/match/condition.ts';
import type { MatchEntry, MatchTable } from '../../../core/match/match-table.ts';
import { readPathPattern } from '../../../core/match/path-pattern.ts';

/** An entry as a writer would type it: the path, and the conditions. */
export function anEntry(path: string, { rule = path, when = [] }: { rule?: string; when?: readonly Condition[] } = {}): MatchEntry {
  const read = readPathPattern(path);
  if (!read.ok) throw new Error(`no path: ${path}`);
  return { rule, path: read.value, when };
}

/** A table of UWV, for the panel on the page. */
export const aTable = (changes: Partial<MatchTable> = {}): MatchTable => ({
  format: 1,
  agency: 'nl/uwv',
  agencyName: 'UWV',
  isMunicipality: false,
  contactPage: '',
  surface: 'page',
  inPage: true,
  launcherName: 'Uitleg',
  updatedNotice: '',
  changed: undefined,
  never: [],
  entries: [],
  ...changes,
});
