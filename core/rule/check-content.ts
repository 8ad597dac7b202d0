// What only shows when files are laid side by side: names that point nowhere, rules that tie, duties without rights,
// translations that say a figure of their own.
import { mayCollide } from '../match/rank.ts';
import { checkInterface } from './check-interface.ts';
import { checkOverlay } from './check-overlay.ts';
import { closestWord } from './closest-word.ts';
import type { Cases, Content, Rule } from './content.ts';
import { entriesOf } from './match-entries.ts';
import type { Problem } from './problem.ts';
import { inlinesOf, markupOf } from './rich-text.ts';
import { type RuleFile, rightSlots } from './schema.ts';
import { pathOfName, wordsOfContact, wordsOfRule } from './words.ts';

/** All problems across the files of a folder. */
export function checkContent(content: Content): Problem[] {
  return [
    ...[...content.agencies.values()].flatMap((agency) => checkContacts(content, agency.read, agency.read.content.contacts)),
    ...[...content.countries.values()].flatMap((country) => checkContacts(content, country.read, country.read.content.contacts)),
    ...checkHosts(content),
    ...[...content.rules.values()].flatMap((rule) => checkRule(content, rule)),
    ...checkTies(content),
    ...content.overlays.flatMap((overlay) => checkOverlay(content, overlay)),
    ...[...content.interfaces].flatMap(([language, read]) => checkInterface(language, read)),
    ...(content.interfaces.has('nl') ? [] : [noDutchInterface]),
    ...checkOutsideRules(content),
    ...content.cases.flatMap((cases) => checkCases(content, cases)),
  ];
}

const noDutchInterface: Problem = {
  code: 'NOT_FOUND',
  file: 'interface/nl.yaml',
  path: '',
  line: 1,
  column: 1,
  values: { id: 'interface/nl.yaml', kindNl: 'bestanden', kindEn: 'files' },
};

/** Agencies, countries, contacts and words have no facts, so their sentences may name none; words only where they exist. */
function checkOutsideRules(content: Content): Problem[] {
  const shared = [...content.agencies.values(), ...content.countries.values()].flatMap(({ id, read }) =>
    Object.entries(read.content.rights ?? {}).flatMap(([slot, sentence]) => checkMarks(content, id, read, ['rights', slot], sentence)),
  );
  const contacts = [...content.contacts.values()].flatMap(({ contact, at, country, read }) =>
    [...wordsOfContact(contact)].flatMap(([name, sentence]) => checkMarks(content, country, read, [at, ...pathOfName(name)], sentence)),
  );
  return [...shared, ...contacts];
}

function checkMarks(content: Content, id: string, read: Pointing, path: (string | number)[], sentence: string | undefined): Problem[] {
  const terms = [...(content.terms.get(id.split('/')[0] ?? '')?.keys() ?? [])];
  return inlinesOf(markupOf(sentence ?? '')).flatMap((inline) => {
    if (inline.kind === 'fact') return [read.problemAt('NOT_FOUND', path, notFound(inline.fact, [], 'feiten', 'facts'))];
    if (inline.kind !== 'term' || terms.includes(inline.term)) return [];
    return [read.problemAt('NOT_FOUND', path, notFound(inline.term, terms, 'woorden', 'terms'))];
  });
}

function checkCases(content: Content, { rule: id, read }: Cases): Problem[] {
  const rule = content.rules.get(id);
  if (!rule) return [read.problemAt('NOT_FOUND', [], notFound(id, [...content.rules.keys()], 'regels', 'rules'))];
  const fields = (rule.read.content.fields ?? []).map((field) => field.id);
  const facts = (rule.read.content.facts ?? []).map((fact) => fact.id);
  const need = (key: 'finds' | 'confirms', known: readonly string[], nl: string, en: string): Problem[] =>
    (read.content[key] ?? []).flatMap((named, index) =>
      known.includes(named) ? [] : [read.problemAt('NOT_FOUND', [key, index], notFound(named, known, nl, en))],
    );
  return [...need('finds', fields, 'velden', 'fields'), ...need('confirms', facts, 'feiten', 'facts')];
}

type Pointing = Pick<Rule['read'], 'problemAt'>;

function checkContacts(content: Content, read: Pointing, ids: readonly string[] | undefined, key = 'contacts'): Problem[] {
  const known = [...content.contacts.keys()];
  return (ids ?? []).flatMap((id, index) =>
    content.contacts.has(id) ? [] : [read.problemAt('NOT_FOUND', [key, index], notFound(id, known, 'contacten', 'contacts'))],
  );
}

const notFound = (id: string, known: readonly string[], kindNl: string, kindEn: string): Record<string, string> => ({
  id,
  kindNl,
  kindEn,
  meant: closestWord(id, known) ?? '',
});

function checkHosts(content: Content): Problem[] {
  const owners = new Map<string, string>();
  return [...content.agencies.values()].flatMap((agency) =>
    agency.read.content.hosts.flatMap(({ host }, index) => {
      const other = owners.get(host);
      owners.set(host, agency.id);
      return other ? [agency.read.problemAt('DOUBLE_HOST', ['hosts', index, 'host'], { host, other })] : [];
    }),
  );
}

const kindsWithAllRights = new Set<RuleFile['kind']>(['decision', 'duty', 'letter']);
const kindsThatAlwaysMayAsk = new Set<RuleFile['kind']>(['decision', 'duty', 'login', 'letter', 'hub']);

function checkRule(content: Content, rule: Rule): Problem[] {
  const { read } = rule;
  const file = read.content;
  const agency = content.agencies.get(rule.agency);
  return [
    ...(agency ? [] : [read.problemAt('NOT_FOUND', [], notFound(rule.agency, [...content.agencies.keys()], 'organisaties', 'agencies'))]),
    ...checkMatch(read, file),
    ...checkRights(read, file),
    ...checkContacts(content, read, file.contacts),
    ...checkContacts(content, read, file.without, 'without'),
    ...checkIds(read, file),
    ...checkReferences(content, rule),
  ];
}

function checkMatch(read: Pointing, file: RuleFile): Problem[] {
  if (file.kind === 'letter') return file.match ? [read.problemAt('NO_MATCH_HERE', ['match'])] : [];
  if (!file.match) return [read.problemAt('MISSING_KEY', [], { key: 'match' })];
  // A host in maintenance answers every address with status 200, so a path alone never proves a page (seen 2026-09).
  return file.match.when ? [] : [read.problemAt('NO_CONDITION', ['match'])];
}

function checkRights(read: Pointing, file: RuleFile): Problem[] {
  const problems: Problem[] = [];
  const missing = rightSlots.filter((slot) => file.rights?.[slot] === undefined);
  if (kindsWithAllRights.has(file.kind) && missing.length > 0)
    problems.push(read.problemAt('RIGHTS_INCOMPLETE', ['rights'], { slots: missing.join(', ') }));
  if (kindsThatAlwaysMayAsk.has(file.kind) && file.asks === 'nothing')
    problems.push(read.problemAt('NOTHING_NOT_HERE', ['asks'], { kind: file.kind }));
  return problems;
}

function checkIds(read: Pointing, file: RuleFile): Problem[] {
  const lists = {
    facts: file.facts,
    asks: Array.isArray(file.asks) ? file.asks : [],
    situations: file.situations,
    needs: file.needs,
    steps: file.steps,
    fields: file.fields,
  };
  return Object.entries(lists).flatMap(([key, items]) => {
    const seen = new Set<string>();
    return (items ?? []).flatMap(({ id }, index) => {
      const double = seen.has(id);
      seen.add(id);
      return double ? [read.problemAt('DOUBLE_ID', [key, index, 'id'], { id })] : [];
    });
  });
}

function checkReferences(content: Content, { id, read }: Rule): Problem[] {
  const file = read.content;
  const country = id.split('/')[0] ?? '';
  const facts = (file.facts ?? []).map((fact) => fact.id);
  const situations = (file.situations ?? []).map((situation) => situation.id);
  const sources = file.sources.flatMap((source) => source.id ?? []);
  const terms = [...(content.terms.get(country)?.keys() ?? [])];
  const problems: Problem[] = [];
  const need = (id: string, known: readonly string[], path: (string | number)[], nl: string, en: string): void => {
    if (!known.includes(id)) problems.push(read.problemAt('NOT_FOUND', path, notFound(id, known, nl, en)));
  };
  (file.facts ?? []).forEach((fact, index) => {
    if (fact.source) need(fact.source, sources, ['facts', index, 'source'], 'bronnen', 'sources');
  });
  (Array.isArray(file.asks) ? file.asks : []).forEach((ask, index) => {
    if (typeof ask.by === 'object') need(ask.by.fact, facts, ['asks', index, 'by', 'fact'], 'feiten', 'facts');
  });
  for (const key of ['asks', 'needs', 'steps'] as const) {
    const items = file[key];
    (Array.isArray(items) ? items : []).forEach((item, index) => {
      item['only-for']?.forEach((situation, at) => need(situation, situations, [key, index, 'only-for', at], 'situaties', 'situations'));
    });
  }
  file.terms?.forEach((term, index) => need(term, terms, ['terms', index], 'woorden', 'terms'));
  for (const [name, sentence] of wordsOfRule(file)) {
    for (const inline of inlinesOf(markupOf(sentence))) {
      if (inline.kind === 'fact') need(inline.fact, facts, pathOfWord(file, name), 'feiten', 'facts');
      if (inline.kind === 'term') need(inline.term, terms, pathOfWord(file, name), 'woorden', 'terms');
    }
  }
  return problems;
}

/** The place in the file of a word's name: `asks.aanvragen.what` is `asks`, its number, `what`. */
function pathOfWord(file: RuleFile, name: string): (string | number)[] {
  const [list = '', id = '', key] = name.split('.');
  const items = (file as Record<string, unknown>)[list];
  if (!Array.isArray(items)) return id ? [list, id] : [list];
  if (key === undefined) return [list, Number(id) - 1];
  const index = items.findIndex((item: { id?: string }) => item.id === id);
  return key === 'after' ? [list, index, 'by', 'after'] : [list, index, key];
}

function checkTies(content: Content): Problem[] {
  return [...content.agencies.keys()].flatMap((agency) => {
    const rules = [...content.rules.values()].filter((rule) => rule.agency === agency);
    const entries = rules.flatMap((rule) => entriesOf(rule).map((entry) => ({ rule, entry })));
    return entries.flatMap(({ rule, entry }, index) =>
      entries
        .slice(index + 1)
        .filter((other) => mayCollide(entry, other.entry) && sameConditions(entry.when, other.entry.when))
        .map((other) => rule.read.problemAt('SAME_RANK', ['match', 'paths'], { other: other.rule.read.file })),
    );
  });
}

/** Two rules of one address and rank are told apart by their conditions, unless those are the same. */
const sameConditions = (a: readonly unknown[], b: readonly unknown[]): boolean => sorted(a) === sorted(b);
const sorted = (conditions: readonly unknown[]): string =>
  conditions
    .map((condition) => JSON.stringify(condition))
    .sort()
    .join();
