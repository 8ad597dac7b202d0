import { expect, test } from 'vitest';
import { cutOf } from '../../../core/plain/cut.ts';
import { wordsIn } from './a-sentence.ts';

test.each([
  ['Bel vandaag de gemeente als u een vraag hebt over uw brief', 'als'],
  ['Stuur de brief vandaag terug, de gemeente wacht er op', 'de'],
  ['Zoek uw brief en uw pas want de gemeente vraagt ernaar', 'want'],
  ['U leest hier nu hoe u die krijgt als u de brief hebt', 'als'],
  ['Bel nu als het kan', undefined],
  ['Een twee drie vier vijf zes zeven acht negen tien', undefined],
  ['', undefined],
])('%j is best cut at %s', (text, word) => {
  expect(cutOf(wordsIn(text))?.text).toBe(word);
});

test('both halves keep at least four words', () => {
  const words = wordsIn('Bel als u de brief van de gemeente niet begrijpt, bel dan');
  const cut = cutOf(words);
  expect(cut && words.indexOf(cut)).toBeUndefined();
});
