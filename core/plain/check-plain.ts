// Holds a text against the rules of plain Dutch. It knows words and order, no meaning: what it finds is a question to the
// writer, and what it does not find may still be hard to read.
import { shortenedAt } from './abbreviation.ts';
import { cutOf } from './cut.ts';
import { findNumberWord, isFigure } from './figure.ts';
import { type Finding, type PlainCode, severities } from './finding.ts';
import { isHard, isKnown } from './hard-word.ts';
import type { PlainLists } from './lists.ts';
import { findDoubleNegation } from './negation.ts';
import { findPassive } from './passive.ts';
import { findPhrases, type PhraseList } from './phrase.ts';
import { type Sentence, saidBetween, sentencesOf, type Word } from './sentences.ts';
import { type ShownText, shownText, writtenAt } from './shown-text.ts';
import { findTerms } from './terms.ts';
import { findTone } from './tone.ts';

export type PlainOptions = {
  /** Codes that are not looked for. */
  readonly without?: ReadonlySet<PlainCode>;
  /** Ids of the terms that are explained beside this text. */
  readonly explained?: ReadonlySet<string>;
  /** Words of the names that belong to this text: of the agency, of its desk. See nameWords. */
  readonly names?: ReadonlySet<string>;
};

/** Longer is a warning, and longer still an error. */
export const wordLimits = { warning: 15, error: 20 } as const;

/** What is found, in offsets of the shown text. */
type Found = {
  readonly code: PlainCode;
  readonly from: number;
  readonly to: number;
  readonly values: Readonly<Record<string, string>>;
  readonly cut?: number;
};
type Look = (sentence: Sentence, text: ShownText, lists: PlainLists, options: PlainOptions) => Iterable<Found>;

/** Everything that makes this text harder to read than it need be, in reading order. */
export function checkPlain(text: string, lists: PlainLists, options: PlainOptions = {}): Finding[] {
  const shown = shownText(text);
  return sentencesOf(shown, lists.abbreviations.stops)
    .flatMap((sentence) => looks.flatMap((look) => [...look(sentence, shown, lists, options)]))
    .filter(({ code }) => !options.without?.has(code))
    .map((found) => asWritten(found, shown))
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
}

function asWritten({ code, from, to, values, cut }: Found, shown: ShownText): Finding {
  const finding = { code, severity: severities[code], ...writtenAt(shown, from, to), values };
  return cut === undefined ? finding : { ...finding, cutAt: shown.begins[cut] ?? 0 };
}

const between = (code: PlainCode, first: Word, last: Word, values: Readonly<Record<string, string>>): Found => ({
  code,
  from: first.from,
  to: last.to,
  values,
});

const lengthOf: Look = function* ({ from, to, count, words }) {
  if (count <= wordLimits.warning) return;
  const isTooLong = count > wordLimits.error;
  const cut = cutOf(words);
  const values = { count: `${count}`, limit: `${isTooLong ? wordLimits.error : wordLimits.warning}`, ...(cut && { cut: cut.text }) };
  yield { code: isTooLong ? 'SENTENCE_TOO_LONG' : 'SENTENCE_LONG', from, to, values, ...(cut && { cut: cut.from }) };
};

const commasOf: Look = function* ({ words }) {
  const commas = words.filter(({ before }) => before.includes(','));
  const second = commas[1];
  if (!second) return;
  const from = second.from - second.before.length + second.before.lastIndexOf(',');
  yield { code: 'SECOND_COMMA', from, to: from + 1, values: { count: `${commas.length}` } };
};

const passiveOf: Look = function* ({ words }) {
  const passive = findPassive(words);
  if (!passive) return;
  const { verb, participle } = passive;
  const values = { verb: verb.text, participle: participle.text };
  yield verb.from < participle.from ? between('PASSIVE', verb, participle, values) : between('PASSIVE', participle, verb, values);
};

const negationOf: Look = function* ({ words }, _text, { easy }) {
  const double = findDoubleNegation(words, (word) => isKnown(word, easy));
  if (double) yield between('DOUBLE_NEGATION', double.first, double.second, { first: double.first.text, second: double.second.text });
};

const figuresOf: Look = function* (sentence) {
  for (const word of sentence.words) if (isFigure(word)) yield between('LOOSE_FIGURE', word, word, { word: word.text });
  const said = findNumberWord(sentence.words);
  if (said) yield between('NUMBER_WORD', said.first, said.last, { word: saidBetween(sentence, said.first, said.last) });
};

const termsOf: Look = function* (sentence, _text, { terms }, { explained }) {
  for (const { id, first: from, last: to } of findTerms(sentence.words, terms)) {
    const [first, last] = [sentence.words[from], sentence.words[to]];
    if (first && last && !explained?.has(id)) yield between('TERM_UNEXPLAINED', first, last, { term: id, word: saidBetween(sentence, first, last) });
  }
};

const toneOf: Look = function* (sentence, _text, lists) {
  for (const { code, first, last, values } of findTone(sentence, lists)) yield between(code, first, last, values);
};

/** Words, each for one reason at most: an abbreviation or a piece of officialese is not also a hard word. */
const wordsOf: Look = function* (sentence, _text, lists, options) {
  const isName = (word: string): boolean => lists.names.has(word) || options.names?.has(word) === true;
  // What stands between quotation marks is the page's own word, and a term or a fact explains itself.
  const words = sentence.words.map((word) => (word.quoted || word.kind === 'term' || word.kind === 'fact' ? { ...word, lower: '' } : word));
  const spoken = new Set<number>();
  yield* phrasesOf('OFFICIALESE', sentence, words, lists.officialese, spoken);
  for (const { first, last } of findTerms(words, lists.terms)) for (let index = first; index <= last; index += 1) spoken.add(index);
  yield* phrasesOf('HARD_WORD', sentence, words, lists.hard, spoken);
  const asked = new Set<string>();
  for (const [index, word] of words.entries()) {
    // A writer who mends a word mends it in the whole sentence.
    if (word.lower === '' || spoken.has(index) || asked.has(word.lower)) continue;
    asked.add(word.lower);
    const short = shortenedAt(words, index, lists, isName);
    if (short?.kind === 'abbreviation') yield between('ABBREVIATION', word, word, { word: word.text, replacement: short.full });
    else if (short || isHard(words, index, lists.easy, isName)) yield between('HARD_WORD', word, word, { word: word.text, replacement: '' });
  }
};

/** The phrases of a list, save those with a word that another list has spoken of. */
function* phrasesOf(code: PlainCode, sentence: Sentence, words: readonly Word[], list: PhraseList, spoken: Set<number>): Generator<Found> {
  for (const { phrase, first: from, last: to } of findPhrases(words, list)) {
    const [first, last] = [words[from], words[to]];
    const indexes = Array.from({ length: to - from + 1 }, (_, step) => from + step);
    if (!first || !last || indexes.some((index) => spoken.has(index))) continue;
    for (const index of indexes) spoken.add(index);
    yield between(code, first, last, { word: saidBetween(sentence, first, last), replacement: phrase.replacement });
  }
}

const looks: readonly Look[] = [lengthOf, commasOf, passiveOf, negationOf, figuresOf, termsOf, toneOf, wordsOf];
