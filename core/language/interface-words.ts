// The words of the panel itself. They live in content-rules/interface, one file a language; here is only the list of what
// must be said, so that a forgotten sentence is found by the checker and a mistyped one by the compiler.
import type { Maker } from '../pack/pack.ts';
import type { Language } from './language.ts';
import { pluralRulesOf } from './locale.ts';

export const interfaceKeys = [
  'band-from',
  'band-not-from',
  'close',
  'wait',
  'verdict-asks',
  'verdict-may',
  'verdict-nothing',
  'verdict-unknown',
  'ask-what',
  'ask-by',
  'ask-by-after',
  'ask-if-not',
  'not-said',
  'no-day',
  'day-title',
  'day-in-letter',
  'day-in-letter-event',
  'day-yes',
  'day-no',
  'day-look',
  'day-ask-last-day',
  'day-ask-letter',
  'day-ask-sent',
  'day-ask-known',
  'day-ask-event',
  'day-box-day',
  'day-box-month',
  'day-box-year',
  'day-unknown-start',
  'day-no-start',
  'day-short-year',
  'day-impossible',
  'day-odd-year',
  'day-odd-day',
  'day-is-right',
  'day-last',
  'day-last-earliest',
  'day-is-today',
  'day-doubt-start',
  'day-doubt-rule',
  'day-moved',
  'day-maybe-later',
  'day-safe',
  'day-safe-more',
  'day-safe-late',
  'day-online',
  'day-online-send',
  'day-post',
  'day-post-send',
  'day-post-late',
  'day-calendar',
  'day-erase',
  'day-not-kept',
  'day-past',
  'day-past-maybe',
  'day-past-was',
  'day-past-more',
  'day-posted',
  'day-posted-more',
  'day-paying',
  'day-file-last',
  'day-file-safe',
  'concept',
  'concept-more',
  'concept-short',
  'nothing-asked',
  'unknown-asked',
  'choose-language',
  'find-help',
  'read-aloud',
  'read-bar',
  'read-pause',
  'read-on',
  'read-stop',
  'read-slow',
  'read-back',
  'read-local',
  'read-online',
  'read-online-ask',
  'read-online-yes',
  'read-online-no',
  'read-online-now',
  'read-no-voice',
  'read-no-voice-more',
  'read-failed',
  'read-failed-more',
  'size-question',
  'size-normal',
  'size-large',
  'languages-title',
  'language-machine',
  'language-fallback',
  'language-whole',
  'language-partly',
  'language-buttons',
  'language-old',
  'language-sentence-machine',
  'unit-day',
  'unit-working-day',
  'unit-week',
  'unit-month',
  'unit-year',
  'in-dutch',
  'fold-summary',
  'fold-situation',
  'fold-needs',
  'fold-steps',
  'fold-words',
  'fold-form',
  'fold-rights',
  'fold-people',
  'fold-unknown',
  'fold-author',
  'fold-settings',
  'choice-unknown',
  'choice-shortest',
  'situation-more',
  'situation-kept',
  'situation-for-you',
  'done-when',
  'field-why',
  'field-why-unknown',
  'field-back',
  'field-ringed',
  'words-mark',
  'field-unseen',
  'field-point',
  'page-differs',
  'page-confirms',
  'page-other',
  'contact-for',
  'contact-hours',
  'contact-no-hours',
  'contact-cost',
  'contact-ready',
  'contact-first-words',
  'contact-not',
  'contact-walk-in',
  'contact-page',
  'contact-other',
  'contact-agency',
  'contact-independent',
  'call-open',
  'call-open-until',
  'call-open-always',
  'call-opens-today',
  'call-opens-tomorrow',
  'call-opens-on',
  'call-holiday',
  'call-not-on-holidays',
  'call-number',
  'call-no-number',
  'call-questions',
  'call-question-what',
  'call-question-when',
  'call-question-paper',
  'call-old-source',
  'call-night',
  'copy',
  'copied',
  'hours-days',
  'hours-until',
  'hours-always',
  'source',
  'source-read',
  'source-how-live',
  'source-how-capture',
  'source-how-reported',
  'new-tab',
  'author-machine',
  'author-machine-checked',
  'author-human',
  'checked-not-yet',
  'checked-on',
  'tested-not-yet',
  'tested-by',
  'figure-expired',
  'figure-source',
  'figure-old',
  'corrected-on',
  'corrected-was',
  'corrected-is',
  'corrected-why',
  'translation-stale',
  'author',
  'right-meanwhile',
  'right-object',
  'right-reasons',
  'right-delay',
  'right-hardship',
  'right-too-late',
  'right-helper',
  'right-legal-help',
  'objection-send',
  'objection-copy',
  'objection-copied',
  'objection-name',
  'objection-decision',
  'objection-sign',
  'objection-reasons',
  'objection-proof',
  'copy-failed',
  'right-none',
  'right-not-said',
  'sends-nothing',
  'no-help',
  'no-help-more',
  'no-page',
  'no-page-more',
  'pack-missing',
  'pack-newer',
  'pack-more',
  'contact-page-of',
  'extension-updated',
  'refresh-page',
  'other-surface',
  'switched-off',
  'switched-off-here',
  'page-changing',
  'settings-off-here',
  'settings-on-here',
  'settings-pause',
  'settings-unpause',
  'settings-never-in-page',
  'settings-in-page',
  'settings-kept',
  'popup-help',
  'popup-none',
  'popup-click',
  'popup-off',
  'popup-paused',
  'popup-open',
  'popup-open-side',
  'popup-known-host',
  'popup-unknown-host',
  'popup-loading',
  'popup-opening',
  'popup-no-room',
  'popup-ask-host',
  'popup-ask-host-more',
  'popup-give-back',
  'popup-portal',
  'launcher-name',
  'toolbar-help',
  'rules-broken',
] as const;

export type InterfaceKey = (typeof interfaceKeys)[number];

/** Sentences with a number in them: one wording for each plural form of the language (Unicode CLDR). */
const pluralKeys = ['tested-by', 'unit-day', 'unit-working-day', 'unit-week', 'unit-month', 'unit-year'] as const satisfies readonly InterfaceKey[];
export type PluralKey = (typeof pluralKeys)[number];
export const isPluralKey = (key: string): key is PluralKey => (pluralKeys as readonly string[]).includes(key);

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralForm = (typeof pluralForms)[number];
/** The plural forms that a language has: two in Dutch, four in Polish, six in Arabic; two where nobody knows better. */
export function pluralFormsOf(language: string): readonly PluralForm[] {
  const known: readonly PluralForm[] = pluralRulesOf(language)?.resolvedOptions().pluralCategories ?? ['one', 'other'];
  // Each version of a browser names them in an order of its own.
  return pluralForms.filter((form) => known.includes(form));
}

/** The form for a number in a language. */
const pluralFormOf = (language: string, n: number): PluralForm => pluralRulesOf(language)?.select(n) ?? (n === 1 ? 'one' : 'other');

/** One wording, or one for each plural form. */
export type InterfaceSentence = string | Readonly<Partial<Record<PluralForm, string>>>;

export type InterfaceWords = {
  readonly language: Language;
  /** Who made the words; nothing for those that were written and not translated. */
  readonly by?: { readonly kind: Maker } | undefined;
  readonly words: Readonly<Partial<Record<InterfaceKey, InterfaceSentence>>>;
};

/** Before any words are there. */
export const noWords: InterfaceWords = { language: { code: 'nl', name: 'Nederlands', direction: 'ltr' }, words: {} };

/**
 * Says a sentence of the interface with its values filled in: `say('band-not-from', { agency: 'UWV' })`. The plural form
 * follows the value `n`.
 */
export type Say = {
  (key: InterfaceKey, values?: Readonly<Record<string, string>>): string;
  /** Whose voice this is; a voice that does not say so is Dutch. */
  readonly language?: Language | undefined;
  /** Who made its words; nothing where they were written and not translated. */
  readonly madeBy?: Maker | undefined;
  /** The voice of the language in which the help was written, for a sentence that stands there in that language. */
  readonly original?: Say | undefined;
};

/** A voice in a language, falling back per sentence on the language of the country. */
export function interfaceVoice(chosen: InterfaceWords, fallback: InterfaceWords): Say {
  const say = (key: InterfaceKey, values: Readonly<Record<string, string>> = {}): string => {
    const sentence = wordingIn(chosen, key, values.n) ?? wordingIn(fallback, key, values.n) ?? '';
    return sentence.replace(/\{([a-z-]+)\}/g, (whole, name: string) => values[name] ?? whole);
  };
  const original = chosen === fallback ? undefined : interfaceVoice(fallback, fallback);
  return Object.assign(say, { language: chosen.language, madeBy: chosen.by?.kind, original });
}

function wordingIn({ language, words }: InterfaceWords, key: InterfaceKey, n: string | undefined): string | undefined {
  const said = words[key];
  if (typeof said !== 'object') return said;
  return said[pluralFormOf(language.code, Number(n))] ?? said.other;
}
