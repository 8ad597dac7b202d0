import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aRule, paths } from '../rule/a-rules-folder.ts';
import { aFolderOfRules, repository } from './run-command.ts';

const run = (...words: string[]) =>
  spawnSync(process.execPath, [join(repository, 'cli/rules.mjs'), ...words], { encoding: 'utf8', input: '', env: { PATH: process.env.PATH } });

test('a well end is 0, something to mend is 1, and both answers go to standard output', async () => {
  const rules = await aFolderOfRules();
  const well = run('check', '--rules', rules);
  expect([well.status, well.stderr, well.stdout]).toEqual([0, '', '8 bestanden nagekeken. Geen problemen.\n']);

  const broken = await aFolderOfRules({ [paths.rule]: aRule({ kind: 'foto' }) });
  const wrong = run('check', '--rules', broken, '--json');
  expect([wrong.status, wrong.stderr]).toEqual([1, '']);
  expect(JSON.parse(wrong.stdout)).toMatchObject({ ok: false, counts: { broken: 1 } });
});

test('a wrong use is 2: a sentence on standard error, or nothing but JSON on standard output', () => {
  const said = run('chek');
  expect([said.status, said.stdout]).toEqual([2, '']);
  expect(said.stderr).toMatch(/^"chek" kennen we niet\..*\n$/);

  const json = run('chek', '--json');
  expect([json.status, json.stderr]).toEqual([2, '']);
  expect(JSON.parse(json.stdout)).toMatchObject({ ok: false });
});

test('questions go to standard error, so JSON stays JSON; nobody at the keyboard writes nothing', async () => {
  const rules = await aFolderOfRules();
  const { status, stdout, stderr } = run('new', 'https://www.uwv.nl/nl/nieuw', '--rules', rules, '--pages', rules, '--json');
  expect(status).toBe(2);
  expect(stderr).toContain('Welke kop staat boven de pagina?');
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { nl: 'Er kwam geen antwoord meer. Er is niets geschreven.' } });
});
