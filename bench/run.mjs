// `npm run bench -- NAME`: measures one thing and says whether its goal is met. Without a name it lists what there is.
import { spawnSync } from 'node:child_process';

const benches = {
  match: 'finding the rules of an address among 10 to 100,000 rules, beside the least that any finder must do',
  plain: 'the check of plain language: planted faults found, good sentences left alone, sentences a second',
  guard: 'the meaning guard on generated pages: contradictions found, and true pages that are left alone (--held-out: on the set it never saw)',
  terms: 'finding the words of a page among hundreds of terms, beside other ways to find them',
  load: 'what a visit costs a page with and without us and with peers, and the wait after the click, in Chromium',
  page: 'what our page scripts cost a large page once they are asked for: the meaning guard and the marks, in Chromium',
  rules: 'the check of a folder of 100, 1,000 and 4,000 rules: seconds and memory',
};

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || name === '--help') console.log(list());
else if (Object.hasOwn(benches, name)) process.exitCode = measure(name, rest);
else {
  console.error(`There is no bench named "${name}".\n\n${list()}`);
  process.exitCode = 2;
}

function list() {
  const rows = Object.entries(benches).map(([each, what]) => `  npm run bench -- ${each.padEnd(6)} ${what}`);
  return ['What can be measured:', ...rows, 'The goals and the figures of one machine are in docs/benchmarks.md.'].join('\n');
}

/** Runs a bench in a process of its own and answers with its exit code; a bench that was ended by force has failed. */
function measure(bench, options) {
  const script = new URL(`${bench}/measure.mjs`, import.meta.url).pathname;
  return spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' }).status ?? 1;
}
