// Words that blame, promise, urge or talk down, and words for the reader that are not "u".
import type { PlainCode } from './finding.ts';
import type { PlainLists } from './lists.ts';
import { findPhrases, type PhraseFound } from './phrase.ts';
import { type Sentence, saidBetween, type Word } from './sentences.ts';

export type ToneFound = { readonly code: PlainCode; readonly first: Word; readonly last: Word; readonly values: Readonly<Record<string, string>> };

const condition: ReadonlySet<string> = new Set(['als', 'of', 'wanneer', 'indien', 'mocht']);
const negative: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit']);
const reader = /^(?:burger|bewoner|inwoner|klant|cliënt|lezer|patiënt|bezoeker|gebruiker|aanvrager|verzekerde|consument|reiziger|student)$/u;

type ToneList = 'blame' | 'promise' | 'urging' | 'assumption' | 'reader';
type IsMeant = (sentence: Sentence, found: PhraseFound) => boolean;

/** "Als u bent vergeten …" supposes, "U bent vergeten …" blames. */
const isSaidOutright: IsMeant = ({ text, words }, { first }) => !text.endsWith('?') && !condition.has(words[first - 1]?.lower ?? '');

/** "Wij kunnen niet garanderen" promises nothing, but "wees niet bang" does. */
const isUndone: IsMeant = ({ words }, { phrase, first, last }) =>
  !phrase.parts.some((part) => part.some((one) => negative.has(one))) &&
  words.slice(Math.max(0, first - 2), last + 1).some(({ lower }) => negative.has(lower));

const tones: readonly { readonly code: PlainCode; readonly list: ToneList; readonly isMeant: IsMeant }[] = [
  { code: 'BLAME', list: 'blame', isMeant: isSaidOutright },
  { code: 'PROMISE', list: 'promise', isMeant: (sentence, found) => isSaidOutright(sentence, found) && !isUndone(sentence, found) },
  { code: 'URGING', list: 'urging', isMeant: () => true },
  { code: 'ASSUMPTION', list: 'assumption', isMeant: () => true },
  { code: 'NOT_U', list: 'reader', isMeant: ({ words }, { first }) => words[first]?.quoted === false },
];

/** The words of a sentence that set a tone. */
export function* findTone(sentence: Sentence, lists: PlainLists): Generator<ToneFound> {
  for (const { code, list, isMeant } of tones)
    for (const found of findPhrases(sentence.words, lists[list])) if (isMeant(sentence, found)) yield* phraseIn(sentence, code, found);
  yield* shoutsIn(sentence, lists);
  yield* readerAsHe(sentence.words);
}

function* phraseIn(sentence: Sentence, code: PlainCode, found: PhraseFound): Generator<ToneFound> {
  const [first, last] = [sentence.words[found.first], sentence.words[found.last]];
  if (first && last) yield { code, first, last, values: { word: saidBetween(sentence, first, last), replacement: found.phrase.replacement } };
}

/** Common words in capitals, and exclamation marks. */
function* shoutsIn({ words, text, from }: Sentence, { easy, names }: PlainLists): Generator<ToneFound> {
  for (const word of words) {
    const isLoud = /^\p{Lu}{3,}$/u.test(word.text) && !names.has(word.text) && easy.has(word.lower);
    if (isLoud) yield { code: 'URGING', first: word, last: word, values: { word: word.text, replacement: word.lower } };
  }
  const last = words.at(-1);
  if (!last) return;
  if (text.slice(last.to - from).includes('!'))
    yield { code: 'URGING', first: last, last, values: { word: `${last.text}!`, replacement: `${last.text}.` } };
}

/** "De burger … hij": the reader spoken of as somebody else. */
function* readerAsHe(words: readonly Word[]): Generator<ToneFound> {
  const index = words.findIndex(({ lower }, at) => reader.test(lower) && /^(?:de|een|elke|iedere|die)$/.test(words[at - 1]?.lower ?? ''));
  if (index < 0) return;
  const he = words.slice(index + 1).find(({ lower }) => /^(?:hij|hem|zij|zijn\/haar)$/.test(lower));
  if (he) yield { code: 'NOT_U', first: he, last: he, values: { word: he.text, replacement: 'u' } };
}
