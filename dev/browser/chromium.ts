// Starts Chromium with the extension and reaches what only Chromium has: its worker, popup and side panel.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { needBrowser } from '../need-browsers.mjs';
import type { EachBrowser, StartOptions } from './open-browser.ts';
import { surfaceOf } from './surface.ts';
import { until } from './until.ts';

/** Chromium with the extension loaded, ready for the methods both browsers share. */
export async function openChromium(options: StartOptions): Promise<EachBrowser> {
  const language = options.language ?? 'nl';
  offerNoTranslation(options.profile);
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: options.headless ?? true,
    // Loading an extension and clicking its button go over the pipe only; branded builds ignore --load-extension.
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    handleSIGINT: options.handleSignals ?? true,
    handleSIGTERM: options.handleSignals ?? true,
    handleSIGHUP: options.handleSignals ?? true,
    args: [...quiet, ...rootless(), ...roadTo(options), `--lang=${language}`, `--accept-lang=${language}`],
    env: { ...process.env, LANGUAGE: language },
    userDataDir: options.profile,
  });
  try {
    const id = await browser.installExtension(options.extension);
    return await chromiumWith(browser, id);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

// Tests read the server's log, so the browser itself must not call home; and no bubble may cover the page.
const quiet = [
  '--window-size=1280,900',
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-field-trial-config',
  '--no-pings',
  '--test-type',
];

// Its bubble would cover the panel; no flag stops it, only the profile does.
function offerNoTranslation(profile: string): void {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(dirname(preferences), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ translate: { enabled: false } }));
}

// As root, as in most containers, Chromium refuses to start with its sandbox.
function rootless(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

// No flag stops these two: the account chooser and an update of Chromium's own parts.
const notOurs = 'MAP *.google.com ~NOTFOUND, MAP *.googleapis.com ~NOTFOUND';

/** Every https address leads to the page server, which alone is trusted; every other road leads nowhere. */
function roadTo({ server }: StartOptions): string[] {
  if (!server) return [];
  return [
    `--host-resolver-rules=${notOurs}, MAP *:443 127.0.0.1:${server.port}, MAP * ~NOTFOUND, EXCLUDE localhost`,
    `--ignore-certificate-errors-spki-list=${server.keyHash}`,
  ];
}

async function chromiumWith(browser: Browser, id: string): Promise<EachBrowser> {
  const extensionOrigin = `chrome-extension://${id}`;
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not keep the extension ${id}.`);
  const shown = async (file: string, timeout = 10_000): Promise<Page> => {
    const target = await browser.waitForTarget((each) => isOwn(each, `${extensionOrigin}/${file}`), { timeout });
    return target.asPage();
  };
  /** Workers of an extension that was updated: Chromium lists them for ever, and they never answer (seen 2026-11). */
  const silent = new WeakSet<WebWorker>();
  /** A page with the extension's powers that shows nothing of it. */
  const inOwnPage = async (act: (ownPage: Page) => Promise<void>): Promise<void> => {
    const ownPage = await browser.newPage();
    await ownPage.goto(`${extensionOrigin}/manifest.json`);
    await act(ownPage);
    await ownPage.close();
  };

  /** The page on which a person manages extensions. */
  const inSettings = async (act: (settings: Page) => Promise<void>): Promise<void> => {
    const settings = await browser.newPage();
    await settings.goto(`chrome://extensions/?id=${id}`);
    await act(settings);
    await settings.close();
  };

  const background: EachBrowser['background'] = async (ask, ...given) => {
    const worker = await until('the service worker runs', async () => {
      const newest = (await extension.workers()).at(-1);
      if (newest && (await answers(newest))) return newest;
      await inOwnPage((ownPage) => wakeWorker(ownPage, `${extensionOrigin}/`));
      return undefined;
    });
    return worker.evaluate(ask as never, ...(given as unknown as never[]));
  };

  return {
    browser,
    extensionOrigin,
    go: async (page, address) => void (await page.goto(address)),
    clickToolbar: async (page, popup) => {
      await page.bringToFront();
      await extension.triggerAction(page);
      if (popup === undefined) return undefined;
      // Where the sites were taken from the extension, Chromium spends the first click on a hint of its own (seen 2026-11).
      const first = await shown(popup, 3000).catch(() => undefined);
      if (!first) await extension.triggerAction(page);
      return surfaceOf(first ?? (await shown(popup)));
    },
    showSidePanel: async (page, file) => {
      // Puppeteer evaluates as a gesture of the user, which is what sidePanel.open asks for.
      await inOwnPage(async (ownPage) => {
        await page.bringToFront();
        await ownPage.evaluate(openSidePanelHere);
      });
      return surfaceOf(await shown(file));
    },
    sidePanel: async (file) => surfaceOf(await shown(file)),
    background,
    pressKey: async (page, { command }) => {
      await page.bringToFront();
      await background(tellCommand, command);
    },
    sayYesFor: (host) => inSettings((settings) => settings.evaluate(allowHost, settingsOf, id, `https://${host}/*`)),
    takeHosts: () => inSettings((settings) => settings.evaluate(allowNoHost, settingsOf, id)),
    stopBackground: async () => {
      const newest = (await extension.workers()).at(-1);
      if (!newest || silent.has(newest)) return;
      if (!(await answers(newest))) return void silent.add(newest);
      await newest.close();
      await until('the service worker is gone', async () => !(await extension.workers()).includes(newest));
    },
  };
}

// What follows runs in the browser's own settings.
type Settings = {
  addHostPermission: (id: string, pattern: string) => Promise<void>;
  updateExtensionConfiguration: (change: { extensionId: string; hostAccess: string }) => Promise<void>;
};
const settingsOf = 'developerPrivate';

/** A host that was allowed there is given without a question when it is asked for (seen 2026-11). */
async function allowHost(api: string, id: string, pattern: string): Promise<void> {
  await (chrome as unknown as Record<string, Settings>)[api]?.addHostPermission(id, pattern);
}

async function allowNoHost(api: string, id: string): Promise<void> {
  await (chrome as unknown as Record<string, Settings>)[api]?.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
}

function isOwn(target: Target, start: string): boolean {
  return target.url().startsWith(start);
}

/** Whether a worker is alive; one that was left behind by an update says nothing. */
function answers(worker: WebWorker): Promise<boolean> {
  const late = new Promise<false>((over) => setTimeout(over, 1000, false));
  return Promise.race([worker.evaluate(() => true).catch(() => false), late]);
}

async function wakeWorker(page: Page, scopeURL: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.startWorker', { scopeURL });
}

declare const chrome: {
  windows: { getLastFocused: () => Promise<{ id: number }> };
  sidePanel: { open: (where: { windowId: number }) => Promise<void> };
};

/** An event of the extension can be given by hand in its own worker. */
async function tellCommand(command: string): Promise<void> {
  type Tab = { id: number };
  type Commands = { onCommand: { dispatch(command: string, tab: Tab | undefined): void } };
  const { commands, tabs } = chrome as unknown as { commands: Commands; tabs: { query(which: object): Promise<Tab[]> } };
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  commands.onCommand.dispatch(command, tab);
}

async function openSidePanelHere(): Promise<void> {
  const { id } = await chrome.windows.getLastFocused();
  await chrome.sidePanel.open({ windowId: id });
}
