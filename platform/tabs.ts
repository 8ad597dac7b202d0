// The tab beside or below our own page, and the ways to open help in it.
import { browser, sidebarAction, sidePanel } from './extension.ts';

export type OpenTab = {
  readonly id: number;
  /** Known only where we have access: our hosts, or after the reader's click. */
  readonly address: string | undefined;
};

/** The tab in front of the reader in this window. */
export async function activeTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, address: tab.url };
}

/** Calls back when another tab comes to the front or the page in one is loaded anew. */
export function onTabChange(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (tab.active && change.status === 'complete') changed();
  });
}

/** Puts boot into a tab, also in a page that never ends loading; false where the browser does not allow it. */
export async function putBootInto(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/boot.js'], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/** Puts boot into every open tab of our hosts: after an install or update the pages that are open have none that lives. */
export async function putBootIntoOpenTabs(): Promise<void> {
  const matches = browser.runtime.getManifest().host_permissions ?? [];
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches as string[] });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : putBootInto(tab.id))));
}

/** Opens the browser's own side panel. It must be called in the reader's click, before anything is awaited. */
export function openSidePanel(tabId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ tabId }) : (sidebarAction?.open() ?? Promise.resolve());
}
