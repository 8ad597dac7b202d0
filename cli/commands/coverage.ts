// `rules coverage`: for many addresses, which of them have help and of what kind, counted an agency.
import { resolve } from 'node:path';
import type { Content } from '../../core/rule/content.ts';
import type { WriterLanguage } from '../../core/rule/problem-text.ts';
import { addressesOf, type HelpKind } from '../addresses.ts';
import { type Command, oneTooMany, saidOf, wrongUse } from '../command.ts';
import { type Covered, totalsInWords, totalsOf } from '../coverage-totals.ts';
import { aboutUnread, loadRules, unreadFiles } from '../load-rules.ts';
import { readText } from '../read-text.ts';

export const coverage: Command = {
  usage: '[FILE]',
  does: {
    nl: 'Laat zien welke adressen uitleg hebben, per organisatie.',
    en: 'Show which addresses have help, by agency.',
  },
  more: {
    nl: 'FILE is elk bestand met adressen erin (https://…). Zonder FILE gaat het om de adressen in de regels zelf: voorbeelden en bronnen.',
    en: 'FILE is any file with addresses in it (https://…). Without FILE it is about the addresses in the rules: cases and sources.',
  },
  options: {},
  async run([file, ...others], _, surroundings) {
    if (others[0] !== undefined) return oneTooMany(surroundings, others[0]);
    const loaded = await loadRules(surroundings);
    const { content } = loaded;
    const text = file === undefined ? addressesInRules(content) : await readText(resolve(surroundings.here, file));
    if (text === undefined) return wrongUse(surroundings, { nl: `Wij kunnen ${file} niet lezen.`, en: `We cannot read ${file}.` });
    const found = addressesIn(text);
    if (found.length === 0) {
      const [inNl, inEn] = file === undefined ? ['de regels', 'the rules'] : [file, file];
      return wrongUse(surroundings, {
        nl: `In ${inNl} staat geen adres dat begint met https://.`,
        en: `There is no address in ${inEn} that begins with https://.`,
      });
    }
    const index = addressesOf(content);
    const addresses = found.map((address) => {
      const looked = index.lookUp(address);
      const rule = looked?.fitting[0]?.rule;
      return { address, agency: looked?.table?.agency ?? null, kind: index.kindOf(rule), rule: rule ?? null };
    });
    const agencies = countByAgency(addresses);
    const totals = totalsOf(addresses);
    const unread = unreadFiles(loaded);
    return {
      text: [
        inWords(addresses, agencies, surroundings.language),
        '',
        ...totalsInWords(totals, surroundings.language),
        ...saidOf(aboutUnread(unread), surroundings),
      ].join('\n'),
      json: { agencies, addresses, totals, unread },
      end: 'well',
    };
  },
};

type Counts = Record<HelpKind, number>;

/** Every address in a text, once, in the order in which they stand there. JSON says itself where an address ends. */
export function addressesIn(text: string): string[] {
  const texts = textsInJson(text);
  const whole = texts?.filter((each) => /^https:\/\/\S+$/i.test(each));
  const parts = (texts?.filter((each) => !whole?.includes(each)) ?? [text]).flatMap((each) => each.match(/https:\/\/[^\s"'<>()[\]{},;|\\]+/gi) ?? []);
  const found = [...(whole ?? []), ...parts.map((address) => address.replace(/[.:!?*_`]+$/, ''))];
  return [...new Set(found)].filter((address) => URL.canParse(address));
}

/** All texts of a JSON file; nothing for a file of another kind. */
function textsInJson(text: string): string[] | undefined {
  const texts: string[] = [];
  try {
    JSON.parse(text, (key, value) => {
      texts.push(...(/^https:/i.test(key) ? [key] : []), ...(typeof value === 'string' ? [value] : []));
      return value;
    });
    return texts;
  } catch {
    return undefined;
  }
}

function addressesInRules(content: Content): string {
  const cases = [...content.cases.values()].flatMap(({ read }) => [...(read.content.helps ?? []), ...(read.content.silent ?? [])]);
  const hosts = new Set([...content.agencies.values()].flatMap(({ read }) => read.content.hosts.map(({ host }) => host)));
  const sources = [...content.rules.values()].flatMap(({ read }) => read.content.sources.map(({ url }) => url));
  return [...cases, ...sources.filter((url) => hosts.has(new URL(url).hostname))].join('\n');
}

function countByAgency(addresses: readonly Covered[]): Record<string, Counts> {
  const agencies: Record<string, Counts> = {};
  for (const { agency, kind } of addresses) {
    const counts = agencies[agency ?? ''] ?? { page: 0, section: 0, hub: 0, none: 0 };
    counts[kind] += 1;
    agencies[agency ?? ''] = counts;
  }
  return agencies;
}

function inWords(addresses: readonly Covered[], agencies: Record<string, Counts>, language: WriterLanguage): string {
  const words =
    language === 'nl'
      ? { page: 'pagina', section: 'onderwerp', hub: 'algemeen', none: 'geen', no: 'geen organisatie' }
      : { page: 'page', section: 'section', hub: 'hub', none: 'none', no: 'no agency' };
  const lines = addresses.map(({ address, kind, rule }) => `${words[kind].padEnd(10)} ${address}${rule ? `  ${rule}` : ''}`);
  const totals = Object.entries(agencies).map(
    ([agency, { page, section, hub, none }]) =>
      `${agency || words.no}: ${page} ${words.page}, ${section} ${words.section}, ${hub} ${words.hub}, ${none} ${words.none}`,
  );
  return [...lines, '', ...totals].join('\n');
}
