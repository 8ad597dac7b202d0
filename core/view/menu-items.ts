// What stands in the browser's own menu on a page of the list: one line on the page, another in a field.
import type { Say } from '../language/interface-words.ts';
import { patternOf } from '../match/access.ts';
import { isOff, type Settings } from '../settings.ts';

/** What a reader may ask for by a key or in a menu. `open-help` opens the panel, `explain-field` opens it at the field. */
export type Wish = 'open-help' | 'explain-field';

export type MenuItem = {
  readonly id: Wish;
  readonly title: string;
  /** Where one right-clicks: on the page and what is selected there, or in a field to type in. */
  readonly contexts: ['page', 'selection'] | ['editable'];
  /** Match patterns of the hosts on which the line stands. */
  readonly documentUrlPatterns: readonly string[];
};

/** The lines for these hosts; none where the reader switched us off. */
export function menuItems(hosts: readonly string[], settings: Settings, say: Say): MenuItem[] {
  const documentUrlPatterns = hosts.filter((host) => !isOff(settings, host)).map(patternOf);
  if (documentUrlPatterns.length === 0) return [];
  return [
    { id: 'open-help', title: say('menu-page'), contexts: ['page', 'selection'], documentUrlPatterns },
    { id: 'explain-field', title: say('menu-field'), contexts: ['editable'], documentUrlPatterns },
  ];
}

/** What a line of the menu asks for; nothing for a line that is not ours. */
export const wishOf = (id: unknown): Wish | undefined => (id === 'open-help' || id === 'explain-field' ? id : undefined);
