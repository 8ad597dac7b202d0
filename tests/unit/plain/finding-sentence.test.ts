import { describe, expect, test } from 'vitest';
import { plainCodes } from '../../../core/plain/finding.ts';
import { advice, plainFindingText } from '../../../core/plain/finding-sentence.ts';

const values = {
  word: 'indien',
  replacement: '',
  count: '24',
  limit: '20',
  verb: 'wordt',
  participle: 'gestuurd',
  first: 'niet',
  second: 'zonder',
  term: 'dagloon',
};

describe.each(plainCodes)('%s', (code) => {
  const [nl, en] = [plainFindingText(code, values, 'nl'), plainFindingText(code, values, 'en')];

  test('is said in both languages, with a mend that is not the same in both', () => {
    for (const { says, mend } of [nl, en]) {
      expect(says).toMatch(/[.?]$/);
      expect(mend).toMatch(/[.?]$/);
      expect(says + mend).not.toContain('undefined');
    }
    expect(nl.says).not.toBe(en.says);
    expect(nl.mend).not.toBe(en.mend);
  });

  test('names what was found', () => {
    for (const { says } of [nl, en]) expect(['indien', '24', 'wordt', 'niet'].some((word) => says.includes(word))).toBe(true);
  });
});

test('a word to write instead is the mend', () => {
  expect(plainFindingText('OFFICIALESE', { word: 'indien', replacement: 'als' }, 'nl').mend).toBe('Schrijf bijvoorbeeld: "als".');
  expect(plainFindingText('OFFICIALESE', { word: 'indien', replacement: 'als' }, 'en').mend).toBe('Write for example: "als".');
});

test('the place of a cut is the mend', () => {
  expect(plainFindingText('SENTENCE_TOO_LONG', { count: '24', limit: '20', cut: 'want' }, 'nl').mend).toBe('Begin een nieuwe zin bij "want".');
});

test.each(Object.keys(advice))('the advice %s is a sentence of its own in both languages', (replacement) => {
  const [nl, en] = (['nl', 'en'] as const).map((language) => plainFindingText('URGING', { word: 'snel', replacement }, language).mend);
  expect(nl).not.toContain('(');
  expect(nl).not.toBe(en);
});
