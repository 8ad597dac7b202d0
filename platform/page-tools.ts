// Puts scripts of ours into a tab when a panel needs them there. Firefox gives a frame inside a page neither tabs nor
// scripting, so the frame asks the worker, which knows by the sender which tab it is.
import { browser } from './extension.ts';

/** What may come into a page besides boot: the tools when a panel opens, the others when a reader asks for what they do. */
const files = { tools: '/page-tools.js', ring: '/page-ring.js', words: '/page-words.js', field: '/page-field.js' } as const;
export type PageScript = keyof typeof files;

const wish = 'put-page-script';

/** Puts a script into a tab; false where the browser does not allow it. The script itself sees to it that it runs once. */
export async function putInto(tabId: number, script: PageScript): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [files[script]] });
    return true;
  } catch {
    return false;
  }
}

/** The same for the tab in which this page of ours is a frame. */
export async function putAroundFrame(script: PageScript): Promise<boolean> {
  const tab = await browser.tabs?.getCurrent?.();
  if (tab?.id !== undefined && browser.scripting) return putInto(tab.id, script);
  // A worker that ends before it has answered is asked once more: a script that was put already does not run again.
  return (await askWorker(script)) ?? (await askWorker(script)) ?? false;
}

/** What the worker says of it, and nothing where it ended in between. */
async function askWorker(script: PageScript): Promise<boolean | undefined> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ kind: wish, script });
    return typeof answer === 'boolean' ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** The worker's side: only a page of ours, inside a tab, is listened to, and only these scripts are put. */
export function answerFrames(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { kind, script } = (typeof message === 'object' && message !== null ? message : {}) as { kind?: unknown; script?: unknown };
    // By its beginning: the origin of such an address is "null" wherever its scheme is not known to URL.
    const isOwn = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    if (kind !== wish || !isOwn || sender.tab?.id === undefined || typeof script !== 'string' || !Object.hasOwn(files, script)) return undefined;
    return putInto(sender.tab.id, script as PageScript);
  });
}
