// Our button in the toolbar, where the help of a tab is pointed to when its page leaves us no room.
import { interfaceVoice, noWords } from '../core/language/interface-words.ts';
import { browser } from './extension.ts';
import { loadInterface } from './packs.ts';
import { loadSettings } from './settings.ts';

/** What the page part sends; see platform/page.ts. */
const wish = 'point-to-toolbar';

/** The worker's side: marks the button for the tab that asks. The browser takes the mark away when the page is left. */
export function answerPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tabId = sender.tab?.id;
    if (message === wish && sender.id === browser.runtime.id && tabId !== undefined) void pointToToolbar(tabId);
    return undefined;
  });
}

async function pointToToolbar(tabId: number): Promise<void> {
  const { language } = await loadSettings();
  const [dutch, chosen] = await Promise.all([loadInterface('nl'), loadInterface(language)]);
  const title = interfaceVoice(chosen ?? noWords, dutch ?? noWords)('toolbar-help');
  const { action } = browser;
  // A tab may be gone by now.
  await Promise.all([
    action.setBadgeText({ tabId, text: 'i' }),
    action.setBadgeBackgroundColor({ tabId, color: '#4d2240' }),
    action.setTitle({ tabId, title }),
  ]).catch(() => {});
}
