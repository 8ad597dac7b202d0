/** The mark of the part that is printed; components/sheet.css hides all the rest on paper. */
const mark = 'data-print';

/**
 * Prints one part of our own page with the browser's own print window, in the reader's click. Where the browser prints
 * nothing from here, the part goes to a page of ours in a window of its own: in Chromium's side panel `print` does nothing
 * and tells nobody, not even by `beforeprint` (measured 2026-11).
 */
export function printPart(part: HTMLElement): void {
  let begins = false;
  const seen = (): void => {
    begins = true;
  };
  const over = (): void => part.removeAttribute(mark);
  part.setAttribute(mark, '');
  addEventListener('beforeprint', seen);
  addEventListener('afterprint', over, { once: true });
  window.print();
  removeEventListener('beforeprint', seen);
  if (begins) return;
  removeEventListener('afterprint', over);
  over();
  printInWindow(part);
}

/**
 * The copy is put there by hand, so nothing of it is kept or sent anywhere. A window and not a tab, because the side panel
 * follows the tab in front, and would forget what was typed.
 */
function printInWindow(part: HTMLElement): void {
  const own = window.open('/print.html', '', 'popup,width=900,height=1000');
  own?.addEventListener('load', () => {
    const { lang, dir } = document.documentElement;
    Object.assign(own.document.documentElement, { lang, dir });
    const copy = own.document.importNode(part, true);
    copy.setAttribute(mark, '');
    own.document.body.append(copy);
    own.print();
  });
}
