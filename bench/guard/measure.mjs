// Prints how the meaning guard judges changed pages, per kind of change, and what it judged wrong. Run: node
// bench/guard/measure.mjs [--list], which shows every wrong case. It ends in red where a goal is missed.
import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url);
const { goalsOf, measureGuard, tableOf } = await jiti.import('../../tests/fixtures/guard/measure.ts');
const { guardFacts } = await jiti.import('../../core/guard/guard.ts');

const results = measureGuard(guardFacts);
console.log(tableOf(results, process.argv.includes('--list') ? Number.POSITIVE_INFINITY : 2));
if (goalsOf(results).some(({ isMet }) => !isMet)) process.exitCode = 1;
