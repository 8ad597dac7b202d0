import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readRulesFolder } from '../../../cli/rules-folder.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function aFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-rules-'));
  folders.push(folder);
  for (const [path, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
  return folder;
}

test('every rule file is read under its path below the folder, and nothing else', async () => {
  const folder = await aFolder({ 'project.yaml': 'a', 'nl/uwv/pages/ww.yaml': 'b', 'nl/oud.yml': 'c', 'README.md': 'd', 'nl/ww.yaml.orig': 'e' });
  expect([...(await readRulesFolder(folder))]).toEqual([
    ['nl/oud.yml', 'c'],
    ['nl/uwv/pages/ww.yaml', 'b'],
    ['project.yaml', 'a'],
  ]);
});

test('bytes that are no UTF-8 can be seen in the text', async () => {
  const folder = await aFolder({ 'a.yaml': new Uint8Array([0x65, 0xe9, 0x6e]) });
  expect((await readRulesFolder(folder)).get('a.yaml')).toBe('e\ufffdn');
});
