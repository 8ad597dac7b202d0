// Our own update while many tabs are open: each keeps one launcher, the panel that was open is gone or says so, and
// the launcher of a tab chosen by chance opens a panel that works.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../dev/browser/open-browser.ts';
import { until } from '../../dev/browser/until.ts';
import { seeded } from '../fixtures/guard/chance.ts';
import { byForm } from './form.ts';
import { browsers, type LongBrowser, openInstalled, patience } from './long-browser.ts';
import { addresses, help, hosts, says } from './reader.ts';
import { report } from './report.ts';

const seed = 2026;
const tabCount = byForm(20, 4);
const updateCount = byForm(50, 10);

type Counted = {
  updates: number;
  launchers: number;
  'tabs without': number;
  'tabs with more': number;
  'panels left': number;
  'dead buttons': number;
};

describe.each(browsers)('our own update with many tabs open (%s)', (name) => {
  let world: LongBrowser;
  beforeAll(async () => {
    world = await openInstalled(name);
  });
  afterAll(() => world?.close());

  test(`${updateCount} updates under ${tabCount} tabs leave one launcher in each, no panel of before, and no dead button`, async () => {
    const tabs = await openTabs(world, tabCount);
    const { counted, slowest } = await updateOften(world, tabs, { updates: updateCount, time: patience });
    report('updates', name, { tabs: tabs.length, ...counted, 'slowest update ms': slowest });
    expect(counted).toEqual({
      updates: updateCount,
      launchers: updateCount * tabs.length,
      'tabs without': 0,
      'tabs with more': 0,
      'panels left': 0,
      'dead buttons': 0,
    });
  });
});

async function openTabs(world: LongBrowser, count: number): Promise<Page[]> {
  const tabs: Page[] = [];
  for (let each = 0; each < count; each++) tabs.push(await world.browser.visit(addresses.ww));
  for (const tab of tabs) await until('the launcher stands', async () => (await hosts(tab)) === 1, patience);
  return tabs;
}

/** Updates again and again; the panel that is pressed open after one update is the one that is open at the next. */
async function updateOften(world: LongBrowser, tabs: readonly Page[], { updates, time }: { updates: number; time: number }) {
  const chance = seeded(seed);
  const byChance = (): Page => tabs[Math.floor(chance() * tabs.length)] as Page;
  const counted: Counted = { updates: 0, launchers: 0, 'tabs without': 0, 'tabs with more': 0, 'panels left': 0, 'dead buttons': 0 };
  let slowest = 0;
  if (await isDead(world, byChance(), time)) counted['dead buttons'] += 1;
  for (let each = 0; each < updates; each++) {
    for (const tab of tabs) await tab.evaluate(rememberNodes);
    const start = performance.now();
    await world.browser.browser.installExtension(world.extension);
    for (const tab of tabs) await until('the new launcher alone stands', () => tab.evaluate(hasOneNewNode), time).catch(() => {});
    slowest = Math.max(slowest, Math.round(performance.now() - start));
    for (const tab of tabs) {
      const count = await hosts(tab);
      counted.launchers += count;
      if (count < 1 || !(await tab.evaluate(hasOneNewNode))) counted['tabs without'] += 1;
      if (count > 1) counted['tabs with more'] += 1;
      counted['panels left'] += await panelsLeft(tab, time);
    }
    const pressed = byChance();
    if (await isDead(world, pressed, time)) counted['dead buttons'] += 1;
    counted.updates += 1;
  }
  return { counted, slowest };
}

type Remembering = { nodesBefore?: Set<Element> };

/** The page itself remembers which nodes stood there, so that a launcher that was left can be told from a new one. */
function rememberNodes(): void {
  (globalThis as Remembering).nodesBefore = new Set(document.querySelectorAll(':root > div'));
}

function hasOneNewNode(): boolean {
  const [first, ...others] = document.querySelectorAll(':root > div');
  return first !== undefined && others.length === 0 && (globalThis as Remembering).nodesBefore?.has(first) === false;
}

/**
 * Panels of the version before that neither go nor say that we were updated, and any beside the first of the new one. That
 * one may be there already, hidden: its launcher came under a pointer that rests.
 */
async function panelsLeft(tab: Page, time: number): Promise<number> {
  const left = async (): Promise<number> => {
    const frames = tab.frames().filter((frame) => frame !== tab.mainFrame());
    const panels = await Promise.all(frames.map((frame) => frame.evaluate(panelNow).catch(() => undefined)));
    const silent = panels.filter((panel) => panel && !panel.isAlive && !panel.text.includes('Wegwijs is vernieuwd.')).length;
    return silent + Math.max(0, panels.filter((panel) => panel?.isAlive).length - 1);
  };
  await until('no panel is left', async () => (await left()) === 0, time).catch(() => {});
  return left();
}

const panelNow = (): { isAlive: boolean; text: string } => ({
  isAlive: (globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id !== undefined,
  text: document.body.innerText,
});

/** Presses the launcher; a panel that works has its help, and a fold in it opens. */
async function isDead({ browser }: LongBrowser, tab: Page, time: number): Promise<boolean> {
  try {
    await browser.clickLauncher(tab, time);
    const panel = await browser.panel(tab, time);
    // The frame is there from the moment the pointer rests on the launcher; only a panel that was opened has the focus.
    await panel.waitFor('the panel is open', () => document.hasFocus() && document.activeElement?.id === 'title', time);
    await says(panel, help, time);
    await panel.click('.tools button:nth-child(2)');
    await panel.waitFor('the languages are shown', () => document.querySelector<HTMLDetailsElement>('#languages')?.open === true, time);
    return false;
  } catch {
    return true;
  }
}

// Everything that is counted, planted behind our page part.
describe.each<[BrowserName, keyof Counted, string]>(
  browsers.flatMap((name) => [
    [name, 'tabs with more', `document.documentElement.append(document.createElement('div'));`],
    [
      name,
      'tabs without',
      `document.querySelector(':root > div[popover]')?.remove(); new MutationObserver(() => document.querySelector(':root > div[popover]')?.remove()).observe(document.documentElement, { childList: true });`,
    ],
    [name, 'dead buttons', `addEventListener('click', (event) => event.stopImmediatePropagation(), true);`],
    [name, 'panels left', `const left = document.createElement('iframe'); left.srcdoc = 'a panel of before'; document.body.append(left);`],
  ]),
)('in %s a build with trouble', (name, trouble, planted) => {
  let world: LongBrowser;
  beforeAll(async () => {
    world = await openInstalled(name, (folder) => {
      const boot = join(folder, 'boot.js');
      writeFileSync(boot, `${readFileSync(boot, 'utf8')}\n${planted}`);
    });
  });
  afterAll(() => world?.close());

  test(`is found: ${trouble}`, async () => {
    const tab = await world.browser.visit(addresses.ww);
    const { counted } = await updateOften(world, [tab], { updates: 1, time: 2000 });
    expect(counted[trouble]).toBeGreaterThan(0);
  });
});
