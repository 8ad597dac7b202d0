// The content script. It starts the help once in a page, however often it is put there: by the manifest, by the reader's
// click on a portal page, by our own update.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageAddress } from '../core/match/page-address.ts';
import { helpOnPage } from '../page/help-on-page.ts';
import { door } from '../platform/page.ts';

export default defineUnlistedScript(() => {
  const host = pageAddress(location)?.host;
  // The global of this script's own world; the page cannot see it.
  const own = globalThis as { wegwijs?: { isAlive(): boolean } };
  if (!host || own.wegwijs?.isAlive()) return;
  own.wegwijs = { ...door, ...helpOnPage(window, host, door) };
});
