import { expect, test } from 'vitest';
import { findNumberWord, isFigure, isNumberWord } from '../../../core/plain/figure.ts';
import { saidBetween } from '../../../core/plain/sentences.ts';
import { cut, wordsIn } from './a-sentence.ts';

test.each([
  ['Bel 0800 8020 of kom om 9.00 uur', ['0800', '8020', '9.00']],
  ['De 1e keer is het 4,5 procent', ['1e', '4,5']],
  ['Spreekt u B1? Neem A4 mee', []],
  ['Wacht {op-tijd}', []],
  ['٣ dagen', ['٣']],
])('the figures of %j are %j', (text, figures) => {
  expect(
    cut(text)
      .flatMap(({ words }) => words)
      .filter(isFigure)
      .map((word) => word.text),
  ).toEqual(figures);
});

test.each(['een', 'zes', 'veertien', 'vierentwintig', 'tweeënzestig', 'honderd', 'driehonderdvijftig', 'duizend', 'anderhalf'])(
  '%s is a number word',
  (word) => {
    expect(isNumberWord(word)).toBe(true);
  },
);

test.each(['', 'geen', 'zesde', 'achter', 'eens', 'vierkant'])('%j is none', (word) => {
  expect(isNumberWord(word)).toBe(false);
});

test.each([
  ['U hebt zes weken.', 'zes weken'],
  ['Bel binnen een maand.', 'een maand'],
  ['Wacht anderhalf jaar.', 'anderhalf jaar'],
  ['Dat duurt drie hele dagen.', 'drie hele dagen'],
  ['U betaalt twintig euro.', 'twintig euro'],
  ['Het duurt één dag.', 'één dag'],
])('%j says a figure in words: %s', (text, said) => {
  const [sentence] = cut(text);
  const found = findNumberWord(sentence?.words ?? []);
  expect(sentence && found && saidBetween(sentence, found.first, found.last)).toBe(said);
});

test.each(['Het duurt een dag.', 'Bel nog één keer.', 'U hebt twee brieven.', 'Zes, weken later.', 'Elke week belt u.', 'Kies er een.'])(
  '%j does not',
  (text) => {
    expect(findNumberWord(wordsIn(text))).toBeUndefined();
  },
);
