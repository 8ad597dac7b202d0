// The reader's settings in storage, and the match tables that follow from them. Every change goes through here, so the
// tables that boot reads are never behind.

import { interfaceVoice, noWords } from '../core/language/interface-words.ts';
import { type Access, readAccess } from '../core/match/access.ts';
import { hostOfKey, type MatchTable, matchTableKey, readMatchTable } from '../core/match/match-table.ts';
import { isOff, readSettings, type Settings } from '../core/settings.ts';
import { browser } from './extension.ts';
import { loadInterface, loadTables } from './packs.ts';

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get('settings')).settings);
}

/** What the browser lets us do, as the worker last wrote it down. */
export async function loadAccess(): Promise<Access> {
  return readAccess((await browser.storage.local.get('access')).access);
}

/** Keeps the settings and rewrites the match tables; open pages follow by themselves. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ settings });
  await writeMatchTables();
}

/** Calls back with the settings whenever any surface changes them. */
export function onSettings(changed: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.settings) changed(readSettings(changes.settings.newValue));
  });
}

/**
 * Writes one key a host from the packaged tables and the settings, and removes keys of hosts that are gone. One write, so
 * that a worker that dies in between leaves the old tables whole. With `renewed`, what the browser allows is written too.
 */
export async function writeMatchTables(renewed?: Access): Promise<void> {
  const [tables, settings, access] = await Promise.all([loadTables(), loadSettings(), renewed ?? loadAccess()]);
  const { granted, withdrawn } = access;
  const [dutch, chosen] = await Promise.all([loadInterface('nl'), loadInterface(settings.language)]);
  const say = interfaceVoice(chosen ?? noWords, dutch ?? noWords);
  const changed = (host: string): MatchTable['changed'] => (granted.includes(host) ? 'granted' : withdrawn.includes(host) ? 'withdrawn' : undefined);
  // A municipality shares its rules with all others, so its table is heavy: it comes once the reader added it.
  const wanted = Object.entries(tables).filter(([host, { isMunicipality }]) => !isMunicipality || changed(host) === 'granted');
  const entries = wanted.map(([host, table]): [string, MatchTable] => [
    matchTableKey(host),
    {
      ...table,
      changed: changed(host),
      surface: isOff(settings, host) ? 'off' : surfaceOf[changed(host) ?? table.surface],
      inPage: !settings.neverInPage,
      launcherName: say('launcher-name') || 'Wegwijs',
      updatedNotice: `${say('extension-updated')} ${say('refresh-page')}`,
    },
  ]);
  if (entries.length === 0) return;
  await browser.storage.local.set({ ...Object.fromEntries(entries), ...(renewed && { access }) });
  const stored = Object.keys(await browser.storage.local.get(null));
  const gone = stored.filter((key) => hostOfKey(key) !== undefined && !entries.some(([kept]) => kept === key));
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/**
 * The table of a host as boot would read it; nothing for a host that is not on the list. A worker that dies during the
 * install leaves no tables and is not told of the install again, so what is missing is written here, in the reader's click.
 */
export async function loadMatchTable(host: string): Promise<MatchTable | undefined> {
  const table = await storedTable(host);
  if (table) return table;
  const tables = await loadTables();
  const bare = Object.hasOwn(tables, host) ? tables[host] : undefined;
  if (!bare) return undefined;
  // The site of a municipality that the reader did not add: known, and nothing of it is kept.
  if (bare.isMunicipality) return { ...bare, changed: undefined, inPage: false, launcherName: '', updatedNotice: '' };
  await writeMatchTables();
  return storedTable(host);
}

/** Calls back when a table changes, whoever changes it. */
export function onMatchTables(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => hostOfKey(key) !== undefined)) changed();
  });
}

/**
 * Where help may appear: where a host was taken from us, a page that is open still has our part in it, and that must go.
 */
const surfaceOf = { granted: 'page', withdrawn: 'off', page: 'page', click: 'click', off: 'off' } as const;

/** Before the reader's click opens help on a host that was taken from us: our part may come there once. */
export async function letClickOpen(host: string | undefined): Promise<void> {
  if (host === undefined) return;
  const table = await storedTable(host);
  if (table?.changed === 'withdrawn') await browser.storage.local.set({ [matchTableKey(host)]: { ...table, surface: 'click' } });
}

async function storedTable(host: string): Promise<MatchTable | undefined> {
  const key = matchTableKey(host);
  return readMatchTable((await browser.storage.local.get(key))[key]);
}
