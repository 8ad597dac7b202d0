// The shape of packs/match.json: the match tables of all hosts, with what the sites of one agency share written once. Many
// municipalities share one list of rules.
import { type MatchTable, matchTableFormat } from '../match/match-table.ts';

/** What a match table says before the reader's settings are known. */
export type BareTable = Omit<MatchTable, 'launcherName' | 'updatedNotice' | 'inPage' | 'changed'>;

type OfAgency = Pick<BareTable, 'isMunicipality' | 'contactPage' | 'never' | 'entries'>;
type OfHost = Pick<BareTable, 'agency' | 'agencyName' | 'surface'>;

export type MatchFile = {
  readonly format: number;
  readonly agencies: Readonly<Record<string, OfAgency>>;
  readonly hosts: Readonly<Record<string, OfHost>>;
};

/** The file for these tables, by host. */
export function matchFileOf(tables: ReadonlyMap<string, BareTable>): MatchFile {
  const agencies: Record<string, OfAgency> = {};
  const hosts: Record<string, OfHost> = {};
  for (const [host, { agency, agencyName, surface, isMunicipality, contactPage, never, entries }] of tables) {
    agencies[agency] ??= { isMunicipality, contactPage, never, entries };
    hosts[host] = { agency, agencyName, surface };
  }
  return { format: matchTableFormat, agencies, hosts };
}

/** The tables by host, from what was read of the file; none where it is of another format, or no such file at all. */
export function tablesIn(stored: unknown): Readonly<Record<string, BareTable>> {
  const { format, agencies = {}, hosts = {} } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<MatchFile>;
  if (format !== matchTableFormat) return {};
  return Object.fromEntries(
    Object.entries(hosts).flatMap(([host, own]) => {
      const shared = Object.hasOwn(agencies, own.agency) ? agencies[own.agency] : undefined;
      return shared ? [[host, { format, ...shared, ...own }]] : [];
    }),
  );
}
