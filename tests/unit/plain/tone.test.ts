import { expect, test } from 'vitest';
import { findTone } from '../../../core/plain/tone.ts';
import { cut, someLists } from './a-sentence.ts';

const lists = someLists({
  common: 'verplicht',
  names: 'UWV',
  blame: 'u bent vergeten = ontbreekt nog',
  promise: 'garanderen, niet bang',
  urging: 'direct',
  assumption: 'gewoon',
  reader: 'je = u',
});
const toneOf = (text: string): string[] =>
  cut(text).flatMap((sentence) => [...findTone(sentence, lists)].map(({ code, values }) => `${code} ${values.word} → ${values.replacement}`));

test.each([
  ['U bent vergeten te bellen.', ['BLAME U bent vergeten → ontbreekt nog']],
  ['Als u bent vergeten te bellen.', []],
  ['U bent vergeten te bellen?', []],
  ['Wij garanderen dat.', ['PROMISE garanderen → ']],
  ['Wij kunnen niet garanderen.', []],
  ['Wees niet bang.', ['PROMISE niet bang → ']],
  ['Bel direct.', ['URGING direct → ']],
  ['Bel gewoon.', ['ASSUMPTION gewoon → ']],
  ['Als je belt.', ['NOT_U je → u']],
  ['Kies "Wie ben je" hier.', []],
  ['Dit is VERPLICHT.', ['URGING VERPLICHT → verplicht']],
  ['Dit is van UWV en XYZ.', []],
  ['Bel UWV!', ['URGING UWV! → UWV.']],
  ['De burger zegt waar hij woont.', ['NOT_U hij → u']],
  ['Uw burger zegt waar hij woont.', []],
  ['De burger belt.', []],
])('the tone of %j is %j', (text, tone) => {
  expect(toneOf(text)).toEqual(tone);
});
