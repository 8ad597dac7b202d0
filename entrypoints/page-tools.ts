// The page tools: they come into the page when a panel opens, and into the same world as boot, which hands them its lines.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Line } from '../core/port/line.ts';
import type { PageHelp } from '../page/help-on-page.ts';
import type { Outline } from '../page/outline-field.ts';
import { leftByBoot } from '../page/own-global.ts';
import { pageTools } from '../page/page-tools.ts';

type Opened = (line: Line<unknown>) => void;

export default defineUnlistedScript(() => {
  const own = leftByBoot<PageHelp & { outline?: Outline; asked?: Element | undefined; hasTools?: boolean }>();
  if (!own || own.hasTools) return;
  own.hasTools = true;
  shareLines(own);
  const asked = (): Element | undefined => {
    const element = own.asked;
    own.asked = undefined;
    return element;
  };
  own.onLine(pageTools(window, { frame: own.frame, outline: () => own.outline, asked }));
});

/** Boot hands its lines to one other script only; from here on they go to every script that asks. */
function shareLines(own: PageHelp): void {
  const lines = new Set<Line<unknown>>();
  const asked = new Set<Opened>();
  own.onLine((line) => {
    lines.add(line);
    line.onClose(() => lines.delete(line));
    for (const opened of asked) opened(line);
  });
  own.onLine = (opened) => {
    asked.add(opened);
    for (const line of lines) opened(line);
  };
}
