import { expect, test } from 'vitest';
import { isHard, isKnown } from '../../../core/plain/hard-word.ts';
import { wordsIn } from './a-sentence.ts';

const easy = new Set(
  'uitkering groot brief vriendin versturen geven pakken kopiëren betalen huur toeslag bedrag jaar werk man huis inloggen vinken geld kind foto brieven klein schrijf dag'.split(
    ' ',
  ),
);

test.each([
  'uitkering',
  'uitkeringen',
  'grote',
  'brieven',
  'vriendinnen',
  'verstuur',
  'verstuurd',
  'geef',
  'geeft',
  'pak',
  'gepakt',
  'kopieer',
  'gekopieerd',
  'betaald',
  'betaalde',
  "foto's",
  'kindje',
  'huurtoeslag',
  'huurtoeslagbedrag',
  'jaarbedrag',
  'werkdag',
  'meebetalen',
  'uitbetalen',
])('%s is known from the words it is made of', (word) => {
  expect(isKnown(word, easy)).toBe(true);
});

test.each(['vordering', 'draagkracht', 'huurdraagkracht', 'xyz', 'kostendelersnorm', 'a'.repeat(41), 'ge'.repeat(30)])('%s is not', (word) => {
  expect(isKnown(word, easy)).toBe(false);
});

const hardIn = (text: string): string[] => {
  const words = wordsIn(text);
  return words.filter((_, index) => isHard(words, index, easy, (name) => name === 'Wegwijs')).map(({ text }) => text);
};

test.each([
  ['Vordering of brief', ['Vordering']],
  ['brief van Vordering', []],
  ['Wegwijs geeft huis', []],
  ['brief van iDEAL', []],
  ['brief B1x of a.b.c', []],
  ['om in te loggen', []],
  ['aan te vinken', []],
  ['om te vorderen', ['vorderen']],
  ['huur-brief', []],
  ['huur-draagkracht', ['huur-draagkracht']],
])('in %j the hard words are %j', (text, hard) => {
  expect(hardIn(text)).toEqual(hard);
});
