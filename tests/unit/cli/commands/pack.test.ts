import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aRule, paths } from '../../rule/a-rules-folder.ts';
import { aFolderOfRules, aTemporaryFolder, ourRules, putFile, runCommand } from '../run-command.ts';

type Packed = { readonly ok: boolean; readonly folder: string; readonly files: readonly { readonly path: string; readonly bytes: number }[] };

test('the packs of the rules that ship are written, each with its size', async () => {
  const here = await aTemporaryFolder();
  const { end, json, text } = await runCommand(['pack', '--rules', ourRules, '--out', 'mijn pakketten'], { here });
  expect(end).toBe('well');
  const { files, folder } = json as Packed;
  expect(folder).toBe(join(here, 'mijn pakketten'));
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['match.json', 'nl/uwv.json', 'nl/uwv.en.json', 'interface/nl.json']));
  for (const { path, bytes } of files) expect((await readFile(join(folder, path))).length).toBe(bytes);
  expect(text).toContain(`${files.length} bestanden in ${folder}`);
});

test('a rule that is broken or unfinished holds everything back', async () => {
  const out = await aTemporaryFolder();
  for (const changes of [{ [paths.rule]: aRule({ kind: 'foto' }) }, { [paths.cases]: undefined }]) {
    const { end, json } = await runCommand(['pack', '--rules', await aFolderOfRules(changes), '--out', out]);
    expect([end, (json as Packed).ok]).toEqual(['wrong', false]);
  }
  expect(await readdir(out)).toEqual([]);
});

test('a file in the place of the folder is told', async () => {
  const here = await aTemporaryFolder();
  await putFile(join(here, 'bestand'), '');
  const { end, text } = await runCommand(['pack', '--rules', await aFolderOfRules(), '--out', 'bestand'], { here });
  expect(end).toBe('wrong');
  expect(text).toContain(join(here, 'bestand'));
});
