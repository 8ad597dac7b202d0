import { describe, expect, test } from 'vitest';
import { readOpeningHours } from '../../../core/facts/opening-hours.ts';
import { hoursInWords } from '../../../core/language/hours-in-words.ts';
import type { Say } from '../../../core/language/interface-words.ts';

const sentences: Readonly<Record<string, string>> = {
  'hours-days': '{first} tot en met {last}',
  'hours-until': '{from} tot {until} uur',
  'hours-always': 'Dag en nacht',
  'call-not-on-holidays': 'niet op feestdagen',
};
const say: Say = (key, values = {}) => (sentences[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '?');

const inWords = (text: string, language = 'nl'): string[] => {
  const read = readOpeningHours(text);
  return hoursInWords(read.ok ? read.value : expect.fail(read.trouble), language, say);
};

describe('hours are said as a person would', () => {
  test.each([
    ['Mo-Fr 08:00-17:00', ['maandag tot en met vrijdag: 8.00 tot 17.00 uur']],
    ['Sa 09:05-12:30', ['zaterdag: 9.05 tot 12.30 uur']],
    ['Su 09:00-12:00,13:00-17:00', ['zondag: 9.00 tot 12.00 uur, 13.00 tot 17.00 uur']],
    ['Mo-Fr 08:00-22:00; Sa 09:00-17:00', ['maandag tot en met vrijdag: 8.00 tot 22.00 uur', 'zaterdag: 9.00 tot 17.00 uur']],
    ['24/7', ['Dag en nacht']],
    ['Fr 20:00-02:00', ['vrijdag: 20.00 tot 2.00 uur']],
    ['Sa 09:00-17:00; PH off', ['zaterdag: 9.00 tot 17.00 uur', 'niet op feestdagen']],
    ['Mo-Fr 00:00-24:00', ['maandag tot en met vrijdag: 0.00 tot 24.00 uur']],
  ])('%s', (text, lines) => {
    expect(inWords(text)).toEqual(lines);
  });

  test('days have their names in the language of the reader, hours stay Dutch', () => {
    expect(inWords('We 08:00-17:00', 'en')).toEqual(['Wednesday: 8.00 tot 17.00 uur']);
  });
});
