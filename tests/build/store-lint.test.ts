// What the store of Firefox says about the extension, by its own linter: no error, and no warning but the named one.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../borders/source-file.ts';
import { builtFiles, folderOf } from './built.ts';

type Remark = { readonly code: string; readonly file?: string };
type Report = { readonly errors: readonly Remark[]; readonly warnings: readonly Remark[]; readonly notices: readonly Remark[] };

/** Preact assigns innerHTML for a property that our components may not use. */
const preactsOwn = { code: 'UNSAFE_VAR_ASSIGNMENT', file: expect.stringMatching(/^chunks\/[\w-]+\.js$/) };

let planted: string;
beforeAll(() => {
  planted = mkdtempSync(join(tmpdir(), 'wegwijs-lint-'));
});
afterAll(() => rmSync(planted, { recursive: true, force: true }));

test('the store finds no error, and Preact’s own warning alone', () => {
  builtFiles('firefox');
  const { errors, warnings, notices } = lint(folderOf('firefox'));
  expect(errors).toEqual([]);
  expect(warnings).toEqual([preactsOwn]);
  expect(notices).toEqual([]);
});

test('a planted error and a planted warning are found', () => {
  cpSync(folderOf('firefox'), planted, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(planted, 'manifest.json'), 'utf8'));
  writeFileSync(join(planted, 'manifest.json'), JSON.stringify({ ...manifest, name: undefined }));
  writeFileSync(join(planted, 'boot.js'), 'document.body.innerHTML = location.hash;');
  const { errors, warnings } = lint(planted);
  expect(errors.length).toBeGreaterThan(0);
  expect(warnings).toContainEqual({ code: 'UNSAFE_VAR_ASSIGNMENT', file: 'boot.js' });
});

function lint(folder: string): Report {
  const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--source-dir', folder, '--output', 'json', '--no-input', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  if (!stdout.startsWith('{')) throw new Error(`web-ext gave no report:\n${stderr}`);
  const report: Report = JSON.parse(stdout);
  const short = (remarks: readonly Remark[]): Remark[] => remarks.map(({ code, file }) => ({ code, ...(file !== undefined && { file }) }));
  return { errors: short(report.errors), warnings: short(report.warnings), notices: short(report.notices) };
}
