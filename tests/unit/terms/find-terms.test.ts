import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Term, type TermPlace, termIndex } from '../../../core/terms/find-terms.ts';
import { naiveFind } from './naive-find.ts';

const glossary: Term[] = [
  { id: 'ww', forms: ['WW-uitkering', 'WW'] },
  { id: 'digid', forms: ['DigiD'] },
  { id: 'machtigen', forms: ['machtigen', 'DigiD Machtigen'] },
  { id: 'mijn-toeslagen', forms: ['Mijn toeslagen'] },
  { id: 'toeslag', forms: ['toeslag', 'toeslagen'] },
  { id: 'ziektewet', forms: ['Ziektewet', 'Ziektewet-uitkering'] },
  { id: 'uitstel', forms: ['uitstel van betaling', 'uitstel'] },
  { id: 'sv-loon', forms: ['sv-loon', 'SV-loon'] },
  { id: 'naive', forms: ['naïeve vraag'] },
  { id: 'fotos', forms: ["foto's"] },
];
const index = termIndex(glossary);
const said = (text: string): string[] => index.find(text).map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`);

describe('a word', () => {
  test.each<[string, ...string[]]>([
    ['U krijgt een toeslag.', 'toeslag: toeslag'],
    ['De zorgtoeslag en de toeslagpartner.'],
    ['(toeslag), "toeslag"/toeslag', 'toeslag: toeslag', 'toeslag: toeslag', 'toeslag: toeslag'],
    ['toeslag2 en toeslag_2', 'toeslag: toeslag'],
    ['huur-toeslag en toeslag-geld zijn andere woorden'],
    ['toeslag- en schuldenregeling', 'toeslag: toeslag'],
    ['toeslag--toeslag', 'toeslag: toeslag', 'toeslag: toeslag'],
    ["de toeslag's"],
    ["twee foto's en twee foto’s", "fotos: foto's", 'fotos: foto’s'],
    ['𝒶toeslag, 😀toeslag', 'toeslag: toeslag'],
    [''],
  ])('is found as a whole: %s', (text, ...places) => {
    expect(said(text)).toEqual(places);
  });
});

describe('capitals', () => {
  test.each<[string, ...string[]]>([
    ['de WW, de ww en Ww', 'ww: WW'],
    ['met DigiD, digid en DIGID', 'digid: DigiD'],
    ['ga naar Mijn toeslagen', 'mijn-toeslagen: Mijn toeslagen'],
    ['ik zie mijn toeslagen', 'toeslag: toeslagen'],
    ['Toeslag is geld. Toeslagen zijn er vier!', 'toeslag: Toeslag', 'toeslag: Toeslagen'],
    ['Open de app Toeslagen'],
    ['Let op: Toeslagen. “Toeslagen', 'toeslag: Toeslagen', 'toeslag: Toeslagen'],
    ['UITSTEL is mogelijk', 'uitstel: UITSTEL'],
    ['Uitstel van betaling', 'uitstel: Uitstel van betaling'],
    ['de Ziektewet of ziektewet', 'ziektewet: Ziektewet', 'ziektewet: ziektewet'],
    ['met DigiD Machtigen of DigiD machtigen', 'machtigen: DigiD Machtigen', 'digid: DigiD', 'machtigen: machtigen'],
    ['het SV-loon of sv-loon', 'sv-loon: SV-loon', 'sv-loon: sv-loon'],
  ])('tell a term from another word: %s', (text, ...places) => {
    expect(said(text)).toEqual(places);
  });
});

describe('a form of several words', () => {
  test.each<[string, ...string[]]>([
    ['vraag uitstel van betaling aan', 'uitstel: uitstel van betaling'],
    ['uitstel\u00A0van\n      betaling', 'uitstel: uitstel\u00A0van\n      betaling'],
    ['uitstel van betalingen', 'uitstel: uitstel'],
    ['uitstel van', 'uitstel: uitstel'],
    ['uitstel, van betaling', 'uitstel: uitstel'],
    ['uitstel van uitstel van betaling', 'uitstel: uitstel', 'uitstel: uitstel van betaling'],
  ])('is found over space, the longest one: %j', (text, ...places) => {
    expect(said(text)).toEqual(places);
  });

  test('with another sign between its words is in no text', () => {
    expect(termIndex([{ id: 'en-of', forms: ['en/of', '§ 3', ' ', ''] }]).find('en/of § 3')).toEqual([]);
  });
});

describe('what a reader does not see', () => {
  test.each([
    ['toe\u00ADslag', 'toeslag: toe\u00ADslag'],
    ['toe\u200Bslag', 'toeslag: toe\u200Bslag'],
    ['toeslag\u00AD', 'toeslag: toeslag'],
    ['\uFEFFtoeslag', 'toeslag: toeslag'],
    ['WW\u2011uitkering', 'ww: WW\u2011uitkering'],
    ['WW-\u00ADuitkering', 'ww: WW-\u00ADuitkering'],
    ['nai\u0308eve vraag', 'naive: nai\u0308eve vraag'],
    ['uitstel\u00AD van betaling', 'uitstel: uitstel\u00AD van betaling'],
  ])('makes no other word: %j', (text, place) => {
    expect(said(text)).toEqual([place]);
  });
});

test('a form of two terms is of the first', () => {
  const twice = termIndex([
    { id: 'first', forms: ['aanslag'] },
    { id: 'second', forms: ['aanslag'] },
  ]);
  expect(twice.find('een aanslag')).toEqual([{ id: 'first', from: 4, to: 11 }]);
});

describe('texts that are read as one', () => {
  test.each([
    [['toe', 'slag'], '0:0-1:4'],
    [['de toe', '', 'sla', 'gen, dus'], '0:3-3:3'],
    [['', 'toeslag', ''], '1:0-1:7'],
    [['uitstel', '\n', 'van betaling'], '0:0-2:12'],
    [['a ', 'toeslag', ' b'], '1:0-1:7'],
  ])('give the text and the offset where a term begins and has ended: %j', (texts, place) => {
    expect(index.findIn(texts).map(({ from, to }) => `${from.text}:${from.at}-${to.text}:${to.at}`)).toEqual([place]);
  });

  test('none give nothing', () => {
    expect(index.findIn([])).toEqual([]);
    expect(index.findIn(['', ''])).toEqual([]);
  });
});

// Few letters and many kinds of signs, so that chance makes words meet.
const pieces = [
  'a',
  'b',
  'A',
  'B',
  'é',
  'e\u0301',
  'Σ',
  '1',
  '-',
  '--',
  "'",
  '’',
  '\u00AD',
  '\u200B',
  ' ',
  '  ',
  '\n',
  '\u00A0',
  '.',
  ', ',
  '𝒶',
  '\uD83D',
  'İ',
];
const aText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const aForm = fc
  .array(fc.constantFrom('a', 'b', 'A', 'é', 'a-b', 'ab', "a'b", 'Ab', 'Σ', 'İ', '𝒶', ' ', ' '), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
const someTerms = fc
  .array(fc.array(aForm, { minLength: 1, maxLength: 3 }), { maxLength: 8 })
  .map((all) => all.map((forms, id) => ({ id: `${id}`, forms })));

describe('whatever the terms and the text', () => {
  test('the plainest way finds the same', () => {
    fc.assert(
      fc.property(someTerms, aText, (terms, text) => {
        expect(termIndex(terms).find(text)).toEqual(naiveFind(terms, text));
      }),
      { numRuns: 2000 },
    );
  });

  test('places lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(someTerms, fc.oneof(aText, fc.string({ unit: 'binary' })), (terms, text) => {
        let last = 0;
        for (const { from, to } of termIndex(terms).find(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a text that is cut in pieces gives the places of the whole', () => {
    fc.assert(
      fc.property(someTerms, fc.array(aText, { maxLength: 6 }), (terms, texts) => {
        const before = texts.map((_, text) => texts.slice(0, text).join('').length);
        const whole = (point: { text: number; at: number }): number => (before[point.text] ?? 0) + point.at;
        const own = termIndex(terms);
        const places: TermPlace[] = own.findIn(texts).map(({ id, from, to }) => ({ id, from: whole(from), to: whole(to) }));
        expect(places).toEqual(own.find(texts.join('')));
        for (const { from, to } of own.findIn(texts)) {
          expect(from.at).toBeLessThan(texts[from.text]?.length ?? 0);
          expect(to.at).toBeGreaterThan(0);
          expect(to.at).toBeLessThanOrEqual(texts[to.text]?.length ?? 0);
        }
      }),
    );
  });
});

describe('a text that is made to be slow', () => {
  const long = 4_000;
  const terms: Term[] = [
    { id: 'same', forms: ['a a a a a b', 'a a a a a c', 'a'] },
    { id: 'soft', forms: ['aa aa'] },
    ...Array.from({ length: 200 }, (_, each) => ({ id: `${each}`, forms: [`a a w${each}`] })),
  ];
  const longestForm = 6;

  test.each([
    ['one word that goes on', 'a'.repeat(long)],
    ['a form that never ends', 'a '.repeat(long)],
    ['spaces', `aa${' '.repeat(long)}`.repeat(3)],
    ['soft hyphens', `a${'\u00AD'.repeat(long)}`.repeat(3)],
    ['soft hyphens and hyphens', `a${'\u00AD-'.repeat(long)}`],
    ['hyphens', 'a-'.repeat(long)],
    ['dashes', 'a--'.repeat(long)],
    ['marks', `a${'\u0301'.repeat(long)}`],
    ['half characters', '\uD83D'.repeat(long)],
    ['long words before a form', `aa ${'b'.repeat(long)} `.repeat(3)],
  ])('is read a fixed number of times: %s', (_, text) => {
    const counted = new CountedText(text);
    termIndex(terms).find(counted as unknown as string);
    expect(counted.read).toBeGreaterThanOrEqual(text.length / 2);
    expect(counted.read).toBeLessThanOrEqual(longestForm * 6 * text.length);
  });
});

/** A text that counts how many of its characters were read. */
class CountedText {
  read = 0;
  readonly length: number;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.length = text.length;
  }
  charCodeAt(at: number): number {
    this.read += 1;
    return this.#text.charCodeAt(at);
  }
  codePointAt(at: number): number | undefined {
    this.read += 1;
    return this.#text.codePointAt(at);
  }
  slice(from: number, to: number): string {
    this.read += to - from;
    return this.#text.slice(from, to);
  }
}
