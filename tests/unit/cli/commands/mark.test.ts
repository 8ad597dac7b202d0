import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HelpView } from '../../../../core/view/help-view.ts';
import { aRule, paths } from '../../rule/a-rules-folder.ts';
import { aFolderOfRules, changeFile, jsonOf, runCommand, today } from '../run-command.ts';

const known = {
  'people.yaml': [
    { id: 'ans', 'shown-as': 'Ans' },
    { id: 'bo', 'shown-as': 'Bo' },
    { id: 'cem', 'shown-as': 'Cem' },
  ],
};
/** The parts of a rule without its people, as a person writes them: block style, with remarks. */
const begin = `# Van Ans.
title: WW
kind: information
match:
  paths: [/nl/ww]   # alleen deze
  when:
    - heading: WW
summary: Dit gaat over de WW.
asks: nothing
unknown:
  - Wij weten niet of u WW krijgt.
sources:
  - { id: pagina, url: "https://www.uwv.nl/nl/ww", checked: 2026-09, how: live }
`;
const styles: Readonly<Record<string, string>> = {
  'on one line': 'people: { kind: human, wrote: [ans], reviewed: [] } # wie\n',
  'on lines of their own': 'people: # wie\n  kind: human\n  wrote:\n    - ans\n  reviewed: [] # nog niet\n',
  'with a review already':
    'people:\n  kind: human\n  wrote: [ans]\n  reviewed:\n    - { who: cem, day: 2026-01-01, how: live, text: 000000000000 } # oud\n',
  'over several lines between braces': 'people: {\n    kind: human,\n    wrote: [ans],\n    reviewed: [],\n  }\n',
  'first in the file': '',
};

async function aFolderWithPeople(people: string, rule = `${begin}${people}`): Promise<string> {
  return aFolderOfRules({ ...known, [paths.rule]: rule });
}
const mark = (rules: string, ...words: string[]) => runCommand(['mark', 'nl/uwv/ww', ...words, '--rules', rules]);
const review = (rules: string, who = 'bo') => mark(rules, '--reviewed-by', who);
const tested = (rules: string, n = '6', right = '6') =>
  mark(rules, '--tested-by', 'bo', '--n', n, '--right', right, '--task', 'Zoek: "waar" belt u?');
const textOf = (rules: string): Promise<string> => readFile(join(rules, paths.rule), 'utf8');
const codes = async (rules: string): Promise<string[]> =>
  (await jsonOf<{ problems: { code: string }[] }>(['check', 'nl/uwv/ww', '--rules', rules])).problems.map(({ code }) => code);
const viewOf = (rules: string): Promise<HelpView> => jsonOf(['show', 'nl/uwv/ww', '--rules', rules]);

describe.each(Object.keys(styles))('people %s', (style) => {
  const people = styles[style] || 'people: { kind: human, wrote: [ans], reviewed: [] }\n';
  const rule = style === 'first in the file' ? `${people}${begin}` : `${begin}${people}`;
  const old = style === 'with a review already' ? ['REVIEW_OLDER_THAN_TEXT'] : [];

  test('get a review with the hash of the text, and no other letter changes', async () => {
    const rules = await aFolderWithPeople('', rule);
    expect((await review(rules)).end).toBe('well');
    const text = await textOf(rules);
    expect(text).toMatch(new RegExp(`\\{ who: bo, day: ${today}, how: live, text: [0-9a-f]{12} \\}`));
    const letters = (of: string): string => of.replace(/\{ who: bo[^}]*\}/, '').replace(/[\s,-]/g, '');
    expect(letters(text)).toBe(letters(rule));
    expect(await codes(rules)).toEqual(old);
    expect((await viewOf(rules)).checkedOn).toBe('25 november 2026');
  });

  test('get a test with readers, in the place of an older one', async () => {
    const rules = await aFolderWithPeople('', rule);
    for (const n of ['8', '6']) expect((await tested(rules, n)).end).toBe('well');
    expect((await textOf(rules)).match(/tested/g)).toHaveLength(1);
    expect(await codes(rules)).toEqual(old);
    expect((await viewOf(rules)).testedBy).toMatchObject({ n: 6 });
  });
});

test('a mark falls off when the text changes, and comes back with a new look', async () => {
  const rules = await aFolderWithPeople(styles['on one line'] ?? '');
  await review(rules);
  await changeFile(join(rules, paths.rule), (text) => text.replace('over de WW.', 'over geld van UWV.'));
  expect(await codes(rules)).toEqual(['REVIEW_OLDER_THAN_TEXT']);
  expect((await viewOf(rules)).checkedOn).toBeUndefined();
  await review(rules);
  expect(await codes(rules)).toEqual([]);
  expect((await textOf(rules)).match(/who: bo/g)).toHaveLength(1);
});

test('a second reviewer gets a row of their own; the same one twice does not', async () => {
  const rules = await aFolderWithPeople(styles['on lines of their own'] ?? '');
  for (const who of ['bo', 'cem', 'bo']) expect((await review(rules, who)).end).toBe('well');
  expect((await textOf(rules)).match(/who: (?:bo|cem)/g)).toEqual(['who: bo', 'who: cem']);
  expect(await codes(rules)).toEqual([]);
});

test('a file with Windows line ends keeps them', async () => {
  const rules = await aFolderWithPeople('', `${begin}${styles['with a review already']}`.replaceAll('\n', '\r\n'));
  expect((await review(rules)).end).toBe('well');
  expect(await textOf(rules)).not.toMatch(/[^\r]\n/);
});

test('a test with too few readers is written down and said to give no mark', async () => {
  const rules = await aFolderWithPeople(styles['on one line'] ?? '');
  const { text } = await tested(rules, '3', '3');
  expect(text).toContain('Dit geeft nog geen merk: daarvoor zijn 5 lezers nodig, van wie 80 % het goed heeft.');
  expect((await tested(rules, '10', '8')).text).not.toContain('geen merk');
});

describe('nothing is written', () => {
  test.each<[name: string, words: string[], says: string]>([
    ['without somebody', [], 'Noem wie het deed'],
    ['for somebody whom people.yaml does not know', ['--reviewed-by', 'bob'], '"bob" staat niet in people.yaml. Bedoelt u "bo"?'],
    ['for a name that is nobody’s', ['--reviewed-by', 'onbekende'], 'Zet die persoon er eerst bij.'],
    ['for a name that would break the file', ['--reviewed-by', 'bo, x: {'], 'staat niet in people.yaml'],
    ['for a writer who looks at their own text', ['--reviewed-by', 'ans'], '"ans" schreef deze uitleg zelf.'],
    ['for two things at once', ['--reviewed-by', 'bo', '--tested-by', 'cem'], 'Noem wie het deed'],
    ['for a test without a task', ['--tested-by', 'bo', '--n', '6', '--right', '5'], 'Noem wie het deed'],
    ['for a number in words', ['--tested-by', 'bo', '--n', 'zes', '--right', '5', '--task', 'Zoek'], '--n 6 --right 5'],
    ['for more right than there were', ['--tested-by', 'bo', '--n', '5', '--right', '6', '--task', 'Zoek'], '--n 6 --right 5'],
    ['for no readers', ['--tested-by', 'bo', '--n', '0', '--right', '0', '--task', 'Zoek'], '--n 6 --right 5'],
  ])('%s', async (_, words, says) => {
    const rules = await aFolderWithPeople(styles['on one line'] ?? '');
    const before = await textOf(rules);
    const { text, end } = await mark(rules, ...words);
    expect(end).toBe('usage');
    expect(text).toContain(says);
    expect(await textOf(rules)).toBe(before);
  });

  test('for a rule that is not there, or is broken', async () => {
    const rules = await aFolderOfRules({ ...known, [paths.rule]: aRule({ kind: 'foto' }) });
    expect((await review(rules)).text).toContain('is kapot');
    expect((await runCommand(['mark', 'nl/uwv/weg', '--reviewed-by', 'bo', '--rules', rules])).text).toContain('geen regel');
  });
});

test('a rule that is written in JSON, which is YAML too, gets its mark', async () => {
  const rules = await aFolderOfRules(known);
  expect((await review(rules)).end).toBe('well');
  expect((await tested(rules)).end).toBe('well');
  expect(await codes(rules)).toEqual([]);
});

test('a task of several signs stays as it was typed', async () => {
  const rules = await aFolderWithPeople(styles['on one line'] ?? '');
  await tested(rules);
  expect(await textOf(rules)).toContain('task: "Zoek: \\"waar\\" belt u?"');
});
