// The page tools: they come into the page when a panel opens, and into the same world as boot, which hands them its lines.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageHelp } from '../page/help-on-page.ts';
import { pageTools } from '../page/page-tools.ts';

export default defineUnlistedScript(() => {
  // The global of this script's own world; the page cannot see it.
  const own = (globalThis as { wegwijs?: PageHelp & { isAlive(): boolean; hasTools?: boolean } }).wegwijs;
  if (!own || own.hasTools) return;
  own.hasTools = true;
  own.onLine(pageTools(window, own.isAlive, own.frame));
});
