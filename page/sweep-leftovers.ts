// After an update the new script finds the node of the old one on the page. In Firefox the old script is gone and its
// launcher dead; in Chromium it lives on, mute, and goes when it sees a successor (measured 2026-11).

import { launcherMark } from './launcher-mark.ts';
import type { OwnDocument } from './own-document.ts';

/** The browser's own key to closed roots. */
export type ClosedRootOf = (element: Element) => ShadowRoot | null | undefined;

/** Takes away launchers that an earlier version left on this page. */
export function sweepLeftovers(page: OwnDocument, closedRootOf: ClosedRootOf): void {
  for (const child of page.all(':root > div')) if (closedRootOf(child)?.querySelector(`[${launcherMark}]`)) child.remove();
}
