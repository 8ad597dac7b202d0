import { describe, expect, test } from 'vitest';
import { aLetter, anAgency, aRule, type FileChanges, paths } from '../rule/a-rules-folder.ts';
import { uwvPackOf, wwOf } from './packs-of.ts';

const aTerm = (id: string): object => ({ id, word: id, is: 'Een woord.' });
const words: FileChanges = { [paths.glossary]: ['ww', 'dagloon', 'bezwaar', 'boete', 'toeslag', 'voorschot', 'peiljaar'].map(aTerm) };
const svb: FileChanges = { 'nl/svb/agency.yaml': anAgency({ name: 'SVB', hosts: [{ host: 'www.svb.nl', access: 'page' }] }) };
const letter = (...terms: string[]): object => aLetter({ terms, letter: { top: ['Beslissing'] } });

const fitting = (changes: FileChanges, ...terms: string[]): readonly string[] =>
  wwOf({ ...words, ...changes, [paths.rule]: aRule({ terms }) }).letters;

describe('letters that fit a page', () => {
  test('share a word of the glossary with it; the others do not come along', () => {
    expect(fitting({ 'nl/uwv/letters/a.yaml': letter('boete'), 'nl/uwv/letters/b.yaml': letter('ww') }, 'ww')).toEqual(['nl/uwv/b']);
  });

  test('share it also where a sentence explains it', () => {
    const explains = aLetter({ summary: 'Dit gaat over [[ww]].', letter: { top: ['Beslissing'] } });
    expect(fitting({ 'nl/uwv/letters/a.yaml': explains }, 'ww')).toEqual(['nl/uwv/a']);
  });

  test('a rare word says more than one that every letter has', () => {
    const letters = {
      'nl/uwv/letters/a.yaml': letter('bezwaar'),
      'nl/uwv/letters/b.yaml': letter('bezwaar'),
      'nl/uwv/letters/c.yaml': letter('bezwaar', 'dagloon'),
    };
    expect(fitting(letters, 'bezwaar', 'dagloon')).toEqual(['nl/uwv/c', 'nl/uwv/a', 'nl/uwv/b']);
  });

  test('are six at most', () => {
    const seven = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [`nl/uwv/letters/brief-${number}.yaml`, letter('ww')]));
    expect(fitting(seven, 'ww')).toHaveLength(6);
  });

  test('are none for a hub, which is about everything', () => {
    const hub = aRule({ kind: 'hub', asks: 'unknown', terms: ['ww'], match: { paths: ['/**'], when: [{ selector: 'h1' }] } });
    const pack = uwvPackOf({ ...words, 'nl/uwv/letters/a.yaml': letter('ww'), 'nl/uwv/pages/hub.yaml': hub });
    expect(pack.rules['nl/uwv/hub']?.letters).toEqual([]);
  });

  test('are none for a letter itself', () => {
    const pack = uwvPackOf({ ...words, 'nl/uwv/letters/a.yaml': letter('ww'), 'nl/uwv/letters/b.yaml': letter('ww') });
    expect(pack.rules['nl/uwv/a']?.letters).toEqual([]);
  });
});

describe('a letter of another sender', () => {
  /** Enough letters that a word of one alone is rare. */
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`nl/uwv/letters/brief-${at}.yaml`, letter('bezwaar')]));
  const toeslag = { ...svb, ...many, 'nl/svb/letters/berekening.yaml': letter('toeslag', 'voorschot', 'peiljaar') };

  test('comes first where it fits much better than those of the agency', () => {
    expect(fitting(toeslag, 'toeslag', 'voorschot', 'peiljaar', 'bezwaar')[0]).toBe('nl/svb/berekening');
  });

  test('stays away where it shares one word only', () => {
    expect(fitting(toeslag, 'toeslag', 'bezwaar')).not.toContain('nl/svb/berekening');
  });

  test('stays away where one of the agency fits nearly as well', () => {
    const own = { 'nl/uwv/letters/toeslag.yaml': letter('toeslag', 'voorschot', 'peiljaar') };
    expect(fitting({ ...toeslag, ...own }, 'toeslag', 'voorschot', 'peiljaar')).toEqual(['nl/uwv/toeslag']);
  });
});
