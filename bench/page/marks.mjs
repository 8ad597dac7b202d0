// Marks of words on a large page: painted as we do it, beside spans around the same words, and what each then costs the
// page when it changes itself.
import { newTab } from '../browser/driver.mjs';
import { median } from '../browser/figures.mjs';
import { costOf, putScript, workAfterChange, workAfterMessage } from './harness.mjs';

/** The shipped script with all it does: finding, painting, following the page. */
export async function shippedMarks(opened, address, terms) {
  const page = await newTab(opened);
  await page.goto(address, { waitUntil: 'load' });
  const before = await page.evaluate(countElements);
  await putScript(page, 'page-words.js');
  const cost = costOf(await workAfterMessage(page, { kind: 'words', terms }));
  const marks = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  const elements = (await page.evaluate(countElements)) - before;
  const mutations = await changesOf(page);
  await page.close();
  return { ...cost, marks, elements, mutations };
}

/** Only the marks, at the places that the shipped script finds: `highlights`, `spans` or `none`. */
export async function paintMarks(opened, address, terms, kind) {
  const page = await newTab(opened);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(catchRanges);
  await putScript(page, 'page-words.js');
  await workAfterMessage(page, { kind: 'words', terms });
  // The script rests from here on, so that nothing of it is in the figures.
  await page.evaluate(keepRanges);
  await workAfterMessage(page, { kind: 'rest' });
  const before = await page.evaluate(countElements);
  const painted = kind === 'none' ? { js: 0, layout: 0, frame: 0, marks: 0 } : await page.evaluate(kind === 'spans' ? wrapInSpans : paintHighlights);
  const elements = (await page.evaluate(countElements)) - before;
  const mutations = await changesOf(page);
  await page.close();
  return { ...painted, elements, mutations };
}

/** How long the page's own changes take, a few times; the first time, which only warms up, is left out. */
async function changesOf(page) {
  const times = [];
  for (let turn = 0; turn < 4; turn += 1) {
    // Until whoever follows the page is done with it.
    await workAfterChange(page, changePage);
    times.push(await page.evaluate(() => globalThis.changeTime));
  }
  return median(times.slice(1));
}

// What follows runs in the page.

function countElements() {
  return document.querySelectorAll('*').length;
}

/** The script finds its words and paints nothing: its ranges are kept for later. */
function catchRanges() {
  const ranges = new Set();
  globalThis.benchRanges = ranges;
  globalThis.NativeHighlight = globalThis.Highlight;
  globalThis.Highlight = class {
    add(range) {
      ranges.add(range);
    }
    delete(range) {
      ranges.delete(range);
    }
  };
  globalThis.setHighlight = CSS.highlights.set.bind(CSS.highlights);
  CSS.highlights.set = () => {};
}

function keepRanges() {
  globalThis.benchRanges = [...globalThis.benchRanges];
}

async function paintHighlights() {
  const ranges = globalThis.benchRanges;
  const sheet = new CSSStyleSheet();
  const start = performance.now();
  sheet.replaceSync('::highlight(bench){text-decoration:underline dotted 2px}');
  document.adoptedStyleSheets.push(sheet);
  const highlight = new globalThis.NativeHighlight();
  for (const range of ranges) highlight.add(new StaticRange(range));
  globalThis.setHighlight('bench', highlight);
  const end = performance.now();
  document.body.getBoundingClientRect();
  const laidOut = performance.now();
  await new Promise((painted) => globalThis.requestAnimationFrameOfBench(() => globalThis.setTimeoutOfBench(painted)));
  return { js: end - start, layout: laidOut - end, frame: performance.now() - start, marks: ranges.length };
}

async function wrapInSpans() {
  const ranges = globalThis.benchRanges;
  const sheet = new CSSStyleSheet();
  const start = performance.now();
  sheet.replaceSync('.bench{text-decoration:underline dotted 2px}');
  document.adoptedStyleSheets.push(sheet);
  // From the end, so that the places of the others stay right.
  for (let at = ranges.length - 1; at >= 0; at -= 1) {
    const { startContainer: text, startOffset, endContainer, endOffset } = ranges[at];
    if (text !== endContainer) continue;
    text.splitText(endOffset);
    const word = text.splitText(startOffset);
    const span = document.createElement('span');
    span.className = 'bench';
    word.replaceWith(span);
    span.append(word);
  }
  const end = performance.now();
  document.body.getBoundingClientRect();
  const laidOut = performance.now();
  await new Promise((painted) => globalThis.requestAnimationFrameOfBench(() => globalThis.setTimeoutOfBench(painted)));
  return { js: end - start, layout: laidOut - end, frame: performance.now() - start, marks: ranges.length };
}

/** A thousand elements come and a thousand go, all over the page, with all that observers do about it at once. */
async function changePage() {
  const all = [...document.querySelectorAll('p')];
  const start = performance.now();
  const added = Array.from({ length: 1_000 }, (_, at) => {
    const element = document.createElement('p');
    element.textContent = 'De pagina zet hier zelf een regel bij.';
    all[(at * 7) % all.length].after(element);
    return element;
  });
  for (const element of added) element.remove();
  // Whoever hears of changes is told before this goes on.
  await null;
  globalThis.changeTime = performance.now() - start;
}
