// Remembers at which element of the page the reader is, when the reader asks about a field: the panel takes the focus as it
// opens. It comes into the same world as boot, and the page tools take what it remembers, once.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { focusedElement } from '../page/focused-element.ts';
import { ownDocument } from '../page/own-document.ts';
import { leftByBoot } from '../page/own-global.ts';

export default defineUnlistedScript(() => {
  const own = leftByBoot<{ asked?: Element | undefined }>();
  if (own) own.asked = focusedElement(ownDocument(document));
});
