import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aRulesFolder } from '../rule/a-rules-folder.ts';
import { aFolderOfRules, aTemporaryFolder, jsonOf, putFile, runCommand } from './run-command.ts';

const all = ['check', 'new', 'test', 'why', 'show', 'stale', 'translate', 'coverage', 'mark', 'explain', 'pack'];

describe('help', () => {
  test.each([[[]], [['help']], [['--help']], [['-h']]])('%j names every command', async (words) => {
    const { text, end } = await runCommand(words);
    expect(end).toBe('well');
    for (const name of all) expect(text).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    expect(text).toContain('--json');
  });

  test.each(all)('%s has help in Dutch and in English, with all its options', async (name) => {
    const [nl, en] = [await runCommand([name, '--help']), await runCommand([name, '--help', '--in', 'en'])];
    expect([nl.end, en.end]).toEqual(['well', 'well']);
    expect(nl.text).not.toBe(en.text);
    expect((await runCommand(['help', name])).text).toBe(nl.text);
    const { usage } = await jsonOf<{ usage: string }>([name, '--help']);
    expect(nl.text).toContain(usage);
  });

  test('of a command is not answered by running it', async () => {
    const { questions } = await runCommand(['new', 'https://www.uwv.nl/nl/nieuw', '--help'], { answers: ['Kop'] });
    expect(questions).toEqual([]);
  });
});

describe('a wrong use', () => {
  test.each<[name: string, words: string[], says: RegExp]>([
    ['a command with a typing mistake', ['chek'], /Bedoelt u "check"/],
    ['a command that is nothing like one', ['xyzzy'], /kennen we niet/],
    ['the name of something every object has', ['constructor'], /kennen we niet/],
    ['an option that does not exist', ['check', '--foo'], /"--foo" kan hier niet/],
    ['an option without its word', ['check', '--on'], /--on/],
    ['a day that is no day', ['check', '--on', '2026-02-30'], /2026-12-31/],
    ['a language without messages', ['check', '--in', 'fr'], /nl en in en/],
    ['an option without a command', ['--on', '2026-01-01'], /Noem een opdracht/],
    ['a folder that is not there', ['check', '--rules', '/nergens/hier'], /is er niet/],
    ['a file in the place of a folder', ['check', '--rules', 'package.json'], /is een bestand/],
    ['one word too many for stale', ['stale', 'nu'], /"nu" is hier een woord te veel/],
    ['one word too many for pack', ['pack', 'nu'], /woord te veel/],
    ['one word too many for show', ['show', 'nl/uwv/hub', 'nl/uwv/hub'], /woord te veel/],
    ['one word too many for coverage', ['coverage', 'a.csv', 'b.csv'], /woord te veel/],
    ['one word too many for why', ['why', 'https://www.uwv.nl/', 'x'], /woord te veel/],
    ['one word too many for explain', ['explain', 'EMPTY', 'x'], /woord te veel/],
    ['one word too many for mark', ['mark', 'nl/uwv/hub', 'x'], /woord te veel/],
    ['one word too many for new', ['new', 'https://www.uwv.nl/x', 'y'], /woord te veel/],
  ])('%s is said in a sentence, and as JSON', async (_, words, says) => {
    const { text, end } = await runCommand(words);
    expect(end).toBe('usage');
    expect(text).toMatch(says);
    const { ok, error } = await jsonOf<{ ok: boolean; error: { nl: string; en: string } }>(words);
    expect(ok).toBe(false);
    expect(error.nl).toMatch(says);
    expect(error.en).not.toBe(error.nl);
  });

  test('a folder without rules says so, and names the folder of rules inside it', async () => {
    const folder = await aTemporaryFolder();
    expect((await runCommand(['check', '--rules', folder])).text).toContain('staan geen regels.');
    await mkdir(join(folder, 'content-rules'));
    expect((await runCommand(['check', '--rules', folder])).text).toContain(`Bedoelt u ${join(folder, 'content-rules')}?`);
  });
});

test('options may stand before the command', async () => {
  const rules = await aFolderOfRules();
  const { text } = await runCommand(['--in', 'en', '--rules', rules, 'check']);
  expect(text).toBe('8 files checked. No problems.');
});

test('what a person names is named from where they stand', async () => {
  const folder = await aTemporaryFolder();
  for (const [path, text] of aRulesFolder()) await putFile(join(folder, 'mijn regels', path), text);
  const fromRoot = await runCommand(['check', '--rules', 'mijn regels', 'mijn regels/nl/uwv/pages'], { here: folder });
  expect(fromRoot.text).toContain('2 bestanden nagekeken');
  const fromInside = await runCommand(['check', '--rules', '../..', 'pages/ww.yaml'], { here: join(folder, 'mijn regels/nl/uwv') });
  expect(fromInside.text).toContain('1 bestand nagekeken');
});

test('a file that cannot be opened is said in a sentence and shows nothing of the program', async () => {
  const rules = await aFolderOfRules();
  await mkdir(join(rules, 'nl/uwv/pages/map.yaml'));
  const { text, end } = await runCommand(['check', '--rules', rules]);
  expect(end).toBe('wrong');
  expect(text).toMatch(/ is een map, geen bestand\.$/);
  expect(text.split('\n')).toHaveLength(1);
});
