// Whether a page can find out which extension stands in it. The same routes first lose against our build, and then win
// against a careless build that does what many helpers do.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers, type World } from '../e2e/world.ts';
import { hostsIn, visitAndGather } from './gather.ts';
import { type Route, routes, type Sight } from './routes.ts';
import { panelAddress } from './subject.ts';

/** The sample without style of its own, under rules that keep it apart from all others and that it keeps itself. */
const strict = {
  html: readFileSync('tests/fixtures/pages/nl/uwv/ww-aanvragen.html', 'utf8').replace(/<style>.*<\/style>/s, ''),
  headers: {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'content-security-policy': "trusted-types 'none'; style-src 'self'",
  },
};

/** Names nobody may learn, and names that everybody may know but nobody may see at work. */
async function namesOf(world: World): Promise<{ all: string[]; publicNames: string[] }> {
  const own = new URL(world.browser.extensionOrigin).host;
  const session = new URL(await panelAddress(world)).host;
  const manifest = JSON.parse(readFileSync(join(world.extension, 'manifest.json'), 'utf8'));
  const gecko: string[] = [manifest.browser_specific_settings?.gecko.id ?? []].flat();
  return { all: [own, session, ...gecko], publicNames: world.name === 'firefox' ? gecko : [own] };
}

/** The routes that told a name of ours, on an ordinary page and on a strict one. */
async function routesThatTell(world: World, open: (page: Sight['page']) => Promise<unknown>, names?: string[]): Promise<string[]> {
  const telling = new Set<string>();
  for (const isStrict of [false, true]) {
    if (isStrict) world.server.serve(addresses.ww, strict);
    const page = await visitAndGather(world.browser, addresses.ww);
    await open(page);
    const { all, publicNames } = await namesOf(world);
    const sight = { world, page, publicNames: names ?? publicNames };
    for (const route of routes) if (tells(await route.look(sight), all)) telling.add(route.name);
    await page.close();
  }
  world.server.forget(addresses.ww);
  world.server.requests.splice(0);
  return routes.map(({ name }: Route) => name).filter((name) => telling.has(name));
}

const tells = (text: string, names: string[]): boolean =>
  /(chrome|moz)-extension/i.test(text) || names.some((name) => text.toLowerCase().includes(name.toLowerCase()));

inBothBrowsers('which extension this is', (world) => {
  test('is told to the page by none of twelve routes', async () => {
    const telling = await routesThatTell(world(), async (page) => {
      // Slowed down, so that our scripts are long enough to be named in what the browser tells of slow frames.
      if (world().name === 'chromium') await page.emulateCPUThrottling(6);
      const panel = await world().openPanel(page);
      await panel.waitFor('the fields can be shown', () => document.querySelectorAll('#form .button').length === 4);
      await panel.evaluate(() => document.getElementById('form')?.setAttribute('open', ''));
      await panel.evaluate(() => document.querySelector<HTMLElement>('#field-laatste-werkdag .button')?.focus());
      await page.keyboard.press('Enter');
      await until('the ring is there', async () => (await hostsIn(page)) === 2);
      if (world().name === 'chromium') await page.emulateCPUThrottling(null);
    });
    expect(telling).toEqual([]);
  }, 120_000);
});

inBothBrowsers(
  'which careless extension this is',
  (world) => {
    test('is told to the page by every route that the browser has', async () => {
      const telling = await routesThatTell(
        world(),
        async (page) => {
          await until('the careless script ran', () => page.evaluate(() => 'careless' in globalThis));
          await until('the careless request arrived', () => world().server.requests.some(({ path }) => path === '/careless'));
        },
        // What a leaked name is worth: in Firefox it opens the file, so it must never leak.
        [new URL(world().browser.extensionOrigin).host],
      );
      const notThere = world().name === 'firefox' ? ['the browser’s road from pages to extensions', 'what its memory is used for'] : [];
      expect(telling).toEqual(routes.map(({ name }) => name).filter((name) => !notThere.includes(name)));
    }, 120_000);
  },
  makeCareless,
);

/** Does what our build must not: a frame, a sheet and a script in the page’s own tree, a message, a mark, a request. */
function makeCareless(folder: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.web_accessible_resources.push({ resources: ['careless.js', 'careless.css'], matches: ['https://*/*'] });
  if (!manifest.browser_specific_settings) manifest.externally_connectable = { matches: ['https://www.uwv.nl/*'] };
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(join(folder, 'careless.css'), 'body { --careless: 1; }');
  writeFileSync(join(folder, 'careless.js'), `(${carelessInPage})();`);
  appendFileSync(join(folder, 'boot.js'), `;(${carelessBoot})();`);
  appendFileSync(join(folder, 'background.js'), `;(${carelessWorker})();`);
}

type Api = {
  runtime: {
    id: string;
    getURL(path: string): string;
    onMessageExternal: { addListener(heard: (message: unknown, sender: unknown, answer: (words: string) => void) => void): void };
  };
};

function carelessBoot(): void {
  const { chrome: api } = globalThis as unknown as { chrome: Api };
  const own = api.runtime.getURL('');
  const frame = document.createElement('iframe');
  frame.setAttribute('credentialless', '');
  frame.src = api.runtime.getURL('panel.html');
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: api.runtime.getURL('careless.css') });
  const script = Object.assign(document.createElement('script'), { src: api.runtime.getURL('careless.js') });
  document.documentElement.append(frame);
  document.head.append(sheet);
  try {
    (globalThis as unknown as { trustedTypes?: { createPolicy(name: string, rules: object): void } }).trustedTypes?.createPolicy('careless', {});
  } catch {}
  document.head.append(script);
  postMessage({ from: own }, '*');
  sessionStorage.setItem('from', own);
  history.replaceState({ from: own }, '');
  void fetch(`/careless?${encodeURIComponent(own)}`, { mode: 'no-cors' });
}

function carelessInPage(): void {
  const address = (document.currentScript as HTMLScriptElement).src;
  Object.assign(globalThis, { careless: address });
  performance.mark(`started ${address}`);
  console.log(`started ${address}`);
  setTimeout(() => {
    throw new Error('careless');
  });
}

function carelessWorker(): void {
  const { chrome: api } = globalThis as unknown as { chrome: Api };
  api.runtime.onMessageExternal?.addListener((_message, _sender, answer) => answer(`yes, ${api.runtime.id}`));
}
