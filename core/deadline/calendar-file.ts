// A file for a calendar (RFC 5545, https://www.rfc-editor.org/rfc/rfc5545). Whole days, no alarm, nothing about the reader.
import { type Day, writeDay } from '../facts/day.ts';
import { addDays } from './count-days.ts';

/** A day in the calendar, and what stands there. `name` tells it from the other days of the file: `last`, `safe`. */
export type CalendarDay = { readonly name: string; readonly day: Day; readonly title: string };

/** The kind of the file, for who saves it. */
export const calendarType = 'text/calendar;charset=utf-8';

/**
 * The text of the file. `about` names what the days are of (`nl/uwv/ww-aanvragen bezwaar`): the same days saved twice are
 * one in the calendar, because their names are the same. `today` is the day on which it was made.
 */
export function calendarFile(days: readonly CalendarDay[], about: string, today: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wegwijs//Wegwijs//NL',
    ...days.flatMap(({ name, day, title }) => [
      'BEGIN:VEVENT',
      `UID:${about.replace(/[^a-z0-9]+/gi, '-')}-${name}-${figures(day)}@wegwijs.invalid`,
      `DTSTAMP:${figures(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${figures(day)}`,
      `DTEND;VALUE=DATE:${figures(addDays(day, 1))}`,
      `SUMMARY:${escaped(title)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `20270414` */
const figures = (day: Day): string => writeDay(day).replaceAll('-', '');

/** RFC 5545, 3.3.11: a backslash before a backslash, a semicolon and a comma; a new line as `\n`; no other control characters. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** RFC 5545, 3.1: no line is over 75 octets; the next begins with a space. No character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
