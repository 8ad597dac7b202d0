import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeDaysOf, isDayAndNight, type OpeningHours, readOpeningHours } from '../../../core/facts/opening-hours.ts';

const hour = (hours: number, rest = 0): number => hours * 60 + rest;
const span = (from: number, until: number): { from: number; until: number } => ({ from: hour(from), until: hour(until) });

function hoursOf(text: string): OpeningHours {
  const read = readOpeningHours(text);
  return read.ok ? read.value : expect.fail(read.trouble);
}

test.each([
  ['Mo-Fr 08:00-17:00', [{ first: 'Mo', last: 'Fr', spans: [span(8, 17)] }]],
  ['Sa 09:30-12:00', [{ first: 'Sa', last: 'Sa', spans: [{ from: hour(9, 30), until: hour(12) }] }]],
  ['Mo 09:00-12:00,13:00-17:00', [{ first: 'Mo', last: 'Mo', spans: [span(9, 12), span(13, 17)] }]],
  ['Mo-Su 00:00-24:00', [{ first: 'Mo', last: 'Su', spans: [span(0, 24)] }]],
  ['24/7', [{ first: 'Mo', last: 'Su', spans: [span(0, 24)] }]],
  [
    'Mo-Fr 08:00-22:00; Sa 09:00-17:00',
    [
      { first: 'Mo', last: 'Fr', spans: [span(8, 22)] },
      { first: 'Sa', last: 'Sa', spans: [span(9, 17)] },
    ],
  ],
  ['Mo-Th 08:00-17:00; Fr 08:00-17:00; PH off', [{ first: 'Mo', last: 'Fr', spans: [span(8, 17)] }]],
  ['Fr 20:00-02:00', [{ first: 'Fr', last: 'Fr', spans: [span(20, 26)] }]],
])('%s is understood', (text, parts) => {
  expect(alikeDaysOf(hoursOf(text).week)).toEqual(parts);
});

test('a later part takes the place of an earlier one for its days', () => {
  expect(alikeDaysOf(hoursOf('Mo-Fr 08:00-17:00; We 09:00-12:00').week).map(({ first, last }) => `${first}-${last}`)).toEqual([
    'Mo-Tu',
    'We-We',
    'Th-Fr',
  ]);
});

describe('on holidays', () => {
  test.each([
    ['Mo-Fr 08:00-17:00', 'unsure'],
    ['Mo-Fr 08:00-17:00; PH off', 'closed'],
    ['24/7', 'open'],
    ['Mo-Su 00:00-24:00', 'unsure'],
  ])('%s: %s', (text, onHolidays) => {
    expect(hoursOf(text).onHolidays).toBe(onHolidays);
  });

  test.each([
    ['24/7', true],
    ['Mo-Su 00:00-24:00', false],
    ['Mo-Fr 00:00-24:00; PH off', false],
  ])('%s is a line of day and night: %j', (text, is) => {
    expect(isDayAndNight(hoursOf(text))).toBe(is);
  });
});

test.each([
  'Ma-Vr 08:00-17:00',
  'Fr-Mo 08:00-17:00',
  'Mo-Fr 8:00-17:00',
  'Mo-Fr 08.00-17.00',
  'Mo-Fr 08:00-08:00',
  'Mo-Fr 24:00-02:00',
  'Mo-Fr 08:00-24:30',
  'Mo-Fr 08:60-17:00',
  'Mo-Fr 08:00-25:00',
  'Mo-Fr',
  '08:00-17:00',
  'Mo-Fr 08:00-17:00;',
  'PH off',
  'PH off; Mo-Fr 08:00-17:00',
  'Mo-Fr 08:00-17:00; PH 10:00-12:00',
  '24/7; PH off',
  'Mo,We 08:00-17:00',
  'Mo-Fr 08:00+',
  '',
])('%j is refused, so that no hours are shown that were not understood', (text) => {
  expect(readOpeningHours(text).ok).toBe(false);
});

test('the trouble is the part', () => {
  expect(readOpeningHours('Mo-Fr 08:00-17:00; SH off')).toEqual({ ok: false, trouble: 'SH off' });
});

test('whatever is written, hours that are understood are hours of a day or of the night after it', () => {
  const times = fc.constantFrom('Mo', 'Su', '-', ' ', '08:00', '17:00', '24:00', '99:99', ',', ';', '24/7', 'PH off');
  fc.assert(
    fc.property(
      fc.array(times, { maxLength: 9 }).map((chosen) => chosen.join('')),
      (text) => {
        const read = readOpeningHours(text);
        for (const { from, until } of read.ok ? read.value.week.flat() : []) {
          expect(0 <= from && from < 1440 && from < until && until - from <= 1440).toBe(true);
        }
      },
    ),
  );
});
