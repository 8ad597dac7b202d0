// Starts Firefox with the extension and reaches what only Firefox has: its event page, popup and sidebar.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../need-browsers.mjs';
import { type FirefoxWindow, firefoxWindow } from './firefox-window.ts';
import type { EachBrowser, StartOptions } from './open-browser.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

/** Firefox with the extension loaded for this session, ready for the methods both browsers share. */
export async function openFirefox(options: StartOptions): Promise<EachBrowser> {
  const id = geckoId(options.extension);
  const uuid = uuidFor(id);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: options.server !== undefined,
    defaultViewport: null,
    handleSIGINT: options.handleSignals ?? true,
    handleSIGTERM: options.handleSignals ?? true,
    handleSIGHUP: options.handleSignals ?? true,
    // System access is needed for moz-extension pages and for the toolbar.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    env: { ...process.env, ...(options.server && noOutside) },
    extraPrefsFirefox: {
      ...quiet,
      ...roadTo(options),
      'intl.accept_languages': options.language ?? 'nl',
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
    userDataDir: options.profile,
  });
  try {
    await browser.installExtension(options.extension);
    const ownWindow = await firefoxWindow(browser, id);
    await ownWindow.evaluate(pinToToolbar, id);
    return firefoxWith(browser, ownWindow, { id, uuid });
  } catch (error) {
    await browser.close();
    throw error;
  }
}

// Firefox ends itself when something tries to leave this computer, and its remote settings stay silent.
const noOutside = { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' };

const quiet = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.activity-stream.testing.shouldInitializeFeeds': false,
  'dom.push.connection.enabled': false,
  'browser.region.network.url': '',
  'privacy.trackingprotection.annotate_channels': false,
  'datareporting.usage.uploadEnabled': false,
  'termsofuse.bypassNotification': true,
  // The question for a host is answered with yes: no test can click it.
  'extensions.webextOptionalPermissionPrompts': false,
};

/** Every name is this computer and every port the page server's; a plain http request fails there, as it should. */
function roadTo({ server }: StartOptions): Record<string, string> {
  if (!server) return {};
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${server.port};80=${server.port}`,
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}

// The same each time, so that a kept profile finds its storage again.
function uuidFor(id: string): string {
  const hash = createHash('sha256').update(id).digest('hex');
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5');
}

function firefoxWith(browser: Browser, ownWindow: FirefoxWindow, extension: { id: string; uuid: string }): EachBrowser {
  const widget = widgetOf(extension.id);
  const opened = (kind: 'background' | 'popup' | 'sidebar'): Promise<Surface> =>
    until(`the ${kind} of the extension is open`, async () => {
      const view = await ownWindow.view(kind);
      const loaded = await view?.evaluate(() => document.readyState === 'complete');
      return loaded && view;
    });

  return {
    browser,
    extensionOrigin: `moz-extension://${extension.uuid}`,
    go: async (page, address) => {
      await ownWindow.navigate(tabOf(page), address);
      await until(`${address} has loaded`, () => page.evaluate(isAt, address));
    },
    clickToolbar: async (page, popup) => {
      await page.bringToFront();
      // A second click on the button of an open popup only closes it.
      await ownWindow.evaluate(closePopup, widget);
      await until('the old popup is gone', async () => !(await ownWindow.view('popup')));
      await ownWindow.click(`#${widget}-BAP`);
      if (!popup) return undefined;
      await until('the popup is open', () => ownWindow.evaluate(popupIsOpen));
      return opened('popup');
    },
    showSidePanel: async (page) => {
      await page.bringToFront();
      await ownWindow.evaluate(showSidebar, `${widget}-sidebar-action`);
      return opened('sidebar');
    },
    sidePanel: () => opened('sidebar'),
    stopBackground: () => ownWindow.evaluate(stopEventPage, extension.id),
    sayYesFor: async () => {},
    takeHosts: () => ownWindow.evaluate(takeHosts, extension.id),
    pressKey: async (page, { letter }) => {
      await page.bringToFront();
      await ownWindow.evaluate(doKey, `ext-keyset-id-${widget}`, letter);
    },
    background: async (ask, ...given) => (await opened('background')).evaluate(ask, ...given),
  };
}

function tabOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

function isAt(address: string): boolean {
  return location.href === address && document.readyState === 'complete';
}

/** The way Firefox turns an extension's id into the ids of its buttons. */
function widgetOf(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

// What follows runs inside Firefox, where these stand ready.
function doKey(keyset: string, letter: string): void {
  const keys = [...document.querySelectorAll(`#${keyset} key`)].filter((each) => each.getAttribute('key') === letter);
  if (keys.length !== 1) throw new Error(`${keys.length} keys with ${letter} in ${keyset}`);
  (keys[0] as Element & { doCommand(): void }).doCommand();
}

declare const CustomizableUI: {
  addWidgetToArea: (widget: string, area: string) => void;
  hidePanelForNode: (node: Element | null) => void;
};
declare const WebExtensionPolicy: {
  getByID: (id: string) => {
    extension: { terminateBackground: (how: object) => Promise<void>; allowedOrigins: { patterns: { pattern: string }[] } };
  } | null;
};
type Permissions = { remove: (id: string, what: { origins: string[]; permissions: string[] }, extension: object) => Promise<void> };
declare const ChromeUtils: { importESModule: (address: string) => { ExtensionPermissions: Permissions } };
declare const SidebarController: { show: (command: string) => Promise<unknown> };

/** A new button hides behind the puzzle piece; a reader can drag it to the toolbar, and so do we. */
function pinToToolbar(id: string): void {
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar');
}

function popupIsOpen(): boolean {
  const panel = document.querySelector('#customizationui-widget-panel');
  return (panel as { state?: string } | null)?.state === 'open';
}

// A popup's document stands in a panel with the extension's name; a mere click in the page closes it for a person,
// but not for a driver.
function closePopup(widget: string): void {
  const view = document.querySelector(`#customizationui-widget-panel .PanelUI-subView`);
  if (view?.id.includes(widget)) CustomizableUI.hidePanelForNode(view);
}

async function stopEventPage(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** What the page of add-ons does when a person takes the sites away. */
async function takeHosts(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const origins = extension?.allowedOrigins.patterns.map(({ pattern }) => pattern) ?? [];
  if (extension) await ExtensionPermissions.remove(id, { origins, permissions: [] }, extension);
}

async function showSidebar(command: string): Promise<void> {
  await SidebarController.show(command);
}
