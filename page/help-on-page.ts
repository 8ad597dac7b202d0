// Decides what this page is, shows the launcher where a rule holds, and answers panels. It reads one storage key, sends
// nothing to the worker, and leaves no node where there is no help.
import { type MatchTable, ruleFor } from '../core/match/match-table.ts';
import type { Line } from '../core/port/line.ts';
import { type PageToPanel, type PageVerdict, readPanelToPage } from '../core/port/messages.ts';
import { ownDocument } from './own-document.ts';
import { holdsOn } from './page-facts.ts';
import { createSurface } from './surface.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';
import { cameWithError, onNavigation, type Watch, watchDrawing } from './watch-page.ts';

/** The way to the browser, which this folder does not know itself. */
export type Door = {
  isAlive(): boolean;
  panelAddress(): string;
  closedRootOf(element: Element): ShadowRoot | null;
  onMatchTable(host: string, changed: (table: MatchTable | undefined) => void): Promise<void>;
  onPanelLine(opened: (line: Line<PageToPanel>) => void): void;
};

/** What the page tools, which come when a panel opens, get of this part. */
export type PageHelp = {
  /** Hands over the lines of all panels, those that are open and those to come. */
  onLine(opened: (line: Line<unknown>) => void): void;
  /** The frame of the panel while it is open in the page. */
  frame(): HTMLIFrameElement | undefined;
};

/** Starts the help on a page of this host; it follows the page until the document goes. */
export function helpOnPage(window: Window, host: string, door: Door): PageHelp {
  const page = ownDocument(window.document);
  const holds = holdsOn(page);
  const lines = new Set<Line<PageToPanel>>();
  let table: MatchTable | undefined;
  let verdict: PageVerdict = { kind: 'off', host };
  let watch: Watch | undefined;
  let failed = cameWithError(window);
  let joined: ((line: Line<unknown>) => void) | undefined;

  const tell = (message: PageToPanel): void => lines.forEach((line) => line.send(message));
  const answer = (line: Line<PageToPanel>): void => {
    lines.add(line);
    joined?.(line as Line<unknown>);
    line.onClose(() => {
      lines.delete(line);
      if (!door.isAlive()) surface.showNotice(table?.updatedNotice ?? []);
    });
    line.onMessage((message) => {
      const wish = readPanelToPage(message);
      if (wish?.kind === 'ask') line.send({ kind: 'page', verdict });
      // A frame that was made by the click itself asks only after it was opened.
      if (wish?.kind === 'ask' && wish.surface === 'frame' && surface.isOpen()) line.send({ kind: 'shown' });
      // One place at a time: the side panel takes over from the panel in the page.
      if (wish?.kind === 'close' || (wish?.kind === 'ask' && wish.surface === 'side')) close();
      if (wish?.kind === 'open') open();
    });
  };
  const surface = createSurface(window, page, door.panelAddress, {
    lineOpened: answer,
    canOpen: door.isAlive,
    pressed: () => (surface.isOpen() ? close() : open()),
  });
  const open = (): void => {
    if (!door.isAlive()) return surface.showNotice(table?.updatedNotice ?? []);
    if (verdict.kind !== 'help' || !table?.inPage) return;
    tell({ kind: 'elsewhere' });
    surface.open();
    tell({ kind: 'shown' });
  };
  const close = (): void => {
    if (surface.isOpen()) tell({ kind: 'hidden' });
    surface.close();
    show(verdict);
  };
  const show = (next: PageVerdict): void => {
    if (JSON.stringify(next) !== JSON.stringify(verdict)) tell({ kind: 'page', verdict: next });
    verdict = next;
    // A panel that the reader has open stays, and says itself that there is no help here.
    if (verdict.kind === 'help' && table?.inPage) surface.showLauncher(table.launcherName);
    else if (verdict.kind === 'off' || !surface.isOpen()) surface.hide();
  };
  const look = (): void => {
    const found = !table || table.surface === 'off' || failed ? undefined : ruleFor(table, window.location.pathname, holds);
    if (!found?.mayImprove) watch?.stop();
    show(verdictOf(host, table, found?.rule, watch?.isWatching() ?? false));
  };
  const arrive = (): void => {
    watch?.stop();
    watch = watchDrawing(window, page, look);
    look();
  };

  sweepLeftovers(page, door.closedRootOf);
  door.onPanelLine(answer);
  onNavigation(window, () => {
    failed = false;
    arrive();
  });
  void door.onMatchTable(host, (changed) => {
    table = changed;
    if (table) arrive();
    else show({ kind: 'off', host });
  });
  return {
    frame: surface.frame,
    onLine(opened) {
      joined = opened;
      for (const line of lines) opened(line as Line<unknown>);
    },
  };
}

function verdictOf(host: string, table: MatchTable | undefined, rule: string | undefined, drawing: boolean): PageVerdict {
  if (!table || table.surface === 'off') return { kind: 'off', host };
  const { agency, agencyName, contactPage } = table;
  if (!rule) return { kind: drawing ? 'waiting' : 'none', host, agencyName };
  return { kind: 'help', host, rule, agency, agencyName, contactPage };
}
