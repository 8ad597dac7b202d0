// The words by which a statement is known on a page, and how far a value stands from them.
import { type Polarity, polarityOf } from './polarity-words.ts';
import type { Stretch } from './statements.ts';
import { plainText, type Words, wordsOf } from './tokens.ts';

export type TellingWords = {
  /** Each is words that stand together. All of them must be there; together they name one statement. */
  readonly entries: readonly Words[];
  /** What entries such as "moet", "mag" and "niet" say about how the fact stands; they need not be found as words. */
  readonly polarity: Polarity;
};

/** Reads `near` of a fact. Where it holds nothing but "niet" or "moet", those are its words. */
export function readTellingWords(near: readonly string[]): TellingWords {
  const entries = near.map((entry) => wordsOf(plainText(entry))).filter(({ length }) => length > 0);
  const names = entries.filter((entry) => entry.length > 1 || polarityOf(entry) === 'open');
  const verbs = entries.filter(({ length }) => length === 1).flat();
  return { entries: names.length > 0 ? names : entries, polarity: polarityOf(verbs) };
}

/** Every place of an entry in a block. */
export function placesOf(entry: Words, words: Words): Stretch[] {
  return words.flatMap((_, from) => (entry.every((word, index) => words[from + index] === word) ? [{ from, to: from + entry.length }] : []));
}

/** How far from the start of a block each word stands, where what parts a sentence counts for more. */
export function metersOf(words: Words): readonly number[] {
  let sum = 0;
  return [0, ...words.map((word) => (sum += lengthOf(word)))];
}

function lengthOf(word: string): number {
  if (/^[;|.!?]$/.test(word)) return 20;
  if (/^[,()]$/.test(word)) return 4;
  return /^[:"“”„-]$/.test(word) ? 0 : 1;
}

/** The distance from a value to the entry that stands furthest from it; each entry counts at its nearest place. */
export function distanceTo(value: Stretch, entries: readonly (readonly Stretch[])[], meters: readonly number[]): number {
  const meter = (at: number): number => meters[at] ?? 0;
  const gap = (place: Stretch): number => Math.max(0, meter(Math.max(value.from, place.from)) - meter(Math.min(value.to, place.to)));
  return Math.max(...entries.map((places) => Math.min(...places.map(gap))));
}
