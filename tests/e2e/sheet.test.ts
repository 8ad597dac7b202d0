// The sheet for at home, printed by the browsers themselves: one A4 in every language, with nothing of the panel around it,
// of the page or of its address.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, type OpenBrowser, openBrowser } from '../../dev/browser/open-browser.ts';
import { type PageServer, startPageServer } from '../../dev/browser/page-server.ts';
import { type Surface, surfaceOf } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';
import { addMadeLanguages, madeLanguages } from './made-languages.ts';
import { type ReadPdf, readPdf, withoutSpaces } from './pdf.ts';
import { addresses, tablesWritten } from './world.ts';

const languages = ['nl', 'en', ...madeLanguages.map(({ code }) => code)];
/** What a page may know of a reader, and a sheet may not. */
const secret = 'dossier=K7391';

let folder: string;
let server: PageServer;
let browser: OpenBrowser;

async function open(name: BrowserName): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'wegwijs-sheet-'));
  const extension = join(folder, 'extension');
  cpSync(name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3', extension, { recursive: true });
  addMadeLanguages(extension);
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  if (name === 'firefox') writeFileSync(join(profile, 'prefs.js'), printsToFile());
  server = await startPageServer({ pagesFolder: 'tests/fixtures/pages' });
  browser = await openBrowser(name, { extension, server, profile });
  await tablesWritten(browser);
}

async function close(): Promise<void> {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

const printed = (): string => join(folder, 'printed.pdf');

/** Firefox then prints into a file without asking, as it prints on paper otherwise. */
function printsToFile(): string {
  const printer = 'Mozilla Save to PDF';
  const own = `print.printer_${printer.replaceAll(' ', '_')}`;
  const prefs = {
    'print.always_print_silent': true,
    print_printer: printer,
    [`${own}.print_to_file`]: true,
    [`${own}.print_to_filename`]: printed(),
  };
  return Object.entries(prefs)
    .map((pref) => `user_pref(${pref.map((part) => JSON.stringify(part)).join(', ')});\n`)
    .join('');
}

/** The panel speaks this language, and the sheet is open in it with a line that was typed. */
async function openSheet(panel: Surface, language: string): Promise<void> {
  await panel.waitFor('the panel has its help', () => document.getElementById('sheet') !== null);
  await panel.waitFor('the languages are there', () => document.querySelector('button[lang="ar"]') !== null);
  await panel.evaluate((code) => document.querySelector<HTMLElement>(`button[lang="${code}"]`)?.click(), language);
  await panel.evaluate((code) => document.documentElement.setAttribute('data-wanted', code), language);
  await panel.waitFor(`the panel speaks ${language}`, () => document.documentElement.lang === document.documentElement.dataset.wanted);
  await panel.evaluate(() => document.getElementById('sheet')?.setAttribute('open', ''));
  await panel.waitFor('the sheet is there', () => document.querySelector('.sheet') !== null);
  await panel.evaluate(() => {
    for (const line of document.querySelectorAll<HTMLInputElement>('#sheet input')) {
      line.value = 'Inloggen met DigiD '.repeat(9).slice(0, line.maxLength);
      line.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await panel.waitFor('what was typed is on the sheet', () => document.querySelector('.sheet')?.textContent?.includes('Inloggen met DigiD') === true);
}

const pressPrint = (panel: Surface): Promise<void> => panel.evaluate(() => document.querySelector<HTMLElement>('#sheet .button-main')?.click());

function expectSheet({ pages, words }: ReadPdf): void {
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[210, 297]]);
  for (const text of ['www.uwv.nl/nl/ww/ww-aanvragen', '088 898 92 94', '0800 8020', 'Inloggen met DigiD'])
    expect(words).toContain(withoutSpaces(text));
  for (const text of ['Voor de volgende helper', 'Gedaan', 'Nog te doen', 'Laatste dag', 'Hier werkt de cliënt liever'])
    expect(words).toContain(withoutSpaces(text));
  for (const text of [secret, 'extension://', 'panel.html', 'Hielp dit?', 'Kies taal']) expect(words).not.toContain(withoutSpaces(text));
}

/** How much of the words is in the script of a language; the sheet always has Dutch on it as well. */
const share = (words: string, script: RegExp): number => [...words].filter((letter) => script.test(letter)).length / words.length;

type Hearing = { heard?: string[] };

/** The page writes down what a page can hear of printing. */
const listenForPrinting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.defineProperty(globalThis, 'heard', { value: heard, enumerable: false });
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, () => heard.push(type));
    matchMedia('print').addEventListener('change', () => heard.push('print style'));
  });
const heardOfPrinting = (page: Page): Promise<string[] | undefined> => page.evaluate(() => (globalThis as Hearing).heard);

describe('Firefox prints it from the panel in the page', () => {
  beforeAll(() => open('firefox'));
  afterAll(close);

  test.each(languages)('on one A4 in %s', async (language) => {
    const page = await browser.visit(`${addresses.ww}?${secret}`);
    await browser.clickLauncher(page);
    const panel = await browser.panel(page);
    await openSheet(panel, language);
    await listenForPrinting(page);
    rmSync(printed(), { force: true });
    await pressPrint(panel);
    const file = await until('the sheet is printed', async () => {
      const bytes = existsSync(printed()) ? readFileSync(printed()) : Buffer.alloc(0);
      return bytes.subarray(-8).includes('%%EOF') && bytes;
    });
    const read = readPdf(file);
    expectSheet(read);
    if (language === 'nl') expect(read.words).toContain(withoutSpaces('Vraag zelf uw WW-uitkering aan.'));
    if (language === 'uk') expect(share(read.words, /\p{Script=Cyrillic}/u)).toBeGreaterThan(0.4);
    await until('the panel is whole again', () => panel.evaluate(() => document.querySelector('[data-print]') === null));
    expect(await heardOfPrinting(page), 'what the page heard').toEqual([]);
    await page.close();
  });
});

describe('Chromium prints it', () => {
  beforeAll(() => open('chromium'));
  afterAll(close);

  test.each(languages)('on one A4 in %s', async (language) => {
    const page = await browser.visit(`${addresses.ww}?${secret}`);
    // A driver prints a tab and no frame, so the panel follows the page from a tab behind it.
    const behind = await browser.extensionPage('sidepanel.html');
    await page.bringToFront();
    const panel = surfaceOf(behind);
    await openSheet(panel, language);
    await panel.evaluate(() => {
      window.print = () => void dispatchEvent(new Event('beforeprint'));
    });
    await pressPrint(panel);
    const read = readPdf(Buffer.from(await behind.pdf({ preferCSSPageSize: true })));
    expectSheet(read);
    if (language === 'nl') expect(read.words).toContain(withoutSpaces('Vraag zelf uw WW-uitkering aan.'));
    if (language === 'ar') expect(share(read.words, /\p{Script=Arabic}/u)).toBeGreaterThan(0.3);
    await behind.close();
    await page.close();
  });

  test('on two where the letters are not made to fit, so a page too many is seen here', async () => {
    const page = await browser.visit(addresses.ww);
    const behind = await browser.extensionPage('sidepanel.html');
    await page.bringToFront();
    await openSheet(surfaceOf(behind), 'fi');
    await behind.evaluate(() => {
      document.querySelector('.sheet')?.setAttribute('data-size', 'large');
      document.querySelector('.paper')?.setAttribute('data-print', '');
    });
    expect(readPdf(Buffer.from(await behind.pdf({ preferCSSPageSize: true }))).pages.length).toBeGreaterThan(1);
    await behind.close();
    await page.close();
  });

  test('from the panel in the page, which hears nothing of it', async () => {
    const page = await browser.visit(addresses.ww);
    await browser.clickLauncher(page);
    const panel = await browser.panel(page);
    await openSheet(panel, 'nl');
    await listenForPrinting(page);
    await panel.evaluate(() => addEventListener('beforeprint', () => document.documentElement.setAttribute('data-printed', '')));
    await pressPrint(panel);
    await panel.waitFor('printing began', () => document.documentElement.hasAttribute('data-printed'));
    expect(await panel.evaluate(() => document.querySelector('[data-print] .sheet') !== null)).toBe(true);
    expect(await heardOfPrinting(page)).toEqual([]);
  });

  test('from its side panel, where nothing can be printed, in a window with nothing but the sheet', async () => {
    const page = await browser.visit(addresses.ww);
    const panel = await browser.openSidePanel(page);
    await openSheet(panel, 'nl');
    await pressPrint(panel);
    const target = await browser.browser.waitForTarget((each) => each.url().endsWith('/print.html'));
    const own = surfaceOf(await target.asPage());
    await own.waitFor('the sheet is in the window', () => document.querySelector('.sheet') !== null);
    expect(await own.evaluate(() => document.body.children.length)).toBe(1);
    expect(await own.text()).toContain('Vraag zelf uw WW-uitkering aan.');
    expect(await panel.text(), 'the panel kept what was typed').toContain('Inloggen met DigiD');
  });
});
