import { expect, test } from 'vitest';
import { directionOf } from '../../../core/language/direction.ts';

test.each([
  ['nl', 'ltr'],
  ['en', 'ltr'],
  ['pl', 'ltr'],
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ckb', 'rtl'],
  ['', 'ltr'],
])('%j is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
