// How long the check of a folder of rules takes and how much memory it needs, for folders of invented rules of several
// sizes. Every check runs in a fresh process. Exit 1 where a goal is missed. Run: npm run bench -- rules
import { spawnSync } from 'node:child_process';
import { makeRulesFolder, removeRulesFolder } from './folder.mjs';

const sizes = [100, 1_000, 4_000];
const goal = { rules: 1_000, seconds: 10, growth: 1.3 };
const runs = 3;
const seed = 20261125;
/**
 * The engine lets garbage lie until it has reason to sweep, and a short run ends before it does. Asked to be thrifty it
 * sweeps early, and the peak is what the check needs. It is several times slower, so time is measured in other runs.
 */
const thrifty = ['--optimize-for-size', '--max-semi-space-size=2'];

const rows = sizes.map(measureSize);
const [smallest] = rows;
console.log(`Checking a folder of rules, each check in a fresh process (median of ${runs} for time, of one for memory)`);
console.table(Object.fromEntries(rows.map((row) => [`${row.rules} rules`, shown(row)])));
if (smallest.problems > 0) console.log(`Problems today in the files copied from content-rules: ${smallest.problems}.`);

const { rules, seconds } = rows.find((row) => row.rules === goal.rules);
const growth = growthOf(rows.find((row) => row.rules === goal.rules));
const isFast = say(`${rules} rules in at most ${goal.seconds} s`, `${seconds.toFixed(1)} s`, seconds <= goal.seconds);
const isFlat = say(`memory for ${rules} rules at most ${goal.growth} times that for ${sizes[0]}`, growth.toFixed(2), growth <= goal.growth);
if (!isFast || !isFlat) process.exitCode = 1;

function measureSize(count) {
  const folder = makeRulesFolder(count, seed);
  try {
    const timed = Array.from({ length: runs }, () => checkOnce(folder)).sort((a, b) => a.seconds - b.seconds)[runs >> 1];
    const { peak, kept, problems } = checkOnce(folder, thrifty);
    return { rules: count, seconds: timed.seconds, cpu: timed.cpu, usualPeak: timed.peak, peak, kept, problems: problems.length };
  } finally {
    removeRulesFolder(folder);
  }
}

function checkOnce(folder, options = []) {
  const script = new URL('check-once.mjs', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', ...options, script, folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`the check ended with ${status}: ${stderr}`);
  const taken = JSON.parse(stdout);
  // Files copied from the real folder may have a problem today; one in an invented file means that this bench is broken.
  const own = taken.problems.filter((problem) => problem.includes('/dienst-'));
  if (own.length > 0) throw new Error(`${own.length} problems in the invented rules, the first: ${own[0]}`);
  return taken;
}

function growthOf({ peak }) {
  return peak / smallest.peak;
}

function shown(row) {
  return {
    'wall s': oneDigit(row.seconds),
    'CPU s': oneDigit(row.cpu),
    'ms a rule': oneDigit((row.seconds * 1000) / row.rules),
    'peak MB': Math.round(row.peak),
    'peak x': Number(growthOf(row).toFixed(2)),
    'kept kB a rule': oneDigit((row.kept * 1024) / row.rules),
    'peak MB, unasked': Math.round(row.usualPeak),
  };
}

function oneDigit(number) {
  return Number(number.toFixed(1));
}

function say(wanted, found, met) {
  console.log(`Goal: ${wanted}: ${found}, ${met ? 'met' : 'MISSED'}.`);
  return met;
}
