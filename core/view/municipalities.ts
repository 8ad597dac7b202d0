// The municipalities whose sites a reader can add: their list, and how one is found in it by what a reader types.
import { byCodeUnit } from '../by-code-unit.ts';

/** `hosts` are those of one municipality, asked for together. */
export type Municipality = { readonly name: string; readonly hosts: readonly string[] };

type Listed = { readonly agencyName: string; readonly isMunicipality: boolean };

/** How many are offered at once. */
const shownAtOnce = 6;

/** The municipalities of the packs, by name. */
export function municipalitiesIn(tables: Readonly<Record<string, Listed>>): Municipality[] {
  const hosts = new Map<string, string[]>();
  for (const [host, { agencyName, isMunicipality }] of Object.entries(tables)) {
    if (isMunicipality) hosts.set(agencyName, [...(hosts.get(agencyName) ?? []), host].sort(byCodeUnit));
  }
  return [...hosts].map(([name, own]) => ({ name, hosts: own })).sort((a, b) => byCodeUnit(a.name, b.name));
}

/** Those that a reader may mean, a name that begins with it first; nothing while nothing is typed. */
export function municipalitiesLike(typed: string, all: readonly Municipality[]): Municipality[] {
  const wanted = asTyped(typed);
  if (wanted === '') return [];
  const place = ({ name }: Municipality): number => ` ${asTyped(name)}`.indexOf(` ${wanted}`);
  const within = ({ name }: Municipality): boolean => asTyped(name).includes(wanted);
  const first = all.filter((each) => place(each) >= 0);
  return [...first, ...all.filter((each) => !first.includes(each) && within(each))].slice(0, shownAtOnce);
}

/** Letters and spaces alone: "'s-Hertogenbosch" is found by "s hertogenbosch", "Súdwest-Fryslân" by "sudwest". */
const asTyped = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
