// The worker: writes the match tables when the extension is installed, updated or started, puts the page tools into a tab
// for a frame that cannot, draws our toolbar button, and opens the help for a key or a line of the menu. It keeps no state,
// because browsers end it after 30 seconds.
import { defineBackground } from 'wxt/utils/define-background';
import { followAccess, renewAccess } from '../platform/access.ts';
import { meetReader } from '../platform/first-page.ts';
import { onKey } from '../platform/keys.ts';
import { onInstalled, onStarted } from '../platform/lifecycle.ts';
import { onMenu, renewMenus } from '../platform/menus.ts';
import { openAsked } from '../platform/open-asked.ts';
import { answerFrames } from '../platform/page-tools.ts';
import { onSettings } from '../platform/settings.ts';
import { putBootIntoOpenTabs } from '../platform/tabs.ts';
import { answerPages, showAtRest } from '../platform/toolbar.ts';

export default defineBackground(() => {
  onInstalled(() => void renewAccess().then(putBootIntoOpenTabs));
  answerFrames();
  answerPages();
  onStarted(() => void renewAccess());
  followAccess();

  /** What the browser shows of us outside any page. */
  const showInBrowser = (): void => {
    void renewMenus();
    void showAtRest();
  };
  for (const on of [onInstalled, onStarted, onSettings]) on(showInBrowser);
  meetReader();
  onMenu((wish, tabId) => void openAsked(wish, tabId));
  onKey((wish, tabId) => void openAsked(wish, tabId));
});
