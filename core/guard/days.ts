// Days on a page: `1 mei 2027`, `1-5-2027`, `2027-05-01`, `May 1st, 2027`, and `1 mei` without its year.
import { phrase, type Words, wordAt } from './tokens.ts';
import { type PageValue, saidDay } from './value.ts';

const months = new Map<string, number>();
for (const line of [
  'januari februari maart april mei juni juli augustus september oktober november december',
  'january february march april may june july august september october november december',
  'jan feb mrt apr may jun jul aug sept okt nov dec',
  'jan feb mar apr may jun jul aug sep oct nov dec',
]) {
  for (const [index, word] of line.split(' ').entries()) months.set(word, index + 1);
}
const month = [...months.keys()].join('|');
const year = '(?: (?:, |van |of )?((?:19|20)\\d\\d))?(?= |$)';
const dayFirst = new RegExp(`^(\\d\\d?)(?:e|st|ste|de|nd|rd|th)?(?: (?:tot(?: en met)?|t m|en|of|-|–|to|and) (\\d\\d?))? (?:of )?(${month})${year}`);
const monthFirst = new RegExp(`^(${month}) (\\d\\d?)(?:st|nd|rd|th)?${year}`);
/** No way of writing a day or two has more words. */
const longest = 9;

/** The days that begin at a word; two where "1 tot en met 15 mei" shares a month. */
export function daysAt(words: Words, at: number, language: 'nl' | 'en'): readonly PageValue[] {
  const text = wordAt(words, at);
  const isNumber = /^\d/.test(text);
  if (!isNumber && !months.has(text)) return [];
  const digits = isNumber ? inDigits(text, at, language) : undefined;
  if (digits) return [digits];
  const written = phrase(words, at, at + longest);
  const found = (isNumber ? dayFirst : monthFirst).exec(written);
  if (!found) return [];
  const [name = '', first, second] = isNumber ? [found[3], found[1], found[2]] : [found[1], found[2]];
  const ofYear = found.at(-1) ?? '';
  // "You may 2 times …" has no year and is no day.
  if (name === 'may' && !isNumber && ofYear === '') return [];
  const to = at + found[0].split(' ').length;
  // Without its year a day is sure of nothing, but "uiterlijk 1 juni" is not 1 May.
  const proves = ofYear ? 'both' : /uiterlijk|later dan|later than/.test(phrase(words, at - 4, at)) ? 'other' : 'nothing';
  const days = [first, second].flatMap((day) => (day ? aDay(ofYear, months.get(name) ?? 0, Number(day), at, to) : []));
  return days.map((day) => ({ ...day, proves }));
}

function inDigits(text: string, at: number, language: 'nl' | 'en'): PageValue | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return aDay(iso[1] ?? '', Number(iso[2]), Number(iso[3]), at, at + 1)[0];
  const [, one, sign, two, last = ''] = /^(\d\d?)([-/.])(\d\d?)\2((?:20)?\d\d)$/.exec(text) ?? [];
  const written = last.length === 2 ? `20${last}` : last;
  const [value] = aDay(written, Number(two), Number(one), at, at + 1);
  // English pages of Dutch agencies write the day first; another writer may not.
  return value && language === 'en' && sign === '/' ? { ...value, orSaid: saidDay(written, Number(one), Number(two)) } : value;
}

const aDay = (ofYear: string, ofMonth: number, day: number, from: number, to: number): PageValue[] =>
  ofMonth >= 1 && ofMonth <= 12 && day >= 1 && day <= 31 ? [{ family: 'day', said: saidDay(ofYear, ofMonth, day), from, to, proves: 'both' }] : [];
