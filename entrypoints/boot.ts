// The content script. It starts the help once in a page, however often it is put there: by the manifest, by the reader's
// click on a portal page, by our own update.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageAddress } from '../core/match/page-address.ts';
import { helpOnPage } from '../page/help-on-page.ts';
import { forOthers, ownWorld } from '../page/own-global.ts';
import { door } from '../platform/page.ts';

export default defineUnlistedScript(() => {
  const host = pageAddress(location)?.host;
  if (!host || ownWorld[forOthers]?.isAlive()) return;
  ownWorld[forOthers] = { ...door, ...helpOnPage(window, host, door) };
});
