// The content script: decides what this page is, shows the launcher where a rule holds, and answers panels. It reads one
// storage key, sends nothing to the worker, and leaves no node where there is no help.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type MatchTable, ruleFor } from '../core/match/match-table.ts';
import { pageAddress } from '../core/match/page-address.ts';
import type { Line } from '../core/port/line.ts';
import { type PageToPanel, type PageVerdict, readPanelToPage } from '../core/port/messages.ts';
import { ownDocument } from '../page/own-document.ts';
import { holdsOn } from '../page/page-facts.ts';
import { createSurface } from '../page/surface.ts';
import { sweepLeftovers } from '../page/sweep-leftovers.ts';
import { cameWithError, onNavigation, type Watch, watchDrawing } from '../page/watch-page.ts';
import { isAlive, onMatchTable, onPanelLine, panelAddress } from '../platform/page.ts';

export default defineUnlistedScript(() => {
  const host = pageAddress(location)?.host;
  const own = globalThis as { wegwijs?: { isAlive(): boolean } };
  // A second injection (a click on a portal page, our own update) must not make a second launcher.
  if (!host || own.wegwijs?.isAlive()) return;
  own.wegwijs = { isAlive };
  boot(host);
});

function boot(host: string): void {
  const page = ownDocument(document);
  const holds = holdsOn(page);
  const lines = new Set<Line<PageToPanel>>();
  let table: MatchTable | undefined;
  let verdict: PageVerdict = { kind: 'off', host };
  let watch: Watch | undefined;
  let failed = cameWithError(window);

  const tell = (message: PageToPanel): void => lines.forEach((line) => line.send(message));
  const answer = (line: Line<PageToPanel>): void => {
    lines.add(line);
    line.onClose(() => lines.delete(line));
    line.onMessage((message) => {
      const wish = readPanelToPage(message);
      if (wish?.kind === 'ask') line.send({ kind: 'page', verdict });
      // One place at a time: the side panel takes over from the panel in the page.
      if (wish?.kind === 'close' || (wish?.kind === 'ask' && wish.surface === 'side')) close();
      if (wish?.kind === 'open') open();
    });
  };
  const surface = createSurface(window, page, panelAddress, {
    lineOpened: answer,
    canOpen: isAlive,
    pressed: () => (surface.isOpen() ? close() : open()),
    // Another node beside ours may be that of our own successor.
    rootChanged: () => isAlive() || surface.hide(),
  });
  const open = (): void => {
    if (!isAlive()) return surface.showNotice(table?.updatedNotice ?? '');
    if (verdict.kind !== 'help') return;
    tell({ kind: 'elsewhere' });
    surface.open();
    tell({ kind: 'shown' });
  };
  const close = (): void => {
    surface.close();
    show(verdict);
  };
  const show = (next: PageVerdict): void => {
    if (JSON.stringify(next) !== JSON.stringify(verdict)) tell({ kind: 'page', verdict: next });
    verdict = next;
    // A panel that the reader has open stays, and says itself that there is no help here.
    if (verdict.kind === 'help') surface.showLauncher(table?.launcherName ?? '');
    else if (verdict.kind === 'off' || !surface.isOpen()) surface.hide();
  };
  const look = (): void => {
    const found = !table || table.surface === 'off' || failed ? undefined : ruleFor(table, location.pathname, holds);
    if (!found?.mayImprove) watch?.stop();
    show(verdictOf(host, table, found?.rule, watch?.isWatching() ?? false));
  };
  const arrive = (): void => {
    watch?.stop();
    watch = watchDrawing(window, page, look);
    look();
  };

  sweepLeftovers(page);
  onPanelLine(answer);
  onNavigation(window, () => {
    failed = false;
    arrive();
  });
  void onMatchTable(host, (changed) => {
    table = changed;
    if (table) arrive();
    else show({ kind: 'off', host });
  });
}

function verdictOf(host: string, table: MatchTable | undefined, rule: string | undefined, drawing: boolean): PageVerdict {
  if (!table || table.surface === 'off') return { kind: 'off', host };
  const { agency, agencyName, contactPage } = table;
  if (!rule) return { kind: drawing ? 'waiting' : 'none', host, agencyName };
  return { kind: 'help', host, rule, agency, agencyName, contactPage };
}
