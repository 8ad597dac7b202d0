// Where a long sentence can be cut in two: before the word that begins its second thought, nearest to the middle.
import type { Word } from './sentences.ts';

const conjunctions = new Set(
  'want maar omdat doordat zodat als wanneer terwijl voordat nadat totdat tenzij hoewel dus indien tot zolang zodra waarbij waarvoor waarmee waarin'.split(
    ' ',
  ),
);
/** These often join only two nouns. */
const joiners = new Set(['en', 'of']);
/** These as often stand within a thought: "hoe u die krijgt". */
const relatives = new Set(['die', 'dat', 'wie', 'wat', 'waar']);
const fewestWords = 4;

/** The word before which to cut, if the sentence has one with enough words on both sides. */
export function cutOf(words: readonly Word[]): Word | undefined {
  let best: { word: Word; cost: number } | undefined;
  for (const [index, word] of words.entries()) {
    if (index < fewestWords || words.length - index < fewestWords) continue;
    const cost = Math.abs(index - words.length / 2) + doubtOf(word);
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { word, cost };
  }
  return best?.word;
}

/** How unsure it is that a thought begins here, in words that a surer place may be further from the middle. */
function doubtOf({ before, lower }: Word): number {
  const isComma = /[,;:–—]/.test(before);
  if (conjunctions.has(lower)) return isComma ? 0 : 1;
  if (joiners.has(lower)) return isComma ? 2 : 3;
  if (relatives.has(lower)) return isComma ? 2 : 6;
  return isComma ? 2 : Number.POSITIVE_INFINITY;
}
