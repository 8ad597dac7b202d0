import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../core/facts/day.ts';
import { type FactKind, type FactValue, factInWords, holdsToday, readFactValue } from '../../../core/facts/fact-value.ts';
import { voiceIn } from '../language/voices.ts';

test.each<[FactKind, string, FactValue]>([
  ['term', '6 weken', { kind: 'term', span: { count: 6, unit: 'week' } }],
  ['duration', '5 werkdagen', { kind: 'duration', span: { count: 5, unit: 'working-day' } }],
  ['amount', '€ 21,80', { kind: 'amount', cents: 2180 }],
  ['amount', '€ 1.250', { kind: 'amount', cents: 125_000 }],
  ['amount', '€ 1250', { kind: 'amount', cents: 125_000 }],
  ['amount', '€ 1.234.567,05', { kind: 'amount', cents: 123_456_705 }],
  ['percentage', '4,5 %', { kind: 'percentage', hundredths: 450 }],
  ['percentage', '70%', { kind: 'percentage', hundredths: 7000 }],
  ['day', '2026-12-31', { kind: 'day', day: { year: 2026, month: 12, day: 31 } }],
  ['count', '3', { kind: 'count', count: 3 }],
])('%s "%s" is read', (kind, text, value) => {
  expect(readFactValue(kind, text)).toEqual(value);
});

test.each<[FactKind, string]>([
  ['term', '6'],
  ['term', 'zes weken'],
  ['amount', '21,80'],
  ['amount', '€21,80'],
  ['amount', '€ 21.80'],
  ['amount', '€ 12.50,00'],
  ['amount', '€ 1,234.50'],
  ['amount', '€ -5'],
  ['amount', '€ 1,5 miljoen'],
  ['percentage', '4,5'],
  ['percentage', 'vijf %'],
  ['day', '31-12-2026'],
  ['count', '3 keer'],
  ['count', '1,5'],
])('%s "%s" is refused', (kind, text) => {
  expect(readFactValue(kind, text)).toBeUndefined();
});

describe('in words', () => {
  test.each<[FactKind, string, string, string]>([
    ['term', '6 weken', 'en', '6 weeks'],
    ['amount', '€ 1.250', 'nl', '€\u00a01.250'],
    // A reader finds the amount in the letter as the letter writes it, whatever language the help is in.
    ['amount', '€ 1.250,50', 'en', '€\u00a01.250,50'],
    ['amount', '€ 0,05', 'ar', '€\u00a00,05'],
    ['percentage', '4,5 %', 'en', '4,5%'],
    ['day', '2026-12-31', 'nl', '31 december 2026'],
    ['count', '1.000', 'nl', '1.000'],
  ])('%s %s in %s', (kind, text, language, words) => {
    expect(factInWords(readFactValue(kind, text) ?? expect.fail(text), voiceIn(language))).toBe(words);
  });

  test('an amount says the cents it was read with, in every language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('nl', 'en', 'ar', 'nl-easy'), (cents, language) => {
        const said = factInWords({ kind: 'amount', cents }, voiceIn(language)).replace('\u00a0', ' ');
        expect(readFactValue('amount', said)).toEqual({ kind: 'amount', cents });
      }),
    );
  });
});

describe('a figure holds', () => {
  const day = (text: string) => readDay(text) ?? expect.fail(text);
  const year = { from: day('2026-01-01'), until: day('2026-12-31') };

  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('on %s: %s', (today, holds) => {
    expect(holdsToday(year, day(today))).toBe(holds);
  });

  test('for ever without days', () => {
    expect(holdsToday({}, day('2099-01-01'))).toBe(true);
  });
});
