// Takes away everything that is kept of the reader.
import { hostOfKey } from '../core/match/match-table.ts';
import { giveHostBack, renewAccess } from './access.ts';
import { browser } from './extension.ts';
import { loadAccess } from './settings.ts';

/**
 * Erases whatever is stored, by whichever part of ours, and gives back the hosts that the reader allowed. The match tables
 * say nothing about a reader and stay, so that boot is never without; they are written anew for the settings of the start.
 */
export async function wipeAll(): Promise<void> {
  const { granted } = await loadAccess();
  const stored = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(stored.filter((key) => hostOfKey(key) === undefined));
  await browser.storage.session?.clear();
  await Promise.all(granted.map(giveHostBack));
  await renewAccess();
}
