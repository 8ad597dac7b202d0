// The page scripts' door to the browser, without any import: boot must stay small, so the polyfill is not in it. Only
// calls that exist alike in both browsers' own API pass here.

import { type MatchTable, matchTableKey, readMatchTable } from '../core/match/match-table.ts';
import type { Line } from '../core/port/line.ts';
import type { PageToPanel } from '../core/port/messages.ts';

type Port = {
  postMessage(message: unknown): void;
  onMessage: { addListener(heard: (message: unknown) => void): void };
  onDisconnect: { addListener(heard: () => void): void };
};
type PageApi = {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  runtime: {
    id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onConnect: { addListener(heard: (port: Port) => void): void };
  };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>> };
    onChanged: { addListener(heard: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void };
  };
};

const api = (globalThis as unknown as { browser?: PageApi; chrome?: PageApi }).browser ?? (globalThis as unknown as { chrome: PageApi }).chrome;

/** Whether this script still belongs to a living extension: after an update Chromium leaves the old one behind, mute. */
const isAlive = (): boolean => api.runtime?.id !== undefined;

/** The closed root of an element, which only extensions may see: by `dom` in Chromium, as a property in Firefox. */
const closedRootOf = (element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null | undefined =>
  api.dom?.openOrClosedShadowRoot(element) ?? element.openOrClosedShadowRoot;

/** The address of the panel's page, with this session's dynamic name where the browser has one. */
const panelAddress = (): string => api.runtime.getURL('panel.html');

/** Hands over the table of a host now and whenever it changes; nothing where there is none to use. */
async function onMatchTable(host: string, changed: (table: MatchTable | undefined) => void): Promise<void> {
  const key = matchTableKey(host);
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) changed(readMatchTable(changes[key]?.newValue));
  });
  changed(readMatchTable((await api.storage.local.get(key))[key]));
}

/** Hands over the line of each panel of ours that asks for this tab: side panel and popup. No page can call this. */
function onPanelLine(opened: (line: Line<PageToPanel>) => void): void {
  api.runtime.onConnect.addListener((port) => {
    opened({
      send: (message) => port.postMessage(message),
      onMessage: (receive) => port.onMessage.addListener(receive),
      onClose: (closed) => port.onDisconnect.addListener(closed),
    });
  });
}

/** Tells the worker, for our toolbar button, what was found here, in one word. It may be asleep or gone: nothing waits. */
const note = (word: string): void => void (isAlive() && api.runtime.sendMessage(word).catch(() => {}));

/** Everything a page script asks of the browser. */
export const door = { isAlive, panelAddress, closedRootOf, onMatchTable, onPanelLine, note };
