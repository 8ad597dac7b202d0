// One check of one folder of rule files, in a process of its own so that its memory is its own. Prints what it took as
// JSON. Run by measure.mjs: node --expose-gc bench/rules/check-once.mjs FOLDER
import { createJiti } from 'jiti';

const root = new URL('../../', import.meta.url);
const jiti = createJiti(import.meta.url);
const load = (path) => jiti.import(new URL(path, root).pathname);
const [{ readRulesFolder }, { readPlainWords }, { checkFolder }] = await Promise.all(
  ['cli/rules-folder.ts', 'cli/plain-words.ts', 'core/rule/check-folder.ts'].map(load),
);
const words = await readPlainWords(new URL('content-rules/plain', root).pathname);
globalThis.gc();
const heapBefore = process.memoryUsage().heapUsed;
const cpuBefore = process.cpuUsage();
const started = performance.now();

const read = checkFolder(await readRulesFolder(process.argv[2]), words);

const seconds = (performance.now() - started) / 1000;
const cpu = process.cpuUsage(cpuBefore);
const peak = process.resourceUsage().maxRSS;
globalThis.gc();
const kept = process.memoryUsage().heapUsed - heapBefore;
const { problems } = read;
console.log(
  JSON.stringify({ seconds, cpu: (cpu.user + cpu.system) / 1e6, peak: peak / 1024, kept: kept / 2 ** 20, problems: problems.map(saidShort) }),
);

function saidShort({ file, line, code }) {
  return `${file}:${line} ${code}`;
}
