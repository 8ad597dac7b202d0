// What the browser lets us do by itself on which host. The reader is asked in the popup; the browser may be told otherwise in
// its own settings at any time, and the worker follows.
import { accessOf, patternOf } from '../core/match/access.ts';
import { browser } from './extension.ts';
import { loadTables } from './packs.ts';
import { loadAccess, writeMatchTables } from './settings.ts';
import { putBootInto } from './tabs.ts';

/** One script for all hosts that the reader gave us; the browser keeps it over a restart. */
const scriptId = 'granted-hosts';

/** Asks the reader for hosts for good, by one question of the browser's own. It must be called in the reader's click. */
export const askForHosts = (hosts: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: hosts.map(patternOf) });

/** Gives a host back that was asked for. */
export const giveHostBack = (host: string): Promise<boolean> => browser.permissions.remove({ origins: [patternOf(host)] });

/** Follows what the reader and the browser decide: starts boot where it may, and lets it end where it may no longer. */
export function followAccess(): void {
  browser.permissions.onAdded.addListener(() => void renewAccess());
  browser.permissions.onRemoved.addListener(() => void renewAccess());
}

/** Two at a time would register the same script twice. */
let last: Promise<void> = Promise.resolve();

/** Writes down what the browser allows now, and all that follows from it. */
export function renewAccess(): Promise<void> {
  last = last.then(renew, renew);
  return last;
}

async function renew(): Promise<void> {
  const [tables, { origins = [] }, before] = await Promise.all([loadTables(), browser.permissions.getAll(), loadAccess()]);
  const access = accessOf(tables, origins);
  await writeMatchTables(access);
  await startOn(access.granted);
  const added = access.granted.filter((host) => !before.granted.includes(host));
  await Promise.all(added.map(putBootIntoTabsOf));
}

async function startOn(hosts: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (hosts.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches: hosts.map(patternOf), js: ['boot.js'], runAt: 'document_end', persistAcrossSessions: true },
  ]);
}

async function putBootIntoTabsOf(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(host) });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : putBootInto(tab.id))));
}
