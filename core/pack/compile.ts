// Turns checked content into packs: one file of match tables, one pack an agency, one words file an agency and language,
// one file of interface words a language. The same content always gives the same bytes.
import { byCodeUnit } from '../by-code-unit.ts';
import { readDay } from '../facts/day.ts';
import { factKinds, readFactValue, type Valid } from '../facts/fact-value.ts';
import { type MatchTable, matchTableFormat } from '../match/match-table.ts';
import { pathMatches } from '../match/path-pattern.ts';
import { compareRank } from '../match/rank.ts';
import { marksOf } from '../rule/check-people.ts';
import { type Agency, type Contact, type Content, type Overlay, type Rule, type Term, termsOf } from '../rule/content.ts';
import type { CountryFile } from '../rule/folder-schema.ts';
import { conditionOf, entriesOf } from '../rule/match-entries.ts';
import { dutchWordsOf, overlayWords, translationState } from '../rule/overlay.ts';
import { inlinesOf, markupOf, placeholdersOf, type RichText } from '../rule/rich-text.ts';
import { type FactFile, type RightSlot, type RightsFile, type RuleFile, rightSlots, type SituationFile, type SourceFile } from '../rule/schema.ts';
import { choicesOf } from '../rule/situation-choices.ts';
import { type Words, wordsOfContact, wordsOfCountry, wordsOfRights, wordsOfRule, wordsOfTerm } from '../rule/words.ts';
import {
  type AgencyPack,
  type Maker,
  type PackAsk,
  type PackContact,
  type PackFact,
  type PackItem,
  type PackRight,
  type PackRule,
  type PackSituation,
  type PackSource,
  packFormat,
  type TranslationPack,
} from './pack.ts';

/** What a match table says before the reader's settings are known. */
export type BareTable = Omit<MatchTable, 'launcherName' | 'updatedNotice' | 'inPage' | 'changed'>;

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

/** The match table of each host that a rule can speak on. */
export function tablesOf(content: Content): Map<string, BareTable> {
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
  words[agency.id] = treesOf(wordsOfRights(file.rights));
  const country = content.countries.get(agency.country)?.read.content;
  words[agency.country] = treesOf(wordsOfCountry(country));
  return {
    format: packFormat,
    id: agency.id,
    name: file.name,
    language: country?.languages[0] ?? agency.country,
    translations,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, packRule(content, agency, rule)])),
    contacts: Object.fromEntries(contacts.map(({ id, contact }) => [id, packContact(contact)])),
    lenses: (country?.lenses ?? []).map(({ id, source }) => ({ id, owner: agency.country, source: packSource(source) })),
    forms: Object.fromEntries(terms.map(({ id, word, forms = [] }) => [id, [word, ...forms]])),
    words,
    ...decreedDaysOf(content.countries.get(agency.country)?.read.content),
  };
}

function decreedDaysOf(country: CountryFile | undefined): Pick<AgencyPack, 'decreedDays'> {
  const decreed = country?.['decreed-days'];
  return decreed ? { decreedDays: { days: decreed.days.flatMap((day) => readDay(day) ?? []), lastYear: Number(decreed['last-year']) } } : {};
}

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
  const country = content.countries.get(agency.country)?.read.content;
  for (const sentence of [...wordsOfRights(agency.read.content.rights).values(), ...wordsOfCountry(country).values()]) {
    for (const id of termsIn(sentence)) termIds.add(id);
  }
  const terms = termsOf(content, agency.country);
  return {
    contacts: [...contactIds].sort().flatMap((id) => content.contacts.get(id) ?? []),
    terms: [...termIds].sort().flatMap((id) => terms.get(id) ?? []),
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
  const { reviewed, tested } = marksOf(file);
  const sourceOf = sourceIn(file);
  const [reviewedOn, testedOn] = [readDay(reviewed?.day ?? ''), readDay(tested?.day ?? '')];
  return {
    kind: file.kind,
    section: sectionOf(content, agency, rule),
    ...(file.letter && { letter: { code: file.letter.code ?? '', top: file.letter.top } }),
    pageLanguage: file['page-language'] ?? 'nl',
    facts: (file.facts ?? []).flatMap((fact) => packFact(fact, sourceOf(fact))),
    asks: Array.isArray(file.asks) ? file.asks.map((ask) => packAsk(ask, sourceOf(ask))) : file.asks,
    situations: (file.situations ?? []).map(packSituation),
    needs: (file.needs ?? []).map((need) => packItem(need, sourceOf(need))),
    steps: (file.steps ?? []).map((step) => packItem(step, sourceOf(step))),
    terms: file.terms ?? [],
    fields: (file.fields ?? []).map((field) => ({
      id: field.id,
      source: sourceOf(field),
      find: { selector: field.find.selector ?? '', text: field.find.text },
    })),
    rights: rightSlots.flatMap((slot) => rightOf(content, agency, rule, slot)),
    answers: (file.question?.answers ?? []).map(({ id, right }) => ({ id, isRight: right === 'yes' })),
    unknown: file.unknown.length,
    contacts: contactsOf(content, agency, rule),
    corrections: (file.corrections ?? []).flatMap(({ day }) => readDay(day) ?? []),
    sources: file.sources.map(packSource),
    author: file.people.kind,
    ...(reviewedOn && { reviewed: reviewedOn }),
    ...(testedOn && tested && { tested: { day: testedOn, n: Number(tested.n), right: Number(tested.right) } }),
  };
}

/** The best-ranked rule of the kind `section` under which the first path of a page rule lies. */
function sectionOf(content: Content, agency: Agency, rule: Rule): string {
  const [entry] = entriesOf(rule);
  if (!entry || rule.read.content.kind === 'section' || rule.read.content.kind === 'hub') return '';
  const sections = rulesOf(content, agency).filter(({ read }) => read.content.kind === 'section');
  const around = sections.flatMap(entriesOf).filter(({ path }) => pathMatches(path, entry.path.parts));
  return around.sort(compareRank)[0]?.rule ?? '';
}

/** The place of an item's source in its file; an item that names none rests on the first. */
const sourceIn =
  ({ sources }: RuleFile) =>
  ({ source }: { source?: string | undefined }): number =>
    Math.max(
      0,
      sources.findIndex(({ id }) => source !== undefined && id === source),
    );

function packFact(fact: FactFile, source: number): PackFact[] {
  const kind = factKinds.find((each) => fact[each] !== undefined);
  const value = kind && readFactValue(kind, fact[kind] ?? '');
  if (!value) return [];
  const { valid, starts, 'set-by': setBy, law = '', near } = fact;
  return [
    {
      id: fact.id,
      value,
      near,
      source,
      ...(valid && { valid: packValid(valid) }),
      ...(starts && setBy && { term: { starts, setBy, law, movesOnHolidays: fact['moves-on-holidays'] === 'yes' } }),
    },
  ];
}

function packValid({ from, until }: NonNullable<FactFile['valid']>): Valid {
  const [first, last] = [readDay(from ?? ''), readDay(until ?? '')];
  return { ...(first && { from: first }), ...(last && { until: last }) };
}

function packSituation(situation: SituationFile): PackSituation {
  if (!('choices' in situation)) return { kind: 'single', id: situation.id };
  const choices = choicesOf(situation).map(({ id }) => id);
  return { kind: 'group', id: situation.id, askFirst: situation['ask-first'] === 'yes', choices };
}

const packItem = (item: { id: string; 'only-for'?: string[] | undefined }, source: number): PackItem => ({
  id: item.id,
  onlyFor: item['only-for'] ?? [],
  source,
});

function packAsk(ask: Exclude<RuleFile['asks'], string>[number], source: number): PackAsk {
  const by: PackAsk['by'] = typeof ask.by === 'object' ? { kind: 'fact', fact: ask.by.fact } : { kind: ask.by };
  return { id: ask.id, by, onlyFor: ask['only-for'] ?? [], source };
}

/** The nearest file that fills a slot has it: page, agency, country. */
function rightOf(content: Content, agency: Agency, rule: Rule, slot: RightSlot): PackRight[] {
  const { content: file } = rule.read;
  const owners: [string, RightsFile | undefined, readonly SourceFile[]][] = [
    [rule.id, file.rights, file.sources],
    [agency.id, agency.read.content.rights, agency.read.content.sources],
    [agency.country, content.countries.get(agency.country)?.read.content.rights, []],
  ];
  const [owner, rights, sources = []] = owners.find(([, filled]) => filled?.[slot] !== undefined) ?? [];
  const right = rights?.[slot];
  if (owner === undefined || right === undefined) return [];
  const said = typeof right === 'object' ? right.say : right;
  const named = typeof right === 'object' ? right.source : undefined;
  const source = sources.find(({ id }) => named !== undefined && id === named) ?? sources[0];
  return [{ slot, owner, answer: said === 'none' || said === 'not-said' ? said : 'said', ...(source && { source: packSource(source) }) }];
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
    agency.id,
    agency.country,
  ]);
  type Growing = { words: Record<string, Record<string, RichText>>; made: Record<string, Maker>; stale: Record<string, string[]> };
  const packs = new Map<string, Growing>();
  for (const overlay of content.overlays) {
    for (const { owner, name, said, isStale } of itemsIn(content, overlay)) {
      if (!wanted.has(owner)) continue;
      const pack = packs.get(overlay.language) ?? { words: {}, made: {}, stale: {} };
      packs.set(overlay.language, pack);
      pack.words[owner] = { ...pack.words[owner], [name]: said };
      pack.made[owner] = overlay.read.content.by.kind;
      if (isStale) pack.stale[owner] = [...(pack.stale[owner] ?? []), name];
    }
  }
  return new Map([...packs].map(([language, pack]) => [language, { format: packFormat, language, ...pack }]));
}

type TranslatedItem = { readonly owner: string; readonly name: string; readonly said: RichText; readonly isStale: boolean };

/**
 * The sentences of an overlay under the names a pack has for them: a register holds the words of many owners. A sentence
 * whose Dutch was changed is kept and marked, except where it names other facts than the Dutch does now.
 */
function itemsIn(content: Content, overlay: Overlay): TranslatedItem[] {
  const dutch = dutchWordsOf(content, overlay.owner);
  return [...overlayWords(overlay)].flatMap(([full, sentence]) => {
    const original = dutch.get(full);
    const said = markupOf(sentence);
    if (original === undefined || placeholdersOf(said).join() !== placeholdersOf(markupOf(original)).join()) return [];
    const [owner, name] = ownerAndName(overlay, full);
    return [{ owner, name, said, isStale: translationState(overlay, full, original) === 'stale' }];
  });
}

function ownerAndName({ owner: { kind, id } }: Overlay, full: string): [owner: string, name: string] {
  if (kind !== 'contacts' && kind !== 'glossary') return [id, full];
  const dot = full.indexOf('.');
  return [`${kind === 'glossary' ? 'term ' : `contact ${id}/`}${full.slice(0, dot)}`, full.slice(dot + 1)];
}
