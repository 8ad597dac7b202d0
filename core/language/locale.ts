// What a browser may be asked about a language, and what not. Where it has no data of a language, Intl answers in another
// one without a word: Chromium writes Tigrinya and Somali dates and amounts as in English, with point and comma swapped
// (measured, November 2026), and plain Persian in its own calendar and figures.

/** Tells which of these languages the browser has data of; only tests hand in another one. */
export type Supported = (languages: string[]) => readonly string[];

const datesIn: Supported = (languages) => Intl.DateTimeFormat.supportedLocalesOf(languages);
const pluralsIn: Supported = (languages) => Intl.PluralRules.supportedLocalesOf(languages);

/**
 * The locale in which a day is spelled for a reader of a language: with its names of months and weekdays where the browser
 * has them and the Dutch ones where not, always in the calendar and the figures of Dutch letters.
 */
export function localeOf(language: string, supported: Supported = datesIn): string {
  const known = supported([language])[0] ?? 'nl';
  return `${known}-u-ca-gregory-nu-latn`;
}

/** The plural rules of a language (Unicode CLDR); nothing where the browser has none for it. */
export function pluralRulesOf(language: string, supported: Supported = pluralsIn): Intl.PluralRules | undefined {
  const [known] = supported([language]);
  return known === undefined ? undefined : new Intl.PluralRules(known);
}
