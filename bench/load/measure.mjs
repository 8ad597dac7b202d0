// What a visit costs a page with our extension, and how long a reader waits after the click, beside other ways to help on
// a page. All in one run, in turns, on the clock of the page's own thread where there is one: only ratios inside the run mean
// anything. Exit 1 where a goal is missed. Run: npm run bench -- load [--runs N] [--short] [--write]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBuild, openBrowser, startPageServer, tablesWritten } from '../browser/driver.mjs';
import { column, digits, median, quantile, ratio } from '../browser/figures.mjs';
import { governmentPage, helped, unlisted } from '../browser/government-page.mjs';
import { readOptions } from '../browser/options.mjs';
import { openReport } from '../browser/report.mjs';
import { candidatesOn, extensionsIn, missingPeers } from './candidates.mjs';
import { bareFrameExtension, ownExtensionThatSays } from './extensions.mjs';
import { oneClick } from './one-click.mjs';
import { oneLoad } from './one-load.mjs';

const about = `\`npm run bench -- load\` (after \`npm run build\`; about 4 minutes). What a visit costs a page on the clock of its own thread, and how long a reader waits after the click. Each candidate is loaded once a round, in a new tab; "+" is the difference with \`nothing\`, medians. \`line\` is a content script of one line, \`wxt\` an empty panel with WXT, Preact and createShadowRootUi (\`bench/load/bare-wxt\`), the others are packages of \`bench/package.json\`. The pages are invented: one of 60 kB, and a tiny one with the least noise. Hypothesis runs against this computer without its service, and its sidebar's own process is not counted; autoconsent finds no cookie wall. Goals are those of the plan and were not fitted to the figures.`;

const options = readOptions({ runs: 7, short: 2 });
needBuild();
const report = openReport('load');
const absent = missingPeers();
if (absent.length > 0) report.note(`Not installed and left out: ${absent.join(', ')} (npm install --no-package-lock --prefix bench).`);

const folder = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'));
const opened = {};
const server = await startPageServer({ pagesFolder: new URL('../../tests/fixtures/pages', import.meta.url).pathname });
try {
  const extensions = await extensionsIn(join(folder, 'load'));
  const candidates = candidatesOn(server, extensions);
  const clicked = clickedIn(join(folder, 'click'), extensions, candidates[0].addresses.page);
  const browsers = { ...extensions, frame: clicked['bare frame'].extension, says: clicked['own, no hover'].extension };
  for (const [name, extension] of Object.entries(browsers)) opened[name] = await openBrowser('chromium', { extension, server });
  await Promise.all([tablesWritten(opened.own), tablesWritten(opened.says)]);
  const tasks = [...loadTasks(candidates), ...controlTasks(), ...clickTasks(clicked)];
  const results = await inTurns(tasks);
  tell(results, candidates);
  report.end({ shouldWrite: options.write, version: await versionOf(opened.nothing), runs: options.runs, about });
} finally {
  for (const each of Object.values(opened)) await each.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Each candidate on both pages, and a page that no rule knows with and without us. */
function loadTasks(candidates) {
  server.serve(unlisted, governmentPage({ characters: 20_000 }));
  const known = ['tiny', 'page'].flatMap((kind) =>
    candidates.map(({ name, browser, shows, addresses }) => ({
      name: `${kind} ${name}`,
      run: () => oneLoad(opened[browser], { address: addresses[kind], shows, isSeenTimed: kind === 'page', isIdleMeasured: kind === 'tiny' }),
    })),
  );
  // Twice a round: here the question is whether there is any difference at all.
  const strange = ['nothing', 'own', 'nothing', 'own'].map((name) => ({
    name: `unlisted ${name}`,
    run: () => oneLoad(opened[name], { address: unlisted }),
  }));
  return [...known, ...strange];
}

/** Pages that do what must be noticed: without them a shift of 0 would say nothing. */
function controlTasks() {
  const shifts =
    "<script>setTimeout(() => document.body.prepend(Object.assign(document.createElement('div'), { style: 'height: 120px' })), 150)</script>";
  const blocks = '<script>setTimeout(() => { const end = performance.now() + 200; while (performance.now() < end); }, 150)</script>';
  return Object.entries({ shifts, blocks }).map(([name, end]) => {
    const address = `${helped}/control-${name}`;
    server.serve(address, governmentPage({ end }));
    return { name: `control ${name}`, run: () => oneLoad(opened.nothing, { address }) };
  });
}

/** Whose panel is opened, and how. */
function clickedIn(place, extensions, address) {
  const own = ownExtensionThatSays(join(place, 'own'));
  return {
    'bare frame': { browser: 'frame', extension: bareFrameExtension(join(place, 'frame')), address, shows: 'html > div', hovers: false },
    'own, no hover': { browser: 'says', extension: own, address, shows: 'html > div', hovers: false },
    'own, 300 ms hover': { browser: 'says', extension: own, address, shows: 'html > div', hovers: true },
    'wxt, in the page': { browser: 'wxt', extension: extensions.wxt, address, shows: 'bare-panel', hovers: false },
  };
}

function clickTasks(clicked) {
  return Object.entries(clicked).map(([name, each]) => ({ name, run: () => oneClick(opened[each.browser], each) }));
}

/** Every task once a round, each round begun with another one, so that a busy moment hits all alike. The first round warms up. */
async function inTurns(tasks) {
  const results = Object.fromEntries(tasks.map(({ name }) => [name, []]));
  for (let round = 0; round <= options.runs; round += 1) {
    const first = (round * 5) % tasks.length;
    for (const { name, run } of [...tasks.slice(first), ...tasks.slice(0, first)]) {
      const result = await twiceIfNeeded(run);
      if (round > 0) results[name].push(result);
    }
    console.log(`round ${round} of ${options.runs}`);
  }
  return results;
}

/** A very busy computer may keep a candidate from showing itself in time; once that is bad luck. */
async function twiceIfNeeded(run) {
  try {
    return await run();
  } catch (error) {
    console.log(`Once more, because ${error.message}`);
    return run();
  }
}

function tell(results, candidates) {
  for (const [kind, title] of [
    ['tiny', 'A tiny page (ms on the clock of its thread, kB after collection)'],
    ['page', 'A page of 60 kB'],
  ]) {
    report.table(title, Object.fromEntries(candidates.map(({ name }) => [name, loadRow(results, kind, name)])));
  }
  report.table('A page that no rule knows', Object.fromEntries(['nothing', 'own'].map((name) => [name, loadRow(results, 'unlisted', name)])));
  const clicks = Object.keys(results).filter((name) => results[name][0].first !== undefined);
  report.table('Click to a panel that can be read (ms)', Object.fromEntries(clicks.map((name) => [name, clickRow(results, name)])));
  judgeLoads(results, candidates);
  judgeUnlisted(results);
  judgeClicks(results);
  judgeControls(results);
}

/** The median of a measure above that of a browser without anything. */
function added(results, kind, name, measure) {
  return median(column(results[`${kind} ${name}`], measure)) - median(column(results[`${kind} nothing`], measure));
}

function loadRow(results, kind, name) {
  const runs = results[`${kind} ${name}`];
  const task = column(runs, 'task');
  const plus = (measure, count = 1) => digits(added(results, kind, name, measure), count);
  return {
    'CPU (p25..p75)': `${digits(median(task))} (${digits(quantile(task, 0.25))}..${digits(quantile(task, 0.75))})`,
    '+ CPU': plus('task'),
    '+ script': plus('script'),
    '+ style, layout': plus('layout'),
    ...(kind !== 'page' && { '+ heap kB': plus('heap', 0) }),
    'runs with a long task': longRuns(runs),
    'most shift': digits(mostOf(runs, 'shift'), 4),
    ...(kind === 'page' && { 'seen after DCL': digits(median(column(runs, 'shown')), 0) }),
    ...(kind === 'tiny' && { 'CPU a second, at rest': digits(median(column(runs, 'rest'))) }),
  };
}

function clickRow(results, name) {
  const first = column(results[name], 'first');
  const second = column(results[name], 'second');
  const frame = results['bare frame'];
  return {
    'first (p25..p75)': `${digits(median(first), 0)} (${digits(quantile(first, 0.25), 0)}..${digits(quantile(first, 0.75), 0)})`,
    'x bare frame': digits(ratio(median(first), median(column(frame, 'first'))), 2),
    'second time': digits(median(second), 0),
    'second x bare frame': digits(ratio(median(second), median(column(frame, 'second'))), 2),
    'most shift': digits(mostOf(results[name], 'shift'), 4),
  };
}

function longRuns(runs) {
  return runs.filter(({ longTasks }) => longTasks.length > 0).length;
}

function mostOf(runs, measure) {
  return Math.max(...column(runs, measure));
}

function judgeLoads(results, candidates) {
  const isThere = (name) => candidates.some((each) => each.name === name);
  const cpu = (kind, other, most) => {
    const what = `CPU of a load, ${kind === 'tiny' ? 'tiny page' : '60 kB'}, times ${other}`;
    if (!isThere(other)) return report.skip(what);
    report.goal(what, { figure: ratio(added(results, kind, 'own', 'task'), added(results, kind, other, 'task')), most, unit: 'x' });
  };
  cpu('tiny', 'wxt', 0.5);
  cpu('page', 'hypothesis', 0.2);
  cpu('page', 'shepherd.js', 0.4);
  const own = ['tiny own', 'page own', 'own, no hover', 'own, 300 ms hover'].flatMap((name) => results[name]);
  report.goal('layout shift, most of all loads and openings', { figure: mostOf(own, 'shift'), most: 0, count: 4 });
  for (const kind of ['tiny', 'page']) {
    const most = longRuns(results[`${kind} nothing`]);
    report.goal(`runs with a long task, ${kind}, against those of nothing`, { figure: longRuns(results[`${kind} own`]), most, count: 0 });
  }
  const heap = added(results, 'tiny', 'own', 'heap') - added(results, 'tiny', 'line', 'heap');
  report.goal('heap while shut, above one line', { figure: heap, most: 250, unit: ' kB', count: 0 });
  if (!isThere('hypothesis')) return report.skip('launcher after DOMContentLoaded, times Hypothesis');
  const seen = (name) => median(column(results[`page ${name}`], 'shown'));
  report.goal('launcher after DOMContentLoaded, 60 kB, times hypothesis', { figure: ratio(seen('own'), seen('hypothesis')), most: 0.3, unit: 'x' });
}

function judgeUnlisted(results) {
  const own = results['unlisted own'];
  const none = column(results['unlisted nothing'], 'task');
  report.goal('worlds of ours on a page that no rule knows', { figure: mostOf(own, 'worlds'), most: 0, count: 0 });
  report.goal('heap there', { figure: Math.round(added(results, 'unlisted', 'own', 'heap')), most: 0, unit: ' kB', count: 0 });
  const cpu = median(column(own, 'task'));
  const [low, high] = [quantile(none, 0.25), quantile(none, 0.75)];
  report.check('CPU there not above p25..p75 of nothing', cpu <= high, `${digits(cpu)} in ${digits(low)}..${digits(high)}`);
}

function judgeClicks(results) {
  const first = (name) => median(column(results[name], 'first'));
  const against = (name, other) => ratio(first(name), first(other));
  report.goal('click to readable without hover, times a bare frame', { figure: against('own, no hover', 'bare frame'), most: 1.2, unit: 'x' });
  const hovered = against('own, 300 ms hover', 'wxt, in the page');
  report.goal('click to readable after 300 ms of hover, times a panel in the page', { figure: hovered, most: 1.5, unit: 'x' });
}

function judgeControls(results) {
  const shift = Math.min(...column(results['control shifts'], 'shift'));
  const long = Math.min(...results['control blocks'].map(({ longTasks }) => Math.max(0, ...longTasks)));
  report.check('control: a late block of 120 px is seen as a shift in every run', shift > 0.01, digits(shift, 4));
  report.check('control: a loop of 200 ms is seen as a long task in every run', long >= 195, `${digits(long, 0)} ms`);
}

async function versionOf({ browser }) {
  return (await browser.version()).replace(/^.*\//, '');
}
