import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestWord } from '../../../core/rule/closest-word.ts';

describe('the nearest known word', () => {
  test.each([
    ['lable', ['label', 'find', 'help'], 'label'],
    ['whta', ['what', 'by'], 'what'],
    ['sumary', ['summary', 'source'], 'summary'],
    ['if-no', ['if-not', 'only-for'], 'if-not'],
    ['formm', ['form', 'formal'], 'form'],
    ['zz', ['title', 'kind'], undefined],
    ['', ['title'], undefined],
    ['titel', [], undefined],
  ])('for %j among %j is %j', (typed, known, meant) => {
    expect(closestWord(typed, known)).toBe(meant);
  });

  test('a word that needs more than a third of its letters changed is not meant', () => {
    expect(closestWord('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(closestWord('abcdef', ['abcxyz'])).toBeUndefined();
  });

  test('two neighbours swapped count as one mistake', () => {
    expect(closestWord('ab', ['ba'])).toBe('ba');
  });

  test('a word that is known is always its own nearest', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (known, pick) => {
        const word = known[pick % known.length] ?? '';
        expect(closestWord(word, known)).toBe(word);
      }),
    );
  });

  test('the answer is a known word or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (typed, known) => {
        expect([undefined, ...known]).toContain(closestWord(typed, known));
      }),
    );
  });
});
