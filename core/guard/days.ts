// Days on a page: `1 mei 2027`, `1-5-2027`, `2027-05-01`, `May 1st, 2027`, and `1 mei` without its year.
import { phrase, type Words } from './tokens.ts';
import { type PageValue, saidDay } from './value.ts';

const months =
  'jan(?:uar[iy])? feb(?:ruar[iy])? maart|mrt|mar(?:ch)? apr(?:il)? mei|may jun[ei]? jul[iy]? aug(?:ust(?:us)?)? sep(?:t(?:ember)?)? o[kc]t(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
    ' ',
  );
const month = `(${months.join('|')})`;
const year = '(?: (?:, |van |of )?((?:19|20)\\d\\d))?(?= )';
const dayFirst = new RegExp(`^(\\d\\d?)(?:e|st|ste|de|nd|rd|th)?(?: (?:tot(?: en met)?|t m|en|of|-|–|to|and) (\\d\\d?))? (?:of )?${month}${year}`);
const monthFirst = new RegExp(`^${month} (\\d\\d?)(?:st|nd|rd|th)?${year}`);
const inDigits = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d\d?)([-/.])(\d\d?)\5((?:20)?\d\d)) /;

/** The days that begin at a word; two where "1 tot en met 15 mei" shares a month. */
export function daysAt(words: Words, at: number, language: 'nl' | 'en'): readonly PageValue[] {
  if (!/^(?:\d|[afjm][aepru]|[dns]e?[cop]|o[kc]t)/.test(words[at] ?? '')) return [];
  // No way of writing a day or two has more words.
  const written = `${phrase(words, at, at + 9)} `;
  const digits = inDigits.exec(written);
  if (digits) {
    const [, isoYear, isoMonth, isoDay, one, sign, two, last = ''] = digits;
    const ofYear = isoYear ?? (last.length === 2 ? `20${last}` : last);
    const [ofMonth, day] = [Number(isoMonth ?? two), Number(isoDay ?? one)];
    // English pages of Dutch agencies write the day first; another writer may not.
    const other = language === 'en' && sign === '/' ? { orSaid: saidDay(ofYear, day, ofMonth) } : {};
    return aDay(ofYear, ofMonth, day, at + 1).map((value) => ({ ...value, ...other }));
  }
  const first = dayFirst.exec(written);
  const found = first ?? monthFirst.exec(written);
  if (!found) return [];
  const [all, one, second, third, last] = found;
  const [name = '', ofYear = '', days] = first ? [third, last, [one, second]] : [one, third, [second]];
  // "You may 2 times …" has no year and is no day.
  if (!first && name === 'may' && ofYear === '') return [];
  // Without its year a day is sure of nothing, but "uiterlijk 1 juni" is not 1 May.
  const proves = ofYear ? 'both' : /uiterlijk|later dan|later than/.test(phrase(words, at - 4, at)) ? 'other' : 'nothing';
  const ofMonth = months.findIndex((names) => name.match(names)) + 1;
  return days.flatMap((day) => aDay(ofYear, ofMonth, Number(day), at + all.split(' ').length)).map((value) => ({ ...value, proves }));

  function aDay(said: string, inMonth: number, day: number, to: number): PageValue[] {
    return inMonth >= 1 && inMonth <= 12 && day >= 1 && day <= 31
      ? [{ family: 'day', said: saidDay(said, inMonth, day), from: at, to, proves: 'both' }]
      : [];
  }
}
