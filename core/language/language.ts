// What a language is called and how it is written. Its interface file says it; no list of languages stands in the code.

/** The way a language is written. */
export type Direction = 'ltr' | 'rtl';

export type Language = {
  /** Its name in files and settings: `ar`, `nl-easy`. */
  readonly code: string;
  /** Its name in the language itself. */
  readonly name: string;
  readonly direction: Direction;
  /** What a browser calls it (BCP 47), where that is another name than the code: `nl` for `nl-easy`. */
  readonly lang?: string | undefined;
};

/** The language for the `lang` of an element: screen readers, fonts and hyphenation follow it. */
export const tagOf = ({ lang, code }: Language): string => lang ?? code;

/** A language as a reader may choose it, with the words that say in it how much of a page is there. */
export type PickableLanguage = Language & {
  readonly said?: { readonly whole: string; readonly partly: string; readonly buttons: string } | undefined;
};
