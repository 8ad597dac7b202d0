// The keys by which a reader opens the help. The browser keeps them and the reader changes them there; we hear no key.
import { type Wish, wishOf } from '../core/view/menu-items.ts';
import { browser } from './extension.ts';
import { activeTab } from './tabs.ts';

/** Absent in Firefox for Android. */
const commands: typeof browser.commands | undefined = browser.commands;

/** Calls back when the reader presses one of our keys, with the tab. The key lets us into that page, as a click does. */
export function onKey(pressed: (wish: Wish, tabId: number) => void): void {
  commands?.onCommand.addListener((name, tab) => {
    const wish = wishOf(name);
    if (!wish) return;
    if (tab?.id !== undefined) return pressed(wish, tab.id);
    void activeTab().then((front) => front && pressed(wish, front.id));
  });
}

/** A key of ours as the browser writes it, `Alt+Shift+U`; empty where the reader has none for it. */
export type Key = { readonly for: Wish | 'popup'; readonly keys: string };

/** The names of our keys in the manifest, in the order in which a reader sees them. */
const names: Readonly<Record<Key['for'], string>> = { 'open-help': 'open-help', 'explain-field': 'explain-field', popup: '_execute_action' };

/** The keys as they are now; none where the browser has no keys for us. */
export async function loadKeys(): Promise<Key[]> {
  const all = await commands?.getAll();
  if (!all) return [];
  return Object.entries(names).map(([wish, name]) => ({
    for: wish as Key['for'],
    keys: all.find((each) => each.name === name)?.shortcut ?? '',
  }));
}

/** Opens the place where the reader changes them: a page of the browser, which may not be linked to. */
export async function openKeySettings(): Promise<void> {
  const own = commands as { openShortcutSettings?(): Promise<void> } | undefined;
  if (own?.openShortcutSettings) return own.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
