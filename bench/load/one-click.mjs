// From the click to a panel that can be read, on the page's own clock: first, and once more after it was shut.
import { newTab, pause } from '../browser/driver.mjs';

/** How long the pointer rests on the button before it is pressed, in milliseconds, where it does. */
const hover = 300;

/**
 * Opens a panel by a click on the button at the place of our launcher. The panel says itself when it can be read (see
 * extensions.mjs). The shift of the layout is that of load and opening together.
 */
export async function oneClick(opened, { address, shows, hovers }) {
  const page = await newTab(opened);
  await page.evaluateOnNewDocument(watchClicks);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(isThere, { polling: 50 }, shows);
  await pause(200);
  // Else the driver holds each new frame until it has looked at it.
  await page._client().send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: true });
  const [x, y] = await page.evaluate(() => [innerWidth - 24, innerHeight * 0.24 + 40]);
  if (hovers) {
    await page.mouse.move(x, y);
    await pause(hover);
  }
  const first = await clickAndRead(page, x, y);
  // The button stands at the edge of the open panel, wherever that is.
  const open = await page.evaluate(placeOf, shows, y);
  await page.mouse.click(...open);
  await pause(300);
  const second = await clickAndRead(page, x, y);
  const shift = await page.evaluate(() => globalThis.clicksByBench.shift);
  await page.close();
  return { first, second, shift };
}

async function clickAndRead(page, x, y) {
  await page.evaluate(() => {
    globalThis.clicksByBench.readable = undefined;
  });
  await page.mouse.click(x, y);
  await page.waitForFunction(() => globalThis.clicksByBench.readable !== undefined, { polling: 50, timeout: 10_000 });
  await pause(200);
  return page.evaluate(() => globalThis.clicksByBench.readable - globalThis.clicksByBench.clicked);
}

// What follows runs in the page.

function watchClicks() {
  const seen = { clicked: undefined, readable: undefined, shift: 0 };
  Object.defineProperty(globalThis, 'clicksByBench', { value: seen });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const clicked = ({ timeStamp }) => {
    seen.clicked = timeStamp;
  };
  addEventListener('click', clicked, true);
  addEventListener('message', ({ data }) => {
    if (data?.readable) seen.readable ??= performance.now();
  });
}

function isThere(shows) {
  const element = document.querySelector(shows);
  return element !== null && document.elementFromPoint(innerWidth - 24, innerHeight * 0.24 + 40) === element;
}

/** The button while the panel is open: the leftmost point of its line that belongs to the candidate. */
function placeOf(shows, y) {
  const element = document.querySelector(shows);
  for (let x = 200; x < innerWidth; x += 4) if (document.elementFromPoint(x, y) === element) return [x + 24, y];
  throw new Error(`${shows} is not there any more`);
}
