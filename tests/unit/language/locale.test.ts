import { describe, expect, test, vi } from 'vitest';
import { dayInWords } from '../../../core/facts/day.ts';
import { sourceDayInWords } from '../../../core/facts/source-day.ts';
import { pluralFormsOf } from '../../../core/language/interface-words.ts';
import { localeOf, pluralRulesOf, type Supported } from '../../../core/language/locale.ts';

/** A browser that knows these languages and no others, as Chromium knows neither Tigrinya nor Somali. */
const knowing =
  (...known: string[]): Supported =>
  (languages) =>
    languages.filter((language) => known.includes(language));

describe('a day is spelled in the calendar and the figures of Dutch letters', () => {
  test('by the months of a language that the browser has', () => {
    expect(localeOf('fa', knowing('fa'))).toBe('fa-u-ca-gregory-nu-latn');
  });
  test('by the Dutch months where it has none, and never the English ones', () => {
    expect(localeOf('ti', knowing('nl', 'en'))).toBe('nl-u-ca-gregory-nu-latn');
  });
  test('easy Dutch has the months of Dutch', () => {
    expect(dayInWords({ year: 2026, month: 12, day: 31 }, 'nl-easy')).toBe('31 december 2026');
  });
  test('byte by byte, with a browser that has no Tigrinya', () => {
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockImplementation(
      (languages) => knowing('nl', 'fa')([languages].flat() as string[]) as string[],
    );
    expect(dayInWords({ year: 2026, month: 11, day: 23 }, 'ti')).toBe('23 november 2026');
    expect(dayInWords({ year: 2026, month: 11, day: 23 }, 'fa')).toBe('23 نوامبر 2026');
    expect(sourceDayInWords({ kind: 'month', year: 2026, month: 9 }, 'so')).toBe('september 2026');
    vi.restoreAllMocks();
  });
});

describe('plural forms', () => {
  test('are those of the language where the browser has them', () => {
    expect(pluralRulesOf('ar')?.select(13)).toBe('many');
    expect(pluralFormsOf('ar')).toHaveLength(6);
  });
  test('are one and other where it has none, whatever language the browser itself speaks', () => {
    expect(pluralRulesOf('ti', knowing('ar'))).toBeUndefined();
    expect(pluralFormsOf('xx')).toEqual(['one', 'other']);
  });
});
