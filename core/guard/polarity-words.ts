// The words that turn a statement round: negations, and verbs that say must, may or need not.
import { wordSet } from './word-set.ts';

export const negations = wordSet(
  'niet geen nooit niets niks nimmer niemand nergens geenszins evenmin not no never cannot nothing nobody neither nor',
);
const duties = wordSet('moet moeten dient dienen verplicht must shall required obliged');
const permissions = wordSet('mag mogen may allowed');
const abilities = wordSet('kan kunt kunnen can');

export const isNegation = (word: string): boolean => negations.has(word) || word.endsWith("n't");
export const isDuty = (word: string): boolean => duties.has(word);
export const isPermission = (word: string): boolean => permissions.has(word);
export const isAbility = (word: string): boolean => abilities.has(word);

/** How a fact stands: nothing said about it, denied, a duty, or something the reader may do. */
export type Polarity = 'open' | 'denied' | 'duty' | 'right';

/** How a fact stands by the words that its `near` has for it. */
export function polarityOf(words: readonly string[]): Polarity {
  if (words.some(isNegation)) return 'denied';
  if (words.some(isDuty)) return 'duty';
  return words.some((word) => isPermission(word) || isAbility(word)) ? 'right' : 'open';
}
