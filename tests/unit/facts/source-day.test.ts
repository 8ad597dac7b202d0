import { describe, expect, test } from 'vitest';
import { readSourceDay, sourceDayInWords } from '../../../core/facts/source-day.ts';

const inWords = (text: string, language: string): string => sourceDayInWords(readSourceDay(text) ?? expect.fail('not read'), language);

test.each([
  ['2026-09-14', { kind: 'day', year: 2026, month: 9, day: 14 }],
  ['2024-02-29', { kind: 'day', year: 2024, month: 2, day: 29 }],
  ['2026-09', { kind: 'month', year: 2026, month: 9 }],
  ['2026', { kind: 'year', year: 2026 }],
  ['2018..2022', { kind: 'years', from: 2018, until: 2022 }],
])('%s is a day of a source', (text, day) => {
  expect(readSourceDay(text)).toEqual(day);
});

test.each([
  '2026-02-29',
  '2026-04-31',
  '2026-13',
  '2026-00',
  '2026-09-00',
  '26-09-14',
  '14-09-2026',
  '2022..2018',
  '2022..2022',
  '2026-9',
  '2026-09-14T00:00',
  'september 2026',
  '',
])('%j is none', (text) => {
  expect(readSourceDay(text)).toBeUndefined();
});

describe('it is shown as it stands', () => {
  test.each([
    ['2026-09-14', 'nl', '14 september 2026'],
    ['2026-09-14', 'en', 'September 14, 2026'],
    ['2026-09', 'nl', 'september 2026'],
    ['2026-09', 'en', 'September 2026'],
    ['2026', 'nl', '2026'],
    ['2018..2022', 'nl', '2018–2022'],
    ['2026-01-01', 'nl', '1 januari 2026'],
    ['2026-12-31', 'nl', '31 december 2026'],
  ])('%s in %s: %s', (text, language, words) => {
    expect(inWords(text, language)).toBe(words);
  });
});
