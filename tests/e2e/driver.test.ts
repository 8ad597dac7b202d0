// The driver itself: does a click of it do what a person's click does, in both browsers? Every other test here leans on it.
import { Agent, get } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../dev/browser/open-browser.ts';
import { type PageServer, startPageServer } from '../../dev/browser/page-server.ts';

declare global {
  var browser: ExtensionApi;
  var chrome: ExtensionApi;
}
type ExtensionApi = {
  runtime: { getURL: (path: string) => string };
  tabs: { query: (which: { active: boolean }) => Promise<{ id: number }[]> };
  scripting: { executeScript: (what: { target: { tabId: number }; func: () => string }) => Promise<{ result: string }[]> };
};

const ww = 'https://www.uwv.nl/nl/ww/ww-aanvragen';
// A host that the extension may not touch by itself.
const portal = 'https://mijn.voorbeeld.nl/start';
const other = 'https://mijn.voorbeeld.nl/verder';

let server: PageServer;
beforeAll(async () => {
  server = await startPageServer({ pagesFolder: 'tests/fixtures/pages' });
});
afterAll(() => server.close());

describe('the page server', () => {
  const ask = (address: string, agent: Agent): Promise<{ status: number | undefined; text: string }> =>
    new Promise((answered, failed) => {
      const { host, pathname, search } = new URL(address);
      const where = { host: '127.0.0.1', port: server.port, path: pathname + search, headers: { host }, agent, rejectUnauthorized: false };
      get(where, (response) => {
        let text = '';
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () => answered({ status: response.statusCode, text }));
      }).on('error', failed);
    });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  afterAll(() => agent.destroy());

  test.each([ww, `${ww}/`, `${ww}?stap=2`, ww.replace('/ww/', '/WW/')])('serves %s', async (address) => {
    expect(await ask(address, agent)).toMatchObject({ status: 200, text: expect.stringContaining(ww) });
  });

  test('says in Dutch that it has no such page', async () => {
    const { status, text } = await ask('https://www.uwv.nl/geen-pagina', agent);
    expect(status).toBe(404);
    expect(text).toContain('<h1>Pagina niet gevonden</h1>');
  });

  test('serves a page of a test, and forgets it', async () => {
    server.serve(ww, { html: '<h1>Onderhoud</h1>', status: 503 });
    expect(await ask(ww, agent)).toEqual({ status: 503, text: '<h1>Onderhoud</h1>' });
    server.forget(ww);
    expect((await ask(ww, agent)).status).toBe(200);
  });

  test('has no icons', async () => {
    expect((await ask('https://www.uwv.nl/favicon.ico', agent)).status).toBe(204);
  });

  test('writes down what was asked', async () => {
    await ask('https://www.uwv.nl/geen-pagina?naam=jan', agent);
    expect(server.requests.at(-1)).toMatchObject({ host: 'www.uwv.nl', path: '/geen-pagina', query: '?naam=jan', method: 'GET' });
  });

  test('closes at once, also with a connection left open', async () => {
    const another = await startPageServer({ pagesFolder: 'tests/fixtures/pages' });
    const started = performance.now();
    await new Promise((opened) => get({ host: '127.0.0.1', port: another.port, agent, rejectUnauthorized: false }, opened));
    await another.close();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe.each([
  { name: 'chromium', folder: '.output/chrome-mv3', accessAfterReload: true },
  { name: 'firefox', folder: '.output/firefox-mv3', accessAfterReload: false },
] as const)('$name', ({ name, folder, accessAfterReload }) => {
  let opened: OpenBrowser;
  beforeAll(async () => {
    server.serve(portal, '<!doctype html><title>Portaal</title><h1>Portaal</h1>');
    server.serve(other, '<!doctype html><title>Verder</title><h1>Verder</h1>');
    server.requests.length = 0;
    opened = await openBrowser(name, { extension: folder, server });
  });
  afterAll(() => opened?.close());

  test('shows a sample under its real address, as a safe page', async () => {
    const page = await opened.visit(ww);
    expect(await page.evaluate(() => ({ address: location.href, safe: isSecureContext }))).toEqual({ address: ww, safe: true });
    await page.close();
  });

  test('opens the panel from the launcher, and sees into its closed root', async () => {
    const page = await opened.visit(ww);
    await opened.clickLauncher(page);
    const panel = await opened.panel(page);
    await panel.waitFor('the panel has a title', () => document.querySelector('h1') !== null);
    expect(await panel.evaluate(() => location.origin)).toMatch(/^(chrome|moz)-extension:/);
    await page.close();
  });

  test('clicks with the mouse inside the panel', async () => {
    const page = await opened.visit(ww);
    await opened.clickLauncher(page);
    const panel = await opened.panel(page);
    await panel.waitFor('there is a button', () => document.querySelector('button') !== null);
    await panel.evaluate(() => {
      document.addEventListener('click', (event) => document.body.setAttribute('data-clicked', String(event.isTrusted)), { capture: true });
    });
    await panel.click('summary, button');
    await panel.waitFor('the click arrived', () => document.body.dataset.clicked === 'true');
    await page.close();
  });

  test('opens one of the pages of the extension', async () => {
    const page = await opened.extensionPage('popup.html');
    expect(page.url() === 'about:blank' || page.url().startsWith(opened.extensionOrigin)).toBe(true);
    expect(await page.evaluate(() => location.href)).toBe(`${opened.extensionOrigin}/popup.html`);
    await page.close();
  });

  test('asks the background, and wakes it when it sleeps', async () => {
    const address = (): string => (globalThis.browser ?? globalThis.chrome).runtime.getURL('');
    const mark = (): boolean => {
      const first = !('marked' in globalThis);
      Object.assign(globalThis, { marked: true });
      return first;
    };
    expect(await opened.background(address)).toBe(`${opened.extensionOrigin}/`);
    expect([await opened.background(mark), await opened.background(mark)]).toEqual([true, false]);
    await opened.stopBackground();
    expect(await opened.background(mark)).toBe(true);
  });

  test('opens the side panel', async () => {
    const page = await opened.visit(ww);
    const panel = await opened.openSidePanel(page);
    await panel.waitFor('the side panel says something', () => document.body.innerText.trim().length > 0);
    await page.close();
  });

  test('the toolbar button opens the popup and gives access to this page only', async () => {
    const page = await opened.visit(portal);
    expect(await access(opened)).toBe('refused');
    const popup = await opened.clickToolbar(page);
    await popup?.waitFor('the popup says something', () => document.body.innerText.trim().length > 0);
    expect(await access(opened)).toBe(portal);
    await page.evaluate(() => history.pushState({}, '', '?stap=2'));
    expect(await access(opened)).toBe(`${portal}?stap=2`);

    await page.goto(ww);
    await page.goto(portal);
    expect(await access(opened)).toBe('refused');
    await page.close();
  });

  // What a reader of a portal notices: Firefox asks for a click again after every load, Chromium after leaving the site.
  test(`access ${accessAfterReload ? 'outlives' : 'ends with'} a reload and a next page of the same site`, async () => {
    const page = await opened.visit(portal);
    await opened.clickToolbar(page);
    expect(await access(opened)).toBe(portal);
    await page.reload();
    expect(await access(opened)).toBe(accessAfterReload ? portal : 'refused');
    await page.goto(other);
    expect(await access(opened)).toBe(accessAfterReload ? other : 'refused');
    await page.close();
  });

  test('lets nothing out but what was visited', () => {
    const hosts = new Set(server.requests.map((request) => request.host));
    expect([...hosts].sort()).toEqual(['mijn.voorbeeld.nl', 'www.uwv.nl']);
  });
});

/** The address of the page in front, if the extension may read it. */
function access(opened: OpenBrowser): Promise<string> {
  return opened.background(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = await api.tabs.query({ active: true });
    const script = { target: { tabId: tab?.id ?? 0 }, func: () => location.href };
    return api.scripting.executeScript(script).then(
      ([answer]) => answer?.result ?? 'nothing',
      () => 'refused',
    );
  });
}
