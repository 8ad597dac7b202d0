// The words of the panel itself. They live in content-rules/interface, one file a language; here is only the list of what
// must be said, so that a forgotten sentence is found by the checker and a mistyped one by the compiler.
import type { Direction } from './direction.ts';

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
  'concept',
  'concept-more',
  'concept-short',
  'nothing-asked',
  'unknown-asked',
  'letter-answer-first',
  'letter-answer-first-more',
  'letter-open',
  'letter-fold',
  'letter-fold-more',
  'letter-of-whom',
  'letter-which-code',
  'letter-which',
  'letter-code',
  'letter-top',
  'letter-more-letter',
  'letter-more-code',
  'letter-more-agency',
  'letter-no-code',
  'letter-someone-else',
  'letter-not-listed',
  'letter-back',
  'letter-explained',
  'letter-wins',
  'letter-another',
  'letter-to-page',
  'letter-none',
  'letter-none-more',
  'letter-none-steps',
  'letter-verdict-asks',
  'letter-verdict-unknown',
  'letter-unknown-asked',
  'letter-not-said',
  'letter-concept-more',
  'letter-fold-summary',
  'letter-figure-expired',
  'choose-language',
  'find-help',
  'languages-title',
  'language-machine',
  'language-fallback',
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
const pluralKeys = ['tested-by'] as const satisfies readonly InterfaceKey[];
export type PluralKey = (typeof pluralKeys)[number];
export const isPluralKey = (key: string): key is PluralKey => (pluralKeys as readonly string[]).includes(key);

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** The plural forms that a language has: two in Dutch, four in Polish, six in Arabic. */
export const pluralFormsOf = (language: string): readonly PluralForm[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** One wording, or one for each plural form. */
export type InterfaceSentence = string | Readonly<Partial<Record<PluralForm, string>>>;

export type InterfaceWords = {
  readonly language: { readonly code: string; readonly name: string; readonly direction: Direction };
  readonly words: Readonly<Partial<Record<InterfaceKey, InterfaceSentence>>>;
};

/** Before any words are there. */
export const noWords: InterfaceWords = { language: { code: 'nl', name: 'Nederlands', direction: 'ltr' }, words: {} };

/**
 * Says a sentence of the interface with its values filled in: `say('band-not-from', { agency: 'UWV' })`. The plural form
 * follows the value `n`.
 */
export type Say = (key: InterfaceKey, values?: Readonly<Record<string, string>>) => string;

/** A voice in a language, falling back per sentence on the language of the country. */
export function interfaceVoice(chosen: InterfaceWords, fallback: InterfaceWords): Say {
  return (key, values = {}) => {
    const sentence = wordingIn(chosen, key, values.n) ?? wordingIn(fallback, key, values.n) ?? '';
    return sentence.replace(/\{([a-z-]+)\}/g, (whole, name: string) => values[name] ?? whole);
  };
}

function wordingIn({ language, words }: InterfaceWords, key: InterfaceKey, n: string | undefined): string | undefined {
  const said = words[key];
  if (typeof said !== 'object') return said;
  return said[new Intl.PluralRules(language.code).select(Number(n))] ?? said.other;
}
