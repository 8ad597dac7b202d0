// Finds the values in the words of a block: spans, amounts, percentages, days and counts. What only looks like one (an
// article of law, a telephone number, a postcode, a year) is passed over.
import { daysAt } from './days.ts';
import { isArticle, isNumberName, numberAt, numberWord, readDigits } from './numbers.ts';
import { phrase, type Words, wordAt } from './tokens.ts';
import { type Family, type PageValue, type Scale, saidCount, saidHundredths, saidSpan } from './value.ts';

/** A word that makes a number a value: how many of what. */
type Unit = readonly [times: number, scale: 'd' | 'w' | 'm' | 'h' | '€' | '%' | 'x'];

const units = new Map<string, Unit>();
for (const line of [
  '1d dag dagen dgn daagse day days kalenderdag kalenderdagen',
  '7d week weken wk wkn weekse weeks wks',
  '1w werkdag werkdagen',
  '1m maand maanden mnd mnden maandse month months',
  '3m kwartaal kwartalen',
  '6m halfjaar',
  '12m jaar jaren jr jarig jarige year years yr yrs',
  '1h uur uren hour hours',
  '1€ euro euros eur €',
  '.01€ cent eurocent cents',
  '1% procent percent pct %',
  '1x keer maal x × times',
]) {
  const [unit = '', ...names] = line.split(' ');
  for (const name of names) units.set(name, [Number.parseFloat(unit), unit.at(-1) as Unit[1]]);
}
const families: Readonly<Record<string, Family>> = { '€': 'amount', '%': 'percentage', x: 'count' };

/** What may stand between a number and its unit. */
const filler = /^(?:hele|voll\w+|aaneengesloten|opeenvolgende|full|whole|consecutive|calendar)$/;
/** After these "een maand" is a number. */
const limits =
  /^(?:binnen|na|uiterlijk|max\w+|min\w+|hoogstens|tot|van|gedurende|over|voor|vanaf|al|nog|ruim|bijna|ongeveer|within|after|for|in|of|is|at|most|least)$/;
/** A number after these is a name. */
const numbered =
  /^(?:art(?:i[ck]\w+)?|lid|hoofdstuk|paragraaf|pag\w+|bladzijde|blz|sta?e?p|vraag|num\w+|nr|versi\w+|deel|bijlage|categor\w+|groep|fase|niveau|kamer|tel(?:efoon)?|box|klasse|lijn|tab\w+|punt|section|chapter|question|no|part|room|annex|phase|level)$/;
type Join = 'range' | 'list' | 'change' | 'instead';
/** Most words are no number and hold none; they are told by how they look. */
const mayCount = /^[\d€½]|^(?:an?|eur|half|once|twice)$|tig$|honderd|duizend|hal(?:f|ve)$|se$|jarige?$|maal$|keer$/;
const orOlder = /^(?:(?:is |are )?(?:of|en|or|and) (?:ouder|older|over)|oud|old)/;

/** Values, and the first word after them. */
type Found = { readonly values: readonly PageValue[]; readonly to: number };

/** The values of a block, in order. The language says only how an English page may write a day. */
export function valuesIn(words: Words, language: 'nl' | 'en'): PageValue[] {
  const word = (at: number): string => wordAt(words, at);
  const text = (from: number, to: number): string => phrase(words, from, to);
  const kept: PageValue[] = [];
  for (let at = 0; at < words.length; ) {
    const days = daysAt(words, at, language);
    const found: Found = days[0] ? { values: days, to: days[0].to } : figuresAt(at);
    for (const value of found.values) {
      // Two values that the page joins: ends of a range, the old and the new of a change, years with months.
      const last = kept.at(-1);
      if (last?.family === value.family && value.from >= last.to && value.from - last.to <= 3) kept.splice(-1, 1, ...joinedPair(last, value));
      else kept.push(value);
    }
    at = Math.max(at + 1, found.to);
  }
  return kept;

  /** One number or several with one unit: `6 weken`, `€ 4 tot 6`, `6, 8 en 42 weken`. */
  function figuresAt(at: number): Found {
    if (!isNumberName(word(at)) && !mayCount.test(word(at))) return { values: [], to: at + 1 };
    const isMoney = /^(?:€|eur)$/.test(word(at));
    const first = isMoney ? at + 1 : at;
    const number = numberAt(words, first);
    if (!number) return inOneWord(at);
    const said = [{ value: number.value, from: at }];
    let { to } = number;
    let kind: Join | undefined;
    let unit = unitAfter(to);
    while (!unit && said.length < 8) {
      const length = [3, 2].find((each) => joinOf(text(to, to + each))) ?? 1;
      const join = joinOf(text(to, to + length));
      const next = join && numberAt(words, to + length);
      if (!next) break;
      if (join !== 'list' || !kind) kind = join;
      said.push({ value: next.value, from: to + length });
      to = next.to;
      unit = unitAfter(to);
    }
    if (isMoney) {
      // "€ 500 tot 1.000", but "€ 500 en 6 weken".
      if (unit?.[0][1] !== '€' && (unit || kind !== 'range')) [said.length, to, kind] = [1, number.to, undefined];
      unit = [[1, '€'], to + dash(to)];
    }
    if (!unit) return loneNumber(first, number.value, number.to);
    const [what, end] = unit;
    const isRange = kind === 'range' || (kind === 'list' && isBetween(at));
    const values = said.map(({ value, from }) => ranged(aValue(value, what, from, end), isRange));
    return { values: kind === 'change' ? values.slice(-1) : kind === 'instead' ? values.slice(0, 1) : values, to: end };
  }

  function isBetween(at: number): boolean {
    return /^(?:tussen|between)$/.test(word(at - 1));
  }

  /** How many words the dash of `1.250,-` has. */
  function dash(at: number): number {
    return /^, [-–]( [-–])?/.exec(text(at, at + 3))?.[0].split(' ').length ?? 0;
  }

  function unitAfter(at: number): [Unit, to: number] | undefined {
    const dashed = dash(at);
    let next = at + dashed;
    if (filler.test(word(next))) next += 1;
    if (/^(?:werkbare|working|business) da/.test(text(next, next + 2))) return [[1, 'w'], next + 2];
    const unit = units.get(word(next));
    if (unit) return [unit, next + 1];
    if (dashed) return [[1, '€'], next];
    return text(next, next + 2) === 'per cent' ? [[1, '%'], next + 2] : undefined;
  }

  function aValue(number: number, [times, scale]: Unit, from: number, to: number): PageValue {
    const family = families[scale] ?? 'span';
    const before = word(from - 1);
    const proves = isArticle(words, from) && !limits.test(before) ? 'same' : 'both';
    if (family !== 'span') {
      const exact = scale === '%' ? readDigits(word(from), true) || number : number;
      return { family, said: scale === 'x' ? saidCount(number) : saidHundredths(exact * times), from, to, proves };
    }
    const isAge =
      scale === 'm' &&
      number * times >= 144 &&
      (/(?:er|leeftijd|age|aged)(?: is)? (?:dan|than|van|of)$/.test(text(from - 3, from)) || orOlder.test(text(to, to + 3)));
    // Hours are mostly times of the day and weeks of work; only "binnen 24 uur" says how long something may take.
    const ofHours = /^(?:binnen|within)$/.test(before) ? 'other' : 'nothing';
    return {
      family,
      said: saidSpan(number * times, scale as Scale),
      bare: saidCount(number),
      from,
      to,
      proves: scale === 'h' ? ofHours : isAge ? 'age' : proves,
    };
  }

  /** `zesweekse`, `driemaal`, `twice`. */
  function inOneWord(at: number): Found {
    const [, many = '', name = ''] = /^(.+?)(weekse|daagse|maandse|jarige?|maal|keer)$/.exec(word(at)) ?? [];
    const often = ['once', 'twice'].indexOf(word(at)) + 1;
    const number = often || numberWord(many);
    const unit = units.get(often ? 'x' : name);
    return { values: number && unit ? [aValue(number, unit, at, at + 1)] : [], to: at + 1 };
  }

  /** A number of things: `4 sollicitaties`. It contradicts only before a word that can be counted, or as an answer. */
  function loneNumber(from: number, value: number, to: number): Found {
    const [before, digits, next] = [word(from - 1), word(from), word(to)];
    const isName = numbered.test(before === '.' ? word(from - 2) : before) || /^(?:19|20)\d\d$/.test(digits);
    const isPart = /^[\d–-]/.test(before) || /^[\d-]/.test(next) || /^\d{4} [a-z]{2}$/.test(text(from, to + 1));
    if (isName || isPart || isArticle(words, from) || value >= 10_000 || !Number.isInteger(value)) return { values: [], to };
    const isCounted =
      /^(?:(?:\p{L}+e )?\p{L}{2,}(?:en|s)|van|uit|of|out)(?: |$)/u.test(text(to, to + 2)) ||
      (/^(?:[:|]|is|are|zijn)$/.test(before) && !/^\p{L}/u.test(next));
    const proves = orOlder.test(text(to, to + 3)) ? 'age' : isCounted ? 'both' : 'same';
    return { values: [{ family: 'count', said: saidCount(value), from, to, proves }], to };
  }

  function joinedPair(first: PageValue, second: PageValue): PageValue[] {
    const between = text(first.to, second.from);
    const join = joinOf(between);
    if (join === 'change') return [second];
    if (join === 'instead') return [first];
    if (second.family === 'day') {
      // The first of "1 mei tot 1 juli 2027" has the year of the second. Both stay: where a period begins and ends are two facts.
      const year = join && first.said.startsWith('-') ? /^\d{4}/.exec(second.said) : undefined;
      return [year ? { ...first, said: `${year}${first.said}`, proves: 'both' } : first, second];
    }
    if (join === 'range' || (join === 'list' && isBetween(first.from))) {
      const isRange = first.said !== second.said;
      return [ranged(first, isRange), ranged(second, isRange)];
    }
    const [years, months] = [monthsOf(first), monthsOf(second)];
    const isSum = /^(?:en|and|)$/.test(between) && years >= 12 && years % 12 === 0 && months > 0 && months < 12;
    const sum = saidSpan(years + months, 'm');
    return isSum ? [{ ...first, said: sum, bare: sum, to: second.to }] : [first, second];
  }
}

function joinOf(words: string): Join | undefined {
  if (words === 'naar') return 'change';
  if (/^in(?: plaats van|stead of)$/.test(words)) return 'instead';
  if (/^(?:en|and|,)$/.test(words)) return 'list';
  return /^(?:tot|tot en met|t m|to|a|of|or|-|–)$/.test(words) ? 'range' : undefined;
}

/** Times of the day have no ends. */
const ranged = (value: PageValue, isRange: boolean): PageValue => (isRange && value.proves !== 'nothing' ? { ...value, proves: 'other' } : value);

const monthsOf = ({ said }: PageValue): number => (said.endsWith('m') ? Number.parseFloat(said) : 0);
