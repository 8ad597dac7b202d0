import { expect, test } from 'vitest';
import { plainMeasures } from '../../../core/plain/measures.ts';
import { someLists } from './a-sentence.ts';

test('a file is measured in its sentences of four words or more', () => {
  const long = `${'woord '.repeat(17).trim()}.`;
  const measures = plainMeasures(['Bel UWV. De brief wordt morgen gestuurd.', long, 'Naam'], someLists());
  expect(measures).toEqual({ sentences: 2, averageLength: 11, shareOver15: 0.5, sharePassive: 0.5 });
});

test('without sentences all measures are nought', () => {
  expect(plainMeasures([], someLists())).toEqual({ sentences: 0, averageLength: 0, shareOver15: 0, sharePassive: 0 });
});
