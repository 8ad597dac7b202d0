import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOpeningHours, weekDays } from '../../../core/facts/opening-hours.ts';

const minutes = (hours: number, rest = 0): number => hours * 60 + rest;

test.each([
  ['Mo-Fr 08:00-17:00', [{ first: 'Mo', last: 'Fr', spans: [{ from: minutes(8), until: minutes(17) }] }]],
  ['Sa 09:30-12:00', [{ first: 'Sa', last: 'Sa', spans: [{ from: minutes(9, 30), until: minutes(12) }] }]],
  [
    'Mo 09:00-12:00,13:00-17:00',
    [
      {
        first: 'Mo',
        last: 'Mo',
        spans: [
          { from: minutes(9), until: minutes(12) },
          { from: minutes(13), until: minutes(17) },
        ],
      },
    ],
  ],
  ['Mo-Su 00:00-24:00', [{ first: 'Mo', last: 'Su', spans: [{ from: 0, until: 1440 }] }]],
  ['24/7', [{ first: 'Mo', last: 'Su', spans: [{ from: 0, until: 1440 }] }]],
])('%s is understood', (text, rules) => {
  expect(readOpeningHours(text)).toEqual({ ok: true, value: rules });
});

test('each part is a rule of its own', () => {
  const read = readOpeningHours('Mo-Fr 08:00-22:00; Sa 09:00-17:00');
  expect(read.ok && read.value.map(({ first }) => first)).toEqual(['Mo', 'Sa']);
});

test.each([
  'Ma-Vr 08:00-17:00',
  'Fr-Mo 08:00-17:00',
  'Mo-Fr 8:00-17:00',
  'Mo-Fr 08.00-17.00',
  'Mo-Fr 17:00-08:00',
  'Mo-Fr 08:00-08:00',
  'Mo-Fr 08:00-24:30',
  'Mo-Fr 08:60-17:00',
  'Mo-Fr 08:00-25:00',
  'Mo-Fr',
  '08:00-17:00',
  'Mo-Fr 08:00-17:00;',
  'Mo-Fr 08:00-17:00; PH off',
  'Mo,We 08:00-17:00',
  'Mo-Fr 08:00+',
  '',
])('%j is refused, so that no hours are shown that were not understood', (text) => {
  expect(readOpeningHours(text).ok).toBe(false);
});

test('the trouble is the part', () => {
  expect(readOpeningHours('Mo-Fr 08:00-17:00; PH off')).toEqual({ ok: false, trouble: 'PH off' });
});

test('whatever is written, hours that are understood are hours of a day', () => {
  const times = fc.constantFrom('Mo', 'Su', '-', ' ', '08:00', '17:00', '24:00', '99:99', ',', ';', '24/7');
  fc.assert(
    fc.property(
      fc.array(times, { maxLength: 9 }).map((chosen) => chosen.join('')),
      (text) => {
        const read = readOpeningHours(text);
        for (const { first, last, spans } of read.ok ? read.value : []) {
          expect(weekDays.indexOf(first)).toBeLessThanOrEqual(weekDays.indexOf(last));
          for (const { from, until } of spans) expect(0 <= from && from < until && until <= 1440).toBe(true);
        }
      },
    ),
  );
});
