// After an update the new script finds the node of the old one on the page. In Firefox the old script is gone and its
// launcher dead; in Chromium it lives on, mute, and goes when it sees a successor (measured 2026-11).

import { launcherMark } from './launcher-mark.ts';
import type { OwnDocument } from './own-document.ts';

/** Takes away launchers that an earlier version left on this page; `closedRootOf` is the browser's own key to closed roots. */
export function sweepLeftovers(page: OwnDocument, closedRootOf: (element: Element) => ShadowRoot | null): void {
  for (const child of [...(page.root()?.children ?? [])]) {
    if (child.localName === 'div' && closedRootOf(child)?.querySelector(`[${launcherMark}]`)) child.remove();
  }
}
