// The ring around a field: it comes into the page when a reader wants a field shown, into the same world as the page tools.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOutline, type Outline } from '../page/outline-field.ts';
import { ownDocument } from '../page/own-document.ts';

export default defineUnlistedScript(() => {
  // The global of this script's own world; the page cannot see it.
  const own = (globalThis as { wegwijs?: { isAlive(): boolean; outline?: Outline } }).wegwijs;
  if (!own || own.outline) return;
  own.outline = createOutline(window, ownDocument(document), own.isAlive);
});
