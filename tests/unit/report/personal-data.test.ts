import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../core/report/personal-data.ts';
import { identifiers } from './identifiers.ts';

const today = { year: 2026, month: 11, day: 26 };
const found = (text: string, known: readonly string[] = []): string[] => findPersonalData(text, today, known).map(({ kind }) => kind);
const sentences = readFileSync(join(import.meta.dirname, 'ordinary-sentences.txt'), 'utf8')
  .trim()
  .split('\n');

describe('what it finds', () => {
  test.each([
    ['Mijn BSN is 111222333.', 'bsn'],
    ['Mijn BSN is 1112.22.333.', 'bsn'],
    ['BSN 010 464 554', 'bsn'],
    ['Zonder nul: 10464554', 'bsn'],
    ['NL91 ABNA 0417 1643 00 is van mij', 'iban'],
    ['rekening de89370400440532013000', 'iban'],
    ['geboren op 12-05-1980', 'birth-date'],
    ['12 mei 1980', 'birth-date'],
    ['geboren 3 november 2026', 'birth-date'],
    ['May 12, 1980', 'birth-date'],
    ['mail mij: fatma@voorbeeld.nl', 'e-mail'],
    ['bel 06-12345678', 'phone'],
    ['+49 30 1234567', 'phone'],
    ['www.uwv.nl/nl/ww?dossier=1', 'address-parameter'],
    ['?id=7', 'address-parameter'],
    ['ik woon op 1234 AB', 'postcode'],
    ['ik woon op 1234ab', 'postcode'],
    ['zaak 20261234567', 'number'],
    // What stands before it is not taken for its front.
    ['Dat was in 2025. 11-01-1925', 'birth-date'],
    ['Na 24 maanden. 2026AB', 'postcode'],
    ['Bij stap 6. 0031 6 60 00 00 93', 'phone'],
    ['Bij stap 2. 06-26 00 00 00', 'phone'],
  ])('%s: %s', (text, kind) => {
    expect(found(text)).toContain(kind);
  });

  test('names the words, so that the reader finds them back', () => {
    expect(findPersonalData('Bel mij op 06 12 34 56 78 of mail a@b.nl.', today).map(({ words }) => words)).toEqual(['a@b.nl', '06 12 34 56 78']);
  });

  test('names all of an account and no word more', () => {
    expect(findPersonalData('NL91ABNA0417164300 en dan verder', today)).toEqual([{ kind: 'iban', words: 'NL91ABNA0417164300' }]);
  });
});

describe('what it leaves alone', () => {
  test('the number that stands in the help itself, however it is grouped', () => {
    expect(found('Het nummer 088-8989294 klopt niet.', ['088 898 92 94'])).toEqual([]);
    expect(found('Het nummer 088-8989294 klopt niet.')).toEqual(['phone']);
  });

  test.each(['nine figures that are no citizen number: 111222334', 'an account with a wrong check: XX00 ABNA'])('%s is not taken for one', (text) => {
    expect(found(text)).not.toContain('bsn');
    expect(found(text)).not.toContain('iban');
  });

  test('a day that rules and letters have now', () => {
    expect(found('Dit geldt sinds 1 juli 2026 en vanaf 01-01-2027.')).toEqual([]);
  });

  test(`ordinary sentences of a reader: no alarm in ${sentences.length}`, () => {
    expect(sentences.filter((sentence) => found(sentence).length > 0)).toEqual([]);
  });

  test('sentences that were written for something else: no alarm in a hundred', () => {
    const others = readFileSync(join(import.meta.dirname, '..', 'plain', 'good-sentences-own.txt'), 'utf8').split('\n');
    expect(others.length).toBeGreaterThan(99);
    expect(others.filter((sentence) => found(sentence).length > 0)).toEqual([]);
  });
});

describe('three hundred notes with an identifier in them', () => {
  const planted = fc.tuple(
    fc.constantFrom(...sentences),
    fc.oneof(...Object.entries(identifiers).map(([kind, made]) => made.map((identifier) => ({ kind, identifier })))),
    fc.constantFrom(...sentences),
    fc.constantFrom(' ', '\n', ', ', ' ('),
  );

  // 60,000 were tried once, and 20,000 of each kind below (November 2026).
  test('are none of them let through', () => {
    let notes = 0;
    fc.assert(
      fc.property(planted, ([before, { identifier }, after, between]) => {
        notes += 1;
        expect(found(`${before}${between}${identifier} ${after}`), identifier).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(notes).toBeGreaterThanOrEqual(300);
  });

  test.each(Object.keys(identifiers) as (keyof typeof identifiers)[])('and a note with a %s is held each time', (kind) => {
    fc.assert(
      fc.property(identifiers[kind], fc.constantFrom(...sentences), (identifier, sentence) => {
        expect(found(`${sentence} ${identifier}`), identifier).not.toEqual([]);
        expect(found(`${identifier} ${sentence}`), identifier).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test('any text at all is answered, a long list of figures too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(Array.isArray(findPersonalData(text, today))).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(findPersonalData('1 '.repeat(2000), today).length).toBeLessThan(10);
});
