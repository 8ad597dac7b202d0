// Sentences for tests: cut by the checker itself, with lists no longer than the test speaks of.
import { type PlainLists, type PlainListTexts, plainLists } from '../../../core/plain/lists.ts';
import { type Sentence, sentencesOf, type Word } from '../../../core/plain/sentences.ts';
import { shownText } from '../../../core/plain/shown-text.ts';
import type { GlossaryWord } from '../../../core/plain/terms.ts';

/** The sentences of a text. */
export const cut = (text: string, stops: readonly string[] = []): Sentence[] => sentencesOf(shownText(text), new Set(stops));

/** The words of a text of one sentence. */
export const wordsIn = (text: string): readonly Word[] => cut(text)[0]?.words ?? [];

const noTexts: PlainListTexts = {
  common: '',
  allowed: '',
  names: '',
  abbreviations: '',
  officialese: '',
  hard: '',
  blame: '',
  promise: '',
  urging: '',
  assumption: '',
  reader: '',
};

/** Lists that are empty, save for what a test says. */
export const someLists = (texts: Partial<PlainListTexts> = {}, glossary: readonly GlossaryWord[] = []): PlainLists =>
  plainLists({ ...noTexts, ...texts }, glossary);
