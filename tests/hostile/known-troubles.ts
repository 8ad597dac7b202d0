// What does not work today, and why. Each is asserted to fail still, so that a mend is noticed and its line goes from here.
import type { BrowserName } from '../../dev/browser/open-browser.ts';

export type KnownTrouble = { browsers: readonly BrowserName[]; fails: RegExp; because: string };

/** By the name of the page. */
export const knownTroubles: Readonly<Record<string, KnownTrouble>> = {
  'that stops every pointer and key event at the window': {
    browsers: ['chromium', 'firefox'],
    fails: /the launcher took a click and nothing opened/,
    because: 'The page hears every click before us and keeps it. The popup and the side panel open the help.',
  },
  'that holds the pointer with a capture': {
    browsers: ['chromium', 'firefox'],
    fails: /the launcher took a click and nothing opened/,
    because: 'The page takes the pointer before the launcher has it. The popup and the side panel open the help.',
  },
};
