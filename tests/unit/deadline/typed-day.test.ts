import { describe, expect, test } from 'vitest';
import { type DayOf, readTypedDay } from '../../../core/deadline/typed-day.ts';
import { on } from './decreed-days.ts';

const today = on('2026-11-26');
const read = (typed: string, of: DayOf = 'letter') => {
  const [day = '', month = '', year = ''] = typed.split('-');
  return readTypedDay({ day, month, year }, of, today);
};

test('three boxes make a day, with or without a nought', () => {
  expect(read('3-3-2026')).toEqual({ kind: 'day', day: on('2026-03-03') });
  expect(read('03-03-2026')).toEqual({ kind: 'day', day: on('2026-03-03') });
  expect(read(' 3 -3-2026')).toEqual({ kind: 'day', day: on('2026-03-03') });
});

test('figures of an Arabic or Persian keyboard are figures', () => {
  expect(read('٣-١٠-٢٠٢٦')).toEqual({ kind: 'day', day: on('2026-10-03') });
  expect(read('۳-۱۰-۲۰۲۶')).toEqual({ kind: 'day', day: on('2026-10-03') });
});

test.each(['--', '3--', '3-3-', '-3-2026', '3-3-2', '3-3-202'])('%s is not finished', (typed) => {
  expect(read(typed)).toEqual({ kind: 'unfinished' });
});

test('two figures of a year are not guessed', () => {
  expect(read('3-3-26')).toEqual({ kind: 'short-year' });
});

test.each(['31-2-2026', '29-2-2027', '31-4-2026', '0-3-2026', '3-13-2026', '3-3-0206', '3-3-9999', 'x-3-2026', '3-maart-2026', '300-3-2026'])(
  '%s cannot be',
  (typed) => {
    expect(read(typed)).toMatchObject({ kind: 'impossible', date: typed });
  },
);

test('the leap day can be', () => {
  expect(read('29-2-2028', 'last-day')).toMatchObject({ kind: 'odd' });
  expect(readTypedDay({ day: '29', month: '2', year: '2028' }, 'letter', on('2028-03-01'))).toMatchObject({ kind: 'day' });
});

describe('an odd day is asked about', () => {
  test.each<[string, DayOf, string]>([
    ['3-3-2062', 'letter', 'year'],
    ['3-3-2016', 'letter', 'year'],
    ['24-11-2024', 'letter', 'year'],
    ['26-1-2027', 'letter', 'year'],
    ['27-11-2026', 'known', 'day'],
    ['1-12-2028', 'last-day', 'year'],
  ])('%s of kind %s: the %s', (typed, of, about) => {
    expect(read(typed, of)).toMatchObject({ kind: 'odd', about });
  });

  test.each<[string, DayOf]>([
    ['25-1-2027', 'letter'],
    ['26-11-2024', 'letter'],
    ['26-11-2026', 'known'],
    ['27-11-2027', 'last-day'],
    ['1-9-2027', 'event'],
  ])('%s of kind %s is not odd', (typed, of) => {
    expect(read(typed, of)).toMatchObject({ kind: 'day' });
  });

  test('and used once the reader says that it is right, but no other odd day is', () => {
    const boxes = { day: '3', month: '3', year: '2016' };
    expect(readTypedDay(boxes, 'letter', today, on('2016-03-03'))).toEqual({ kind: 'day', day: on('2016-03-03') });
    expect(readTypedDay(boxes, 'letter', today, on('2016-03-04'))).toMatchObject({ kind: 'odd' });
  });
});
