import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../core/deadline/calendar-file.ts';
import { on } from './decreed-days.ts';

const fileOf = (title: string): string => calendarFile([{ name: 'last', day: on('2027-04-14'), title }], 'nl/uwv/ww bezwaar', on('2026-11-26'));
/** Undoes the folding, as a calendar does when it reads. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

test('holds a whole day for each day, without an alarm', () => {
  const days = [
    { name: 'last', day: on('2026-12-31'), title: 'Laatste dag' },
    { name: 'safe', day: on('2026-12-28'), title: 'Veilige dag' },
  ];
  expect(calendarFile(days, 'nl/uwv/ww bezwaar', on('2026-11-26'))).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Wegwijs//Wegwijs//NL',
      'BEGIN:VEVENT',
      'UID:nl-uwv-ww-bezwaar-last-20261231@wegwijs.invalid',
      'DTSTAMP:20261126T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Laatste dag',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:nl-uwv-ww-bezwaar-safe-20261228@wegwijs.invalid',
      'DTSTAMP:20261126T000000Z',
      'DTSTART;VALUE=DATE:20261228',
      'DTEND;VALUE=DATE:20261229',
      'SUMMARY:Veilige dag',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('the same day saved twice has the same name, another day has another', () => {
  const uid = (file: string): string | undefined => /UID:.*/.exec(file)?.[0];
  expect(uid(fileOf('a'))).toBe(uid(fileOf('b')));
  expect(uid(fileOf('a'))).not.toBe(uid(calendarFile([{ name: 'last', day: on('2027-04-15'), title: 'a' }], 'nl/uwv/ww bezwaar', on('2026-11-26'))));
});

test('signs with a meaning of their own are escaped', () => {
  expect(linesOf(fileOf('a;b,c\\d\ne'))).toContain('SUMMARY:a\\;b\\,c\\\\d\\ne');
});

describe('whatever the title is', () => {
  const anyTitle = fc.string({ unit: 'grapheme', maxLength: 300 });
  const octets = (line: string): number => new TextEncoder().encode(line).length;

  test('no line is over 75 octets, every line ends in CRLF, and no character is cut', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const file = fileOf(title);
        expect(file.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(file.isWellFormed()).toBe(title.isWellFormed());
      }),
    );
  });

  test('a title adds no line to the file', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(linesOf(fileOf(`${title}\r\nEND:VEVENT`)).map((line) => line.split(/[:;]/)[0])).toEqual(
          linesOf(fileOf('a')).map((line) => line.split(/[:;]/)[0]),
        );
      }),
    );
  });
});
