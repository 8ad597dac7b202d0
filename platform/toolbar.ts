// Our button in the toolbar: help here, none here, or switched off. The page part sends one word when what it found changes;
// the worker draws it. Where nothing of ours runs, the button says our name and claims nothing.
import { interfaceVoice, noWords } from '../core/language/interface-words.ts';
import { readPageAddress } from '../core/match/page-address.ts';
import { restingLook, type ToolbarIcon, type ToolbarLook, toolbarLook } from '../core/view/toolbar-look.ts';
import { browser } from './extension.ts';
import { loadInterface } from './packs.ts';
import { loadSettings } from './settings.ts';

/** Files of public/icon, by size in pixels; dev/draw-icons.mjs draws them. */
const filesOf = (icon: ToolbarIcon): Record<string, string> => ({ 16: `/icon/${icon}-16.png`, 32: `/icon/${icon}-32.png` });

/** The worker's side: draws the button for the tab that tells. The browser takes it back when the page is left. */
export function answerPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tabId = sender.tab?.id;
    if (typeof message === 'string' && sender.id === browser.runtime.id && tabId !== undefined) void showNote(message, tabId, sender.url ?? '');
    return undefined;
  });
}

async function showNote(note: string, tabId: number, address: string): Promise<void> {
  const settings = await loadSettings();
  const look = toolbarLook(note, readPageAddress(address)?.host ?? '', settings);
  if (look) await show(look, settings.language, { tabId });
}

/** Marks the button of a tab: the help of its page is behind it, because the page leaves us no room. */
export const pointToToolbar = (tabId: number): Promise<void> => showNote('no-room', tabId, '');

/** The button where no page has told anything: our name, or that we are off everywhere. Firefox forgets it when it ends. */
export async function showAtRest(): Promise<void> {
  const settings = await loadSettings();
  await show(restingLook(settings), settings.language, {});
}

async function show({ icon, says, mark }: ToolbarLook, language: string, tab: { tabId?: number }): Promise<void> {
  const [dutch, chosen] = await Promise.all([loadInterface('nl'), loadInterface(language)]);
  const sentence = says && interfaceVoice(chosen ?? noWords, dutch ?? noWords)(says);
  const { action } = browser;
  // A tab may be gone by now.
  await Promise.all([
    action.setTitle({ ...tab, title: sentence ? `Wegwijs: ${sentence}` : 'Wegwijs' }),
    icon && action.setIcon({ ...tab, path: filesOf(icon) }),
    mark !== undefined && action.setBadgeText({ ...tab, text: mark }),
    mark && action.setBadgeBackgroundColor({ ...tab, color: '#4d2240' }),
  ]).catch(() => {});
}
