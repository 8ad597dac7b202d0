// On which sites Wegwijs helps, as a reader may want to see it: by agency, with what needs a click apart.
import { byCodeUnit } from '../by-code-unit.ts';
import type { Surface } from '../match/match-table.ts';

export type ListedAgency = {
  readonly name: string;
  /** Hosts on which help comes by itself. */
  readonly byItself: readonly string[];
  /** Hosts on which the reader asks for it each time: login pages and portals. */
  readonly byClick: readonly string[];
};

type Listed = { readonly agencyName: string; readonly surface: Surface; readonly isMunicipality: boolean };

/** The hosts of the packs, grouped by agency, both sorted by name. Municipalities are too many: a reader looks for their own. */
export function listedSites(tables: Readonly<Record<string, Listed>>): ListedAgency[] {
  const hosts = Object.keys(tables)
    .filter((host) => !tables[host]?.isMunicipality)
    .sort(byCodeUnit);
  const names = [...new Set(hosts.map((host) => tables[host]?.agencyName ?? ''))].sort(byCodeUnit);
  return names.map((name) => {
    const of = (surface: Surface): string[] => hosts.filter((host) => tables[host]?.agencyName === name && tables[host]?.surface === surface);
    return { name, byItself: of('page'), byClick: of('click') };
  });
}
