// After an update Firefox ends the old script and leaves its node on the page (measured 2026-11), so the new script would
// show a second launcher. Only Firefox lets an extension look into closed roots; in Chromium the old script goes by itself.
import type { OwnDocument } from './own-document.ts';
import { launcherMark } from './surface.ts';

/** Takes away launchers that an earlier version left on this page. */
export function sweepLeftovers(page: OwnDocument): void {
  for (const child of page.root()?.children ?? []) {
    const root = (child as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    if (root?.querySelector(`[${launcherMark}]`)) child.remove();
  }
}
