// One browser for a whole proof, with a copy of the built extension that the proof may change before it is installed.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, type OpenBrowser, openBrowser } from '../../dev/browser/open-browser.ts';
import { type PageServer, startPageServer } from '../../dev/browser/page-server.ts';
import { until } from '../../dev/browser/until.ts';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** For what must come but has no promise of time: the computer may be busy with more. */
export const patience = 30_000;

export type LongBrowser = {
  name: BrowserName;
  browser: OpenBrowser;
  server: PageServer;
  /** The folder of the copy that was installed. */
  extension: string;
  close(): Promise<void>;
};

/** Opens a browser with a copy of the build; `change` alters the copy first. The match tables may still be on their way. */
export async function openLong(name: BrowserName, change: (folder: string) => void = () => {}): Promise<LongBrowser> {
  const built = name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
  if (!existsSync(join(built, 'manifest.json'))) throw new Error('Run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-long-'));
  const extension = join(folder, 'extension');
  cpSync(built, extension, { recursive: true });
  change(extension);
  const server = await startPageServer({ pagesFolder: 'tests/fixtures/pages' });
  const browser = await openBrowser(name, { extension, server });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { name, browser, server, extension, close };
}

/** The worker has run once, so boot finds its table at the first visit, as it does for a reader. */
export async function openInstalled(name: BrowserName, change?: (folder: string) => void): Promise<LongBrowser> {
  const opened = await openLong(name, change);
  await until('the match tables are written', async () => 'match:www.uwv.nl' in (await stored(opened.browser)), patience);
  return opened;
}

type Storage = { local: { get(key: null): Promise<Record<string, unknown>>; set(values: object): Promise<void>; clear(): Promise<void> } };

/** Everything that the extension keeps. */
export function stored(browser: OpenBrowser): Promise<Record<string, unknown>> {
  return browser.background(() => (globalThis as unknown as { chrome: { storage: Storage } }).chrome.storage.local.get(null));
}

/** Puts back what the extension kept at an earlier moment; open pages follow by themselves. */
export function restore(browser: OpenBrowser, values: Record<string, unknown>): Promise<void> {
  return browser.background(async (kept) => {
    const { local } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome.storage;
    await local.clear();
    await local.set(kept);
  }, values);
}
