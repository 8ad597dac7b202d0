import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../core/language/lines.ts';

test.each([
  ['Wegwijs is vernieuwd.', 10, ['Wegwijs is', 'vernieuwd.']],
  ['Wegwijs is vernieuwd.', 21, ['Wegwijs is vernieuwd.']],
  ['een twee', 7, ['een', 'twee']],
  ['aansprakelijkheid nu', 5, ['aansprakelijkheid', 'nu']],
  ['', 10, []],
])('%j in lines of %i letters', (sentence, letters, lines) => {
  expect(linesOf(sentence, letters)).toEqual(lines);
});

test('no word is lost, and only a single word may be longer than a line', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 1, max: 20 }), (words, letters) => {
      const lines = linesOf(words.join(' '), letters);
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(lines.filter((line) => line.length > letters && line.includes(' '))).toEqual([]);
    }),
  );
});
