// Finds the values in the words of a block: spans, amounts, percentages, days and counts. What only looks like one (an
// article of law, a telephone number, a postcode, a year) is passed over.
import { daysAt } from './days.ts';
import { isArticle, isNumberName, numberAt, numberWord, readDigits } from './numbers.ts';
import { phrase, type Words, wordAt } from './tokens.ts';
import { type Family, type PageValue, saidCount, saidHundredths, saidSpan } from './value.ts';
import { wordSet } from './word-set.ts';

/** A word that makes a number a value; for a span its scale too. */
type Unit = readonly [family: Family, times: number, scale?: 'd' | 'w' | 'm' | 'h'];

const units = new Map<string, Unit>();
const add = (words: string, ...unit: Unit): void => {
  for (const word of words.split(' ')) units.set(word, unit);
};
add('dag dagen dgn daagse day days kalenderdag kalenderdagen', 'span', 1, 'd');
add('week weken wk wkn weekse weeks wks', 'span', 7, 'd');
add('werkdag werkdagen', 'span', 1, 'w');
add('maand maanden mnd mnden maandse month months', 'span', 1, 'm');
add('kwartaal kwartalen', 'span', 3, 'm');
add('halfjaar', 'span', 6, 'm');
add('jaar jaren jr jarig jarige year years yr yrs', 'span', 12, 'm');
add('uur uren hour hours', 'span', 1, 'h');
add('euro euros eur €', 'amount', 1);
add('cent eurocent cents', 'amount', 0.01);
add('procent percent pct %', 'percentage', 1);
add('keer maal x × times', 'count', 1);

/** What may stand between a number and its unit. */
const filler = /^(?:hele|volle|volledige|aaneengesloten|opeenvolgende|full|whole|consecutive|calendar)$/;
/** After these "een maand" is a number. */
const limits = wordSet(
  'binnen na uiterlijk maximaal minimaal minstens hoogstens tot van gedurende over voor vanaf nog ruim bijna ongeveer within after for in of is at most least',
);
/** A number after these is a name. */
const numbered = wordSet(
  'artikel artikelen art lid hoofdstuk paragraaf pagina bladzijde blz stap vraag nummer nr versie deel bijlage categorie groep fase niveau kamer postbus telefoon tel box klasse lijn tabel punt article section chapter page step question number no version part room annex phase level table',
);
type Join = 'range' | 'list' | 'change';
const joins = new Map<string, Join>([
  ['en', 'list'],
  ['and', 'list'],
  [',', 'list'],
  ['naar', 'change'],
]);
for (const join of ['tot en met', 't m', 'tot', 'to', 'a', 'of', 'or', '-', '–']) joins.set(join, 'range');

/** Values, and the first word after them. */
type Found = { readonly values: readonly PageValue[]; readonly to: number };

/** The values of a block, in order. The language says only how an English page may write a day. */
export function valuesIn(words: Words, language: 'nl' | 'en'): PageValue[] {
  const values: PageValue[] = [];
  let at = 0;
  while (at < words.length) {
    const days = daysAt(words, at, language);
    const found: Found = days[0] ? { values: days, to: days[0].to } : figuresAt(words, at);
    values.push(...found.values);
    at = Math.max(at + 1, found.to);
  }
  return joined(words, values);
}

/** Most words are no number and hold none; they are told by how they look. */
const mayCount = /^[\d€½]|^(?:an?|eur|half|once|twice)$|tig$|honderd|duizend|hal(?:f|ve)$|se$|jarige?$|maal$|keer$/;

/** One number or several with one unit: `6 weken`, `€ 4 tot 6`, `6, 8 en 42 weken`. */
function figuresAt(words: Words, at: number): Found {
  const text = wordAt(words, at);
  if (!isNumberName(text) && !mayCount.test(text)) return { values: [], to: at + 1 };
  const isMoney = text === '€' || text === 'eur';
  const first = isMoney ? at + 1 : at;
  const number = numberAt(words, first);
  if (!number) return inOneWord(words, at);
  const said = [{ value: number.value, from: at }];
  let { to } = number;
  let kind: Join | undefined;
  let unit = unitAfter(words, to);
  while (!unit && said.length < 8) {
    const [join, length] = joinAt(words, to);
    const next = join && numberAt(words, to + length);
    if (!next) break;
    if (join !== 'list' || !kind) kind = join;
    said.push({ value: next.value, from: to + length });
    to = next.to;
    unit = unitAfter(words, to);
  }
  if (isMoney) {
    // "€ 500 tot 1.000", but "€ 500 en 6 weken".
    if (unit?.[0][0] !== 'amount' && (unit || kind !== 'range')) [said.length, to, kind] = [1, number.to, undefined];
    unit = [['amount', 1], to + dash(words, to)];
  }
  if (!unit) return loneNumber(words, first, number.value, number.to);
  const [what, end] = unit;
  const isRange = kind === 'range' || (kind === 'list' && isBetween(words, at));
  const kept = kind === 'change' ? said.slice(-1) : said;
  return { values: kept.map(({ value, from }) => ranged(aValue(words, value, what, from, end), isRange)), to: end };
}

const isBetween = (words: Words, at: number): boolean => /^(?:tussen|between)$/.test(wordAt(words, at - 1));
const ranged = (value: PageValue, isRange: boolean): PageValue => (isRange ? { ...value, proves: 'other' } : value);

function joinAt(words: Words, at: number): [Join | undefined, number] {
  const length = [3, 2].find((each) => joins.has(phrase(words, at, at + each))) ?? 1;
  return [joins.get(phrase(words, at, at + length)), length];
}

/** How many words the dash of `1.250,-` has. */
function dash(words: Words, at: number): number {
  return /^, [-–]( [-–])?/.exec(phrase(words, at, at + 3))?.[0].split(' ').length ?? 0;
}

function unitAfter(words: Words, at: number): [Unit, to: number] | undefined {
  const dashed = dash(words, at);
  let next = at + dashed;
  if (filler.test(wordAt(words, next))) next += 1;
  const working = /^(?:werkbare|working|business) da/.test(phrase(words, next, next + 2)) ? 1 : 0;
  const unit: Unit | undefined = working ? ['span', 1, 'w'] : units.get(wordAt(words, next));
  if (unit) return [unit, next + 1 + working];
  if (dashed) return [['amount', 1], next];
  return phrase(words, next, next + 2) === 'per cent' ? [['percentage', 1], next + 2] : undefined;
}

function aValue(words: Words, number: number, [family, times, scale = 'd']: Unit, from: number, to: number): PageValue {
  const proves = isArticle(words, from) && !limits.has(wordAt(words, from - 1)) ? 'same' : 'both';
  const exact = family === 'percentage' ? readDigits(wordAt(words, from), true) || number : number;
  if (family === 'span')
    return { family, said: saidSpan(number * times, scale), from, to, proves: spanProves(words, scale, number * times, from, to) ?? proves };
  return { family, said: family === 'count' ? saidCount(number) : saidHundredths(exact * times), from, to, proves };
}

function spanProves(words: Words, scale: string, length: number, from: number, to: number): PageValue['proves'] | undefined {
  // Hours are mostly times of the day and weeks of work; only "binnen 24 uur" says how long something may take.
  if (scale === 'h') return /^(?:binnen|within)$/.test(wordAt(words, from - 1)) ? 'other' : 'nothing';
  if (scale !== 'm' || length < 144) return undefined;
  const isAge =
    /(?:er|leeftijd|age|aged) (?:dan|than|van|of)$/.test(phrase(words, from - 2, from)) ||
    /^(?:oud|old|(?:of|en|or|and) (?:ouder|older|over))/.test(phrase(words, to, to + 2));
  return isAge ? 'age' : undefined;
}

/** `zesweekse`, `driemaal`, `twice`. */
function inOneWord(words: Words, at: number): Found {
  const text = wordAt(words, at);
  const often = ['once', 'twice'].indexOf(text) + 1;
  const [, many = '', name = ''] = /^(.+?)(weekse|daagse|maandse|jarige?|maal|keer)$/.exec(text) ?? [];
  const number = often || numberWord(many);
  const unit = often ? units.get('x') : units.get(name);
  return { values: number && unit ? [aValue(words, number, unit, at, at + 1)] : [], to: at + 1 };
}

/** A number of things: `4 sollicitaties`. It contradicts only before a word that can be counted, or as an answer. */
function loneNumber(words: Words, from: number, value: number, to: number): Found {
  const [before, text, next] = [wordAt(words, from - 1), wordAt(words, from), wordAt(words, to)];
  const isName = numbered.has(before) || (before === '.' && numbered.has(wordAt(words, from - 2))) || /^(?:19|20)\d\d$/.test(text);
  const isPart = /^[\d–-]/.test(before) || /^(?:\d|-)/.test(next) || (/^\d{4}$/.test(text) && /^[a-z]{2}$/.test(next));
  if (isName || isPart || isArticle(words, from) || value >= 10_000 || !Number.isInteger(value)) return { values: [], to };
  const isCounted =
    /^(?:(?:\p{L}+e )?\p{L}{2,}(?:en|s)|van|uit|of|out)(?: |$)/u.test(phrase(words, to, to + 2)) ||
    (/^(?:[:|]|is|are|zijn)$/.test(before) && !/^\p{L}/u.test(next));
  return { values: [{ family: 'count', said: saidCount(value), from, to, proves: isCounted ? 'both' : 'same' }], to };
}

/** Two values that the page joins: ends of a range, the old and the new of a change, years with months. */
function joined(words: Words, values: readonly PageValue[]): PageValue[] {
  const kept: PageValue[] = [];
  for (const value of values) {
    const last = kept.at(-1);
    if (last && last.family === value.family && value.from >= last.to && value.from - last.to <= 3)
      kept.splice(-1, 1, ...joinedPair(words, last, value));
    else kept.push(value);
  }
  return kept;
}

function joinedPair(words: Words, first: PageValue, second: PageValue): PageValue[] {
  const between = phrase(words, first.to, second.from);
  const join = joins.get(between);
  if (join === 'change') return [second];
  if (second.family === 'day') {
    // The first of "1 mei tot 1 juli 2027" has the year of the second. Both stay: where a period begins and ends are two facts.
    const year = join && first.said.startsWith('-') ? /^\d{4}/.exec(second.said) : undefined;
    return [year ? { ...first, said: `${year}${first.said}`, proves: 'both' } : first, second];
  }
  const isRange = join === 'range' || (join === 'list' && isBetween(words, first.from));
  if (isRange) return first.said === second.said ? [first, second] : [ranged(first, true), ranged(second, true)];
  const [years, months] = [monthsOf(first), monthsOf(second)];
  const isSum = /^(?:en|and|)$/.test(between) && years >= 12 && years % 12 === 0 && months > 0 && months < 12;
  return isSum ? [{ ...first, said: saidSpan(years + months, 'm'), to: second.to }] : [first, second];
}

const monthsOf = ({ said }: PageValue): number => (said.endsWith('m') ? Number.parseFloat(said) : 0);
