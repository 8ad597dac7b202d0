/** The mark of the part that is printed; components/sheet.css hides all the rest on paper. */
const mark = 'data-print';

/**
 * Prints one part of our own page with the browser's own print window, in the reader's click. Where the browser prints
 * nothing from here, the part goes to a page of ours in a tab of its own: in Chromium's side panel `print` does nothing and
 * tells nobody, not even by `beforeprint` (measured 2026-11).
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
  printInTab(part);
}

/** The copy is put there by hand, so nothing of it is kept or sent anywhere. */
function printInTab(part: HTMLElement): void {
  const tab = window.open('/print.html');
  tab?.addEventListener('load', () => {
    const { lang, dir } = document.documentElement;
    Object.assign(tab.document.documentElement, { lang, dir });
    const copy = tab.document.importNode(part, true);
    copy.setAttribute(mark, '');
    tab.document.body.append(copy);
    tab.print();
  });
}
