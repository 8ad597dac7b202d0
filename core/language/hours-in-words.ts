// Opening hours as a sentence a person can use, in the reader's language.
import { type OpeningRule, weekDays } from '../facts/opening-hours.ts';
import type { Say } from './interface-words.ts';
import { localeOf } from './locale.ts';

/** One line a rule: "maandag tot en met vrijdag: 8.00 tot 17.00 uur". */
export function hoursInWords(rules: readonly OpeningRule[], language: string, say: Say): string[] {
  return rules.map((rule) => {
    if (rule.first === 'Mo' && rule.last === 'Su' && rule.spans[0]?.until === 1440 && rule.spans[0].from === 0) return say('hours-always');
    const first = dayName(weekDays.indexOf(rule.first), language);
    const days = rule.first === rule.last ? first : say('hours-days', { first, last: dayName(weekDays.indexOf(rule.last), language) });
    const spans = rule.spans.map((span) => say('hours-until', { from: timeInWords(span.from), until: timeInWords(span.until) }));
    return `${days}: ${spans.join(', ')}`;
  });
}

/** 5 January 1970 was a Monday. */
function dayName(index: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 5 + index)));
}

/** Hours as the Dutch write them, "8.30", because they are Dutch hours in every language. */
function timeInWords(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${`${minutes % 60}`.padStart(2, '0')}`;
}
