// One small driver for both browsers: open a page, find the extension's panel in it, click its toolbar button.
// It knows where the extension shows itself, and nothing about what it shows.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { PageServer } from './page-server.ts';
import { profileIn } from './profile.ts';
import { type Surface, surfaceOf } from './surface.ts';
import { until } from './until.ts';

export type BrowserName = 'chromium' | 'firefox';

export type OpenOptions = {
  /** The folder of a built extension. */
  extension: string;
  /** The only thing the browser can reach. Without it, the browser has the real internet. */
  server?: PageServer | undefined;
  headless?: boolean | undefined;
  language?: string | undefined;
  /** A folder to keep the profile in; without it, a profile for this session only. */
  profile?: string | undefined;
  /** False when the caller closes the browser itself on Ctrl-C. */
  handleSignals?: boolean | undefined;
};

/** The options with nothing left open but the road: the profile is there. */
export type StartOptions = OpenOptions & { profile: string };

/** What each browser does in its own way. */
export type EachBrowser = {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
  go: (page: Page, address: string) => Promise<void>;
  clickToolbar: (page: Page, popup: string | undefined) => Promise<Surface | undefined>;
  showSidePanel: (page: Page, file: string) => Promise<Surface>;
  sidePanel: (file: string) => Promise<Surface>;
  background: Surface['evaluate'];
  stopBackground: () => Promise<void>;
  sayYesFor: (host: string) => Promise<void>;
  takeHosts: () => Promise<void>;
  pressKey: (page: Page, key: ExtensionKey) => Promise<void>;
};

/** A key of the extension: the command in its manifest, and the letter. */
export type ExtensionKey = { readonly command: string; readonly letter: string };

export type OpenBrowser = {
  name: BrowserName;
  browser: Browser;
  extensionOrigin: string;
  /** A new tab with this address, loaded. */
  visit: (address: string) => Promise<Page>;
  /** One of the extension's own pages in a new tab. */
  extensionPage: (path: string) => Promise<Page>;
  /** Waits for the launcher in the page and clicks it with the mouse. */
  clickLauncher: (page: Page, timeout?: number) => Promise<void>;
  /** The panel in the page's closed shadow root. */
  panelFrame: (page: Page, timeout?: number) => Promise<Frame>;
  /** The same panel as a Surface. */
  panel: (page: Page, timeout?: number) => Promise<Surface>;
  /** Clicks the extension's toolbar button for this tab, and gives the popup if it has one. */
  clickToolbar: (page: Page) => Promise<Surface | undefined>;
  /** Opens the browser's own side panel beside this tab. */
  openSidePanel: (page: Page) => Promise<Surface>;
  /** The browser's own side panel, which something else has opened. */
  sidePanel: () => Promise<Surface>;
  /** Runs a function in the worker or event page, which is woken if it sleeps. */
  background: Surface['evaluate'];
  /** Puts the worker or event page to sleep now, as the browser does by itself after a quiet half minute. */
  stopBackground: () => Promise<void>;
  /** The browser's own question for a host, which no test can click, is answered with yes when it comes. */
  sayYesFor: (host: string) => Promise<void>;
  /** Takes all hosts from the extension, as a person can in the browser's own settings. */
  takeHosts: () => Promise<void>;
  /**
   * Does what the browser does for a key of the extension: no driver reaches keys that belong to the browser itself. Firefox
   * lets the extension into the tab by it, as for a real key; in Chromium only the extension is told.
   */
  pressKey: (page: Page, key: ExtensionKey) => Promise<void>;
  close: () => Promise<void>;
};

/** Starts a browser with the extension in it. */
export async function openBrowser(name: BrowserName, options: OpenOptions): Promise<OpenBrowser> {
  const extension = resolve(options.extension);
  const files = surfaceFiles(extension);
  const open = name === 'firefox' ? openFirefox : openChromium;
  const profile = profileIn(options.profile);
  const each = await open({ ...options, extension, profile: profile.folder }).catch(async (error) => {
    await profile.remove();
    throw error;
  });
  profile.removeAtExit();
  const { browser, extensionOrigin } = each;
  const headless = options.headless ?? true;
  let closed: Promise<void> | undefined;

  const sidePanelFile = (): string => {
    if (!files.sidePanel) throw new Error('This extension has no side panel.');
    return files.sidePanel;
  };
  const newTab = async (address: string, go: EachBrowser['go']): Promise<Page> => {
    const page = await browser.newPage();
    // With a window a person may resize, the page must follow the window.
    if (headless) await page.setViewport({ width: 1280, height: 800 });
    await go(page, address);
    return page;
  };
  const panelFrame = (page: Page, timeout?: number): Promise<Frame> => until(`the panel is in ${page.url()}`, () => findPanel(page), timeout);

  return {
    name,
    browser,
    extensionOrigin,
    visit: (address) => newTab(address, async (page) => void (await page.goto(address))),
    extensionPage: (path) => newTab(`${extensionOrigin}/${path}`, each.go),
    clickLauncher,
    panelFrame,
    panel: async (page, timeout) => surfaceOf(await panelFrame(page, timeout)),
    clickToolbar: (page) => each.clickToolbar(page, files.popup),
    openSidePanel: (page) => each.showSidePanel(page, sidePanelFile()),
    sidePanel: () => each.sidePanel(sidePanelFile()),
    background: each.background,
    stopBackground: each.stopBackground,
    sayYesFor: each.sayYesFor,
    takeHosts: each.takeHosts,
    pressKey: each.pressKey,
    close: () => {
      closed ??= browser.close().then(profile.remove);
      return closed;
    },
  };
}

function surfaceFiles(extension: string): { popup: string | undefined; sidePanel: string | undefined } {
  const file = join(extension, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no extension in ${extension}. Run npm run build first.`);
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  return {
    popup: manifest.action?.default_popup,
    sidePanel: manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel,
  };
}

// Firefox lists the panel as about:blank, and Chromium under a name that changes; the frame itself knows its address.
async function findPanel(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const address = await frame.evaluate(() => location.href).catch(() => '');
    if (/^(chrome|moz)-extension:\/\/[^/]+\/panel\.html/.test(address)) return frame;
  }
  return undefined;
}

async function clickLauncher(page: Page, timeout?: number): Promise<void> {
  await page.bringToFront();
  const [x, y] = await until(`${page.url()} has a launcher`, () => besideThePage(page, middleOfLauncher), timeout);
  await page.mouse.click(x, y);
}

/** Asks in a world of our own: a sample page may have broken every method that it shares with us. */
export function besideThePage<Answer>(page: Page, ask: () => Answer): Promise<Answer> {
  const frame = page.mainFrame() as unknown as { isolatedRealm(): { evaluate(ask: () => Answer): Promise<Answer> } };
  return frame.isolatedRealm().evaluate(ask);
}

/**
 * The launcher stands on the right edge in a closed root, so a page sees only the nameless div that holds it. Looking down
 * the edge finds the points where that div answers.
 */
function middleOfLauncher(): [number, number] | undefined {
  const x = innerWidth - 24;
  const isHost = (element: Element | null): boolean =>
    element?.localName === 'div' && element.parentElement === document.documentElement && element.attributes.getNamedItem('id') === null;
  const hits = [];
  for (let y = 2; y < innerHeight; y += 4) if (isHost(document.elementFromPoint(x, y))) hits.push(y);
  const middle = hits[Math.floor(hits.length / 2)];
  return middle === undefined ? undefined : [x, middle];
}
