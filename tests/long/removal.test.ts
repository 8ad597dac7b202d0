// A war of removal: pages that take every node of ours away at once, for ten minutes. We put it back five times and leave
// it at that; the page's own clock and memory stay as those of a twin without us, and the help is still beside the page.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../dev/browser/open-browser.ts';
import { until } from '../../dev/browser/until.ts';
import { byForm } from './form.ts';
import { browsers, type LongBrowser, openInstalled, patience } from './long-browser.ts';
import { help, helpHere, openPopup, press, says } from './reader.ts';
import { report } from './report.ts';

const warTime = byForm(600_000, 10_000);
const reinsertBudget = 5;
const listed = 'www.uwv.nl';
/** How long the help beside the page is waited for, in milliseconds. */
const beside = 15_000;
/** In bytes. Two pages with the same script differ by less; a leak of one node a removal would be far more. */
const heapSpace = 1_000_000;

/** How a page takes away what is not its own, and counts it. */
const removers = {
  observer: 'new MutationObserver(removeOurs).observe(document.documentElement, { childList: true });',
  interval: 'setInterval(removeOurs, 20);',
} as const;
type Remover = keyof typeof removers;

const scriptOf = (remover: Remover): string => `<script>
  let removals = 0;
  let ticks = 0;
  function removeOurs() {
    for (const div of document.querySelectorAll(':root > div')) { div.remove(); removals += 1; }
  }
  ${removers[remover]}
  setInterval(() => { ticks += 1; }, 50);
</script>`;

type War = { removals: number; ticks: number; heap: number | undefined };
declare const removals: number;
declare const ticks: number;

const wars = browsers.flatMap((name) => (['observer', 'interval'] as const).map((remover) => ({ name, remover })));

// Each in a browser of its own: a sidebar of Firefox that was open before the second window came loses its tab.
describe.each(wars)('a page that takes every node of ours away by $remover ($name)', ({ name, remover }) => {
  let world: LongBrowser;
  beforeAll(async () => {
    world = await openInstalled(name);
  });
  afterAll(() => world?.close());

  test(`for ${warTime / 1000} s: at most ${reinsertBudget} times put back, its clock and memory its own, the help beside it`, async () => {
    const { reinserts, pace, heapGrowth, saidBeside } = await war(world, remover, warTime);
    report(`removal by ${remover}`, name, {
      seconds: warTime / 1000,
      'put back': reinserts,
      'pace of its clock %': Math.round(pace * 100),
      'heap beside its twin kB': heapGrowth === undefined ? 'not measured' : Math.round(heapGrowth / 1000),
      'help beside it': saidBeside ? 'yes' : 'no',
    });
    expect({ reinserts, pace, saidBeside }).toEqual({ reinserts: reinsertBudget, pace: expect.any(Number), saidBeside: true });
    expect(pace).toBeGreaterThanOrEqual(0.95);
    expect(heapGrowth ?? 0).toBeLessThan(heapSpace);
  });
});

/** The page and its twin side by side, each in a window of its own: a tab that nobody sees has a slower clock. */
async function war(world: LongBrowser, remover: Remover, time: number) {
  const html = readFileSync('tests/fixtures/pages/nl/uwv/ww-aanvragen.html', 'utf8').replace('<head>', `<head>${scriptOf(remover)}`);
  const address = (host: string): string => `https://${host}/nl/ww/ww-aanvragen/${remover}`;
  const hostOfTwin = 'www.example-war.nl';
  for (const host of [listed, hostOfTwin]) world.server.serve(address(host), html);
  // The driver of Firefox presses the toolbar of the first window.
  const own = await world.browser.visit(address(listed));
  const twin = await world.browser.browser.newPage({ type: 'window' });
  await twin.goto(address(hostOfTwin));
  const before = await Promise.all([counts(own), counts(twin)]);
  const end = performance.now() + time;
  await until('the time is over', () => performance.now() > end, time + patience);
  const after = await Promise.all([counts(own), counts(twin)]);
  const [ownTicks, twinTicks] = [0, 1].map((each) => (after[each]?.ticks ?? 0) - (before[each]?.ticks ?? 0));
  const growth = (each: 0 | 1): number | undefined => {
    const [first, last] = [before[each].heap, after[each].heap];
    return first === undefined || last === undefined ? undefined : last - first;
  };
  const [ownGrowth, twinGrowth] = [growth(0), growth(1)];
  const saidBeside = await helpBeside(world, own);
  await own.close();
  await twin.close();
  return {
    // The first time that our node was taken away it had not been put back yet.
    reinserts: after[0].removals - 1,
    pace: (ownTicks ?? 0) / (twinTicks || 1),
    heapGrowth: ownGrowth === undefined || twinGrowth === undefined ? undefined : ownGrowth - twinGrowth,
    saidBeside,
  };
}

async function counts(page: Page): Promise<War> {
  return { ...(await page.evaluate(() => ({ removals, ticks }))), heap: await heapOf(page) };
}

/** What scripts hold after the garbage is out; Firefox tells no page and no driver. */
async function heapOf(page: Page): Promise<number | undefined> {
  try {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  } catch {
    return undefined;
  }
}

/** The popup knows of the help, and its button opens the browser's own panel, which shows it. */
async function helpBeside({ browser }: LongBrowser, page: Page): Promise<boolean> {
  try {
    const popup = await openPopup(browser, page);
    await says(popup, helpHere, beside);
    await press(popup, 'Open de uitleg naast de pagina');
    await says(await browser.sidePanel(), help, beside);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

// Everything that is counted, planted behind our page part.
describe.each<[BrowserName]>(browsers.map((name) => [name]))('a build that fights on (%s)', (name) => {
  let world: LongBrowser;
  beforeAll(async () => {
    world = await openInstalled(name, (folder) => {
      const boot = join(folder, 'boot.js');
      writeFileSync(boot, `${readFileSync(boot, 'utf8')}\n(${fightOnAndOn})();`);
      const pack = join(folder, 'packs/nl/uwv.json');
      writeFileSync(pack, readFileSync(pack, 'utf8').replace('"format":1', '"format":2'));
    });
  });
  afterAll(() => world?.close());

  test('is found: too often put back, a clock that falls behind, memory that grows, no help beside it', async () => {
    const { reinserts, pace, heapGrowth, saidBeside } = await war(world, 'observer', 5000);
    expect(reinserts).toBeGreaterThan(reinsertBudget);
    expect(pace).toBeLessThan(0.95);
    if (name === 'chromium') expect(heapGrowth).toBeGreaterThan(heapSpace);
    expect(saidBeside).toBe(false);
  });
});

function fightOnAndOn(): void {
  if (location.host !== 'www.uwv.nl') return;
  const kept: object[] = [];
  setInterval(() => {
    document.documentElement.append(document.createElement('div'));
    for (let each = 0; each < 10_000; each++) kept.push({ each });
    const end = performance.now() + 80;
    while (performance.now() < end);
  }, 90);
}
