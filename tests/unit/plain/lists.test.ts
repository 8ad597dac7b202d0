import { expect, test } from 'vitest';
import { lists, listTexts } from '../../../bench/plain/count.ts';
import { advice } from '../../../core/plain/finding-sentence.ts';
import { nameWords, plainListNames } from '../../../core/plain/lists.ts';
import { linesOfList } from '../../../core/plain/phrase.ts';
import { someLists } from './a-sentence.ts';

test('words are easy in small letters, from both lists', () => {
  expect([...someLists({ common: 'De\nhuis', allowed: 'bijlage # paper' }).easy]).toEqual(['de', 'huis', 'bijlage']);
});

test('a name is known by each of its words', () => {
  expect([...nameWords(['UWV Telefoon', 'UWV'])]).toEqual(['UWV', 'Telefoon']);
});

test.each(plainListNames)('the list %s of content-rules has words', (name) => {
  expect(linesOfList(listTexts[name]).length).toBeGreaterThan(5);
});

test('advice in brackets is advice that the sentences know', () => {
  const replacements = plainListNames.flatMap((name) => linesOfList(listTexts[name]).map((line) => line.split('=')[1]?.trim() ?? ''));
  expect(replacements.filter((replacement) => replacement.startsWith('(') && !(replacement in advice))).toEqual([]);
});

test('no word is both ordinary and hard, and none is listed twice as a word of the office', () => {
  const wordsOf = (name: 'allowed' | 'officialese' | 'hard'): string[] =>
    linesOfList(listTexts[name]).flatMap((line) => (line.split('=')[0] ?? '').split(',').map((word) => word.trim()));
  const said = [...wordsOf('officialese'), ...wordsOf('hard')];
  expect(said.filter((word, index) => said.indexOf(word) !== index)).toEqual([]);
  expect(wordsOf('allowed').filter((word) => said.includes(word))).toEqual([]);
});

test('the lists know the common words of Dutch', () => {
  expect(['huis', 'geld', 'bellen'].filter((word) => !lists.easy.has(word))).toEqual([]);
});
