import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpan, spanInWords, spanUnits } from '../../../core/facts/span.ts';
import { voiceIn } from '../language/voices.ts';

test.each([
  ['1 week', { count: 1, unit: 'week' }],
  ['6 weken', { count: 6, unit: 'week' }],
  ['1 dag', { count: 1, unit: 'day' }],
  ['5 werkdagen', { count: 5, unit: 'working-day' }],
  ['3 maanden', { count: 3, unit: 'month' }],
  ['2 jaar', { count: 2, unit: 'year' }],
])('%s is a span', (text, span) => {
  expect(readSpan(text)).toEqual(span);
});

test.each([
  '0 weken',
  '-1 week',
  'zes weken',
  '6',
  'weken',
  '6  weken',
  '6 Weken',
  '6 uur',
  '1,5 week',
  '1000 dagen',
  '6 weken lang',
  '1 constructor',
  '',
])('%j is none', (text) => {
  expect(readSpan(text)).toBeUndefined();
});

describe('each language says it in its own words', () => {
  test.each([
    ['1 week', 'nl', '1 week'],
    ['6 weken', 'nl', '6 weken'],
    ['6 weken', 'en', '6 weeks'],
    ['1 dag', 'en', '1 day'],
    ['2 jaar', 'nl', '2 jaar'],
    ['1 werkdag', 'nl', '1 werkdag'],
    ['5 werkdagen', 'nl', '5 werkdagen'],
    ['1 werkdag', 'en', '1 working day'],
    ['5 werkdagen', 'en', '5 working days'],
    ['6 weken', 'nl-easy', '6 weken'],
    // Six plural forms, and the figure in each of them, because the letter has it.
    ['1 week', 'ar', 'أسبوع واحد (1)'],
    ['2 weken', 'ar', 'أسبوعين (2)'],
    ['6 weken', 'ar', '6 أسابيع'],
    ['13 weken', 'ar', '13 أسبوعًا'],
    ['100 dagen', 'ar', '100 يوم'],
    ['5 werkdagen', 'ar', '5 أيام عمل'],
  ])('%s in %s: %s', (text, language, words) => {
    expect(spanInWords(readSpan(text) ?? expect.fail('not read'), voiceIn(language))).toBe(words);
  });

  test('the number is in the words, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(...spanUnits),
        fc.constantFrom('nl', 'en', 'nl-easy', 'ar'),
        (count, unit, language) => {
          expect(spanInWords({ count, unit }, voiceIn(language))).toContain(`${count}`);
        },
      ),
    );
  });
});
