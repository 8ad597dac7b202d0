// Opening hours as a sentence a person can use, in the reader's language.
import { alikeDaysOf, isDayAndNight, type OpeningHours, weekDays } from '../facts/opening-hours.ts';
import type { Say } from './interface-words.ts';

/** One line for days that are alike: "maandag tot en met vrijdag: 8.00 tot 17.00 uur". */
export function hoursInWords(hours: OpeningHours, language: string, say: Say): string[] {
  if (isDayAndNight(hours)) return [say('hours-always')];
  const lines = alikeDaysOf(hours.week).map(({ first: from, last: until, spans }) => {
    const first = dayName(weekDays.indexOf(from), language);
    const days = from === until ? first : say('hours-days', { first, last: dayName(weekDays.indexOf(until), language) });
    return `${days}: ${spans.map((span) => say('hours-until', { from: timeInWords(span.from), until: timeInWords(span.until) })).join(', ')}`;
  });
  return hours.onHolidays === 'closed' ? [...lines, say('call-not-on-holidays')] : lines;
}

/** 5 January 1970 was a Monday. */
function dayName(index: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 5 + index)));
}

/** Hours as the Dutch write them, "8.30", because they are Dutch hours in every language. After midnight they begin again. */
export function timeInWords(minutes: number): string {
  const shown = minutes > 1440 ? minutes - 1440 : minutes;
  return `${Math.floor(shown / 60)}.${`${shown % 60}`.padStart(2, '0')}`;
}
