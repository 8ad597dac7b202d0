// The first page that a reader sees of us, and the ways from it into the browser.
import { opensFirstPage } from '../core/first-run.ts';
import { browser } from './extension.ts';

/** Opens the first page after an install by a reader. */
export function meetReader(): void {
  browser.runtime.onInstalled.addListener((details) => {
    // Only Firefox says it.
    const { temporary = false } = details as { temporary?: boolean };
    if (details.reason === 'install') void openFirstPage(details.reason, temporary);
  });
}

async function openFirstPage(reason: string, isTemporary: boolean): Promise<void> {
  // Asking for oneself needs no permission.
  const { installType } = await browser.management.getSelf();
  if (!opensFirstPage({ reason, isTemporary, installType })) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Where our button is: in sight or not; unknown where the browser does not tell. */
export async function isButtonInSight(): Promise<boolean | undefined> {
  const { action } = browser as unknown as { action: { getUserSettings?(): Promise<{ isOnToolbar?: boolean }> } };
  return (await action.getUserSettings?.())?.isOnToolbar;
}

/** The version of this build, `0.1.0`. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
