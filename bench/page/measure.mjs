// What our page scripts cost a page once a reader has asked for them: the meaning guard and the marks of words, as they are
// shipped, on pages of 100 kB and 1 MB. All in one run, in turns. Exit 1 where a goal is missed. Run: npm run bench -- page
// [--runs N] [--short] [--write]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBuild, openBrowser, startPageServer } from '../browser/driver.mjs';
import { column, digits, median, quantile, ratio } from '../browser/figures.mjs';
import { helped } from '../browser/government-page.mjs';
import { readOptions } from '../browser/options.mjs';
import { openReport } from '../browser/report.mjs';
import { idleExtension } from '../load/extensions.mjs';
import { paintMarks, shippedMarks } from './marks.mjs';
import { findWords, guardPage } from './reading.mjs';
import { glossary, lookOf, ownWords, pageOf } from './texts.mjs';

const about = `\`npm run bench -- page\` (after \`npm run build\`; 3 minutes). What the shipped page scripts do on a page once they were asked to: the bench stands in the place of boot and of the panel, runs \`page-tools.js\` and \`page-words.js\` in invented pages of 100 kB and 1 MB, and times each piece of their work. Times are on the clock of the wall, so on a busy computer a piece may look longer than it is: goals are held against the median of the runs, and the worst run is shown. None of the fields that the guard's rule explains is on the pages, which is the dearest case: they are sought by their label. Words are all those of one agency, and those of a glossary of 10,000 forms, many more than any agency has; the marks are of the latter. Spans are put around the very words that our script finds; finding is in neither of the two. Goals are those of the plan and were not fitted to the figures.`;

const options = readOptions({ runs: 5, short: 2 });
needBuild();
const report = openReport('page');
const sizes = { '100 kB': 100_000, '1 MB': 1_000_000 };
const markings = ['none', 'highlights', 'spans'];

const folder = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'));
const server = await startPageServer({ pagesFolder: new URL('../../tests/fixtures/pages', import.meta.url).pathname });
const opened = await openBrowser('chromium', { extension: idleExtension(folder), server });
try {
  for (const [name, characters] of Object.entries(sizes)) server.serve(addressOf(name), pageOf(characters));
  const results = await inTurns(tasksOf(lookOf('nl/uwv/ww-aanvragen')));
  tell(results);
  const version = (await opened.browser.version()).replace(/^.*\//, '');
  report.end({ shouldWrite: options.write, version, runs: options.runs, about });
} finally {
  await opened.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

function addressOf(size) {
  return `${helped}/${size.replace(' ', '').toLowerCase()}`;
}

function tasksOf(look) {
  const large = addressOf('1 MB');
  return {
    ...Object.fromEntries(
      Object.keys(sizes).flatMap((size) => [
        [`guard, ${size}`, () => guardPage(opened, addressOf(size), look)],
        [`words of an agency, ${size}`, () => findWords(opened, addressOf(size), ownWords)],
        [`10,000 forms, ${size}`, () => findWords(opened, addressOf(size), glossary)],
      ]),
    ),
    ...Object.fromEntries(markings.map((kind) => [`marks: ${kind}`, () => paintMarks(opened, large, glossary, kind)])),
    'marks: shipped': () => shippedMarks(opened, large, glossary),
  };
}

/** Every task once a round, each round begun with another one. The first round warms up. */
async function inTurns(tasks) {
  const all = Object.entries(tasks);
  const results = Object.fromEntries(all.map(([name]) => [name, []]));
  for (let round = 0; round <= options.runs; round += 1) {
    const first = round % all.length;
    for (const [name, run] of [...all.slice(first), ...all.slice(0, first)]) {
      const result = await run();
      if (round > 0) results[name].push(result);
    }
    console.log(`round ${round} of ${options.runs}`);
  }
  return results;
}

function tell(results) {
  const read = Object.keys(results).filter((name) => results[name][0].part !== undefined);
  report.table('Reading a page in slices (ms)', Object.fromEntries(read.map((name) => [name, readRow(results[name])])));
  const marked = Object.keys(results).filter((name) => name.startsWith('marks'));
  report.table('Marking words on 1 MB (ms)', Object.fromEntries(marked.map((name) => [name, markRow(results, name)])));
  judgeReading(results);
  judgeMarks(results);
}

function readRow(runs) {
  const longest = column(runs, 'longest');
  return {
    'work, whole page': digits(middle(runs, 'total')),
    'from begin to end': digits(middle(runs, 'wall'), 0),
    'longest piece (p75, worst)': `${digits(median(longest))} (${digits(quantile(longest, 0.75))}, ${digits(Math.max(...longest))})`,
    'work, 20 changed paragraphs': digits(middle(runs, 'part')),
    'x whole page': digits(ratio(middle(runs, 'part'), middle(runs, 'total')), 3),
  };
}

function markRow(results, name) {
  const runs = results[name];
  const painted =
    runs[0].js === undefined
      ? {}
      : { js: digits(middle(runs, 'js')), 'js + layout': digits(paintTime(runs)), 'to next frame': digits(middle(runs, 'frame'), 0) };
  return {
    marks: runs[0].marks,
    ...painted,
    'elements added': Math.max(...column(runs, 'elements')),
    "the page's 2,000 changes": digits(middle(runs, 'mutations')),
    'x unmarked': digits(ratio(middle(runs, 'mutations'), middle(results['marks: none'], 'mutations')), 2),
  };
}

function middle(runs, measure) {
  return median(column(runs, measure));
}

function paintTime(runs) {
  return median(runs.map(({ js, layout }) => js + layout));
}

function judgeReading(results) {
  for (const script of ['guard', 'words of an agency', '10,000 forms']) {
    report.goal(`${script}: longest piece of work, 100 kB`, {
      figure: middle(results[`${script}, 100 kB`], 'longest'),
      most: 10,
      unit: ' ms',
      count: 1,
    });
    report.goal(`${script}: longest piece of work, 1 MB`, { figure: middle(results[`${script}, 1 MB`], 'longest'), most: 50, unit: ' ms', count: 1 });
    const large = results[`${script}, 1 MB`];
    const share = ratio(middle(large, 'part'), middle(large, 'total'));
    report.goal(`${script}: 20 changed paragraphs, times the whole 1 MB`, { figure: share, most: 0.05, unit: 'x', count: 3 });
  }
}

function judgeMarks(results) {
  const [none, highlights, spans, shipped] = [...markings, 'shipped'].map((kind) => results[`marks: ${kind}`]);
  report.goal('marks: js and layout, times spans', { figure: ratio(paintTime(highlights), paintTime(spans)), most: 0.1, unit: 'x' });
  report.goal('marks: elements added', { figure: Math.max(...column(shipped, 'elements')), most: 0, count: 0 });
  const unmarked = middle(none, 'mutations');
  report.goal("marks: the page's 2,000 changes, times unmarked", { figure: ratio(middle(highlights, 'mutations'), unmarked), most: 1.5, unit: 'x' });
  const followed = ratio(middle(shipped, 'mutations'), unmarked);
  report.goal("marks and following: the page's 2,000 changes, times unmarked", { figure: followed, most: 1.5, unit: 'x' });
}
