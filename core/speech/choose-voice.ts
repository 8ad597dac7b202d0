// Which voice reads a text in a language. A computer may have thousands (espeak-ng: 13,362 with its variants, measured
// 2026-11) and some are jokes, so the reader is never asked to choose: the list is ordered here and the first is used.
import type { Voice } from './speech-engine.ts';

export type VoiceChoice =
  | { readonly kind: 'local'; readonly voice: Voice }
  /** What is said with this voice goes over the internet, so the reader is asked first. */
  | { readonly kind: 'only-online'; readonly voice: Voice }
  | { readonly kind: 'none' };

/**
 * The voice for a language, by its code: `nl`, `ar`, `fa-AF`. Simple Dutch (`nl-easy`) is spoken as Dutch. A voice that
 * works by itself always wins from one that needs the internet, however well that one speaks.
 */
export function chooseVoice(voices: readonly Voice[], language: string): VoiceChoice {
  const fitting = voices.filter(({ lang }) => baseOf(lang) === baseOf(language));
  const local = best(fitting.filter(isLocal), language);
  if (local) return { kind: 'local', voice: local };
  const online = best(fitting, language);
  return online ? { kind: 'only-online', voice: online } : { kind: 'none' };
}

/** The language itself, without region or variant: `nl` for `nl-NL`, `nl_BE` and `nl-easy`. */
export const baseOf = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/** A voice that says by its name that it needs the network is believed, whatever else it says of itself. */
const isLocal = ({ localService, name, voiceURI }: Voice): boolean => localService && !/\bonline\b|-network\b/i.test(`${name} ${voiceURI}`);

/** The region that is heard most in the Netherlands, or best known, where a language has several. */
const usualRegion: Readonly<Record<string, string>> = { nl: 'nl', en: 'gb', ar: 'sa', fr: 'fr', es: 'es', pt: 'pt', de: 'de' };

/** Voices of macOS that sing, whisper or play a part; their names are translated, their addresses are not (readium/speech). */
const jokes =
  /^(albert|bad news|bahh|bells|boing|bubbles|cellos|good news|jester|organ|superstar|trinoids|whisper|wobble|zarvox)\b|apple\.speech\.synthesis\.voice\.(albert|badnews|bahh|bells|boing|bubbles|cellos|deranged|goodnews|hysterical|organ|princess|trinoids|whisper|zarvox)\b/i;

/** Old voices of macOS that sound like a machine; the first eight exist in every language under the same names. */
const mechanical = /^(eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley|fred|junior|kathy|ralph)\b|eloquence/i;

/** The lower, the better; the first difference decides. */
function ranksOf({ name, lang, voiceURI, default: isDefault }: Voice, language: string): number[] {
  const base = baseOf(language);
  const tag = lang.toLowerCase().replaceAll('_', '-');
  const said = `${name} ${voiceURI}`;
  return [
    Number(jokes.test(name) || jokes.test(voiceURI)),
    // "Dutch+Annie": a variant of espeak, the plain voice with another throat.
    Number(/\+/.test(name)),
    Number(mechanical.test(name) || mechanical.test(voiceURI)),
    Number(/espeak/i.test(said)),
    Number(tag !== language.toLowerCase()),
    Number(tag !== `${base}-${usualRegion[base]}`),
    Number(!/natural|neural|premium|enhanced|siri/i.test(said)),
    Number(!isDefault),
  ];
}

/** The best of these; of two that are alike, the one that the browser named first. */
function best(voices: readonly Voice[], language: string): Voice | undefined {
  let found: { readonly voice: Voice; readonly ranks: number[] } | undefined;
  for (const voice of voices) {
    const ranks = ranksOf(voice, language);
    if (!found || isBetter(ranks, found.ranks)) found = { voice, ranks };
  }
  return found?.voice;
}

function isBetter(ranks: readonly number[], others: readonly number[]): boolean {
  const at = ranks.findIndex((rank, index) => rank !== others[index]);
  return at !== -1 && (ranks[at] ?? 0) < (others[at] ?? 0);
}
