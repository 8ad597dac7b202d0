// The lines of ours in the browser's own menu. Browsers keep them over the worker's death; they are made anew when we start
// and when the reader's settings change, because their words are in the reader's language.
import { interfaceVoice, noWords } from '../core/language/interface-words.ts';
import { menuItems, type Wish, wishOf } from '../core/view/menu-items.ts';
import { browser } from './extension.ts';
import { loadInterface, loadTables } from './packs.ts';
import { loadSettings } from './settings.ts';

/** Absent in Firefox for Android. */
const menus: typeof browser.contextMenus | undefined = browser.contextMenus;

/** Two at a time would make the same line twice. */
let last: Promise<void> = Promise.resolve();

/** Writes the menu anew. */
export function renewMenus(): Promise<void> {
  last = last.then(renew, renew);
  return last;
}

async function renew(): Promise<void> {
  if (!menus) return;
  const [tables, settings, dutch] = await Promise.all([loadTables(), loadSettings(), loadInterface('nl')]);
  const chosen = await loadInterface(settings.language);
  const items = menuItems(Object.keys(tables).sort(), settings, interfaceVoice(chosen ?? noWords, dutch ?? noWords));
  await menus.removeAll();
  for (const { id, title, contexts, documentUrlPatterns } of items) {
    menus.create({ id, title, contexts, documentUrlPatterns: [...documentUrlPatterns] });
  }
}

/** Calls back when the reader chooses a line of ours, with the tab. The choice lets us into that page, as a click does. */
export function onMenu(chosen: (wish: Wish, tabId: number) => void): void {
  menus?.onClicked.addListener(({ menuItemId }, tab) => {
    const wish = wishOf(menuItemId);
    if (wish && tab?.id !== undefined) chosen(wish, tab.id);
  });
}
