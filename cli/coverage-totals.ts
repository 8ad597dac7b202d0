// How far the rules reach over many addresses, in shares: what `rules coverage` says at its end.
import type { WriterLanguage } from '../core/rule/problem-text.ts';
import type { HelpKind } from './addresses.ts';

/** An address, the agency whose site it is, and the rule that speaks there. */
export type Covered = { readonly address: string; readonly agency: string | null; readonly kind: HelpKind; readonly rule: string | null };

/** Shares are of 1. */
export type Totals = {
  /** How many addresses are of an agency in the rules. */
  readonly counted: number;
  readonly helped: number;
  readonly page: number;
  readonly pageOrSection: number;
  /** By section rule, the share of the addresses of its agency on which it speaks. */
  readonly sections: Readonly<Record<string, number>>;
  /** How many addresses by host, of hosts that are of no agency in the rules: nothing of ours can speak there. */
  readonly leftOut: Readonly<Record<string, number>>;
};

/** Counts over addresses; path and host alone decide, as nobody opens a page here. */
export function totalsOf(addresses: readonly Covered[]): Totals {
  const counted = addresses.filter(({ agency }) => agency !== null);
  const byAgency = countsBy(counted, ({ agency }) => agency ?? '');
  const sections = counted.filter(({ kind }) => kind === 'section');
  const shareOf = (...kinds: HelpKind[]): number => counted.filter(({ kind }) => kinds.includes(kind)).length / Math.max(1, counted.length);
  const agencyOf = new Map(sections.map(({ rule, agency }) => [rule ?? '', agency ?? '']));
  return {
    counted: counted.length,
    helped: shareOf('page', 'section', 'hub'),
    page: shareOf('page'),
    pageOrSection: shareOf('page', 'section'),
    sections: Object.fromEntries(
      [...countsBy(sections, ({ rule }) => rule ?? '')].map(([rule, n]) => [rule, n / (byAgency.get(agencyOf.get(rule) ?? '') ?? n)]),
    ),
    leftOut: Object.fromEntries(
      countsBy(
        addresses.filter(({ agency }) => agency === null),
        ({ address }) => new URL(address).hostname,
      ),
    ),
  };
}

function countsBy(addresses: readonly Covered[], key: (address: Covered) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const address of addresses) counts.set(key(address), (counts.get(key(address)) ?? 0) + 1);
  return counts;
}

/** The totals as lines for a writer. */
export function totalsInWords({ counted, helped, page, pageOrSection, sections, leftOut }: Totals, language: WriterLanguage): string[] {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = (share: number): string => `${number.format(share * 100)} %`;
  const spread = Object.entries(sections).sort(([, a], [, b]) => b - a);
  const widest = spread[0];
  const others = Object.entries(leftOut).map(([host, n]) => `${host} (${n})`);
  const lines =
    language === 'nl'
      ? [
          `${counted} ${counted === 1 ? 'adres' : 'adressen'} van onze organisaties: ${percent(helped)} heeft uitleg, ${percent(page)} een eigen pagina, ${percent(pageOrSection)} een pagina of een onderwerp.`,
          widest && `Het wijdste onderwerp: ${widest[0]}, op ${percent(widest[1])} van de adressen van zijn organisatie.`,
          others.length > 0 && `Niet geteld, want deze sites zijn van geen organisatie in de regels: ${others.join(', ')}.`,
        ]
      : [
          `${counted} ${counted === 1 ? 'address' : 'addresses'} of our agencies: ${percent(helped)} has help, ${percent(page)} a page of its own, ${percent(pageOrSection)} a page or a section.`,
          widest && `The widest section: ${widest[0]}, on ${percent(widest[1])} of the addresses of its agency.`,
          others.length > 0 && `Not counted, because these sites are of no agency in the rules: ${others.join(', ')}.`,
        ];
  return lines.filter((line) => typeof line === 'string');
}
