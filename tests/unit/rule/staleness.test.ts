import { describe, expect, test } from 'vitest';
import { readDay } from '../../../core/facts/day.ts';
import { dutchWordsOf } from '../../../core/rule/overlay.ts';
import { ruleHash } from '../../../core/rule/rule-hash.ts';
import { staleIn } from '../../../core/rule/staleness.ts';
import { hashOf } from '../../../core/rule/text-hash.ts';
import { aContactEntry, anAgency, aRule, by, type Changes, contentOf, type FileChanges, paths } from './a-rules-folder.ts';

const source = (checked: string, id = 'pagina') => ({ id, url: 'https://www.uwv.nl/nl/ww', checked, how: 'live' });
const term = (changes = {}) => ({ id: 'op-tijd', term: '6 weken', starts: 'event', 'set-by': 'unknown', near: ['bezwaar'], ...changes });
const amount = (until: string) => ({ id: 'bedrag', amount: '€ 21,80', valid: { until }, near: ['bedrag'] });
/** A contact that is fresh, so that a test about a rule hears of the rule alone. */
const freshContacts = { [paths.contacts]: [aContactEntry({ source: source('2030') })], [paths.countryContacts]: undefined };

function staleOn(day: string, changes: FileChanges): string[] {
  const today = readDay(day);
  if (!today) throw new Error(day);
  return staleIn(contentOf({ ...freshContacts, ...changes }), today).map(({ file, about, reason }) => `${file} ${about} ${reason.kind}`);
}
const ruleOn = (day: string, rule: Changes): string[] => staleOn(day, { [paths.rule]: aRule(rule) });

describe('a source', () => {
  test.each([
    ['2026-01-15', [term()], '2026-07-14', false],
    ['2026-01-15', [term()], '2026-07-15', true],
    ['2026-01-15', [], '2027-07-14', false],
    ['2026-01-15', [], '2027-07-15', true],
    ['2026-01', [term()], '2026-07-01', true],
    ['2026', [], '2027-06-30', false],
    ['2018..2026', [], '2019-07-01', true],
  ])('of %s under %j is old on %s: %s', (checked, facts, day, isOld) => {
    const found = ruleOn(day, { facts, sources: [source(checked)] });
    expect(found).toEqual(isOld ? [`${paths.rule} sources/pagina source-old`] : []);
  });

  test('grows old sooner only where a fact rests on it', () => {
    const sources = [source('2026-01', 'een'), source('2026-01', 'twee')];
    expect(ruleOn('2026-09-01', { facts: [term({ source: 'twee' })], sources })).toEqual([`${paths.rule} sources/twee source-old`]);
    expect(ruleOn('2026-09-01', { facts: [term()], sources })).toEqual([`${paths.rule} sources/een source-old`]);
  });

  test('without a name is told by its place', () => {
    const nameless = { url: 'https://www.uwv.nl/nl/ww', checked: '2020', how: 'live' };
    expect(ruleOn('2026-09-01', { sources: [nameless] })).toEqual([`${paths.rule} sources/1 source-old`]);
    expect(ruleOn('2021-01-01', { facts: [term()], sources: [nameless] })).toEqual([`${paths.rule} sources/1 source-old`]);
  });

  test('tells how old it is and what rests on it', () => {
    const found = staleIn(contentOf({ ...freshContacts, [paths.rule]: aRule({ sources: [source('2024-11')] }) }), { year: 2026, month: 11, day: 25 });
    expect(found.map(({ reason }) => reason)).toEqual([{ kind: 'source-old', months: 24, restsOn: 'words', checked: '2024-11' }]);
  });

  test('of a contact is old after six months', () => {
    const contacts = { [paths.contacts]: [aContactEntry({ source: source('2026-01-15') })] };
    expect(staleOn('2026-07-14', { [paths.rule]: aRule({ sources: [source('2026-06')] }), ...contacts })).toEqual([]);
    expect(staleOn('2026-07-15', { [paths.rule]: aRule({ sources: [source('2026-06')] }), ...contacts })).toEqual([
      `${paths.contacts} uwv/telefoon source-old`,
    ]);
  });

  test('of an agency is old as well, because its rights rest on it', () => {
    const agency = anAgency({ sources: [source('2024-01')], rights: { helper: 'U mag iemand laten meekijken.' } });
    expect(staleOn('2026-09-15', { [paths.agency]: agency })).toEqual([`${paths.agency} sources/pagina source-old`]);
  });
});

describe('a figure', () => {
  const rule = { facts: [amount('2026-12-31')], sources: [source('2026-11')] };
  test.each([
    ['2026-10-31', []],
    ['2026-11-01', ['figure-ends']],
    ['2026-12-31', ['figure-ends']],
    ['2027-01-01', ['figure-ended']],
  ])('that holds until 2026-12-31 is on %s: %j', (day, kinds) => {
    expect(ruleOn(day, rule)).toEqual(kinds.map((kind) => `${paths.rule} facts/bedrag ${kind}`));
  });

  test('without a last day never ends', () => {
    expect(ruleOn('2026-11-25', { facts: [term()], sources: [source('2026-11')] })).toEqual([]);
  });
});

describe('days made equal to a holiday', () => {
  const decreed = (checked: string): FileChanges => ({
    [paths.rule]: aRule({ sources: [source('2030')] }),
    [paths.agency]: anAgency({ sources: [source('2030')] }),
    [paths.country]: { name: 'Nederland', languages: ['nl'], 'decreed-days': { days: ['2028-05-26'], 'last-year': '2028', source: source(checked) } },
  });

  test.each([
    ['2028-10-31', []],
    ['2028-11-01', [`${paths.country} decreed-days figure-ends`]],
    ['2029-01-01', [`${paths.country} decreed-days figure-ended`]],
  ])('are known until the end of their last year: on %s', (day, found) => {
    expect(staleOn(day, decreed('2030'))).toEqual(found);
  });

  test('rest on a source that grows old', () => {
    expect(staleOn('2027-07-01', decreed('2026-12'))).toEqual([`${paths.country} decreed-days source-old`]);
  });
});

describe('a translation', () => {
  const rule = { [paths.rule]: aRule({ title: 'WW nu' }) };
  const overlay = (of: object) => ({ [paths.ruleInEnglish]: { by: by('human'), of, title: 'WW now', summary: 'This is about WW.' } });
  const hashes = Object.fromEntries(
    [...dutchWordsOf(contentOf(rule), { kind: 'rule', id: 'nl/uwv/ww' })].map(([name, dutch]) => [name, hashOf(dutch, 'item')]),
  );
  const { title, summary } = hashes;

  test('is stale one sentence at a time, where its Dutch was changed', () => {
    expect(staleOn('2026-11-25', { ...rule, ...overlay({ title, summary }) })).toEqual([]);
    expect(staleOn('2026-11-25', { ...rule, ...overlay({ title: '00000000', summary }) })).toEqual([`${paths.ruleInEnglish} title translation`]);
  });

  test('of which nobody noted the Dutch is unfinished, not stale', () => {
    expect(staleOn('2026-11-25', { ...rule, ...overlay({ title }) })).toEqual([]);
  });
});

describe('a mark', () => {
  const people = (text: string) => ({
    'people.yaml': [
      { id: 'ans', 'shown-as': 'Ans' },
      { id: 'bo', 'shown-as': 'Bo' },
    ],
    [paths.rule]: aRule({
      people: {
        kind: 'human',
        wrote: ['ans'],
        reviewed: [{ who: 'bo', day: '2026-10-01', how: 'live', text }],
        tested: { day: '2026-10-02', n: '6', right: '6', task: 'Zoek', who: 'bo', text },
      },
    }),
  });
  const hash = ruleHash(contentOf().rules.get('nl/uwv/ww')?.read.content ?? never());

  test('counts while the text is the same, and falls off with it', () => {
    expect(staleOn('2026-11-25', people(hash))).toEqual([]);
    expect(staleOn('2026-11-25', people('000000000000'))).toEqual([`${paths.rule} people review`, `${paths.rule} people review`]);
  });
});

test('a folder in which all is fresh has nothing to say', () => {
  expect(staleOn('2026-11-25', {})).toEqual([]);
});

function never(): never {
  throw new Error('The smallest folder has a rule.');
}
