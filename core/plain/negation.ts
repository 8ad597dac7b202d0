// Two negations in one thought: "niet inloggen zonder code" says less clearly what "met een code inloggen" says.
import type { Word } from './sentences.ts';

const negative = new Set('niet geen nooit niets niks niemand nergens zonder tenzij geenszins nimmer'.split(' '));
/** Words that begin a thought with a negation of its own. */
const newThought = new Set('dus en hoe hoeveel maar of omdat waar waarom wanneer want wat welk welke wie doordat'.split(' '));
/** Words that begin with on- and are the opposite of nothing. */
const notNegative = /^on(?:der|s$|ze|t|lang|geveer|danks|line|geluk|kosten|weer)/u;

/** The second of two negations that a reader must undo together. */
export function findDoubleNegation(
  sentence: readonly Word[],
  isEasy: (word: string) => boolean,
): { readonly first: Word; readonly second: Word } | undefined {
  let first: Word | undefined;
  let distance = 0;
  for (const word of sentence) {
    distance += 1;
    // "Ik wil niet, geen brief": other thoughts follow a comma; only "tenzij" undoes what stood before it.
    if (word.lower !== 'tenzij' && (newThought.has(word.lower) || /[,;:()]/.test(word.before))) first = undefined;
    if (first && distance <= 2 && isOpposite(word.lower, isEasy)) return { first, second: word };
    if (!negative.has(word.lower)) continue;
    if (first) return { first, second: word };
    first = word;
    distance = 0;
  }
  return undefined;
}

/** "onmogelijk", "ongewoon": the opposite of a word that people know. */
const isOpposite = (word: string, isEasy: (word: string) => boolean): boolean =>
  word.length > 5 && word.startsWith('on') && !notNegative.test(word) && isEasy(word.slice(2));
