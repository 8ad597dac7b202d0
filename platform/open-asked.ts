// Opens the help for a key or a line of the menu. The worker shows nothing itself, so where the page takes no panel, the
// popup opens and says why.
import { readPageAddress } from '../core/match/page-address.ts';
import type { Wish } from '../core/view/menu-items.ts';
import { browser } from './extension.ts';
import { openInPage } from './open-help.ts';
import { putInto } from './page-tools.ts';
import { lineToTab } from './panel-line.ts';
import { letClickOpen, loadSettings } from './settings.ts';
import { putBootInto } from './tabs.ts';
import { pointToToolbar } from './toolbar.ts';

/** Opens the panel for what was asked; asked for the page once more, it is shut again. */
export async function openAsked(wish: Wish, tabId: number): Promise<void> {
  const settings = await loadSettings();
  if (settings.neverInPage && !settings.paused) return openPopup().catch(() => pointToToolbar(tabId));
  // The address is told to us because of the key or the menu itself.
  const { url } = await browser.tabs.get(tabId);
  await letClickOpen(readPageAddress(url ?? '')?.host);
  await putBootInto(tabId);
  if (wish === 'open-help' && (await isOpen(tabId))) return shut(tabId);
  // The panel takes the focus, so the field that has it must be known before that.
  if (wish === 'explain-field') await putInto(tabId, 'field');
  await openInPage(tabId, (opened, end) => {
    if (opened === 'waiting') return;
    end();
    if (opened !== 'shown') void openPopup().catch(() => {});
  });
}

/** Refused where a browser wants a click on the button itself; in a page without room that button is marked by then. */
const openPopup = async (): Promise<void> => browser.action.openPopup();

/** Shuts the panel in the page, and waits to hear that it is. */
function shut(tabId: number): void {
  const line = lineToTab(tabId);
  line.onMessage(() => line.end());
  line.send({ kind: 'close' });
}

/** Whether the panel stands open in the page, asked beside boot: what is said on the line does not tell. */
async function isOpen(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: panelIsOpen });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page, in the world of boot, which stands under this symbol (page/own-global.ts). */
function panelIsOpen(): boolean {
  const world = globalThis as unknown as Record<symbol, { frame(): unknown } | undefined>;
  const boot = world[Symbol.for('wegwijs')];
  return boot !== undefined && boot.frame() !== undefined;
}
