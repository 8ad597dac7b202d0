// Anyone can repeat the build byte for byte: a copy of the sources elsewhere gives the very same files.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryFiles } from '../borders/repository.ts';
import { root } from '../borders/source-file.ts';
import { browsers, builtFiles, type Files, filesBelow, plantedFiles } from './built.ts';

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'wegwijs-build-'));
  for (const path of repositoryFiles()) cpSync(join(root, path), join(copy, path));
  // A junction, because Windows lets nobody but an administrator make a link.
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each(browsers)('a second build for %s, in another folder, is the same to the byte', async (browser) => {
  await build(browser);
  const again = filesBelow(join(copy, '.output', `${browser}-mv3`));
  expect(again.size).toBeGreaterThan(10);
  expect(differencesOf(builtFiles(browser), again), 'Was the build in .output made of these sources? If not: npm run build.').toEqual([]);
});

test('a broken rule stops the build, with file, line, column and a plain sentence', async () => {
  const rule = join(copy, 'content-rules/nl/uwv/pages/ww-aanvragen.yaml');
  writeFileSync(rule, readFileSync(rule, 'utf8').replace('summary:', 'sumary:'));
  await expect(build('chrome')).rejects.toThrow(
    /nl\/uwv\/pages\/ww-aanvragen\.yaml \d+:1 {2}sumary {2}"sumary" kennen we niet\. Bedoelt u "summary"\?/,
  );
});

test('a changed byte, a file too many and a file too few are found', () => {
  const files = plantedFiles({ 'a.js': 'one', 'b.js': 'two' });
  expect(differencesOf(files, plantedFiles({ 'a.js': 'one', 'b.js': 'two' }))).toEqual([]);
  expect(differencesOf(files, plantedFiles({ 'a.js': 'one', 'b.js': 'twO' }))).toEqual(['b.js']);
  expect(differencesOf(files, plantedFiles({ 'a.js': 'one', 'b.js': 'two', 'c.js': '' }))).toEqual(['c.js']);
  expect(differencesOf(files, plantedFiles({ 'a.js': 'one' }))).toEqual(['b.js']);
});

/** The files that are not the same in both. */
function differencesOf(one: Files, other: Files): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => hashOf(one.get(path)) !== hashOf(other.get(path)));
}

const hashOf = (contents: Buffer | undefined): string | undefined => contents && createHash('sha256').update(contents).digest('hex');

/** Builds as `npm run build` does. Vitest's own settings stay behind, because Vite would take them for its mode. */
function build(browser: string): Promise<void> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name)),
  );
  const child = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'], {
    cwd: copy,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (part) => said.push(part));
  child.stderr.on('data', (part) => said.push(part));
  return new Promise((built, failed) => {
    child.once('error', failed);
    child.once('close', (code) => (code === 0 ? built() : failed(new Error(`The build failed:\n${Buffer.concat(said)}`))));
  });
}
