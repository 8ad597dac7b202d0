// Keeps our one node on the page and on top of it, with a budget. Without a budget, a page that removes the node freezes
// the whole tab in both browsers (measured 2026-11); with one, we step aside and the toolbar still helps.
import type { OwnDocument } from './own-document.ts';

/** How often a removed node is put back in one document. */
export const reinsertBudget = 5;
/** How often it is lifted over what the page has put on top of it. */
export const reshowBudget = 3;

/** The shortest wait before the node comes back, in milliseconds; each time it is twice as long. */
const firstWait = 50;

export type Stay = {
  /** Once it says no, the node goes for good: after our own update a successor stands there. */
  isAlive(): boolean;
  /** Whether what the page shows lies over the node. */
  isCovered(): boolean;
  /** The node is about to be put on the page, for the first time or again. */
  placing(): void;
  /** The page has won: the node is off the page, or stays under what lies over it. */
  gaveUp(): void;
};

export type Mounted = {
  /** Puts the node on the page and keeps it there; false where it was to be there already. */
  mount(): boolean;
  /** Lifts the node over what lies on it, as long as the budget lasts; whether it is on top then. */
  toFront(): boolean;
  unmount(): void;
};

/**
 * A node that is put last below the root, in the browser's top layer, and put back when the page takes it away or covers it.
 * However often it is mounted, it has one budget: a page could else win it back by going to and fro.
 */
export function stayMounted(window: Window, page: OwnDocument, node: HTMLElement, stay: Stay): Mounted {
  let reinserts = reinsertBudget;
  let reshows = reshowBudget;
  let isPlanned = false;
  let isWanted = false;
  /** Each wait is twice as long as the one before. */
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    window.setTimeout(settle, firstWait * 2 ** (reinsertBudget - reinserts + reshowBudget - reshows));
  };
  const settle = (): void => {
    isPlanned = false;
    if (!isWanted) return;
    if (node.isConnected) toFront();
    else if (reinserts-- > 0) return put();
    if (!node.isConnected || (reshows < 1 && stay.isCovered())) stay.gaveUp();
  };
  const toFront = (): boolean => {
    if (node.isConnected && stay.isCovered() && reshows-- > 0) {
      node.hidePopover?.();
      node.showPopover?.();
    }
    return !stay.isCovered();
  };
  const unmount = (): void => {
    isWanted = false;
    observer.disconnect();
    node.remove();
  };
  const observer = new MutationObserver(() => {
    if (!stay.isAlive()) return unmount();
    if (!node.isConnected) plan();
  });
  /** A popover of the page has come up, or ours was shut by the page. A dialog is not fought: it makes all else inert. */
  const onToggle = (event: Event): void => {
    const { target, newState } = event as ToggleEvent;
    if ((target as HTMLElement).popover && (newState === 'open') !== (target === node)) plan();
  };
  const put = (): void => {
    const root = page.root();
    // The document too: a page may replace its root.
    observer.observe(page.node, { childList: true });
    if (!root) return;
    observer.observe(root, { childList: true });
    page.listen('toggle', onToggle);
    stay.placing();
    root.append(node);
    node.popover = 'manual';
    node.showPopover?.();
  };
  const mount = (): boolean => {
    if (isWanted) return false;
    isWanted = true;
    put();
    return true;
  };
  return { mount, toFront, unmount };
}
