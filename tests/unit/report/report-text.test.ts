import { describe, expect, test } from 'vitest';
import type { Say } from '../../../core/language/interface-words.ts';
import { longestReport, mailWith, type ReportInput, reportText } from '../../../core/report/report-text.ts';

/** Says the name of a sentence and its values, so that a test sees which was chosen. */
const say: Say = (key, values = {}) => [key, ...Object.values(values)].join(' ');

const aReport = (changes: Partial<ReportInput> = {}): ReportInput => ({
  rule: 'nl/uwv/ww-aanvragen',
  version: '0.1.0',
  day: { year: 2026, month: 11, day: 26 },
  helped: undefined,
  chosen: [],
  withheld: [],
  ownWords: '',
  ...changes,
});
const bytes = (text: string): number => new TextEncoder().encode(text).length;

test('names the rule, the version and the day, and nothing else that was not said', () => {
  expect(reportText(aReport(), say).text).toBe('report-title\nreport-rule nl/uwv/ww-aanvragen\nreport-version 0.1.0\nreport-day 2026-11-26');
});

test('says what the reader answered, chose and wrote, and what was not shown', () => {
  const { text } = reportText(
    aReport({ helped: 'some', chosen: ['steps.log-in.do'], withheld: ['asks.aanvragen.by'], ownWords: ' De knop heet anders. ' }),
    say,
  );
  expect(text.split('\n').slice(4)).toEqual([
    'report-helped helped-some',
    'report-chosen steps.log-in.do',
    'report-withheld asks.aanvragen.by',
    'report-own De knop heet anders.',
  ]);
});

describe('its length', () => {
  const names = Array.from({ length: 40 }, (_, index) => `steps.${'heel-lange-naam-'.repeat(6)}${index}.do`);

  test('stays under 1 KB whatever is chosen, and it says how many names more there are', () => {
    const { text, isTooLong } = reportText(aReport({ rule: 'x'.repeat(900), helped: 'no', chosen: names, withheld: names }), say);
    expect(isTooLong).toBe(false);
    expect(bytes(text)).toBeLessThanOrEqual(longestReport);
    expect(text).toContain('(+35)');
  });

  test.each([
    ['a', 950],
    ['م', 475],
  ])('own words in %s are too long when the text is', (letter, count) => {
    const short = reportText(aReport({ ownWords: letter.repeat(count - 60) }), say);
    const long = reportText(aReport({ ownWords: letter.repeat(count) }), say);
    expect([short.isTooLong, long.isTooLong]).toEqual([false, true]);
    expect(bytes(long.text), 'nothing is cut in silence').toBeGreaterThan(longestReport);
  });
});

describe('a mail', () => {
  test('opens with the text, whatever signs are in it', () => {
    const link = mailWith('hulp@voorbeeld.nl', 'Bericht & vraag', 'één?\n#2 & 3');
    const read = new URL(link ?? '');
    expect(read.pathname).toBe('hulp@voorbeeld.nl');
    expect(read.searchParams.get('subject')).toBe('Bericht & vraag');
    expect(read.searchParams.get('body')).toBe('één?\r\n#2 & 3');
  });

  test.each(['', 'geen adres', 'a@b', 'a@b.nl?bcc=x@y.nl', 'a@b.nl,c@d.nl', 'javascript:alert(1)@b.nl'])('is not offered for "%s"', (address) => {
    expect(mailWith(address, 'x', 'y')).toBeUndefined();
  });
});
