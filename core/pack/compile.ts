// Turns checked content into packs: one file of match tables, one pack an agency, one words file an agency and language,
// one file of interface words a language. The same content always gives the same bytes.
import { byCodeUnit } from '../by-code-unit.ts';
import { readSpan } from '../facts/span.ts';
import { type MatchTable, matchTableFormat } from '../match/match-table.ts';
import { compareRank } from '../match/rank.ts';
import type { Agency, Contact, Content, Overlay, Rule, Term } from '../rule/content.ts';
import { conditionOf, entriesOf } from '../rule/match-entries.ts';
import { inlinesOf, markupOf, type RichText } from '../rule/rich-text.ts';
import { type RightSlot, type RuleFile, rightSlots, type SourceFile } from '../rule/schema.ts';
import { type Words, wordsBelow, wordsOfContact, wordsOfRule, wordsOfTerm } from '../rule/words.ts';
import {
  type AgencyPack,
  type Maker,
  type PackAsk,
  type PackContact,
  type PackRight,
  type PackRule,
  type PackSource,
  packFormat,
  type TranslationPack,
} from './pack.ts';

/** What a match table says before the reader's settings are known. */
export type BareTable = Omit<MatchTable, 'launcherName' | 'updatedNotice'>;

/** Files by path below packs/, as JSON text. */
export function compilePacks(content: Content): Map<string, string> {
  const files = new Map<string, unknown>();
  files.set('match.json', { format: matchTableFormat, hosts: Object.fromEntries(tablesOf(content)) });
  files.set(
    'languages.json',
    [...content.interfaces.values()].map((read) => read.content.language),
  );
  for (const [language, read] of content.interfaces) files.set(`interface/${language}.json`, read.content);
  for (const agency of content.agencies.values()) {
    const translations = translationsOf(content, agency);
    files.set(`${agency.id}.json`, packOf(content, agency, [...translations.keys()]));
    for (const [language, pack] of translations) files.set(`${agency.id}.${language}.json`, pack);
  }
  return new Map([...files].map(([path, value]) => [path, `${JSON.stringify(value)}\n`]));
}

/** Hosts on which boot may run by itself, sorted: these and no others go into the manifest. */
export function publicHosts(content: Content): string[] {
  return [...content.agencies.values()]
    .flatMap((agency) => agency.read.content.hosts.filter(({ access }) => access === 'page').map(({ host }) => host))
    .sort();
}

function tablesOf(content: Content): Map<string, BareTable> {
  const tables = new Map<string, BareTable>();
  for (const agency of content.agencies.values()) {
    const file = agency.read.content;
    const entries = rulesOf(content, agency)
      .flatMap(entriesOf)
      .sort((a, b) => compareRank(a, b) || byCodeUnit(a.rule, b.rule));
    for (const { host, access } of file.hosts) {
      tables.set(host, {
        format: matchTableFormat,
        agency: agency.id,
        agencyName: file.name,
        contactPage: file['contact-page'] ?? '',
        surface: access,
        never: (file['not-when'] ?? []).map(conditionOf),
        entries,
      });
    }
  }
  return tables;
}

const rulesOf = (content: Content, agency: Agency): Rule[] => [...content.rules.values()].filter((rule) => rule.agency === agency.id);

function packOf(content: Content, agency: Agency, translations: string[]): AgencyPack {
  const rules = rulesOf(content, agency);
  const { contacts, terms } = neededBy(content, agency);
  const file = agency.read.content;
  const words: Record<string, Record<string, RichText>> = {};
  for (const rule of rules) words[rule.id] = treesOf(wordsOfRule(rule.read.content));
  for (const contact of contacts) words[`contact ${contact.id}`] = treesOf(wordsOfContact(contact.contact));
  for (const term of terms) words[`term ${term.id}`] = treesOf(wordsOfTerm(term));
  words[agency.id] = treesOf(rightsWords(file.rights));
  words[agency.country] = treesOf(rightsWords(content.countries.get(agency.country)?.read.content.rights));
  return {
    format: packFormat,
    id: agency.id,
    name: file.name,
    language: content.countries.get(agency.country)?.read.content.languages[0] ?? agency.country,
    translations,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, packRule(content, agency, rule)])),
    contacts: Object.fromEntries(contacts.map(({ id, contact }) => [id, packContact(contact)])),
    words,
  };
}

const rightsWords = (rights: RuleFile['rights']): Words =>
  new Map(Object.entries(rights ?? {}).flatMap(([slot, sentence]) => (sentence ? [[`rights.${slot}`, sentence]] : [])));

const treesOf = (words: Words): Record<string, RichText> => Object.fromEntries([...words].map(([name, sentence]) => [name, markupOf(sentence)]));

/** The contacts and glossary words that the rules of an agency need, inherited ones too. */
function neededBy(content: Content, agency: Agency): { contacts: Contact[]; terms: Term[] } {
  const contactIds = new Set<string>();
  const termIds = new Set<string>();
  for (const rule of rulesOf(content, agency)) {
    for (const id of contactsOf(content, agency, rule)) contactIds.add(id);
    for (const id of rule.read.content.terms ?? []) termIds.add(id);
    for (const sentence of wordsOfRule(rule.read.content).values()) for (const id of termsIn(sentence)) termIds.add(id);
  }
  const country = content.countries.get(agency.country);
  const inherited = [agency.read.content.rights, country?.read.content.rights].flatMap((rights) => Object.values(rights ?? {}));
  for (const sentence of inherited) for (const id of termsIn(sentence ?? '')) termIds.add(id);
  const terms = content.terms.get(agency.country);
  return {
    contacts: [...contactIds].sort().flatMap((id) => content.contacts.get(id) ?? []),
    terms: [...termIds].sort().flatMap((id) => terms?.get(id) ?? []),
  };
}

const termsIn = (sentence: string): string[] => inlinesOf(markupOf(sentence)).flatMap((inline) => (inline.kind === 'term' ? [inline.term] : []));

/** The page's own first, then the agency's, then the country's, without doubles and without what the page leaves out. */
function contactsOf(content: Content, agency: Agency, rule: Rule): string[] {
  const country = content.countries.get(agency.country)?.read.content.contacts ?? [];
  const all = [...(rule.read.content.contacts ?? []), ...(agency.read.content.contacts ?? []), ...country];
  return [...new Set(all)].filter((id) => !rule.read.content.without?.includes(id));
}

function packRule(content: Content, agency: Agency, rule: Rule): PackRule {
  const file = rule.read.content;
  return {
    kind: file.kind,
    facts: (file.facts ?? []).flatMap((fact) => {
      const span = readSpan(fact.term ?? fact.duration ?? '');
      return span ? [{ id: fact.id, span }] : [];
    }),
    asks: Array.isArray(file.asks) ? file.asks.map(packAsk) : file.asks,
    situations: (file.situations ?? []).map(({ id }) => id),
    needs: (file.needs ?? []).map((need) => ({ id: need.id, onlyFor: need['only-for'] ?? [] })),
    steps: (file.steps ?? []).map((step) => ({ id: step.id, onlyFor: step['only-for'] ?? [] })),
    terms: file.terms ?? [],
    fields: (file.fields ?? []).map((field) => ({ id: field.id, find: { selector: field.find.selector ?? '', text: field.find.text } })),
    rights: rightSlots.flatMap((slot) => rightOf(content, agency, rule, slot)),
    unknown: file.unknown.length,
    contacts: contactsOf(content, agency, rule),
    sources: file.sources.map(packSource),
    people: file.people,
  };
}

function packAsk(ask: Exclude<RuleFile['asks'], string>[number]): PackAsk {
  const by: PackAsk['by'] = typeof ask.by === 'object' ? { kind: 'fact', fact: ask.by.fact } : { kind: ask.by };
  return { id: ask.id, by, onlyFor: ask['only-for'] ?? [] };
}

/** The nearest file that fills a slot has it: page, agency, country. */
function rightOf(content: Content, agency: Agency, rule: Rule, slot: RightSlot): PackRight[] {
  const filled: [string, string | undefined][] = [
    [rule.id, rule.read.content.rights?.[slot]],
    [agency.id, agency.read.content.rights?.[slot]],
    [agency.country, content.countries.get(agency.country)?.read.content.rights?.[slot]],
  ];
  const [owner, sentence] = filled.find(([, text]) => text !== undefined) ?? [];
  if (owner === undefined || sentence === undefined) return [];
  return [{ slot, owner, answer: sentence === 'none' || sentence === 'not-said' ? sentence : 'said' }];
}

const packSource = (source: SourceFile): PackSource => ({ url: source.url, checked: source.checked, how: source.how });

function packContact(contact: Contact['contact']): PackContact {
  return { kind: contact.kind, phone: contact.phone ?? '', hours: contact.hours ?? '', page: contact.page ?? '', source: packSource(contact.source) };
}

function translationsOf(content: Content, agency: Agency): Map<string, TranslationPack> {
  const { contacts, terms } = neededBy(content, agency);
  const wanted = new Set([
    ...rulesOf(content, agency).map(({ id }) => id),
    ...contacts.map(({ id }) => `contact ${id}`),
    ...terms.map(({ id }) => `term ${id}`),
  ]);
  const packs = new Map<string, { words: Record<string, Record<string, RichText>>; made: Record<string, Maker> }>();
  for (const overlay of content.overlays) {
    for (const [owner, words] of ownersIn(overlay)) {
      if (!wanted.has(owner)) continue;
      const pack = packs.get(overlay.language) ?? { words: {}, made: {} };
      packs.set(overlay.language, pack);
      pack.words[owner] = treesOf(words);
      pack.made[owner] = overlay.read.content.by.kind;
    }
  }
  return new Map([...packs].map(([language, pack]) => [language, { format: packFormat, language, ...pack }]));
}

/** An overlay of a register holds the words of many owners; that of a rule holds one. */
function ownersIn(overlay: Overlay): [string, Words][] {
  const { by: _, ...below } = overlay.read.content;
  const [kind, of] = overlay.owner.split(' ');
  if (of === undefined) return [[overlay.owner, wordsBelow(below)]];
  const rows = kind === 'glossary' ? below.terms : below.contacts;
  const prefix = kind === 'glossary' ? 'term ' : `contact ${of}/`;
  return Object.entries(rows ?? {}).map(([id, words]) => [`${prefix}${id}`, wordsBelow(words)]);
}
