import { expect, test } from 'vitest';
import { findDoubleNegation } from '../../../core/plain/negation.ts';
import { wordsIn } from './a-sentence.ts';

const found = (text: string): string => {
  const double = findDoubleNegation(wordsIn(text), (word) => ['mogelijk', 'gewoon'].includes(word));
  return double ? `${double.first.text} … ${double.second.text}` : '';
};

test.each([
  ['U kunt niet inloggen zonder code.', 'niet … zonder'],
  ['Dat is niet onmogelijk.', 'niet … onmogelijk'],
  ['U betaalt niet, tenzij u geld hebt.', 'niet … tenzij'],
  ['U krijgt geen geld als u niet komt.', 'geen … niet'],
  ['Niemand heeft geen pas.', 'Niemand … geen'],
])('%j says no twice: %s', (text, twice) => {
  expect(found(text)).toBe(twice);
});

test.each([
  'U hoeft niet te bellen.',
  'Ik wil niet, geen brief.',
  'U mag niet en u hoeft niet.',
  'Dat is niet onder de trap.',
  'Dat is niet onbekend.',
  'Hij komt niet vandaag of onmogelijk.',
  'Het kan zonder code.',
])('%j does not', (text) => {
  expect(found(text)).toBe('');
});
