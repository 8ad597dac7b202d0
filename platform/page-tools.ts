// Puts the page tools into a tab when a panel opens there. Firefox gives a frame inside a page neither tabs nor scripting,
// so the frame asks the worker, which knows by the sender which tab it is.
import { browser } from './extension.ts';

const wish = { kind: 'put-page-tools' } as const;

/** Puts the tools into a tab; false where the browser does not allow it. The script itself sees to it that it runs once. */
export async function putToolsInto(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page-tools.js'] });
    return true;
  } catch {
    return false;
  }
}

/** The same for the tab in which this page of ours is a frame. */
export async function putToolsAroundFrame(): Promise<boolean> {
  const tab = await browser.tabs?.getCurrent?.();
  if (tab?.id !== undefined && browser.scripting) return putToolsInto(tab.id);
  try {
    return (await browser.runtime.sendMessage(wish)) === true;
  } catch {
    return false;
  }
}

/** The worker's side: only a page of ours, inside a tab, is listened to. */
export function answerFrames(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const isWish = typeof message === 'object' && message !== null && (message as { kind?: unknown }).kind === wish.kind;
    const isOwn = sender.id === browser.runtime.id && new URL(sender.url ?? 'about:blank').origin === new URL(browser.runtime.getURL('/')).origin;
    if (!isWish || !isOwn || sender.tab?.id === undefined) return undefined;
    return putToolsInto(sender.tab.id);
  });
}
