import { expect, test } from 'vitest';
import type { TranslationPack } from '../../../core/pack/pack.ts';
import { letterTitle } from '../../../core/view/letter-title.ts';
import { englishOf } from '../pack/packs-of.ts';
import { aLetter, by, paths } from '../rule/a-rules-folder.ts';
import { aLetterOf } from './letters.ts';

const letter = aLetterOf('nl/uwv/brief');
const english = (): TranslationPack =>
  englishOf({
    [paths.rule]: aLetter(),
    'nl/uwv/letters/brief.yaml': aLetter(),
    'nl/uwv/letters/brief.en.yaml': { by: by('machine'), title: 'Decision' },
  }) ?? expect.fail('no words');

test('a title is in the language of the reader where somebody wrote it in that', () => {
  expect(letterTitle(letter, 'nl', english())).toEqual({ text: 'Decision', language: 'en', direction: 'ltr' });
});

test('else it is in that of the agency', () => {
  const dutch = { text: 'Brief nl/uwv/brief', language: 'nl', direction: 'ltr' };
  expect(letterTitle(letter, 'nl', undefined)).toEqual(dutch);
  expect(letterTitle(aLetterOf('nl/uwv/andere'), 'nl', english())).toMatchObject({ text: 'Brief nl/uwv/andere', language: 'nl' });
});

test('a translation of an older title is not used: it may be of another letter', () => {
  expect(letterTitle(letter, 'nl', { ...english(), stale: { 'nl/uwv/brief': ['title'] } })).toMatchObject({ language: 'nl' });
});
