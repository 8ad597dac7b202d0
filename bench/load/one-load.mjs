// One load of one page in a new tab: what it cost the page's own thread and memory, what moved, what was long, and when
// the candidate could be seen.
import { newTab, pause, threadClock } from '../browser/driver.mjs';

/** How long a page may go on after its load event, in milliseconds; the same for all. */
const settle = 600;

/** How long is looked at a page on which nothing happens any more. */
const idle = 500;

/**
 * Loads an address in a browser; `shows` is the selector of what a candidate puts in the page. Watching for the moment
 * that it can be seen takes some 90 kB in the page, so where the heap counts it is only looked for at the end.
 */
export async function oneLoad(opened, { address, shows, isSeenTimed = false, isIdleMeasured = false }) {
  const page = await newTab(opened);
  const { session, read } = await threadClock(page);
  await page.evaluateOnNewDocument(watchPage, isSeenTimed ? (shows ?? '') : '');
  await page.goto(address, { waitUntil: 'load' });
  await pause(settle);
  const loaded = await read();
  const rest = isIdleMeasured ? await idleCost(read, loaded) : undefined;
  const heap = await heapOf(session, read);
  const seen = await page.evaluate(() => globalThis.seenByBench);
  const isThere = !shows || (isSeenTimed ? seen.shown !== undefined : (await page.$(shows)) !== null);
  if (!isThere) throw new Error(`${shows} was never seen on ${address}`);
  const worlds = await extensionWorlds(session);
  await page.close();
  return { ...costs(loaded), rest, heap, worlds, ...seen };
}

/** The address is of another site than the empty tab, so it gets a process of its own, which counts from nothing. */
function costs(counted) {
  const spent = (...names) => names.reduce((sum, name) => sum + 1000 * counted[name], 0);
  return { task: spent('TaskDuration'), script: spent('ScriptDuration'), layout: spent('LayoutDuration', 'RecalcStyleDuration') };
}

/** What the page's thread goes on using while nothing happens, in milliseconds a second; it is not looked at on every page. */
async function idleCost(read, loaded) {
  await pause(idle);
  const later = await read();
  return (1000 * (later.TaskDuration - loaded.TaskDuration)) / (later.Timestamp - loaded.Timestamp);
}

/** What is alive in the page's thread after its garbage is gone, in kB. */
async function heapOf(session, read) {
  await session.send('HeapProfiler.collectGarbage');
  return (await read()).JSHeapUsedSize / 1000;
}

/** How many worlds extensions have in the page. */
async function extensionWorlds(session) {
  let worlds = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds += 1;
  });
  await session.send('Runtime.enable');
  return worlds;
}

/** Runs in the page before any other script. */
function watchPage(shows) {
  const seen = { shift: 0, longTasks: [], shown: undefined };
  Object.defineProperty(globalThis, 'seenByBench', { value: seen });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  if (!shows) return;

  /** It has a place of its own, or, where its root is closed to us, it answers at the place of our launcher. */
  const isShown = (element) => {
    const inner = element.shadowRoot ? element.shadowRoot.querySelector('button') : element;
    const { width, height } = inner?.getBoundingClientRect() ?? {};
    return (width > 0 && height > 0) || document.elementFromPoint(innerWidth - 24, innerHeight * 0.24 + 40) === element;
  };
  const look = () => {
    const element = document.querySelector(shows);
    if (!element || !isShown(element)) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.shown = performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventStart;
    };
    port2.postMessage('painted');
  };
  let isLooking = false;
  const start = () => {
    if (isLooking || !document.querySelector(shows)) return;
    isLooking = true;
    changes.disconnect();
    requestAnimationFrame(look);
  };
  const changes = new MutationObserver(start);
  // From here on only what is put beside the page's own parts: hearing all that the parser makes would cost by itself.
  document.addEventListener('DOMContentLoaded', () => {
    for (const target of [document.documentElement, document.body]) changes.observe(target, { childList: true });
    start();
  });
}
