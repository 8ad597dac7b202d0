// Turns checked content into packs: one file of match tables, one pack an agency, one words file an agency and language,
// one file of interface words a language, one list of letters. The same content always gives the same bytes.
import { byCodeUnit } from '../by-code-unit.ts';
import { readDay } from '../facts/day.ts';
import { factKinds, readFactValue, type Valid } from '../facts/fact-value.ts';
import { type HolidayCalendar, noHolidays } from '../facts/holiday-table.ts';
import { isDayAndNight, type OpeningHours, readOpeningHours } from '../facts/opening-hours.ts';
import type { InterfaceKey } from '../language/interface-words.ts';
import { type PickableLanguage, tagOf } from '../language/language.ts';
import { matchTableFormat } from '../match/match-table.ts';
import { pathMatches } from '../match/path-pattern.ts';
import { compareRank } from '../match/rank.ts';
import { marksOf } from '../rule/check-people.ts';
import { type Agency, type Contact, type Content, contactsFor, type Overlay, type Rule, type Term, termsOf } from '../rule/content.ts';
import type { CountryFile, InterfaceFile } from '../rule/folder-schema.ts';
import { termsIn } from '../rule/inlines.ts';
import { conditionOf, entriesOf } from '../rule/match-entries.ts';
import { dutchWordsOf, overlayWords, translationState } from '../rule/overlay.ts';
import { markupOf, placeholdersOf, type RichText } from '../rule/rich-text.ts';
import { type FactFile, type RightSlot, type RightsFile, type RuleFile, rightSlots, type SituationFile, type SourceFile } from '../rule/schema.ts';
import { choicesOf } from '../rule/situation-choices.ts';
import { soundsOf } from '../rule/sound.ts';
import { type Words, wordsOfContact, wordsOfCountry, wordsOfRights, wordsOfRule, wordsOfTerm } from '../rule/words.ts';
import { lettersOf } from './compile-letters.ts';
import { fittingLetters } from './fitting-letters.ts';
import { howFar, sentencesShown } from './how-far.ts';
import { type BareTable, matchFileOf } from './match-file.ts';
import {
  type AgencyPack,
  type HowFar,
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
import { noProject, type Project } from './project.ts';

/** Files by path below packs/, as JSON text. Who has no calendar of holidays gets packs that never say what is open now. */
export function compilePacks(content: Content, calendar: HolidayCalendar = noHolidays): Map<string, string> {
  const files = new Map<string, unknown>();
  files.set('match.json', matchFileOf(tablesOf(content)));
  files.set('languages.json', [...content.interfaces.values()].map(pickable).sort(inPickersOrder));
  files.set('project.json', projectOf(content));
  for (const [language, read] of content.interfaces) files.set(`interface/${language}.json`, read.content);
  files.set('letters.json', lettersOf(content));
  const lettersFor = fittingLetters(content);
  for (const agency of content.agencies.values()) {
    const translations = translationsOf(content, agency);
    files.set(`${agency.id}.json`, packOf({ content, calendar, lettersFor }, agency, translations));
    for (const [language, pack] of translations) files.set(`${agency.id}.${language}.json`, pack);
  }
  return new Map([...files].map(([path, value]) => [path, `${JSON.stringify(value)}\n`]));
}

/** A recording by its place below content-rules/ and below packs/. */
export type ShippedSound = { readonly from: string; readonly to: string };

/** The recordings that still say what is written; they are copied as they are. */
export function soundsToShip(content: Content): ShippedSound[] {
  const paths = new Set(content.overlays.flatMap((overlay) => [...soundsOf(content, overlay).values()]));
  return [...paths].sort().map((from) => ({ from, to: shippedAs(from) }));
}

const shippedAs = (path: string): string => `sounds/${path}`;

/** Dutch first, easy Dutch beside it, then the others by their code: the same place in every picker. */
function inPickersOrder(a: PickableLanguage, b: PickableLanguage): number {
  const rank = ({ code, lang }: PickableLanguage): number => (code === 'nl' ? 0 : lang === 'nl' ? 1 : 2);
  return rank(a) - rank(b) || byCodeUnit(a.code, b.code);
}

/** What the list of languages says of one, in the language itself. */
function pickable({ content: { language, words } }: { readonly content: InterfaceFile }): PickableLanguage {
  const said = (key: InterfaceKey): string => {
    const sentence = words[key];
    return typeof sentence === 'string' ? sentence : '';
  };
  return { ...language, said: { whole: said('language-whole'), partly: said('language-partly'), buttons: said('language-buttons') } };
}

function projectOf({ project }: Content): Project {
  return project ? { reportsTo: project['reports-to'], answerWithinDays: Number(project['answer-within-days']) } : noProject;
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
    for (const { host, access, name } of file.hosts) {
      tables.set(host, {
        format: matchTableFormat,
        agency: agency.id,
        agencyName: name ?? file.name,
        isMunicipality: file.kind === 'municipalities',
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

type Whole = { readonly content: Content; readonly calendar: HolidayCalendar; lettersFor(rule: Rule): string[] };

function packOf({ content, calendar, lettersFor }: Whole, agency: Agency, translations: ReadonlyMap<string, TranslationPack>): AgencyPack {
  const rules = rulesOf(content, agency);
  const { contacts, terms } = neededBy(content, agency);
  const file = agency.read.content;
  const holidays = calendar(agency.country);
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
    portals: file.hosts.flatMap(({ host, access }) => (access === 'click' ? [host] : [])),
    translations: [...translations.keys()],
    rules: Object.fromEntries(
      rules.map((rule) => {
        const packed = { ...packRule(content, agency, rule), letters: lettersFor(rule) };
        return [rule.id, { ...packed, languages: languagesOf(sentencesShown(rule.id, packed, words), translations) }];
      }),
    ),
    contacts: Object.fromEntries(contacts.map((contact) => [contact.id, packContact(content, contact)])),
    ...(holidays && { holidays }),
    lenses: (country?.lenses ?? []).map(({ id, source }) => ({ id, owner: agency.country, source: packSource(source) })),
    forms: Object.fromEntries(terms.map(({ id, word, forms = [] }) => [id, [word, ...forms]])),
    words,
    ...decreedDaysOf(country),
  };
}

function decreedDaysOf(country: CountryFile | undefined): Pick<AgencyPack, 'decreedDays'> {
  const decreed = country?.['decreed-days'];
  return decreed ? { decreedDays: { days: decreed.days.flatMap((day) => readDay(day) ?? []), lastYear: Number(decreed['last-year']) } } : {};
}

/** How far each language goes with a rule; a language with nothing of it is left out. */
function languagesOf(shown: ReturnType<typeof sentencesShown>, translations: ReadonlyMap<string, TranslationPack>): PackRule['languages'] {
  const far = [...translations].flatMap(([language, pack]): [string, HowFar][] => {
    const there = howFar(shown, pack);
    return there ? [[language, there]] : [];
  });
  return Object.fromEntries(far);
}

const treesOf = (words: Words): Record<string, RichText> => Object.fromEntries([...words].map(([name, sentence]) => [name, markupOf(sentence)]));

/** The contacts and glossary words that the rules of an agency need, inherited ones too. */
function neededBy(content: Content, agency: Agency): { contacts: Contact[]; terms: Term[] } {
  const contactIds = new Set<string>();
  const termIds = new Set<string>();
  for (const rule of rulesOf(content, agency)) {
    for (const id of contactsFor(content, rule)) contactIds.add(id);
    for (const id of rule.read.content.terms ?? []) termIds.add(id);
    for (const sentence of wordsOfRule(rule.read.content).values()) for (const id of termsIn(markupOf(sentence))) termIds.add(id);
  }
  const country = content.countries.get(agency.country)?.read.content;
  for (const sentence of [...wordsOfRights(agency.read.content.rights).values(), ...wordsOfCountry(country).values()]) {
    for (const id of termsIn(markupOf(sentence))) termIds.add(id);
  }
  const terms = termsOf(content, agency.country);
  return {
    contacts: [...contactIds].sort().flatMap((id) => content.contacts.get(id) ?? []),
    terms: [...termIds].sort().flatMap((id) => terms.get(id) ?? []),
  };
}

function packRule(content: Content, agency: Agency, rule: Rule): Omit<PackRule, 'languages' | 'letters'> {
  const file = rule.read.content;
  const { reviewed, tested } = marksOf(file);
  const sourceOf = sourceIn(file);
  const [reviewedOn, testedOn] = [readDay(reviewed?.day ?? ''), readDay(tested?.day ?? '')];
  return {
    kind: file.kind,
    section: sectionOf(content, agency, rule),
    ...(file.letter && { letter: { code: file.letter.code ?? '', sender: file.letter.sender ?? '', top: file.letter.top } }),
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
    contacts: contactsFor(content, rule),
    nightLines: nightLinesOf(content, rule),
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

function packContact(content: Content, { id, country, contact }: Contact): PackContact {
  const hours = hoursOf(contact);
  return {
    kind: contact.kind,
    phone: contact.phone ?? '',
    ...(hours && { hours }),
    page: contact.page ?? (contact.phone ? '' : contactPageOf(content, country, id)),
    source: packSource(contact.source),
  };
}

function hoursOf({ hours }: Contact['contact']): OpeningHours | undefined {
  const read = hours === undefined ? undefined : readOpeningHours(hours);
  return read?.ok ? read.value : undefined;
}

/** Where the agency of a line says how to reach it: a contact without a number leads there. */
function contactPageOf(content: Content, country: string, id: string): string {
  return content.agencies.get(`${country}/${id.split('/')[0]}`)?.read.content['contact-page'] ?? '';
}

/** A rule that itself names a line of day and night is one about which somebody may lie awake. */
function nightLinesOf(content: Content, rule: Rule): string[] {
  return (rule.read.content.contacts ?? []).filter((id) => {
    const contact = content.contacts.get(id)?.contact;
    const hours = contact?.kind === 'independent' ? hoursOf(contact) : undefined;
    return hours !== undefined && isDayAndNight(hours);
  });
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
  type Growing = {
    words: Record<string, Record<string, RichText>>;
    made: Record<string, Maker>;
    stale: Record<string, string[]>;
    sounds: Record<string, Record<string, string>>;
  };
  const packs = new Map<string, Growing>();
  for (const overlay of content.overlays) {
    for (const { owner, name, said, isStale, sound } of itemsIn(content, overlay)) {
      if (!wanted.has(owner)) continue;
      const pack = packs.get(overlay.language) ?? { words: {}, made: {}, stale: {}, sounds: {} };
      packs.set(overlay.language, pack);
      pack.words[owner] = { ...pack.words[owner], [name]: said };
      pack.made[owner] = overlay.read.content.by.kind;
      if (isStale) pack.stale[owner] = [...(pack.stale[owner] ?? []), name];
      if (sound !== undefined) pack.sounds[owner] = { ...pack.sounds[owner], [name]: sound };
    }
  }
  return new Map([...packs].map(([language, pack]) => [language, { format: packFormat, language, ...writingOf(content, language), ...pack }]));
}

/** How a language is called and written; one without an interface file cannot be chosen, and is written from the left. */
function writingOf({ interfaces }: Content, code: string): Pick<TranslationPack, 'lang' | 'direction'> {
  const language = interfaces.get(code)?.content.language;
  return language ? { lang: tagOf(language), direction: language.direction } : { lang: code, direction: 'ltr' };
}

type TranslatedItem = {
  readonly owner: string;
  readonly name: string;
  readonly said: RichText;
  readonly isStale: boolean;
  readonly sound: string | undefined;
};

/**
 * The sentences of an overlay under the names a pack has for them: a register holds the words of many owners. A sentence
 * whose Dutch was changed is kept and marked, except where it names other facts than the Dutch does now.
 */
function itemsIn(content: Content, overlay: Overlay): TranslatedItem[] {
  const dutch = dutchWordsOf(content, overlay.owner);
  const sounds = soundsOf(content, overlay);
  return [...overlayWords(overlay)].flatMap(([full, sentence]) => {
    const original = dutch.get(full);
    const said = markupOf(sentence);
    if (original === undefined || placeholdersOf(said).join() !== placeholdersOf(markupOf(original)).join()) return [];
    const [owner, name] = ownerAndName(overlay, full);
    const path = sounds.get(full);
    const isStale = translationState(overlay, full, original) === 'stale';
    return [{ owner, name, said, isStale, sound: path === undefined ? undefined : shippedAs(path) }];
  });
}

function ownerAndName({ owner: { kind, id } }: Overlay, full: string): [owner: string, name: string] {
  if (kind !== 'contacts' && kind !== 'glossary') return [id, full];
  const dot = full.indexOf('.');
  return [`${kind === 'glossary' ? 'term ' : `contact ${id}/`}${full.slice(0, dot)}`, full.slice(dot + 1)];
}
