// Twelve routes by which a page could find out which extension stands in it: its id, the name it has for this session, or
// Firefox's number for this one installation, which would follow a person across sites.
import type { Page } from 'puppeteer-core';
import type { World } from '../e2e/world.ts';
import { gatheredBy } from './gather.ts';

/** A page with our panel open, and what the test knows of us. */
export type Sight = {
  world: World;
  page: Page;
  /** The names that anybody can look up: in the store, in the manifest. */
  publicNames: string[];
};

export type Route = { name: string; look(sight: Sight): Promise<string> };

const heading =
  (...names: string[]) =>
  async ({ page }: Sight): Promise<string> => {
    const gathered = await gatheredBy(page);
    return JSON.stringify(Object.entries(gathered).filter(([name]) => names.some((each) => name.startsWith(each))));
  };

export const routes: Route[] = [
  {
    name: 'the page’s own markup, and every node that came',
    look: async (sight) => (await sight.page.evaluate(markup)) + (await heading('changes')(sight)),
  },
  { name: 'performance entries', look: async (sight) => (await sight.page.evaluate(entries)) + (await heading('performance')(sight)) },
  { name: 'reports of its policy, of old or hindered features', look: heading('reports') },
  { name: 'errors, and the stack at every event', look: heading('errors', 'event ') },
  { name: 'style sheets, fonts and computed styles', look: ({ page }) => page.evaluate(styles) },
  { name: 'messages and events sent to it', look: heading('messages') },
  { name: 'what its memory is used for', look: ({ page }) => page.evaluate(memory) },
  { name: 'addresses, history, names and what is kept for the site', look: ({ page }) => page.evaluate(kept) },
  { name: 'the console, and globals that came', look: heading('console', 'globals', 'makers') },
  {
    name: 'windows, workers, and the heads of every request',
    look: async ({ page, world }) => (await page.evaluate(windows)) + JSON.stringify(world.server.requests),
  },
  // These two say names of ours themselves, so they come after all that is only looked at.
  { name: 'the browser’s road from pages to extensions', look: ({ page, publicNames }) => page.evaluate(callExtensions, publicNames) },
  { name: 'asking for our files under names that are public', look: ({ page, publicNames }) => page.evaluate(askForFiles, publicNames) },
];

// What follows runs in the page, in its own world.

function markup(): string {
  const whole = document.documentElement.outerHTML;
  const open = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '');
  return [whole, new XMLSerializer().serializeToString(document), ...open].join('\n');
}

function entries(): string {
  return JSON.stringify([performance.getEntries(), performance.toJSON(), performance.getEntriesByType('resource')]);
}

function styles(): string {
  const told: string[] = [];
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    told.push(`${sheet.href} ${(sheet.ownerNode as Element | null)?.outerHTML}`);
    try {
      for (const rule of sheet.cssRules) told.push(rule.cssText);
    } catch {}
  }
  for (const face of document.fonts) told.push(`${face.family} ${face.status}`);
  for (const host of document.querySelectorAll(':root > *')) {
    for (const part of [undefined, '::before', '::after', '::backdrop', '::part(frame)']) {
      const style = getComputedStyle(host, part);
      for (const name of style) told.push(style.getPropertyValue(name));
    }
  }
  return told.join('\n');
}

type Talk = { runtime?: { id?: string; sendMessage?(id: string, message: string): Promise<unknown>; getURL?(path: string): string } };

async function callExtensions(names: string[]): Promise<string> {
  const told: string[] = [];
  const { chrome, browser } = globalThis as unknown as { chrome?: Talk; browser?: Talk };
  for (const api of [chrome, browser]) {
    told.push(`${api?.runtime?.id} ${api?.runtime?.getURL?.('')}`);
    for (const name of names) {
      told.push(await Promise.resolve(api?.runtime?.sendMessage?.(name, 'anybody?')).then(String, () => 'nobody'));
    }
  }
  return told.join('\n');
}

/** Tells a name only where something under it answers otherwise than under a name that nobody has. */
async function askForFiles(names: string[]): Promise<string> {
  const files = [
    'panel.html',
    'popup.html',
    'sidepanel.html',
    'manifest.json',
    'boot.js',
    'page-tools.js',
    'background.js',
    'packs/match.json',
    'careless.js',
    '',
  ];
  const scheme = navigator.userAgent.includes('Firefox') ? 'moz-extension' : 'chrome-extension';
  const byElement = (name: 'img' | 'script' | 'module' | 'link' | 'iframe', address: string): Promise<string> =>
    new Promise((answer) => {
      const element = document.createElement(name === 'module' ? 'script' : name);
      for (const type of ['load', 'error']) element.addEventListener(type, () => answer(`${name} ${type}`));
      if (name === 'module') element.setAttribute('type', 'module');
      if (name === 'link') element.setAttribute('rel', 'stylesheet');
      element.setAttribute(name === 'link' ? 'href' : 'src', address);
      document.body.append(element);
    });
  const ask = async (name: string): Promise<string> => {
    const answers = files.map(async (file) => {
      const address = `${scheme}://${name}/${file}`;
      const fetched = await Promise.all(
        (['cors', 'no-cors'] as const).map((mode) =>
          fetch(address, { mode }).then(
            ({ status }) => `${status}`,
            (error: Error) => error.name,
          ),
        ),
      );
      const elements = await Promise.all((['img', 'script', 'module', 'link', 'iframe'] as const).map((element) => byElement(element, address)));
      return [...fetched, ...elements].join(', ');
    });
    const answered = (await Promise.all(answers)).join('\n');
    for (const element of document.body.querySelectorAll(`[src^='${scheme}'], [href^='${scheme}']`)) element.remove();
    return answered;
  };
  const nobody = scheme === 'moz-extension' ? '00000000-1111-4222-8333-444444444444' : 'abcdefghijklmnopabcdefghijklmnop';
  const empty = await ask(nobody);
  const found: string[] = [];
  for (const name of names) if ((await ask(name)) !== empty) found.push(name);
  return found.join('\n');
}

async function memory(): Promise<string> {
  const { measureUserAgentSpecificMemory: measure } = performance as unknown as { measureUserAgentSpecificMemory?(): Promise<unknown> };
  if (!measure || !crossOriginIsolated) return '';
  return JSON.stringify(await measure.call(performance));
}

async function kept(): Promise<string> {
  const told = [location.href, document.baseURI, document.URL, document.referrer, document.cookie, window.name, JSON.stringify(history.state)];
  told.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), JSON.stringify([...(location.ancestorOrigins ?? [])]));
  const { navigation } = globalThis as unknown as { navigation?: { entries(): { url: string; key: string; getState(): unknown }[] } };
  for (const entry of navigation?.entries() ?? []) told.push(entry.url, JSON.stringify(entry.getState() ?? null));
  told.push(JSON.stringify(await indexedDB.databases()), JSON.stringify(await caches.keys()), JSON.stringify(await navigator.locks.query()));
  return told.join('\n');
}

async function windows(): Promise<string> {
  const told: string[] = [];
  for (let index = 0; index < window.length; index++) {
    try {
      told.push((window[index] as Window).location.href);
    } catch (error) {
      told.push(String(error));
    }
  }
  for (const frame of document.querySelectorAll('iframe')) told.push(frame.src, frame.name, frame.title);
  for (const registration of await navigator.serviceWorker.getRegistrations()) told.push(registration.scope, registration.active?.scriptURL ?? '');
  told.push(navigator.serviceWorker.controller?.scriptURL ?? '', String((document.activeElement as HTMLIFrameElement | null)?.src));
  return told.join('\n');
}
