// The marks of words: they come into the page when a reader asks for them, into the same world as boot and the page tools.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageHelp } from '../page/help-on-page.ts';
import { pageWords } from '../page/page-words.ts';

export default defineUnlistedScript(() => {
  // The global of this script's own world; the page cannot see it.
  const own = (globalThis as { wegwijs?: PageHelp & { hasWords?: boolean } }).wegwijs;
  if (!own || own.hasWords) return;
  own.hasWords = true;
  own.onLine(pageWords(window));
});
