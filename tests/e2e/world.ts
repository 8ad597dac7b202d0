// A browser with the built extension on the sample pages, and the promises that every end-to-end test keeps: the page
// notices nothing of us, nothing moves, and no request is ours.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type BrowserName, type OpenBrowser, openBrowser } from '../../dev/browser/open-browser.ts';
import { type PageServer, startPageServer } from '../../dev/browser/page-server.ts';
import type { Surface } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';

export const addresses = {
  ww: 'https://www.uwv.nl/nl/ww/ww-aanvragen',
  digid: 'https://digid.nl/inloggen',
};

export type World = {
  name: BrowserName;
  server: PageServer;
  browser: OpenBrowser;
  extension: string;
  /** A page whose own log of us is kept from before our first line. */
  visit(address: string, own?: { moves: boolean }): Promise<Page>;
  /** The panel in the page, opened by a click on the launcher and ready to read. */
  openPanel(page: Page): Promise<Surface>;
};

/** Runs the tests in Chromium and in Firefox, each with a browser of its own. */
export function inBothBrowsers(title: string, tests: (world: () => World) => void, change: (folder: string) => void = () => {}): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${title} (%s)`, (name) => {
    let world: World;
    let folder: string;
    const pages: Page[] = [];
    /** Pages that draw themselves late, and so move by themselves. */
    const moving: Page[] = [];
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'wegwijs-build-'));
      const extension = join(folder, 'extension');
      cpSync(name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3', extension, { recursive: true });
      change(extension);
      const server = await startPageServer({ pagesFolder: 'tests/fixtures/pages' });
      const browser = await openBrowser(name, { extension, server });
      await tablesWritten(browser);
      world = {
        name,
        server,
        browser,
        extension,
        visit: (address, own = { moves: false }) => visit(browser, address, own.moves ? moving : pages),
        openPanel: (page) => openPanel(browser, page),
      };
    });
    afterAll(async () => {
      const noticed = await Promise.all(pages.filter((page) => !page.isClosed()).map(noticedBy));
      const byMoving = await Promise.all(moving.map(noticedBy));
      const requests = world.server.requests;
      await world.browser.close();
      await world.server.close();
      rmSync(folder, { recursive: true, force: true });
      const others = byMoving.flat().filter((line) => !line.startsWith('layout shift'));
      expect([...noticed.flat(), ...others], 'what a page noticed of us').toEqual([]);
      expect(requestsNotOfPages(requests), 'requests that no page made').toEqual([]);
    });
    tests(() => world);
  });
}

/** The worker has run once, so boot finds its table at the first visit, as it does for a reader. */
export async function tablesWritten(browser: OpenBrowser): Promise<void> {
  await until('the match tables are written', () =>
    browser.background(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } };
      return Object.keys(await chrome.storage.local.get('match:www.uwv.nl')).length > 0;
    }),
  );
}

async function visit(browser: OpenBrowser, address: string, pages: Page[]): Promise<Page> {
  const page = await browser.visit('about:blank');
  pages.push(page);
  await page.evaluateOnNewDocument(listenBeforeUs);
  await page.goto(address);
  return page;
}

/** Clicks the toolbar button, and waits until the popup says this. */
export async function openPopup({ browser }: World, page: Page, title: string): Promise<Surface> {
  const popup = await browser.clickToolbar(page);
  if (!popup) throw new Error('There is no popup.');
  await until(`the popup says "${title}"`, async () => (await popup.text()).includes(title));
  return popup;
}

/** The popup's buttons stand in a fixed order; a reader finds them by their words. */
export async function press(popup: Surface, words: string): Promise<void> {
  const place = await popup.evaluate(
    (wanted) => [...document.querySelectorAll('button')].findIndex((button) => button.textContent === wanted),
    words,
  );
  expect(place, `a button "${words}"`).not.toBe(-1);
  await popup.evaluate((index) => document.querySelectorAll('button')[index]?.setAttribute('data-pressed', 'now'), place);
  await popup.click('button[data-pressed]');
}

async function openPanel(browser: OpenBrowser, page: Page): Promise<Surface> {
  await browser.clickLauncher(page);
  const panel = await browser.panel(page);
  await panel.waitFor('the panel has a title', () => document.getElementById('title') !== null);
  return panel;
}

type Noticing = { noticed?: string[] };

/** Runs in the page before any other script: what could be seen of an extension is written down. */
function listenBeforeUs(): void {
  const page = globalThis as Noticing;
  const noticed: string[] = [];
  Object.defineProperty(page, 'noticed', { value: noticed, enumerable: false });
  const globals = new Set(Object.getOwnPropertyNames(globalThis));
  const types = ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation', 'wxt:locationchange', 'storage'];
  const about = (event: Event): string =>
    [
      (event as ErrorEvent).message,
      (event as SecurityPolicyViolationEvent).violatedDirective,
      (event as SecurityPolicyViolationEvent).blockedURI,
    ].join(' ');
  for (const type of types) addEventListener(type, (event) => noticed.push(`event ${type} ${about(event)}`), true);
  document.addEventListener('wxt:content-script-started', () => noticed.push('the start of a content script'));
  for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const) {
    const own = console[name];
    console[name] = (...words) => {
      noticed.push(`console ${name} ${words.join(' ')}`);
      own.apply(console, words);
    };
  }
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    // Shifts after the reader's own click count too: nothing of the page may move because of us.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noticed.push(`layout shift ${(entry as unknown as { value: number }).value}`);
    }).observe({ type: 'layout-shift', buffered: true });
  }
  Object.defineProperty(page, 'strangeGlobals', {
    enumerable: false,
    value: () => Object.getOwnPropertyNames(globalThis).filter((name) => !globals.has(name) && name !== 'strangeGlobals'),
  });
}

/** What a page has noticed so far, with the globals that its own scripts did not make. */
export function noticedBy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = globalThis as unknown as { noticed?: string[]; strangeGlobals?: () => string[] };
    const strange = own.strangeGlobals?.() ?? [];
    const ofPage = (name: string): boolean => [...document.scripts].some((script) => script.textContent?.includes(name));
    return [...(own.noticed ?? []), ...strange.filter((name) => !ofPage(name)).map((name) => `global ${name}`)];
  });
}

/** The sample pages load nothing, so a request that is no page and no icon was made by somebody else. */
export function requestsNotOfPages(requests: PageServer['requests']): string[] {
  return requests
    .filter(({ path, headers }) => path !== '/favicon.ico' && headers['sec-fetch-dest'] !== 'document')
    .map(({ method, host, path, query }) => `${method} ${host}${path}${query}`);
}
