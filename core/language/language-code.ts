// The code by which a language is named in files, settings and commands. Which languages there are, only the files say:
// content-rules/interface/CODE.yaml.

/** A code as part of a pattern: `nl`, `ckb`, and with what makes it another one: `nl-easy`, `fa-af`. */
export const languageCodePattern = '[a-z]{2,3}(?:-[a-z]{2,8})?';

const wholeCode = new RegExp(`^${languageCodePattern}$`);

/** Whether a text is written as a code of a language; there may still be no such language. */
export const isLanguageCode = (text: string): boolean => wholeCode.test(text);
