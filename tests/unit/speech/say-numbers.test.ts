import { expect, test } from 'vitest';
import { sayNumbers } from '../../../core/speech/say-numbers.ts';

test.each([
  ['Bel 088 898 92 94.', 'Bel 0 8 8, 8 9 8, 9 2, 9 4.'],
  ['Bel 0800 8020 of 0900-1234.', 'Bel 0 8 0 0, 8 0 2 0 of 0 9 0 0, 1 2 3 4.'],
  ['Bel +31 88 898 92 94', 'Bel + 3 1, 8 8, 8 9 8, 9 2, 9 4'],
  ['Bel 14 020.', 'Bel 1 4, 0 2 0.'],
])('the phone number in "%s" is said digit by digit', (text, said) => {
  expect(sayNumbers(text)).toBe(said);
});

test.each([
  'U krijgt € 1.250 in 2026.',
  'Binnen 6 weken na 3 maart 2027.',
  'Uiterlijk 01-02-2027.',
  'Van 8.00 tot 17.00 uur.',
  'Ga naar uwv088898.nl.',
  'Kenmerk A088 898',
])('"%s" stays as it is', (text) => {
  expect(sayNumbers(text)).toBe(text);
});
