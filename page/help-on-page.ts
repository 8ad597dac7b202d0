// Decides what this page is, shows the launcher where a rule holds, and answers panels. It reads one storage key, sends
// nothing to the worker, and leaves no node where there is no help.
import { type MatchTable, ruleFor } from '../core/match/match-table.ts';
import type { Line } from '../core/port/line.ts';
import { type PageToPanel, type PageVerdict, readPanelToPage } from '../core/port/messages.ts';
import { ownDocument } from './own-document.ts';
import { holdsOn } from './page-facts.ts';
import { createSurface } from './surface.ts';
import { type ClosedRootOf, sweepLeftovers } from './sweep-leftovers.ts';
import { cameWithError, onNavigation, type Watch, watchDrawing } from './watch-page.ts';

/** The way to the browser, which this folder does not know itself. */
export type Door = {
  isAlive(): boolean;
  panelAddress(): string;
  closedRootOf: ClosedRootOf;
  onMatchTable(host: string, changed: (table: MatchTable | undefined) => void): Promise<void>;
  onPanelLine(opened: (line: Line<PageToPanel>) => void): void;
  /** Lets our toolbar button say what was found, or that the help is behind it. Nothing waits for it. */
  note(word: PageVerdict['kind'] | 'no-room'): void;
};

/**
 * How long the panel may take to ask what page it stands in, in milliseconds. A page in a sandbox never lets it run; an old
 * computer is only slow, and must not lose the panel by it.
 */
export const startTime = 10_000;

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
  // Of no host, so that the first that is found is told.
  let verdict: PageVerdict = { kind: 'off', host: '' };
  let watch: Watch | undefined;
  let failed = cameWithError(window);
  /** Whether the panel has shown that it runs in this page, or that it cannot. */
  let room: 'runs' | 'none' | undefined;
  let joined: ((line: Line<unknown>) => void) | undefined;

  const tell = (message: PageToPanel): void => lines.forEach((line) => line.send(message));
  const say = (kind: 'shown' | 'hidden' | 'elsewhere' | 'no-room'): void => tell({ kind });
  /** After our own update nothing of ours works here any more. */
  const isReplaced = (): boolean => {
    if (door.isAlive()) return false;
    surface.showNotice(table?.updatedNotice ?? '');
    return true;
  };
  const answer = (line: Line<PageToPanel>): void => {
    lines.add(line);
    joined?.(line as Line<unknown>);
    line.onClose(() => {
      lines.delete(line);
      isReplaced();
    });
    line.onMessage((message) => {
      const wish = readPanelToPage(message);
      if (!wish) return;
      if (wish.kind === 'open') return open();
      // One place at a time: the side panel takes over from the panel in the page.
      if (wish.kind === 'close' || wish.surface === 'side') close();
      if (wish.kind === 'close') return;
      line.send({ kind: 'page', verdict });
      if (wish.surface === 'frame') started();
    });
  };
  const giveUp = (): void => {
    room = 'none';
    close();
    say('no-room');
    door.note('no-room');
  };
  const surface = createSurface(window, page, door.panelAddress, {
    lineOpened: answer,
    isAlive: door.isAlive,
    pressed: () => (surface.frame() ? close() : open()),
    gaveUp: giveUp,
  });
  /** The panel runs; if it was opened before that, it is shown now and no sooner. */
  const started = (): void => {
    room ??= 'runs';
    const frame = surface.frame();
    if (!frame) return;
    // Before that, Chromium gives the keys to the empty document that the panel replaced.
    frame.focus();
    say('elsewhere');
    say('shown');
  };
  const open = (): void => {
    if (isReplaced() || verdict.kind !== 'help' || !table?.inPage) return;
    if (room === 'none' || !surface.open()) {
      surface.close();
      return say('no-room');
    }
    if (room) return started();
    window.setTimeout(() => room || giveUp(), startTime);
  };
  const close = (): void => {
    if (surface.frame()) say('hidden');
    surface.close();
    show(verdict);
  };
  const show = (next: PageVerdict): void => {
    if (JSON.stringify(next) !== JSON.stringify(verdict)) {
      tell({ kind: 'page', verdict: next });
      door.note(next.kind);
    }
    verdict = next;
    // A panel that the reader has open stays, and says itself that there is no help here.
    if (verdict.kind === 'help' && table?.inPage && room !== 'none') surface.showLauncher(table.launcherName);
    else if (verdict.kind === 'off' || !surface.frame()) surface.hide();
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
  const kind = rule ? 'help' : drawing ? 'waiting' : 'none';
  // Each kind is read with the fields it has; one shape for all is shorter.
  return { kind, host, rule: rule as string, agency, agencyName, contactPage };
}
