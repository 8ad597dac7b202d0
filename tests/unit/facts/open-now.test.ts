import { describe, expect, test } from 'vitest';
import type { HolidayTable } from '../../../core/facts/holiday-table.ts';
import { type OpenNow, openNow } from '../../../core/facts/open-now.ts';
import { type OpeningHours, readOpeningHours } from '../../../core/facts/opening-hours.ts';

/** Around the winter of 2026 to 2027 and the spring of 2027; the real table is tests/unit/cli/phone-holidays.test.ts. */
const table: HolidayTable = {
  from: '2026-01-01',
  until: '2027-12-31',
  holidays: ['2026-12-25', '2026-12-26', '2027-01-01', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17', '2027-12-25', '2027-12-26'],
  perhaps: ['2026-12-24', '2026-12-31', '2027-03-26', '2027-05-05', '2027-12-24', '2027-12-31'],
};

function hoursOf(text: string): OpeningHours {
  const read = readOpeningHours(text);
  return read.ok ? read.value : expect.fail(read.trouble);
}

/** The answer in one line: `open 17:00`, `opens +3 08:00`, `unsure`. */
function said(open: OpenNow): string {
  const clock = (minutes: number): string => `${`${Math.floor(minutes / 60)}`.padStart(2, '0')}:${`${minutes % 60}`.padStart(2, '0')}`;
  if (open.kind === 'open') return `open ${open.inDays > 0 ? `+${open.inDays} ` : ''}${clock(open.until)}`;
  if (open.kind === 'opens') return `opens +${open.inDays} ${clock(open.at)}`;
  return open.kind;
}

const at = (text: string, moment: string, holidays: HolidayTable | undefined = table): string =>
  said(openNow(hoursOf(text), holidays, Date.parse(moment)));

const office = 'Mo-Fr 08:00-17:00; PH off';
const silent = 'Mo-Fr 08:00-17:00';
const long = 'Mo-Fr 08:00-22:00; Sa 09:00-17:00; PH off';
const lunch = 'Mo-Fr 09:00-12:00,13:00-17:00; PH off';
const touching = 'Mo-Fr 08:00-12:00,12:00-17:00; PH off';
const night = 'Fr-Sa 20:00-02:00; PH off';
const silentNight = 'Mo-Su 20:00-02:00';
const threeDays = 'Fr-Su 00:00-24:00; PH off';
const monday = 'Mo 09:00-12:00; PH off';

// Moments are written with the distance to UTC: +01:00 in winter, +02:00 in summer.
describe.each<[string, [hours: string, moment: string, answer: string][]]>([
  [
    'an ordinary week',
    [
      [office, '2026-11-26T08:00+01:00', 'open 17:00'],
      [office, '2026-11-26T07:59+01:00', 'opens +0 08:00'],
      [office, '2026-11-26T00:00+01:00', 'opens +0 08:00'],
      [office, '2026-11-26T16:59:59+01:00', 'open 17:00'],
      [office, '2026-11-26T17:00+01:00', 'opens +1 08:00'],
      [office, '2026-11-26T23:59+01:00', 'opens +1 08:00'],
      [office, '2026-11-27T17:00+01:00', 'opens +3 08:00'],
      [office, '2026-11-28T12:00+01:00', 'opens +2 08:00'],
      [office, '2026-11-29T12:00+01:00', 'opens +1 08:00'],
      [office, '2026-11-30T08:00+01:00', 'open 17:00'],
      [silent, '2026-11-30T12:00+01:00', 'open 17:00'],
      [long, '2026-11-27T21:59+01:00', 'open 22:00'],
      [long, '2026-11-27T22:00+01:00', 'opens +1 09:00'],
      [long, '2026-11-28T10:00+01:00', 'open 17:00'],
      [long, '2026-11-28T17:00+01:00', 'opens +2 08:00'],
      [monday, '2026-11-30T12:00+01:00', 'opens +7 09:00'],
      [monday, '2026-12-01T09:00+01:00', 'opens +6 09:00'],
    ],
  ],
  [
    'hours in parts',
    [
      [lunch, '2026-11-26T11:59+01:00', 'open 12:00'],
      [lunch, '2026-11-26T12:00+01:00', 'opens +0 13:00'],
      [lunch, '2026-11-26T13:00+01:00', 'open 17:00'],
      [touching, '2026-11-26T11:00+01:00', 'open 17:00'],
      [touching, '2026-11-26T12:00+01:00', 'open 17:00'],
    ],
  ],
  [
    'hours past midnight',
    [
      [night, '2026-11-27T19:59+01:00', 'opens +0 20:00'],
      [night, '2026-11-27T20:00+01:00', 'open +1 02:00'],
      [night, '2026-11-28T01:59+01:00', 'open 02:00'],
      [night, '2026-11-28T02:00+01:00', 'opens +0 20:00'],
      [night, '2026-11-29T01:00+01:00', 'open 02:00'],
      [night, '2026-11-29T02:00+01:00', 'opens +5 20:00'],
      [night, '2026-11-29T20:30+01:00', 'opens +5 20:00'],
      [threeDays, '2026-11-27T10:00+01:00', 'open +2 24:00'],
      [threeDays, '2026-11-29T23:59+01:00', 'open 24:00'],
      [threeDays, '2026-11-30T00:00+01:00', 'opens +4 00:00'],
    ],
  ],
  [
    'holidays of a line that has them',
    [
      [office, '2026-12-25T10:00+01:00', 'opens +3 08:00'],
      [office, '2026-12-23T18:00+01:00', 'opens +5 08:00'],
      [office, '2027-01-01T10:00+01:00', 'opens +3 08:00'],
      [office, '2027-03-27T10:00+01:00', 'opens +3 08:00'],
      [office, '2027-03-29T10:00+02:00', 'opens +1 08:00'],
      [office, '2027-04-26T17:00+02:00', 'opens +2 08:00'],
      [office, '2027-05-06T10:00+02:00', 'opens +1 08:00'],
      [office, '2027-05-17T10:00+02:00', 'opens +1 08:00'],
      [night, '2026-12-25T21:00+01:00', 'opens +8 20:00'],
      [night, '2026-12-26T01:00+01:00', 'opens +7 20:00'],
    ],
  ],
  [
    'days on which some have a holiday',
    [
      [office, '2026-12-24T10:00+01:00', 'unsure'],
      [office, '2026-12-24T07:00+01:00', 'unsure'],
      [office, '2026-12-24T17:00+01:00', 'opens +4 08:00'],
      [office, '2027-03-26T10:00+01:00', 'unsure'],
      [office, '2027-05-05T10:00+02:00', 'unsure'],
      [office, '2027-05-04T18:00+02:00', 'opens +3 08:00'],
    ],
  ],
  [
    'holidays of a line that says nothing of them',
    [
      [silent, '2026-12-25T10:00+01:00', 'unsure'],
      [silent, '2026-12-25T18:00+01:00', 'opens +3 08:00'],
      [silent, '2026-12-26T10:00+01:00', 'opens +2 08:00'],
      [silent, '2027-03-29T12:00+02:00', 'unsure'],
      [silent, '2027-03-28T12:00+02:00', 'opens +2 08:00'],
      [silentNight, '2027-04-27T01:00+02:00', 'unsure'],
      [silentNight, '2027-04-28T01:00+02:00', 'unsure'],
      [silentNight, '2027-04-28T03:00+02:00', 'opens +0 20:00'],
      [silentNight, '2027-04-26T23:00+02:00', 'open 24:00'],
    ],
  ],
  [
    'the change to summer time, 28 March 2027 at 02:00, and back, 25 October 2026 at 03:00',
    [
      ['Su 01:00-04:00', '2026-10-25T00:59+02:00', 'opens +0 01:00'],
      ['Su 01:00-04:00', '2026-10-25T02:30+02:00', 'open 04:00'],
      ['Su 01:00-04:00', '2026-10-25T02:30+01:00', 'open 04:00'],
      ['Su 01:00-04:00', '2026-10-25T04:00+01:00', 'opens +7 01:00'],
      ['Su 01:00-04:00', '2027-03-21T01:59+01:00', 'open 04:00'],
      ['Su 01:00-04:00', '2027-03-28T03:00+02:00', 'open 04:00'],
      ['Su 02:30-04:00', '2027-03-28T01:59+01:00', 'opens +0 02:30'],
      ['Su 02:30-04:00', '2027-03-28T03:00+02:00', 'open 04:00'],
      ['Mo-Fr 08:00-17:00', '2026-10-26T07:30+01:00', 'opens +0 08:00'],
      ['Mo-Fr 08:00-17:00', '2026-10-23T07:30+02:00', 'opens +0 08:00'],
      ['Mo-Fr 08:00-17:00', '2026-07-01T06:00Z', 'open 17:00'],
      ['Mo-Fr 08:00-17:00', '2026-12-01T06:00Z', 'opens +0 08:00'],
    ],
  ],
  [
    'a reader elsewhere in the world: the clock is Dutch',
    [
      [office, '2026-11-25T18:00-08:00', 'opens +0 08:00'],
      [office, '2026-11-26T23:00+13:00', 'open 17:00'],
    ],
  ],
  [
    'the ends of the table',
    [
      [office, '2025-12-31T23:59+01:00', 'unknown'],
      [office, '2026-01-02T10:00+01:00', 'open 17:00'],
      [office, '2027-12-30T10:00+01:00', 'open 17:00'],
      [office, '2027-12-30T17:00+01:00', 'unknown'],
      [office, '2028-01-03T10:00+01:00', 'unknown'],
      [threeDays, '2027-12-31T10:00+01:00', 'unsure'],
    ],
  ],
  [
    'day and night',
    [
      ['24/7', '2026-12-25T03:00+01:00', 'always'],
      ['24/7', '2040-01-01T03:00+01:00', 'always'],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s at %s: %s', (hours, moment, answer) => {
    expect(at(hours, moment)).toBe(answer);
  });
});

test('without a table nothing is said of now, except of a line of day and night', () => {
  const now = Date.parse('2026-11-26T10:00+01:00');
  expect(openNow(hoursOf(office), undefined, now)).toEqual({ kind: 'unknown' });
  expect(openNow(hoursOf('24/7'), undefined, now)).toEqual({ kind: 'always' });
});

test('the day of the next opening is told', () => {
  expect(openNow(hoursOf(office), table, Date.parse('2026-12-25T10:00+01:00'))).toEqual({ kind: 'opens', at: 480, inDays: 3, day: '2026-12-28' });
});

test('no opening within two weeks is no opening anybody is told of', () => {
  const holidays = ['2026-11-30', '2026-12-07', '2026-12-14'];
  expect(at(monday, '2026-11-27T10:00+01:00', { ...table, holidays: [...holidays, '2026-12-11'] })).toBe('unknown');
});
