import { execFileSync } from 'node:child_process';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aRule, paths } from '../../rule/a-rules-folder.ts';
import { aFolderOfRules, aTemporaryFolder, changeFile, jsonOf, ourRules, putFile, runCommand } from '../run-command.ts';

type Checked = {
  readonly ok: boolean;
  readonly counts: { readonly files: number; readonly broken: number; readonly unfinished: number; readonly warning: number };
  readonly problems: readonly {
    readonly code: string;
    readonly file: string;
    readonly severity: string;
    readonly sentence: { readonly nl: string };
  }[];
  readonly measures: Readonly<
    Record<string, { readonly sentences: number; readonly averageLength: number; readonly before?: { readonly averageLength: number } }>
  >;
  readonly elsewhere: readonly string[];
};
const checked = (rules: string, ...words: string[]): Promise<Checked> => jsonOf(['check', ...words, '--rules', rules]);

/** A second rule, with its cases. */
const other = 'nl/uwv/pages/ziek.yaml';
const anOther = (changes = {}) => ({
  [other]: aRule({ title: 'Ziek', match: { paths: ['/nl/ziek'], when: [{ heading: 'Ziek' }] }, ...changes }),
  'nl/uwv/pages/ziek.cases.yaml': { helps: ['https://www.uwv.nl/nl/ziek'], silent: ['https://www.uwv.nl/nl'], page: 'ziek.html' },
});

test('the rules that ship have nothing that is broken or unfinished', async () => {
  const { text, end } = await runCommand(['check', '--rules', ourRules]);
  expect(end, text).toBe('well');
});

test('each problem is told with file, line, column, code and sentence, counted by how bad it is', async () => {
  const rules = await aFolderOfRules({ [paths.rule]: aRule({ kind: 'foto' }) });
  const { text, end } = await runCommand(['check', '--rules', rules]);
  expect(end).toBe('wrong');
  expect(text).toMatch(/^nl\/uwv\/pages\/ww\.yaml\n 3:\d+ +kapot +WRONG_CHOICE +kind: /m);
  expect(text).toMatch(/1 kapot, 0 nog niet af, 0 vragen, in 1 van 8 bestanden\. Uitleg bij een code: npm run rules -- explain WRONG_CHOICE$/);
  expect(await checked(rules)).toMatchObject({ ok: false, counts: { files: 8, broken: 1, unfinished: 0, warning: 0 } });
});

test('a question to the writer is told and keeps nothing back; what is unfinished does', async () => {
  const hard = await aFolderOfRules({ [paths.rule]: aRule({ summary: 'Dit gaat over het arbeidsongeschiktheidscriterium.' }) });
  expect(await checked(hard)).toMatchObject({ ok: true, counts: { broken: 0, unfinished: 0, warning: 1 } });
  const long = await aFolderOfRules({ [paths.rule]: aRule({ summary: `Dit ${'gaat over werk en '.repeat(6)}geld.` }) });
  expect(await checked(long)).toMatchObject({ ok: false, counts: { broken: 0, unfinished: 1 } });
});

describe('a path', () => {
  test.each<[name: string, path: string]>([
    ['the id of a rule, which also means its cases', 'nl/uwv/ziek'],
    ['an id with a slash behind it', 'nl/uwv/ziek/'],
  ])('may be %s', async (_, path) => {
    const { counts, problems } = await checked(await aFolderOfRules(anOther({ kind: 'foto' })), path);
    expect(counts.files).toBe(2);
    expect(problems.map(({ file }) => file)).toEqual([other]);
  });

  test('may be a file or a folder, from here or from the folder of rules', async () => {
    const rules = await aFolderOfRules(anOther({ kind: 'foto' }));
    for (const path of ['nl/uwv/pages', 'nl/uwv/pages/', join(rules, 'nl/uwv/pages')]) {
      const { counts, problems } = await checked(rules, path);
      expect([path, counts.files, problems.length]).toEqual([path, 4, 1]);
    }
    for (const path of [paths.rule, join(rules, paths.rule)]) expect((await checked(rules, path)).counts).toMatchObject({ files: 1, broken: 0 });
    expect((await checked(rules, paths.rule, other)).counts).toMatchObject({ files: 2, broken: 1 });
    expect((await checked(rules, rules)).counts.files).toBe(10);
  });

  test('says that something is broken elsewhere, so that "no problems" promises no more than it knows', async () => {
    const rules = await aFolderOfRules(anOther({ kind: 'foto' }));
    expect((await checked(rules, 'nl/uwv/ww')).elsewhere).toEqual([other]);
    expect((await runCommand(['check', 'nl/uwv/ww', '--rules', rules])).text).toContain(`Let op: ook elders is iets kapot: ${other}.`);
    expect((await checked(await aFolderOfRules(anOther()), 'nl/uwv/ww')).elsewhere).toEqual([]);
  });

  test('that means nothing is told, with the nearest rule', async () => {
    const { text, end } = await runCommand(['check', 'nl/uwv/zeik', '--rules', await aFolderOfRules(anOther())]);
    expect(end).toBe('usage');
    expect(text).toContain('"nl/uwv/zeik"');
    expect(text).toContain('Bedoelt u "nl/uwv/ziek"?');
  });

  test('shows how long the sentences are', async () => {
    const { text } = await runCommand(['check', 'nl/uwv/ww', '--rules', await aFolderOfRules()]);
    expect(text).toMatch(/nl\/uwv\/pages\/ww\.yaml: 2 zinnen, gemiddeld \d,\d woorden, 0,0 % langer dan 15 woorden\.$/);
  });
});

describe('the trend', () => {
  const git = (folder: string, ...words: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { stdio: 'pipe' });

  async function aRepository(): Promise<string> {
    const rules = await aFolderOfRules();
    git(rules, 'init', '-q');
    git(rules, 'add', '.');
    git(rules, 'commit', '-q', '-m', 'Begin');
    return rules;
  }

  test('shows the length at the last commit beside a file that was changed since, and beside no other', async () => {
    const rules = await aRepository();
    const { averageLength } = (await checked(rules, 'nl/uwv/ww')).measures[paths.rule] ?? {};
    expect((await checked(rules)).measures[paths.rule]?.before).toBeUndefined();
    await changeFile(join(rules, paths.rule), (text) => text.replace('Dit gaat over de WW.', 'Dit gaat over de WW en over geld dat u krijgt.'));
    const after = (await checked(rules, 'nl/uwv/ww')).measures[paths.rule];
    expect(after?.before?.averageLength).toBe(averageLength);
    expect(after?.averageLength).toBeGreaterThan(averageLength ?? Number.POSITIVE_INFINITY);
    expect((await runCommand(['check', 'nl/uwv/ww', '--rules', rules])).text).toMatch(/woorden \(was \d,\d\)/);
  });

  test('is not lost to a file that is new', async () => {
    const rules = await aRepository();
    await changeFile(join(rules, paths.rule), (text) => text.replace('over de WW.', 'over de WW en over werk.'));
    await changeFile(join(rules, paths.cases), (text) => text.replace('/nl"', '/en"'));
    const { [other]: rule } = anOther();
    await putFile(join(rules, other), JSON.stringify(rule));
    git(rules, 'add', other);
    const { measures } = await checked(rules);
    expect(measures[paths.rule]?.before).toBeDefined();
    expect(measures[other]).toBeDefined();
    expect(measures[other]?.before).toBeUndefined();
  });

  test('is found where the rules are a folder of a larger repository', async () => {
    const rules = await aFolderOfRules();
    const above = await aTemporaryFolder();
    await rename(rules, join(above, 'mijn regels'));
    git(above, 'init', '-q');
    git(above, 'add', '.');
    git(above, 'commit', '-q', '-m', 'Begin');
    await changeFile(join(above, 'mijn regels', paths.rule), (text) => text.replace('over de WW.', 'over de WW en over werk.'));
    expect((await checked(join(above, 'mijn regels'))).measures[paths.rule]?.before).toBeDefined();
  });

  test('is left out where there is no repository', async () => {
    expect((await checked(await aFolderOfRules())).measures[paths.rule]?.before).toBeUndefined();
  });
});
