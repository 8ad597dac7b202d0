// What a page must show before a rule may speak. The page answers (page/page-facts.ts); this file only says what is asked.

export type Condition = { readonly heading: string } | { readonly text: string } | { readonly selector: string } | { readonly not: Condition };

/** Text as conditions compare it: one space between words, no case, composed letters. */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Whether folded text holds the folded words as whole words: "ww aanvragen" is not in "ww aanvragende". */
export function holdsWords(folded: string, words: string): boolean {
  if (words === '') return false;
  for (let start = folded.indexOf(words); start >= 0; start = folded.indexOf(words, start + 1)) {
    if (!isLetter(folded[start - 1]) && !isLetter(folded[start + words.length])) return true;
  }
  return false;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
