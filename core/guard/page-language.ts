// Whether the text of a page is in the language its rule says. A machine translation keeps figures and names and changes the
// words around them, so that nothing on it can be held against a fact.
import { wordSet } from './word-set.ts';

export type WordCount = { readonly all: number; readonly own: number };

/** Small words that the other language, German and French do not have: "de", "en", "die" and "of" are not among them. */
const ownWords = {
  nl: wordSet(
    'het een van voor met op dat niet u uw zijn wordt bij om naar als ook kunt moet krijgt hebt bent aan wij dit deze er uit nog te zich geen',
  ),
  en: wordSet('the and to for you your are be with that this it if or not from have must will by can we a our'),
};
/** Fewer words than this say nothing, and a menu with tables has few small words. */
const fewest = 60;
const smallestShare = 0.06;

/** How many words a block has, and how many of them are small words of the language. */
export function countWords(plain: string, language: 'nl' | 'en'): WordCount {
  let all = 0;
  let own = 0;
  for (const word of plain.split(' ')) {
    if (word.length > 0) all += 1;
    if (ownWords[language].has(word)) own += 1;
  }
  return { all, own };
}

/** Whether the words of a page are clearly of another language. */
export const isForeign = ({ all, own }: WordCount): boolean => all >= fewest && own / all < smallestShare;
