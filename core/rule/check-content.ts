// What only shows when files are laid side by side: names that point nowhere, rules that tie, translations that say a
// figure of their own, and what was withdrawn and still stands.

import type { MatchEntry } from '../match/match-table.ts';
import { mayCollide, rankOf } from '../match/rank.ts';
import { checkInterface } from './check-interface.ts';
import { checkOverlay } from './check-overlay.ts';
import { checkRule, doublesIn } from './check-rule.ts';
import { type Cases, type Content, countryOf, type Rule, termsOf } from './content.ts';
import { inlinesOf } from './inlines.ts';
import { entriesOf } from './match-entries.ts';
import { notFound } from './not-found.ts';
import type { Problem } from './problem.ts';
import { markupOf } from './rich-text.ts';
import { checkSounds } from './sound.ts';
import { pathOfWord, type Words, wordsOfContact, wordsOfCountry, wordsOfRights } from './words.ts';

/** All problems across the files of a folder. */
export function checkContent(content: Content): Problem[] {
  const agencies = [...content.agencies.values()];
  const countries = [...content.countries.values()];
  return [
    ...[...agencies, ...countries].flatMap(({ read }) => checkContacts(content, read, read.content.contacts)),
    ...checkHosts(content),
    ...[...content.rules.values()].flatMap((rule) => [
      ...checkRule(content, rule),
      ...checkContacts(content, rule.read, rule.read.content.contacts),
      ...checkContacts(content, rule.read, rule.read.content.without, 'without'),
    ]),
    ...checkTies(content),
    ...content.overlays.flatMap((overlay) => [...checkOverlay(content, overlay), ...checkSounds(content, overlay)]),
    ...[...content.interfaces].flatMap(([language, read]) => checkInterface(language, read)),
    ...(content.interfaces.has('nl') ? [] : [noDutchInterface]),
    ...[...agencies].flatMap(({ id, read }) => checkMarks(content, id, read, wordsOfRights(read.content.rights), [])),
    ...[...countries].flatMap(({ id, read }) => [
      ...checkMarks(content, id, read, wordsOfCountry(read.content), []),
      ...doublesIn({ read }, 'lenses', read.content.lenses ?? []),
    ]),
    ...[...content.contacts.values()].flatMap(({ contact, at, country, read }) => checkMarks(content, country, read, wordsOfContact(contact), [at])),
    ...[...content.cases.values()].flatMap((cases) => checkCases(content, cases)),
    ...checkWithdrawn(content),
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

type Pointing = { readonly content: unknown; readonly problemAt: Rule['read']['problemAt'] };

/** Agencies, countries and contacts have no facts, so their sentences may name none; words only where they exist. */
function checkMarks(content: Content, id: string, read: Pointing, words: Words, root: readonly number[]): Problem[] {
  const terms = termsOf(content, countryOf(id));
  return [...words].flatMap(([name, sentence]) => {
    const file = root.reduce((inner, key) => (inner as readonly object[])[key] ?? {}, read.content as object);
    return inlinesOf(markupOf(sentence)).flatMap((inline) => {
      if (inline.kind === 'fact') return [read.problemAt('NOT_FOUND', [...root, ...pathOfWord(file, name)], notFound(inline.fact, 'facts', []))];
      if (inline.kind !== 'term' || terms.has(inline.term)) return [];
      return [read.problemAt('NOT_FOUND', [...root, ...pathOfWord(file, name)], notFound(inline.term, 'terms', terms.keys()))];
    });
  });
}

function checkCases(content: Content, { rule: id, read }: Cases): Problem[] {
  const rule = content.rules.get(id);
  if (!rule) return [read.problemAt('NOT_FOUND', [], notFound(id, 'rules', content.rules.keys()))];
  const need = (key: 'finds' | 'confirms', kind: 'fields' | 'facts'): Problem[] => {
    const known = (rule.read.content[kind] ?? []).map((item) => item.id);
    return (read.content[key] ?? []).flatMap((named, index) =>
      known.includes(named) ? [] : [read.problemAt('NOT_FOUND', [key, index], notFound(named, kind, known))],
    );
  };
  return [...need('finds', 'fields'), ...need('confirms', 'facts')];
}

function checkContacts(content: Content, read: Pointing, ids: readonly string[] | undefined, key = 'contacts'): Problem[] {
  return (ids ?? []).flatMap((id, index) => {
    if (content.contacts.has(id)) return [];
    const withdrawn = content.withdrawn.find(({ contact }) => contact === id);
    if (withdrawn) return [read.problemAt('WITHDRAWN', [key, index], { id, day: withdrawn.day, why: withdrawn.why })];
    return [read.problemAt('NOT_FOUND', [key, index], notFound(id, 'contacts', content.contacts.keys()))];
  });
}

/** What was taken back may not stand in the folder again under its old name: readers and translations would mix them up. */
function checkWithdrawn({ withdrawn, rules, contacts }: Content): Problem[] {
  return withdrawn.flatMap(({ rule = '', contact = '', day, why }) => {
    const again = rules.get(rule)?.read.problemAt('WITHDRAWN', [], { id: rule, day, why });
    const found = contacts.get(contact);
    const contactAgain = found?.read.problemAt('WITHDRAWN', [found.at, 'id'], { id: contact, day, why });
    return [again, contactAgain].flatMap((problem) => problem ?? []);
  });
}

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

/**
 * Two rules of one address and rank are told apart by their conditions, unless those are the same. So only entries of one
 * agency, one rank and the same conditions are laid side by side.
 */
function checkTies(content: Content): Problem[] {
  const alike = new Map<string, { rule: Rule; entry: MatchEntry }[]>();
  for (const rule of content.rules.values()) {
    for (const entry of entriesOf(rule)) {
      const key = [rule.agency, ...Object.values(rankOf(entry)), ...entry.when.map((condition) => JSON.stringify(condition)).sort()].join('\n');
      const group = alike.get(key);
      if (group) group.push({ rule, entry });
      else alike.set(key, [{ rule, entry }]);
    }
  }
  return [...alike.values()].flatMap((group) =>
    group.flatMap(({ rule, entry }, index) =>
      group
        .slice(index + 1)
        .filter((other) => mayCollide(entry, other.entry))
        .map((other) => rule.read.problemAt('SAME_RANK', ['match', 'paths'], { other: other.rule.read.file })),
    ),
  );
}
