import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, holdsWords } from '../../../core/match/condition.ts';

describe('text is folded', () => {
  test.each([
    ['  WW-uitkering \n\t aanvragen ', 'ww-uitkering aanvragen'],
    ['Reëel', 'reëel'],
    ['Ree\u0308el', 'reëel'],
    ['a\u00a0b', 'a b'],
    ['', ''],
  ])('%j is compared as %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('whole words', () => {
  test.each([
    ['ww aanvragen', 'ww aanvragen', true],
    ['hier kunt u ww aanvragen.', 'ww aanvragen', true],
    ['ww-aanvragen', 'aanvragen', true],
    ['(ww)', 'ww', true],
    ['ww aanvragende', 'ww aanvragen', false],
    ['nieuww aanvragen', 'ww aanvragen', false],
    ['ww2', 'ww', false],
    ['één', 'n', false],
    ['xww ww', 'ww', true],
    ['', 'ww', false],
    ['ww', '', false],
    ['', '', false],
  ])('%j holds %j: %j', (text, words, answer) => {
    expect(holdsWords(text, words)).toBe(answer);
  });

  test('words between others are found', () => {
    const word = fc.stringMatching(/^[a-zé]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word), word, fc.array(word), (before, words, after) => {
        expect(holdsWords([...before, words, ...after].join(' '), words)).toBe(true);
      }),
    );
  });
});
