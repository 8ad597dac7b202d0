// `npm test`: everything that must hold, in one run, with one line at the end that counts. `npm test -- --all` adds the long
// proofs in their short form, as a build machine runs them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { needBrowser } from './need-browsers.mjs';
import { needNode } from './need-node.mjs';
import { needPackages } from './need-packages.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

needNode();
needPackages();
needBrowser('chromium');
needBrowser('firefox');

/** Each is one run of Vitest. The long proofs have commands of their own for their full form; see docs/testing.md. */
const suites = [
  { name: 'tests', args: [], env: {} },
  { name: 'odd pages', args: ['--config', 'tests/hostile/vitest.config.ts'], env: { WEGWIJS_ZOO: 'short' } },
  { name: 'probes', args: ['--config', 'tests/probes/vitest.config.ts'], env: { WEGWIJS_PROBES: 'short' } },
  { name: 'long proofs', args: ['--config', 'tests/long/vitest.config.ts'], env: { WEGWIJS_LONG: 'short' } },
];
const asked = process.argv.includes('--all') ? suites : suites.slice(0, 1);

const none = { passed: 0, failed: 0, skipped: 0, troubles: [] };

// A build that fails may not leave an older one behind for the tests to be green on.
rmSync(join(root, '.output'), { recursive: true, force: true });
const counts = [script('types'), script('lint'), script('build'), ...asked.map(vitest)].reduce(sum);

// Above the last line once more: of a long log only the end may be kept, and a failure in its middle could not be named.
for (const trouble of counts.troubles) console.log(`\nFAILED ${trouble}`);

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function script(name) {
  process.stdout.write(`${name} … `);
  const { ok, output, seconds } = run('npm', ['run', '--silent', name], { quiet: true });
  console.log(`${ok ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (!ok) console.log(output);
  return ok ? { ...none, passed: 1 } : { ...none, failed: 1, troubles: [`npm run ${name}\n${firstLines(output)}`] };
}

function vitest({ name, args: own, env }) {
  console.log(`${name} …`);
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-test-'));
  const file = join(folder, 'result.json');
  const args = ['run', ...own, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { env });
  const counts = countsIn(file);
  rmSync(folder, { recursive: true, force: true });
  if (counts.passed + counts.failed === 0) console.log('FAILED: no test ran.');
  // Vitest also fails on an error outside any test, or by ending halfway; neither may pass for green.
  const untold = counts.failed === 0 && (!ok || counts.passed === 0);
  return untold ? { ...counts, failed: 1, troubles: [`${name}: outside any test, or ended halfway`] } : counts;
}

function countsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults.map(countsOf).reduce(sum, none);
  } catch {
    return none;
  }
}

/** The counts of one test file; a file that fails without a failing test could not be loaded or torn down. */
function countsOf({ name, status, message, assertionResults }) {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const skipped = assertionResults.length - passed - failed.length;
  const file = relative(root, name);
  const troubles = failed.map((test) => `${file} > ${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`);
  if (status !== 'failed' || failed.length > 0) return { passed, failed: failed.length, skipped, troubles };
  return { passed, failed: 1, skipped, troubles: [`${file}, outside its tests\n${firstLines(message)}`] };
}

/** Enough of what was said to know the trouble; the whole stands further up. */
function firstLines(text) {
  return text.trim().split('\n').slice(0, 12).join('\n');
}

function sum(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    troubles: [...one.troubles, ...other.troubles],
  };
}
