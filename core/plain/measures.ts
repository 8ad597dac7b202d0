// How plain a whole file is, in three numbers for a trend; they are no gate and say nothing about one sentence.
import { wordLimits } from './check-plain.ts';
import type { PlainLists } from './lists.ts';
import { findPassive } from './passive.ts';
import { sentencesOf } from './sentences.ts';
import { shownText } from './shown-text.ts';

export type PlainMeasures = {
  /** Sentences of four words or more: a label or the name of a field is no sentence. */
  readonly sentences: number;
  readonly averageLength: number;
  /** Between 0 and 1. */
  readonly shareOver15: number;
  readonly sharePassive: number;
};

const fewestWords = 4;

/** Measures all texts of a file together. */
export function plainMeasures(texts: Iterable<string>, lists: PlainLists): PlainMeasures {
  let [sentences, words, long, passive] = [0, 0, 0, 0];
  for (const text of texts) {
    for (const sentence of sentencesOf(shownText(text), lists.abbreviations.stops)) {
      if (sentence.count < fewestWords) continue;
      sentences += 1;
      words += sentence.count;
      if (sentence.count > wordLimits.warning) long += 1;
      if (findPassive(sentence.words)) passive += 1;
    }
  }
  const share = (part: number): number => (sentences === 0 ? 0 : part / sentences);
  return { sentences, averageLength: share(words), shareOver15: share(long), sharePassive: share(passive) };
}
