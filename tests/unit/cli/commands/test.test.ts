import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CaseResult } from '../../../../cli/run-cases.ts';
import { anAgency, aRule, type FileChanges, paths } from '../../rule/a-rules-folder.ts';
import { aFolderOf, aFolderOfRules, jsonOf, ourPages, ourRules, runCommand } from '../run-command.ts';

type Tested = {
  readonly ok: boolean;
  readonly rules: number;
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly CaseResult[];
};
const page = (body: string) => aFolderOf([['nl/uwv/ww.html', `<!doctype html><main>${body}</main>`]]);
const goodPage = () => page('<h1>WW</h1>');
const cases = (changes = {}) => ({ helps: ['https://www.uwv.nl/nl/ww'], silent: ['https://www.uwv.nl/nl'], page: 'ww.html', ...changes });
const wrongIn = async (rules: string, pages: string): Promise<string[]> =>
  (await jsonOf<Tested>(['test', '--rules', rules, '--pages', pages])).results
    .filter(({ holds }) => !holds)
    .map(({ kind, about }) => `${kind} ${about}`);

test('every rule that ships keeps the promises of its cases', async () => {
  const { text, end, json } = await runCommand(['test', '--rules', ourRules, '--pages', ourPages]);
  expect(end, text).toBe('well');
  expect((json as Tested).passed).toBeGreaterThan(30);
});

test('a rule whose cases all hold ends well, with the number of them', async () => {
  const { text, end } = await runCommand(['test', 'nl/uwv/ww', '--rules', await aFolderOfRules(), '--pages', await goodPage()]);
  expect([text, end]).toEqual(['2 voorbeelden goed, 0 niet, van 1 regel.', 'well']);
});

describe('a broken promise is found:', () => {
  test('an address where the rule does not speak', async () => {
    const rules = await aFolderOfRules({ [paths.cases]: cases({ helps: ['https://www.uwv.nl/nl/ww', 'https://www.uwv.nl/nl/ziek'] }) });
    expect(await wrongIn(rules, await goodPage())).toEqual(['helps https://www.uwv.nl/nl/ziek']);
    const { text, end } = await runCommand(['test', '--rules', rules, '--pages', await goodPage()]);
    expect(end).toBe('wrong');
    expect(text).toContain('https://www.uwv.nl/nl/ziek: hier moet de regel helpen. Nu spreekt niets.');
  });

  test('an address where the rule speaks and must not', async () => {
    const rules = await aFolderOfRules({ [paths.cases]: cases({ silent: ['https://www.uwv.nl/nl/WW/?x=1'] }) });
    expect(await wrongIn(rules, await goodPage())).toEqual(['silent https://www.uwv.nl/nl/WW/?x=1']);
  });

  test('a page without the heading that the rule expects', async () => {
    expect(await wrongIn(await aFolderOfRules(), await page('<h1>Ziek</h1>'))).toEqual(['helps https://www.uwv.nl/nl/ww']);
  });

  test('a page that is not there', async () => {
    expect(await wrongIn(await aFolderOfRules(), await aFolderOf([]))).toEqual(['page ww.html']);
  });

  test('a site that is out of order and is helped all the same', async () => {
    const rules = await aFolderOfRules({ [paths.agency]: anAgency({ 'not-when': [{ heading: 'Storing' }] }) });
    expect(await wrongIn(rules, await goodPage())).toEqual([]);
    expect(await wrongIn(rules, await page('<h1>WW</h1><h2>Storing</h2>'))).toEqual(['helps https://www.uwv.nl/nl/ww']);
  });

  test('a field that is not there once, or without its question beside it', async () => {
    const fields = [{ id: 'naam', label: 'Naam', find: { selector: 'input', text: 'Uw naam' }, help: 'Vul in.', why: 'not-said' }];
    const rules = await aFolderOfRules({ [paths.rule]: aRule({ fields }), [paths.cases]: cases({ finds: ['naam'] }) });
    const asked = '<p><label>Uw naam <input></label></p>';
    expect(await wrongIn(rules, await page(`<h1>WW</h1>${asked}`))).toEqual([]);
    for (const body of ['', asked + asked, '<p>Uw straat <input></p>', '<p>Uw naam</p><p><input></p>'])
      expect(await wrongIn(rules, await page(`<h1>WW</h1>${body}`))).toEqual(['finds naam']);
  });

  test('a fact that does not stand in one block with its words', async () => {
    const facts = [{ id: 'tijd', term: '6 weken', starts: 'event', 'set-by': 'unknown', near: ['bezwaar'] }];
    const rules = await aFolderOfRules({ [paths.rule]: aRule({ facts }), [paths.cases]: cases({ confirms: ['tijd'] }) });
    expect(await wrongIn(rules, await page('<h1>WW</h1><p>Maak bezwaar binnen 6 weken.</p>'))).toEqual([]);
    for (const body of ['<p>bezwaar</p><p>6 weken</p>', '<p>bezwaar binnen 7 weken</p>'])
      expect(await wrongIn(rules, await page(`<h1>WW</h1>${body}`))).toEqual(['confirms tijd']);
  });
});

describe('a rule may be named', () => {
  test('by its file', async () => {
    const rules = await aFolderOfRules();
    const { text } = await runCommand(['test', join(rules, paths.cases), 'nl/uwv/ww', '--rules', rules, '--pages', await goodPage()]);
    expect(text).toContain('van 1 regel');
  });

  test.each<[name: string, changes: FileChanges, rule: string, says: string]>([
    ['that is not there', {}, 'nl/uwv/wx', 'Bedoelt u "nl/uwv/ww"?'],
    ['that is broken', { [paths.rule]: aRule({ kind: 'foto' }) }, 'nl/uwv/ww', 'is kapot'],
    ['that has no cases', { [paths.cases]: undefined }, 'nl/uwv/ww', 'geen voorbeelden die we kunnen lezen'],
    ['whose cases are broken', { [paths.cases]: { helpt: [] } }, 'nl/uwv/ww', 'geen voorbeelden die we kunnen lezen'],
  ])('%s, and then hears so', async (_, changes, rule, says) => {
    const { text, end } = await runCommand(['test', rule, '--rules', await aFolderOfRules(changes)]);
    expect(end).toBe('usage');
    expect(text).toContain(says);
  });
});

test('cases that could not be read are no good cases', async () => {
  const rules = await aFolderOfRules({ [paths.cases]: { helpt: [] } });
  const { text, end } = await runCommand(['test', '--rules', rules, '--pages', await goodPage()]);
  expect(end).toBe('wrong');
  expect(text).toContain(`1 bestand is kapot en doet niet mee: ${paths.cases}.`);
});
