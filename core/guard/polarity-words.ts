// The words that turn a statement round: negations, and verbs that say must, may or need not.

export const isNegation = (word: string): boolean =>
  /^(?:niet|geen|nooit|niets|niks|nimmer|niemand|nergens|geenszins|evenmin|not|no|never|cannot|nothing|nobody|neither|nor)$|n't$/.test(word);
export const isDuty = (word: string): boolean => /^(?:moet(?:en)?|dient|dienen|verplicht|must|shall|required|obliged)$/.test(word);
export const isPermission = (word: string): boolean => /^(?:mag|mogen|may|allowed)$/.test(word);
export const isAbility = (word: string): boolean => /^(?:kan|kunt|kunnen|can)$/.test(word);

/** How a fact stands: nothing said about it, denied, a duty, or something the reader may do. */
export type Polarity = 'open' | 'denied' | 'duty' | 'right';

/** How a fact stands by the words that its `near` has for it. */
export function polarityOf(words: readonly string[]): Polarity {
  if (words.some(isNegation)) return 'denied';
  if (words.some(isDuty)) return 'duty';
  return words.some((word) => isPermission(word) || isAbility(word)) ? 'right' : 'open';
}
