// Numbers on a page: `1.250,50`, `1,250.50`, `zes`, `vijftienhonderd`, `twenty-one`, `anderhalf`, `2 duizend`, `zes (6)`.
import { phrase, type Words, wordAt } from './tokens.ts';

/** `to` is the first word after the number. */
export type NumberAt = { readonly value: number; readonly to: number };

const ones = new Map<string, number>();
for (const [index, line] of [
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  'twenty thirty forty fifty sixty seventy eighty ninety',
].entries()) {
  for (const [value, word] of line.split(' ').entries()) ones.set(word, index < 2 ? value : value * 10 + 20);
}
const multipliers: Readonly<Record<string, number>> = { hundred: 100, duizend: 1000, thousand: 1000, miljoen: 1e6, million: 1e6, mln: 1e6 };

/** The short names of numbers, of which the longer are made. */
export const isNumberName = (word: string): boolean => ones.has(word);

/** A number in one word, Dutch or English: `zes` is 6, `tweehonderdvijftig` 250, `anderhalve` 1.5. Not a number else. */
export function numberWord(word: string): number {
  const known = ones.get(word);
  if (known !== undefined) return known;
  const [, many, unit, rest] = /^(.*?)(duizend|honderd)(?:en(?=.))?(.*)$/.exec(word) ?? [];
  if (unit) return (many ? numberWord(many) : 1) * (unit === 'honderd' ? 100 : 1000) + (rest ? numberWord(rest) : 0);
  const whole = /^(.*?)(?:en(?:een)?)?hal(?:f|ve)$/.exec(word)?.[1];
  if (whole !== undefined) return 0.5 + (whole === 'ander' ? 1 : whole === '' ? 0 : numberWord(whole));
  const [, one = '', ten = ''] = /^(.+)en(.+tig)$/.exec(word) ?? [];
  return (ones.get(one) ?? Number.NaN) + (ones.get(ten) ?? Number.NaN);
}

/**
 * Digits as Dutch and as English pages write them. Three digits after the only point or comma are thousands in either
 * language, because money has two decimals; `fraction` says that they are not.
 */
export function readDigits(text: string, fraction = false): number {
  const parts = /^(?:\d|[1-9]\d+|\d[.,]\d+|[1-9]\d*(?:[.,]\d+)+)$/.test(text) ? text.split(/[.,]/) : [];
  const tail = parts.at(-1) ?? '';
  const signs = text.replace(/\d/g, '');
  const isLast = signs.length > 1 ? signs.at(-1) !== signs[0] : tail.length !== 3 || fraction || text.startsWith('0');
  const [whole, decimals] = signs && isLast ? [parts.slice(0, -1), tail] : [parts, '0'];
  const isGrouped = whole.every((group, index) => (index === 0 ? whole.length === 1 || group.length < 4 : group.length === 3));
  return isGrouped ? Number(`${whole.join('')}.${decimals}`) : Number.NaN;
}

/** The number that begins at a word, with what multiplies it and what repeats it between brackets. */
export function numberAt(words: Words, at: number, below = 1e9): NumberAt | undefined {
  let [value, to] = firstNumber(words, at);
  if (Number.isNaN(value)) return undefined;
  const half = /^(?:½|(?:en een|and a) hal(?:f|ve))/.exec(phrase(words, to, to + 3))?.[0];
  if (half) {
    value += 0.5;
    to += half === '½' ? 1 : 3;
  }
  const times = multipliers[wordAt(words, to)] ?? below;
  if (times < below) {
    value *= times;
    to += 1;
    // "One thousand two hundred and fifty": what follows is smaller, so this ends.
    const rest = numberAt(words, wordAt(words, to) === 'and' ? to + 1 : to, times);
    if (rest && rest.value < times && !isArticle(words, to) && !/^\d/.test(wordAt(words, to))) {
      value += rest.value;
      to = rest.to;
    }
  }
  const isRepeated = wordAt(words, to) === '(' && wordAt(words, to + 2) === ')' && firstNumber(words, to + 1)[0] === value;
  return { value, to: isRepeated ? to + 3 : to };
}

/** An article may count and may not: "een maand". */
export const isArticle = (words: Words, at: number): boolean => /^(?:een|an?)$/.test(wordAt(words, at));

function firstNumber(words: Words, at: number): [value: number, to: number] {
  let text = wordAt(words, at);
  let to = at + 1;
  if (/^\d/.test(text)) {
    // "20 000"
    while (to < at + 4 && /^[1-9]\d{0,2}(?:\d{3})*$/.test(text) && /^\d{3}(?:,\d\d)?$/.test(wordAt(words, to))) text += wordAt(words, to++);
    return [readDigits(text), to];
  }
  if (text === '½' || (text === 'half' && isArticle(words, to))) return [0.5, text === '½' ? to : to + 1];
  if (isArticle(words, at)) return /^hal(?:f|ve)$/.test(wordAt(words, to)) ? [0.5, to + 1] : [1, to];
  const value = numberWord(text);
  const one = value >= 20 && value % 10 === 0 ? (ones.get(wordAt(words, to)) ?? 0) : 0;
  return one > 0 && one < 10 ? [value + one, to + 1] : [value, to];
}
