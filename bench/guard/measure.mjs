// Prints how the meaning guard judges changed pages, per kind of change, and what it judged wrong. Run: node
// bench/guard/measure.mjs [--held-out] [--list]. `--held-out` takes the set that was written without reading the guard,
// `--list` shows every wrong case. It ends in red where a goal is missed.
import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url);
const isMet = process.argv.includes('--held-out') ? await judgeHeldOut() : await measureOwn();
if (!isMet) process.exitCode = 1;

async function measureOwn() {
  const { goalsOf, measureGuard, tableOf } = await jiti.import('../../tests/fixtures/guard/measure.ts');
  const { guardFacts } = await jiti.import('../../core/guard/guard.ts');
  const results = measureGuard(guardFacts);
  console.log(tableOf(results, process.argv.includes('--list') ? Number.POSITIVE_INFINITY : 2));
  return goalsOf(results).every((goal) => goal.isMet);
}

/** Pages are read as the extension reads them, from HTML. */
async function judgeHeldOut() {
  const { goalsOf, judgeHeldOut: judge, tableOf } = await jiti.import('../../tests/fixtures/guard-held-out/judge.ts');
  const { guardFacts } = await jiti.import('../../core/guard/guard.ts');
  const { readFactValue } = await jiti.import('../../core/facts/fact-value.ts');
  const { openPages } = await jiti.import('../../cli/pages-in-node.ts');
  const { blocksOf, documentOf } = await openPages();
  const results = judge({ guard: guardFacts, blocksOf: (html) => blocksOf(documentOf(html)), readValue: readFactValue });
  console.log(tableOf(results, process.argv.includes('--list')));
  return goalsOf(results).every((goal) => goal.isMet);
}
