// How our toolbar button looks on a tab, from the one word that the page part sends. It counts nothing and alarms nobody.
import type { InterfaceKey } from '../language/interface-words.ts';
import type { PageVerdict } from '../port/messages.ts';
import { isOff, type Settings } from '../settings.ts';

/** What the page part may say: what it found, or that the page leaves the panel no room. */
export type ToolbarNote = PageVerdict['kind'] | 'no-room';

/** The drawn icons: the signpost alone, with help, and struck out. */
export type ToolbarIcon = 'plain' | 'help' | 'off';

export type ToolbarLook = {
  /** Nothing where the icon stays as it is. */
  readonly icon: ToolbarIcon | undefined;
  /** What a screen reader says and a pointer shows; our name alone where nothing is known. */
  readonly says: InterfaceKey | undefined;
  /** The mark that the help of this page is behind the button; nothing where it stays as it is. */
  readonly mark: '' | 'i' | undefined;
};

const looks: Readonly<Record<Exclude<ToolbarNote, 'off' | 'waiting'>, ToolbarLook>> = {
  help: { icon: 'help', says: 'popup-help', mark: undefined },
  none: { icon: 'plain', says: 'popup-none', mark: '' },
  'no-room': { icon: undefined, says: 'toolbar-help', mark: 'i' },
};

/** The look on a tab; nothing where the page is still drawing itself, or the word is not one of ours. */
export function toolbarLook(note: unknown, host: string, settings: Settings): ToolbarLook | undefined {
  if (note === 'help' || note === 'none' || note === 'no-room') return looks[note];
  if (note !== 'off') return undefined;
  // A host that is not on the list, or was taken from us in the browser, is not something that the reader switched off.
  if (!isOff(settings, host)) return { icon: 'plain', says: undefined, mark: '' };
  return { icon: 'off', says: settings.paused ? 'popup-paused' : 'popup-off', mark: '' };
}

/** The look on every tab of which nothing is known. */
export const restingLook = ({ paused }: Settings): ToolbarLook =>
  paused ? { icon: 'off', says: 'popup-paused', mark: '' } : { icon: 'plain', says: undefined, mark: '' };
