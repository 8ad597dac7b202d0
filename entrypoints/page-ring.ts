// The ring around a field: it comes into the page when a reader wants a field shown, into the same world as the page tools.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOutline, type Outline } from '../page/outline-field.ts';
import { ownDocument } from '../page/own-document.ts';
import { leftByBoot } from '../page/own-global.ts';

export default defineUnlistedScript(() => {
  const own = leftByBoot<{ isAlive(): boolean; outline?: Outline }>();
  if (!own || own.outline) return;
  own.outline = createOutline(window, ownDocument(document), own.isAlive);
});
