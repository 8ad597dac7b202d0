// The worker: writes the match tables when the extension is installed, updated or started, puts the page tools into a tab
// for a frame that cannot, and marks our toolbar button. It keeps no state, because browsers end it after 30 seconds.
import { defineBackground } from 'wxt/utils/define-background';
import { followAccess, renewAccess } from '../platform/access.ts';
import { onInstalled, onStarted } from '../platform/lifecycle.ts';
import { answerFrames } from '../platform/page-tools.ts';
import { putBootIntoOpenTabs } from '../platform/tabs.ts';
import { answerPages } from '../platform/toolbar.ts';

export default defineBackground(() => {
  onInstalled(() => void renewAccess().then(putBootIntoOpenTabs));
  answerFrames();
  answerPages();
  onStarted(() => void renewAccess());
  followAccess();
});
