import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HelpView } from '../../../../core/view/help-view.ts';
import { allRights, aRule, by, paths } from '../../rule/a-rules-folder.ts';
import { aFolderOfRules, jsonOf, ourRules, runCommand } from '../run-command.ts';

/** A rule that fills every part of the panel. */
const aFullRule = (changes = {}) =>
  aRule({
    kind: 'decision',
    recognise: 'Dit overkomt veel mensen.',
    facts: [
      { id: 'op-tijd', term: '6 weken', starts: 'event', 'set-by': 'unknown', near: ['bezwaar'] },
      { id: 'bedrag', amount: '€ 21,80', valid: { until: '2026-12-31' }, near: ['bedrag'] },
    ],
    asks: [{ id: 'sturen', what: 'Stuur een brief.', by: { fact: 'op-tijd', after: 'de dag van de brief' }, 'if-not': 'not-said' }],
    situations: [
      { id: 'ziek', label: 'Ik ben ziek' },
      { id: 'weg', label: 'Ik ben weg' },
    ],
    needs: [
      { id: 'pen', what: 'Een pen' },
      { id: 'arts', what: 'De brief van uw arts', 'only-for': ['ziek'] },
    ],
    steps: [
      { id: 'lezen', do: 'Lees de brief.' },
      { id: 'betalen', do: 'U krijgt {bedrag}.' },
    ],
    'done-when': 'U krijgt een bericht.',
    terms: ['dagloon'],
    fields: [{ id: 'naam', label: 'Uw naam', find: { selector: 'input#naam', text: 'Naam' }, help: 'Vul uw naam in.', why: 'not-said' }],
    rights: { ...allRights, helper: 'U mag iemand laten meekijken.' },
    contacts: ['uwv/telefoon'],
    ...changes,
  });

const folder = (changes = {}) => aFolderOfRules({ [paths.rule]: aFullRule(changes) });
const shown = async (rules: string, ...words: string[]): Promise<string> =>
  (await runCommand(['show', 'nl/uwv/ww', '--rules', rules, ...words])).text;
const viewOf = (rules: string, ...words: string[]): Promise<HelpView> => jsonOf(['show', 'nl/uwv/ww', '--rules', rules, ...words]);

test.each<[part: string, says: string]>([
  ['the title', 'WW\n'],
  ['what is asked', 'Stuur een brief.'],
  ['by when', '6 weken na de dag van de brief'],
  ['what the page is about', 'Dit gaat over de WW.'],
  ['that this happens to others', 'Dit overkomt veel mensen.'],
  ['the situations', '[ ] Ik ben ziek'],
  ['what is needed', '- Een pen'],
  ['the steps', '1. Lees de brief.'],
  ['when it is done', ': U krijgt een bericht.'],
  ['the hard words', '- dagloon: Wat u per dag verdiende.'],
  ['the form', '- Uw naam: Vul uw naam in.'],
  ['the rights', 'U mag iemand laten meekijken.'],
  ['who can help', '- UWV Telefoon'],
  ['what we do not know', '- Wij weten niet of u WW krijgt.'],
  ['the source', 'https://www.uwv.nl/nl/ww (september 2026)'],
])('the text holds %s', async (_, says) => {
  expect(await shown(await folder())).toContain(says);
});

test('a situation changes what is shown, in the text and in the data', async () => {
  const rules = await folder();
  expect(await shown(rules)).not.toContain('De brief van uw arts');
  const text = await shown(rules, '--situation', 'ziek', '--situation', 'weg');
  expect(text).toContain('- De brief van uw arts');
  expect(text).toContain('[x] Ik ben ziek\n[x] Ik ben weg');
  expect((await viewOf(rules)).needs).toHaveLength(1);
  expect((await viewOf(rules, '--situation', 'ziek')).needs).toHaveLength(2);
});

test('a figure is said until its last day and withheld after it', async () => {
  const rules = await folder();
  expect(await shown(rules, '--on', '2026-12-31')).toMatch(/€\s21,80/);
  expect(await shown(rules, '--on', '2027-01-01')).not.toContain('21,80');
});

describe('a language', () => {
  const english = { by: by('human'), title: 'Unemployment benefit', steps: { lezen: { do: 'Read the letter.' } } };

  test('is used item by item; what has no translation stays Dutch', async () => {
    const rules = await aFolderOfRules({ [paths.rule]: aFullRule(), [paths.ruleInEnglish]: english });
    const text = await shown(rules, '--language', 'en');
    expect(text).toMatch(/^Unemployment benefit\n/);
    expect(text).toContain('1. Read the letter.');
    expect(text).toContain('- Een pen');
    const { title, needs } = await viewOf(rules, '--language', 'en');
    expect([title.language, needs[0]?.what.language]).toEqual(['en', 'nl']);
  });

  test('in which nothing stands is told, with those in which something does', async () => {
    const { text, end } = await runCommand(['show', 'nl/uwv/hub', '--rules', ourRules, '--language', 'xx']);
    expect(end).toBe('usage');
    expect(text).toMatch(/^In de taal "xx" is er nog niets\. Er is: nl, .*\ben\b/);
  });
});

describe('what cannot be shown', () => {
  test.each<[name: string, words: string[], says: RegExp]>([
    ['no rule', ['show'], /^Noem een regel/],
    ['a rule that does not exist', ['show', 'nl/uwv/wx'], /geen regel "nl\/uwv\/wx"\. Bedoelt u "nl\/uwv\/ww"\?/],
    ['a situation of another rule', ['show', 'nl/uwv/ww', '--situation', 'rijk'], /"rijk" is geen situatie van deze regel\. Kies uit: ziek, weg\./],
  ])('%s is said', async (_, words, says) => {
    const { text, end } = await runCommand([...words, '--rules', await folder()]);
    expect(end).toBe('usage');
    expect(text).toMatch(says);
  });

  test('a rule without situations says so', async () => {
    expect(await shown(await aFolderOfRules(), '--situation', 'ziek')).toBe('Deze regel heeft geen situaties.');
  });

  test('a rule that is broken is not called missing', async () => {
    const { text, end } = await runCommand(['show', 'nl/uwv/ww', '--rules', await folder({ kind: 'foto' })]);
    expect([text, end]).toEqual(['De regel nl/uwv/ww is kapot. Kijk wat eraan is: npm run rules -- check nl/uwv/ww', 'usage']);
  });
});

test('a rule may be named by its file, or by a file beside it', async () => {
  const rules = await folder();
  for (const file of [paths.rule, paths.cases, paths.ruleInEnglish])
    expect((await runCommand(['show', join(rules, file), '--rules', rules])).text).toMatch(/^WW\n/);
});

/** Each time all packs are compiled, so only some are tried; that each rule has a view is in tests/content/letters.test.ts. */
test('rules that ship can be shown, also in a language that has only some of their sentences', async () => {
  const { addresses } = await jsonOf<{ addresses: { rule: string | null }[] }>(['coverage', '--rules', ourRules]);
  const rules = [...new Set(addresses.flatMap(({ rule }) => rule ?? []))].filter((_, index) => index % 50 === 0);
  expect(rules.length).toBeGreaterThan(5);
  for (const rule of rules) {
    const { text, end } = await runCommand(['show', rule, '--rules', ourRules, '--language', 'en']);
    expect([rule, end]).toEqual([rule, 'well']);
    expect(text).not.toMatch(/undefined|\{[a-z-]+\}|\[\[/);
  }
});
