// The browser driver of this repository for the benches, which are plain JavaScript.
import { existsSync } from 'node:fs';
import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url);
export const { openBrowser } = await jiti.import('../../dev/browser/open-browser.ts');
export const { startPageServer } = await jiti.import('../../dev/browser/page-server.ts');
export const { until } = await jiti.import('../../dev/browser/until.ts');

/** The extension as it is shipped. */
export const build = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** Ends the process with one sentence where nothing was built yet. */
export function needBuild() {
  if (existsSync(`${build}/manifest.json`)) return;
  console.error('There is nothing to measure in .output/chrome-mv3. Run npm run build first.');
  process.exit(2);
}

/** The worker of our extension has written its tables, so boot finds one at the first visit, as it does for a reader. */
export function tablesWritten(opened) {
  return until('the match tables are written', () =>
    opened.background(async () => Object.keys(await globalThis.chrome.storage.local.get('match:www.uwv.nl')).length > 0),
  );
}

/** A new tab of the size that all measures use. */
export async function newTab({ browser }) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return page;
}

export const pause = (time) => new Promise((over) => setTimeout(over, time));

/** What the renderer counts of itself, in milliseconds on the clock of its own thread: time lost to other programs is not in it. */
export async function threadClock(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  return { session, read };
}
