// What a rule must say by its kind, and whether every name in it points at something.

import { checkFacts } from './check-facts.ts';
import { checkPeople } from './check-people.ts';
import type { Content, Rule } from './content.ts';
import { contactsFor, countryOf, termsOf } from './content.ts';
import { inlinesOf } from './inlines.ts';
import { notFound } from './not-found.ts';
import type { Problem } from './problem.ts';
import { markupOf } from './rich-text.ts';
import { type RightsFile, type RuleFile, rightSlots } from './schema.ts';
import { situationIdsOf, unknownChoiceOf } from './situation-choices.ts';
import { pathOfWord, wordsOfRule } from './words.ts';

/** All problems of one rule, beside those of its schema. */
export function checkRule(content: Content, rule: Rule): Problem[] {
  const agency = content.agencies.get(rule.agency);
  const { read } = rule;
  return [
    ...(agency ? [] : [read.problemAt('NOT_FOUND', [], notFound(rule.agency, 'agencies', content.agencies.keys()))]),
    ...checkMatch(rule, agency?.read.content.kind === 'municipalities'),
    ...checkRights(rule, [agency?.read.content.rights, content.countries.get(countryOf(rule.id))?.read.content.rights]),
    ...checkCopy(rule, agency?.read.content.rights, content.countries.get(countryOf(rule.id))?.read.content.rights),
    ...checkIds(rule),
    ...checkFacts(rule),
    ...checkReferences(content, rule),
    ...checkPeople(content, rule),
    ...checkCasesExist(content, rule),
    ...checkIndependent(content, rule),
  ];
}

function checkMatch({ read }: Rule, isMunicipal: boolean): Problem[] {
  const { kind, match, letter } = read.content;
  const misplaced = (key: 'match' | 'letter'): Problem => read.problemAt('NOT_FOR_THIS_KIND', [key], { key, kind });
  if (kind === 'letter') {
    const problems = match ? [misplaced('match')] : [];
    return letter ? problems : [...problems, read.problemAt('MISSING_KEY', [], { key: 'letter' })];
  }
  const problems = letter ? [misplaced('letter')] : [];
  if (!match) return [...problems, read.problemAt('MISSING_KEY', [], { key: 'match' })];
  // A host in maintenance answers every address with status 200, so a path alone never proves a page (seen 2026-09).
  if (!match.when) problems.push(read.problemAt('NO_CONDITION', ['match']));
  match.paths.forEach((path, index) => {
    if (path.startsWith('/**/') && !isMunicipal) problems.push(read.problemAt('ANYWHERE_NOT_HERE', ['match', 'paths', index]));
  });
  return problems;
}

const kindsWithAllRights = new Set<RuleFile['kind']>(['decision', 'duty', 'letter']);
const kindsThatAlwaysMayAsk = new Set<RuleFile['kind']>(['decision', 'duty', 'login', 'letter', 'hub']);

function checkRights({ read }: Rule, inherited: readonly (RightsFile | undefined)[]): Problem[] {
  const file = read.content;
  const problems: Problem[] = [];
  const missing = rightSlots.filter((slot) => [file.rights, ...inherited].every((rights) => rights?.[slot] === undefined));
  if ((kindsWithAllRights.has(file.kind) || asksToPay(file)) && missing.length > 0)
    problems.push(read.problemAt('RIGHTS_INCOMPLETE', ['rights'], { slots: missing.join(', ') }));
  if (kindsThatAlwaysMayAsk.has(file.kind) && file.asks === 'nothing')
    problems.push(read.problemAt('NOTHING_NOT_HERE', ['asks'], { kind: file.kind }));
  return problems;
}

/**
 * A short objection whose reasons follow later exists under the Awb (6:5 and 6:6). Against a strafbeschikking, whose term runs
 * from the day one knows of it, there is only verzet, and a letter of the wrong kind could cost the reader that.
 */
function checkCopy({ read }: Rule, ...inherited: (RightsFile | undefined)[]): Problem[] {
  const right = [read.content.rights, ...inherited].find((rights) => rights?.object !== undefined)?.object;
  const hasCopy = typeof right === 'object' && right.copy !== undefined;
  const isKnownOnly = (read.content.facts ?? []).some(({ starts }) => starts === 'day-known');
  if (!hasCopy || !isKnownOnly) return [];
  return [read.problemAt('COPY_NOT_HERE', typeof read.content.rights?.object === 'object' ? ['rights', 'object', 'copy'] : [])];
}

/** Who is asked to pay must hear of delay, hardship and objection, whatever kind of page asks it. */
const asksToPay = ({ asks }: RuleFile): boolean =>
  Array.isArray(asks) &&
  asks.some(({ what }) => /(?<!\p{L})(?:terug|af)?betaal(?:t|d)?(?!\p{L})|(?<!\p{L})(?:terug|af)?betalen(?!\p{L})/iu.test(what));

function checkIds({ read }: Rule): Problem[] {
  const file = read.content;
  const lists: Record<string, readonly { readonly id: string }[] | undefined> = {
    facts: file.facts,
    asks: Array.isArray(file.asks) ? file.asks : [],
    needs: file.needs,
    steps: file.steps,
    fields: file.fields,
    sources: file.sources.flatMap(({ id }) => (id === undefined ? [] : [{ id }])),
  };
  return [...Object.entries(lists).flatMap(([key, items]) => doublesIn({ read }, key, items ?? [])), ...doubleSituations({ read })];
}

/** Every second use of an id in one list of a file. */
export function doublesIn(
  { read }: { readonly read: Pick<Rule['read'], 'problemAt'> },
  key: string,
  items: readonly { readonly id: string }[],
): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const isDouble = seen.has(id);
    seen.add(id);
    return isDouble ? [read.problemAt('DOUBLE_ID', [key, index, 'id'], { id })] : [];
  });
}

/** A choice inside a group and a situation of its own share one list of names, because an ask names both in one way. */
function doubleSituations({ read }: Pick<Rule, 'read'>): Problem[] {
  const seen = new Set<string>();
  const look = (id: string, path: (string | number)[]): Problem[] => {
    const isDouble = seen.has(id);
    seen.add(id);
    return isDouble ? [read.problemAt('DOUBLE_ID', [...path, 'id'], { id })] : [];
  };
  return (read.content.situations ?? []).flatMap((situation, index) => [
    ...look(situation.id, ['situations', index]),
    ...('choices' in situation
      ? [
          ...look(unknownChoiceOf(situation.id), ['situations', index]),
          ...situation.choices.flatMap(({ id }, at) => look(id, ['situations', index, 'choices', at])),
        ]
      : []),
  ]);
}

function checkReferences(content: Content, rule: Rule): Problem[] {
  const { id, read } = rule;
  const file = read.content;
  const facts = new Set((file.facts ?? []).map((fact) => fact.id));
  const situations = new Set(situationIdsOf(file));
  const sources = new Set(file.sources.flatMap((source) => source.id ?? []));
  const terms = termsOf(content, countryOf(id));
  const problems: Problem[] = [];
  const known = { facts, situations, sources, terms: { has: (name: string) => terms.has(name), [Symbol.iterator]: () => terms.keys() } };
  const need = (name: string | undefined, kind: keyof typeof known, path: (string | number)[]): void => {
    if (name !== undefined && !known[kind].has(name)) problems.push(read.problemAt('NOT_FOUND', path, notFound(name, kind, known[kind])));
  };
  for (const key of ['facts', 'asks', 'needs', 'steps', 'fields'] as const) {
    const items = file[key];
    (Array.isArray(items) ? items : []).forEach((item, index) => {
      need(item.source, 'sources', [key, index, 'source']);
      if ('only-for' in item) item['only-for']?.forEach((situation, at) => need(situation, 'situations', [key, index, 'only-for', at]));
      if ('by' in item && typeof item.by === 'object') need(item.by.fact, 'facts', [key, index, 'by', 'fact']);
    });
  }
  for (const slot of rightSlots) {
    const right = file.rights?.[slot];
    if (typeof right === 'object') need(right.source, 'sources', ['rights', slot, 'source']);
  }
  file.terms?.forEach((term, index) => need(term, 'terms', ['terms', index]));
  for (const [name, sentence] of wordsOfRule(file)) {
    for (const inline of inlinesOf(markupOf(sentence))) {
      if (inline.kind === 'fact') need(inline.fact, 'facts', pathOfWord(file, name));
      if (inline.kind === 'term') need(inline.term, 'terms', pathOfWord(file, name));
    }
  }
  return problems;
}

/** A rule for a page is born with its cases; a letter has no address to try. */
function checkCasesExist(content: Content, { id, read }: Rule): Problem[] {
  if (read.content.kind === 'letter') return [];
  const cases = content.cases.get(id)?.read.content;
  if (cases?.helps?.length && cases.silent?.length && cases.page) return [];
  return [read.problemAt('NO_CASES', [], { file: read.file.replace(/\.yaml$/, '.cases.yaml') })];
}

/** Beside every line of an agency stands somebody who takes no side. */
function checkIndependent(content: Content, rule: Rule): Problem[] {
  const kinds = contactsFor(content, rule).map((id) => content.contacts.get(id)?.contact.kind);
  if (!kinds.includes('agency') || kinds.includes('independent')) return [];
  return [rule.read.problemAt('NOBODY_INDEPENDENT', ['contacts'])];
}
