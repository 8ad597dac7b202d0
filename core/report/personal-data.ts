// Finds in a reader's own words what could tell who the reader is, before the words are copied or mailed. It knows numbers
// and addresses by their shape; names and stories it cannot know, and the screen says so.
import { type Day, daysBetween, readDay } from '../facts/day.ts';
import { elevenTest, groupsOf, isIban } from './numbers-of-people.ts';

export type PersonalKind = 'address-parameter' | 'e-mail' | 'iban' | 'birth-date' | 'bsn' | 'phone' | 'number' | 'postcode';
/** `words`: the place in the text, for the reader to find it again. */
export type PersonalFind = { readonly kind: PersonalKind; readonly words: string };

/**
 * Everything in a text that looks personal, each place once. `known`: numbers that stand in the help itself, such as that of
 * the agency, and so are nobody's. A day within 400 days before today or after it counts only near a word of birth, because
 * letters and rules have such days.
 */
export function findPersonalData(text: string, today: Day, known: readonly string[] = []): PersonalFind[] {
  const found: PersonalFind[] = [];
  let rest = known.reduce((left, number) => left.replace(spreadOut(number), taken), plainForm(text));
  /** What was found is taken out, so that its parts are not found again as something else. */
  const takeOut = (kind: PersonalKind, pattern: RegExp, counts: (match: RegExpExecArray) => boolean | string = () => true): void => {
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      const counted = counts(match);
      if (counted === false) {
        // The next try begins within this one: "in 2026 NL91…" begins as an account of India.
        pattern.lastIndex = match.index + 1;
        continue;
      }
      const words = typeof counted === 'string' ? counted : match[0];
      found.push({ kind, words: words.trim() });
      rest = rest.slice(0, match.index) + taken + rest.slice(match.index + words.length);
      pattern.lastIndex = match.index;
    }
  };
  takeOut('e-mail', /[^\s@<>()[\]]+ ?(?:@|\(at\)|\[at\]) ?[^\s@<>()[\]]+\.\p{L}{2,}/giu);
  takeOut('address-parameter', /\S*(?:\S\/\S*\?(?=\S)|[?&#;][\p{L}\d_.~%[\]-]{1,60}=)\S*/giu);
  takeOut('iban', /[A-Z]{2}\d{2}(?:[ .-]{0,3}[A-Z0-9]){11,30}/gi, ({ 0: words }) => isIban(words));
  for (const { pattern, day } of dayShapes) {
    takeOut('birth-date', pattern, (match) => isBirthLike(day(match, today), today, rest.slice(Math.max(0, match.index - 40), match.index)));
  }
  // Only now may the other days go: in "2025. 11-01-1925" the front looks like one.
  for (const { pattern, day } of dayShapes)
    rest = rest.replace(pattern, (whole, ...groups) => (day([whole, ...groups.filter(isText)], today) ? taken : whole));
  for (const { kind, words } of numbersIn(rest)) found.push({ kind, words });
  takeOut('postcode', /(?<![\p{L}\d])[1-9]\d{3} ?[a-z]{2}(?![\p{L}\d])/giu, ({ 0: words }) => isPostcode(words));
  return found.filter(({ words }, index) => found.findIndex((each) => each.words === words) === index);
}

/** Parts what was taken out, so that the numbers on both sides of it do not become one. */
const taken = '¦';
const isText = (part: unknown): part is string => typeof part === 'string';

/** Figures of other scripts as ours, one kind of dash and space, nothing invisible: a number hides in none of them. */
function plainForm(text: string): string {
  const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6];
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (figure) => {
      const code = figure.codePointAt(0) ?? 0;
      const zero = zeros.find((first) => code >= first && code < first + 10);
      return zero === undefined ? figure : `${code - zero}`;
    })
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s/gu, ' ');
}

/** A number however it is grouped. */
const spreadOut = (number: string): RegExp => {
  const figures = number.replace(/\D/g, '');
  return figures ? new RegExp(`(?<!\\d)${[...figures].join('[ .()/-]{0,3}')}(?!\\d)`, 'g') : /(?!)/g;
};

/** By their first three letters, Dutch and English; "mrt" has no vowel. */
const monthNumbers: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, maa: 3, mar: 3, mrt: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, okt: 10, oct: 10, nov: 11, dec: 12 },
};
const month =
  '(jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|maa|mrt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?';

type DayShape = { readonly pattern: RegExp; day(match: readonly (string | undefined)[], today: Day): Day | undefined };

/** A day of the calendar in the ways people write it, Dutch and English; with figures alone in any language. */
const dayShapes: readonly DayShape[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    day: ([, y, m, d]) => dayOf(y, m, d),
  },
  {
    // The same sign twice: in "stap 2. 06-26 …" a phone number begins.
    pattern: /(?<!\d)(\d{1,2})( ?[-/.] ?)(\d{1,2})\2(\d{4}|\d{2})(?!\d| ?[-.]\d)/g,
    day: ([, d, , m, y], today) => dayOf(fullYear(y, today), m, d),
  },
  {
    pattern: /(?<!\d)(\d{1,2}) (\d{1,2}) (\d{4})(?!\d| ?[-.]?\d)/g,
    day: ([, d, m, y]) => dayOf(y, m, d),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:e|ste|de|st|nd|rd|th)?[ .-]{1,2}(?:of )?${month}[ ,-]{1,2}'?(\\d{4}|\\d{2})(?!\\d)`, 'giu'),
    day: ([, d, name, y], today) => dayOf(fullYear(y, today), numberOfMonth(name), d),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'giu'),
    day: ([, name, d, y]) => dayOf(y, numberOfMonth(name), d),
  },
];

const dayOf = (y = '', m = '', d = ''): Day | undefined => readDay(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
const numberOfMonth = (name = ''): string => `${monthNumbers[name.slice(0, 3).toLowerCase()] ?? 0}`;

/** Of two figures the last year that is not to come: people write their birth so. */
function fullYear(year = '', { year: now }: Day): string {
  if (year.length === 4) return year;
  const here = Math.floor(now / 100) * 100 + Number(year);
  return `${here > now ? here - 100 : here}`;
}

const birthWord = /gebor|geb\.|birth|born|verjaar|b\.day|DOB/i;
const ownDaysAgo = 400;

function isBirthLike(day: Day | undefined, today: Day, before: string): boolean {
  return day !== undefined && (daysBetween(day, today) > ownDaysAgo || birthWord.test(before));
}

function numbersIn(text: string): PersonalFind[] {
  return [...text.matchAll(/\+?\d+(?:[ .()/-]{1,3}\d+)*/g)].flatMap(({ 0: words }): PersonalFind[] => {
    const kind = kindOfNumber(words);
    return kind ? [{ kind, words }] : [];
  });
}

/** A number of seven figures or more in one go is a file, an account or a phone; no law and no amount on a page is so long. */
const longNumber = 7;

function kindOfNumber(words: string): 'bsn' | 'phone' | 'number' | undefined {
  const groups = groupsOf(words);
  if (groups.some(elevenTest)) return 'bsn';
  const isAbroad = words.startsWith('+') && words.replace(/\D/g, '').length >= 9;
  if (isAbroad || groups.some((figures) => /^(?:0\d{9}|00[1-9]\d{8,12})$/.test(figures))) return 'phone';
  return words.split(/\D+/).some((figures) => figures.length >= longNumber) ? 'number' : undefined;
}

/** Small words and names of laws that follow a year: "in 2026 is", "vanaf 2026 WW". */
const afterYear = new Set(
  'aan als an as at by de do en er if ik in is je ko me na nu of om on op or so te to tv u uw up we wo ww zo zw ze nl eu'.split(' '),
);

/** Four figures and two letters. Where a small word follows a space in small letters, or a law follows a year, it is none. */
function isPostcode(words: string): boolean {
  const [figures = '', letters] = words.split(' ');
  if (letters === undefined || !afterYear.has(letters.toLowerCase())) return true;
  return letters !== letters.toLowerCase() && !/^(?:19|20)/.test(figures);
}
