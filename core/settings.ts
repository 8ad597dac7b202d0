// What Wegwijs keeps of the reader's wishes: language, and where it should stay away. Nothing about visits.
import { isLanguageCode } from './language/language-code.ts';

export type Settings = {
  /** Language code; Dutch until the reader chooses. */
  readonly language: string;
  /** Off everywhere until the reader switches it on again. */
  readonly paused: boolean;
  /** Hosts on which the reader switched it off. */
  readonly pausedHosts: readonly string[];
  /** Nothing of ours ever stands in a page: the toolbar and the browser's own side panel only. */
  readonly neverInPage: boolean;
  /** Only what a second person compared with the live page is shown. */
  readonly hideDrafts: boolean;
  /** How large the letters of our own pages are. */
  readonly textSize: 'normal' | 'large';
};

export const defaultSettings: Settings = {
  language: 'nl',
  paused: false,
  pausedHosts: [],
  neverInPage: false,
  hideDrafts: false,
  textSize: 'normal',
};

/** Settings as stored, each part on its own: a part that is not what it must be gets its default. */
export function readSettings(stored: unknown): Settings {
  const { language, paused, pausedHosts, neverInPage, hideDrafts, textSize } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Record<string, unknown>;
  return {
    language: typeof language === 'string' && isLanguageCode(language) ? language : defaultSettings.language,
    paused: paused === true,
    pausedHosts: Array.isArray(pausedHosts) ? pausedHosts.filter((host) => typeof host === 'string') : [],
    neverInPage: neverInPage === true,
    hideDrafts: hideDrafts === true,
    textSize: textSize === 'large' ? 'large' : defaultSettings.textSize,
  };
}

/** Whether help is off on a host. */
export const isOff = (settings: Settings, host: string): boolean => settings.paused || settings.pausedHosts.includes(host);

/** Settings with help switched off or on for one host. */
export function withHost(settings: Settings, host: string, off: boolean): Settings {
  const others = settings.pausedHosts.filter((other) => other !== host);
  return { ...settings, pausedHosts: off ? [...others, host].sort() : others };
}
