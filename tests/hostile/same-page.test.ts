// On every sample page: is it the same page with us and without us? A twin browser has an extension that does nothing, both
// get the same address, and in both the forms are filled in and sent with the keyboard.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, type OpenBrowser, openBrowser } from '../../dev/browser/open-browser.ts';
import { type PageServer, startPageServer } from '../../dev/browser/page-server.ts';
import { until } from '../../dev/browser/until.ts';
import { tablesWritten } from '../e2e/world.ts';

type Side = { server: PageServer; browser: OpenBrowser; folder: string; page: Page };

/** What is compared: the document, what its scripts could hear, what its form sent, what the browser counts. */
type Account = { text: string; events: string[]; sent: string[]; entries: string[]; globals: string[] };

const pagesFolder = 'tests/fixtures/pages';

async function openSide(name: BrowserName, change: (folder: string) => void): Promise<Side> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-same-'));
  cpSync(name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3', folder, { recursive: true });
  change(folder);
  const server = await startPageServer({ pagesFolder });
  const browser = await openBrowser(name, { extension: folder, server });
  const page = await browser.visit('about:blank');
  await page.evaluateOnNewDocument(hearEverything);
  return { server, folder, browser, page };
}

/** The same extension without anything that runs. */
function makeIdle(folder: string): void {
  const file = join(folder, 'manifest.json');
  const { content_scripts: _, background: __, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(manifest));
}

async function closeSide({ browser, server, folder }: Side): Promise<void> {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Visits, waits for our launcher where there is one, fills in what can be filled in, and sends it as far as it goes. */
async function accountOf({ page, server }: Side, address: string, hasLauncher: boolean): Promise<Account> {
  const first = server.requests.length;
  await page.goto(address);
  if (hasLauncher) await until('our node is there', () => page.evaluate(countOurs));
  const text = await stillText(page);
  // Chromium takes no keys for a tab behind another.
  await page.bringToFront();
  const fields = await page.evaluate(() => document.querySelectorAll('form input:not([type=hidden]), form select, form textarea').length);
  for (let at = 0; at < fields; at += 1) {
    await page.evaluate(
      (place) => document.querySelectorAll<HTMLElement>('form input:not([type=hidden]), form select, form textarea')[place]?.focus(),
      at,
    );
    await page.keyboard.type('12');
  }
  const heard = await page.evaluate(whatWasHeard);
  const entries = await page.evaluate(entriesOfPage);
  const forms = fields > 0 ? await sentForms(page) : [];
  const requests = server.requests.slice(first).flatMap(({ method, path, query }) => (path === '/favicon.ico' ? [] : [`${method} ${path}${query}`]));
  await page.goto('about:blank');
  return {
    text, // In which order the browser tells of its own window is a matter of chance.
    events: heard.events.sort(),
    globals: heard.globals,
    sent: [...forms, ...requests],
    entries,
  };
}

/** What is in one account and not in the other, line by line and as often. */
function differences(own: Account, alone: Account): string[] {
  return (Object.keys(own) as (keyof Account)[]).flatMap((part) => {
    const [one, other] = [own[part], alone[part]].map((lines) => (typeof lines === 'string' ? lines.split('\n') : lines));
    return [...beyond(one ?? [], other ?? [], `${part}: only with us`), ...beyond(other ?? [], one ?? [], `${part}: only without us`)];
  });
}

function beyond(lines: readonly string[], others: readonly string[], said: string): string[] {
  const left = [...others];
  return lines.flatMap((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [`${said}: ${line}`];
  });
}

/** What each form would send, and where: it is pressed by a person's key, and stopped at the last moment. */
async function sentForms(page: Page): Promise<string[]> {
  await page.evaluate(stopForms);
  await page.keyboard.press('Enter');
  const forms = await page.evaluate(askForms);
  return forms.sort();
}

/** Runs in the page, after all that the page itself may do with a form. */
function stopForms(): void {
  const sent: string[] = [];
  Object.defineProperty(globalThis, 'sentForms', { value: sent, enumerable: false });
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const entries = [...new FormData(form, event.submitter)].map(([name, value]) => `${name}=${value}`);
    sent.push(`${event.defaultPrevented} ${form.method} ${form.action} ${entries.join('&')}`);
    event.preventDefault();
  });
}

function askForms(): string[] {
  for (const form of document.querySelectorAll('form')) form.requestSubmit();
  return (globalThis as unknown as { sentForms: string[] }).sentForms;
}

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as Element;
    for (const child of [...root.children]) if (child.localName === 'div' && child.attributes.length === 1 && child.id === '') child.remove();
    return root.outerHTML;
  });

/** The page once nothing in it changed for a second: a sample may draw itself late. */
async function stillText(page: Page): Promise<string> {
  let last = '';
  let since = 0;
  await until('the page is still', async () => {
    const now = await textOf(page);
    if (now !== last) since = Date.now();
    last = now;
    return Date.now() - since > 1000;
  });
  return last;
}

const countOurs = (): number => document.querySelectorAll(':root > div:not([id])').length;

type Hearing = { heard: string[]; names: Set<string> };

/** Runs before any script of the page: every kind of event there is, at the window, before anybody else hears it. */
function hearEverything(): void {
  const heard: string[] = [];
  const names = new Set([...Object.getOwnPropertyNames(globalThis), 'hearing']);
  Object.defineProperty(globalThis, 'hearing', { value: { heard, names }, enumerable: false });
  const kinds = new Set(['DOMContentLoaded', 'focusin', 'focusout', 'message', 'securitypolicyviolation', 'wxt:content-script-started']);
  for (const of of [globalThis, Document.prototype, HTMLElement.prototype]) {
    for (const name in of) if (name.startsWith('on')) kinds.add(name.slice(2));
  }
  // These depend on the clock, the pointer or the window, and come with and without us in any number.
  for (const timed of [
    'selectionchange',
    'pointermove',
    'mousemove',
    'pointerrawupdate',
    'resize',
    'scroll',
    'scrollend',
    'visibilitychange',
    'deviceorientation',
    'devicemotion',
  ])
    kinds.delete(timed);
  for (const kind of kinds) {
    addEventListener(
      kind,
      ({ target }) => {
        const element = target instanceof Element ? target : undefined;
        // The browser says by chance when its window has the focus; what happens to our own node is not the page's.
        if (target === globalThis && /^(focus|blur)/.test(kind)) return;
        if (element?.localName === 'div' && element.parentElement === document.documentElement && element.id === '') return;
        heard.push(`${kind} ${element ? `${element.localName}#${element.id}` : (target?.constructor.name ?? '')}`);
      },
      true,
    );
  }
}

function whatWasHeard(): { events: string[]; globals: string[] } {
  const { heard, names } = (globalThis as unknown as { hearing: Hearing }).hearing;
  return { events: [...heard], globals: Object.getOwnPropertyNames(globalThis).filter((name) => !names.has(name)) };
}

const entriesOfPage = (): string[] =>
  ['navigation', 'resource', 'mark', 'measure'].flatMap((kind) => performance.getEntriesByType(kind).map(({ name }) => `${kind} ${name}`));

const samples = async (): Promise<string[]> => {
  const server = await startPageServer({ pagesFolder });
  const addresses = server.addresses();
  await server.close();
  // The page that breaks its own prototypes breaks our questions too; the zoo asks it in another way.
  return addresses.filter((address) => !address.endsWith('/ww-aanvragen/oud')).sort();
};

/** About this many of them in the short form, from all over the list; the planted harm needs one with a form. */
const shortCount = 16;
const isTried = (address: string, index: number, { length }: readonly string[]): boolean =>
  process.env.WEGWIJS_ZOO !== 'short' || address.endsWith('/nl/ww/ww-aanvragen') || index % Math.ceil(length / shortCount) === 0;

const addresses = (await samples()).filter(isTried);

describe.each<BrowserName>(['chromium', 'firefox'])('every sample page is the same with us and without us (%s)', (name) => {
  let ours: Side;
  let twin: Side;
  let launchers = 0;
  beforeAll(async () => {
    ours = await openSide(name, () => {});
    twin = await openSide(name, makeIdle);
    await tablesWritten(ours.browser);
  });
  afterAll(async () => {
    await closeSide(ours);
    await closeSide(twin);
  });

  test.each(addresses)('%s', async (address) => {
    await ours.page.goto(address);
    const hasLauncher = await until('our node is there', () => ours.page.evaluate(countOurs), 1500).then(
      () => true,
      () => false,
    );
    if (hasLauncher) launchers += 1;
    const alone = await accountOf(twin, address, false);
    expect(differences(await accountOf(ours, address, hasLauncher), alone)).toEqual([]);
    expect(alone.events.length, 'events that were heard at all').toBeGreaterThan(1);
  });

  test('and on several of them our launcher stood', () => {
    expect(launchers).toBeGreaterThan(3);
  });

  test('a helper that touches the page is found', async () => {
    const planted = await openSide(name, (folder) => {
      const boot = join(folder, 'boot.js');
      writeFileSync(boot, `${readFileSync(boot, 'utf8')};(${harm})();`);
    });
    const address = addresses.find((each) => each.includes('ww-aanvragen')) ?? '';
    const [alone, harmed] = [await accountOf(twin, address, false), await accountOf(planted, address, false)];
    await closeSide(planted);
    const found = differences(harmed, alone).join('\n');
    for (const part of ['text', 'events', 'entries', 'sent']) expect(found).toContain(`${part}: `);
  });
});

function harm(): void {
  document.body.dataset.planted = '1';
  document.dispatchEvent(new Event('message'));
  performance.mark('planted');
  document.querySelector('form')?.insertAdjacentHTML('beforeend', '<input type="hidden" name="planted" value="1">');
}
