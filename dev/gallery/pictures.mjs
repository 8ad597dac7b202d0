// `npm run gallery`: every state of the panel as a picture, in each theme and direction, from the real components.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { needBrowser } from '../need-browsers.mjs';
import { needNode } from '../need-node.mjs';
import { needPackages } from '../need-packages.mjs';
import { root } from '../root.mjs';

const help = `npm run gallery -- [options]

Draws every state of the panel from the real components, after npm run build.

  --serve          no pictures: serves the gallery until you press Ctrl-C
  --only NAME      one state, such as first
  --language CODE  nl and ar without it
  --width NUMBER   400 without it
  --help           this text

The pictures come in .gallery/pictures.`;

needNode();
const options = parseArgs({
  options: {
    serve: { type: 'boolean', default: false },
    only: { type: 'string' },
    language: { type: 'string' },
    width: { type: 'string', default: '400' },
    help: { type: 'boolean', default: false },
  },
}).values;
if (options.help) {
  console.log(help);
  process.exit(0);
}
needPackages();
const { serveGallery } = await import('./serve.mjs');
const gallery = await serveGallery();
if (options.serve) console.log(`The gallery is at ${gallery.address} until you press Ctrl-C.`);
else await draw();

/** The themes that a system can ask for. */
function themes() {
  return {
    light: [{ name: 'prefers-color-scheme', value: 'light' }],
    dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
    contrast: [{ name: 'prefers-contrast', value: 'more' }],
    forced: [{ name: 'forced-colors', value: 'active' }],
  };
}

/**
 * Makes the window as high as what stands in it. A picture "of the full page" is taken beyond the window, and Chromium then
 * shifts a short page from right to left to the side (2026-11).
 */
async function growToContent(page) {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  await page.setViewport({ width, height });
}

async function draw() {
  const folder = join(root, '.gallery', 'pictures');
  mkdirSync(folder, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    // The page's own method knows fewer themes than the browser does; what is emulated holds as long as the session does.
    const session = await page.createCDPSession();
    const view = { width: Number(options.width), height: 800 };
    await page.setViewport(view);
    await page.goto(gallery.address);
    await page.waitForSelector('figcaption a');
    const names = await page.$$eval('figcaption a', (links) => links.map((link) => link.textContent));
    const wanted = options.only ? names.filter((name) => name === options.only) : names;
    if (wanted.length === 0) throw new Error(`There is no state "${options.only}". There are: ${names.join(', ')}.`);
    for (const name of wanted) {
      for (const language of options.language ? [options.language] : ['nl', 'ar']) {
        for (const [theme, features] of Object.entries(themes())) {
          await session.send('Emulation.setEmulatedMedia', { features });
          await page.goto(`${gallery.address}?state=${name}&language=${language}`);
          await page.waitForSelector(`[data-drawn="${name}"]`);
          await growToContent(page);
          await page.screenshot({ path: join(folder, `${name}-${language}-${theme}.png`) });
          await page.setViewport(view);
        }
      }
      console.log(`${name} drawn`);
    }
    console.log(`The pictures are in ${folder}`);
  } finally {
    await browser.close();
    await gallery.close();
  }
}
