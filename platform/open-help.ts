// The ways from the popup to the panel: ask the page part of a tab what there is, and open the panel in or beside the page.
import { type PageVerdict, readPageToPanel } from '../core/port/messages.ts';
import { lineToTab } from './panel-line.ts';
import { openSidePanel, putBootInto } from './tabs.ts';

/** Follows what the page part of a tab says; nothing where there is none. */
export function followPage(tabId: number, told: (verdict: PageVerdict['kind'] | undefined) => void): void {
  const line = lineToTab(tabId);
  line.onClose(() => told(undefined));
  line.onMessage((received) => {
    const message = readPageToPanel(received);
    if (message?.kind === 'page') told(message.verdict.kind);
  });
  line.send({ kind: 'ask', surface: 'popup' });
}

/**
 * The same on a page where our part comes by itself. Where it is missing it is put there, once: an update of ours that
 * ended halfway leaves the open pages without, and so does a page that stopped its own loading.
 */
export function followListedPage(tabId: number, told: (verdict: PageVerdict['kind'] | undefined) => void): void {
  let wasThere = false;
  followPage(tabId, (verdict) => {
    if (verdict || wasThere) {
      wasThere = true;
      return told(verdict);
    }
    void putBootInto(tabId).then((isPut) => (isPut ? followPage(tabId, told) : told(undefined)));
  });
}

/** What comes of opening the panel in a page: shown, no room for it, or why there is none; nothing without a page part. */
export type Opened = 'shown' | 'no-room' | Exclude<PageVerdict['kind'], 'help'> | undefined;

/** Opens the panel in the page as soon as the page part finds help there, and tells what comes of it, until it is ended. */
export async function openInPage(tabId: number, told: (opened: Opened, end: () => void) => void): Promise<void> {
  await putBootInto(tabId);
  const line = lineToTab(tabId);
  let isAsked = false;
  line.onClose(() => told(undefined, line.end));
  line.onMessage((received) => {
    const message = readPageToPanel(received);
    if (message?.kind === 'shown' || message?.kind === 'no-room') told(message.kind, line.end);
    if (message?.kind !== 'page') return;
    if (message.verdict.kind !== 'help') return told(message.verdict.kind, line.end);
    if (!isAsked) line.send({ kind: 'open' });
    isAsked = true;
  });
  line.send({ kind: 'ask', surface: 'popup' });
}

/**
 * Opens the browser's own panel. It must be asked for in the click itself, with nothing awaited before it; Chromium shuts
 * the popup as soon as its side panel opens (measured 2026-11), so the page part is asked for first.
 */
export async function openBeside(tabId: number): Promise<void> {
  const putting = putBootInto(tabId);
  const opening = openSidePanel(tabId);
  await Promise.all([putting, opening]);
}
