// Keeps our one node on the page, with a budget. Without a budget, a page that removes the node freezes the whole tab in
// both browsers (measured 2026-11); with one, we step aside and the toolbar still helps.
import type { OwnDocument } from './own-document.ts';

/** How often a removed node is put back in one document. */
export const reinsertBudget = 5;

export type Mounted = { unmount(): void };

/**
 * Puts the node last below the root, on top of the page, and puts it back when the page takes it away, each time after
 * twice as long. Once `mayStay` says no, it goes for good: after our own update a successor stands there.
 */
export function stayMounted(window: Window, page: OwnDocument, node: HTMLElement, mayStay: () => boolean): Mounted {
  let left = reinsertBudget;
  let timer = 0;
  const unmount = (): void => {
    window.clearTimeout(timer);
    observer.disconnect();
    node.remove();
  };
  const observer = new MutationObserver(() => {
    if (!mayStay()) return unmount();
    if (!node.isConnected && !timer && left > 0) timer = window.setTimeout(putBack, 50 * 2 ** (reinsertBudget - left));
  });
  const mount = (): void => {
    const root = page.root();
    // The document too: a page may replace its root.
    observer.observe(page.node, { childList: true });
    if (!root) return;
    observer.observe(root, { childList: true });
    root.append(node);
    if (node.popover !== 'manual') node.popover = 'manual';
    node.showPopover?.();
    observer.takeRecords();
  };
  const putBack = (): void => {
    timer = 0;
    left -= 1;
    if (!node.isConnected) mount();
  };
  mount();
  return { unmount };
}
