// The words by which a statement is known on a page, and how far a value stands from them.
import { type Polarity, polarityOf } from './polarity-words.ts';
import type { Stretch } from './statements.ts';
import { plainText, type Words, wordsOf } from './tokens.ts';

/** Words that stand together, and the other form that they may have. */
type Entry = readonly Words[];

export type TellingWords = {
  /** All of them must be there; together they name one statement. */
  readonly entries: readonly Entry[];
  /** What entries such as "moet", "mag" and "niet" say about how the fact stands; they need not be found as words. */
  readonly polarity: Polarity;
};

/** Reads `near` of a fact. Where it holds nothing but "niet" or "moet", those are its words. */
export function readTellingWords(near: readonly string[]): TellingWords {
  const entries = near.map((entry) => wordsOf(plainText(entry))).filter(({ length }) => length > 0);
  const names = entries.filter((entry) => entry.length > 1 || polarityOf(entry) === 'open');
  const verbs = entries.filter(({ length }) => length === 1).flat();
  return { entries: (names.length > 0 ? names : entries).map(formsOf), polarity: polarityOf(verbs) };
}

const separable = /^(aan|af|bij|door|in|mee|na|om|op|over|stop|terug|toe|uit|voor|weg)(\p{L}{2,}n)$/u;

/** "Doorgeven" is "door te geven" behind another verb: "u hoeft dat niet door te geven". */
function formsOf(entry: Words): Entry {
  const [, particle, verb] = entry.length === 1 ? (separable.exec(entry[0] ?? '') ?? []) : [];
  return particle && verb ? [entry, [particle, 'te', verb]] : [entry];
}

/** Whether a text may hold an entry at all; cheap, for most blocks hold none. */
export const mayHold = (plain: string, entry: Entry): boolean =>
  entry.some(([first = ''], index) => plain.includes(index === 0 ? first : `${first} te`));

/** Every place of an entry in a block. */
export function placesOf(entry: Entry, words: Words): Stretch[] {
  const placesIn = (form: Words): Stretch[] =>
    words.flatMap((_, from) => (form.every((word, index) => words[from + index] === word) ? [{ from, to: from + form.length }] : []));
  return entry.flatMap(placesIn);
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
