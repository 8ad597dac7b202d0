// Whether the text of a page is in the language its rule says. A machine translation keeps figures and names and changes the
// words around them, so that nothing on it can be held against a fact.

export type WordCount = { readonly all: number; readonly own: number };

/** Small words that the other language, German and French do not have: "de", "en", "die" and "of" are not among them. */
const ownWords = {
  nl: /^(?:het|een|van|voor|met|op|dat|niet|uw?|zijn|wordt|bij|om|naar|als|ook|kunt|moet|krijgt|hebt|bent|aan|wij|dit|deze|er|uit|nog|te|zich|geen)$/,
  en: /^(?:the|and|to|for|your?|are|be|with|that|this|it|if|or|not|from|have|must|will|by|can|we|a|our)$/,
};

/** How many words a block has, and how many of them are small words of the language. */
export function countWords(plain: string, language: 'nl' | 'en'): WordCount {
  const words = plain.split(' ');
  return { all: words.length, own: words.filter((word) => ownWords[language].test(word)).length };
}

/** Whether the words of a page are clearly of another language. Few words say nothing, and a menu has few small ones. */
export const isForeign = ({ all, own }: WordCount): boolean => all >= 60 && own / all < 0.06;
