// The marks of words: they come into the page when a reader asks for them, into the same world as boot and the page tools.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageHelp } from '../page/help-on-page.ts';
import { leftByBoot } from '../page/own-global.ts';
import { pageWords } from '../page/page-words.ts';

export default defineUnlistedScript(() => {
  const own = leftByBoot<PageHelp & { hasWords?: boolean }>();
  if (!own || own.hasWords) return;
  own.hasWords = true;
  own.onLine(pageWords(window));
});
