import { describe, expect, test } from 'vitest';
import { plainText, wordsOf } from '../../../core/guard/tokens.ts';
import { valuesIn } from '../../../core/guard/values.ts';

/** The values of a text that can confirm a fact. */
const saidIn = (text: string, language: 'nl' | 'en' = 'nl') =>
  valuesIn(wordsOf(plainText(text)), language)
    .filter(({ proves }) => proves === 'both' || proves === 'same')
    .map(({ family, said }) => `${family} ${said}`);

describe('one value in its many ways of saying it', () => {
  test.each([
    [
      'span 42d',
      ['6 weken', 'zes weken', '6\u00a0weken', '6 we\u00adken', '6-weken', '6 wk', '6wk.', 'zesweekse', '6-weekse', 'zes (6) weken', '6 (zes) weken'],
    ],
    ['span 42d', ['ZES WEKEN', '6\n weken', '6 volle weken', '42 dagen', 'six weeks', '6-week', 'six-week']],
    ['span 1m', ['een maand', 'één maand', '1 maand', 'a month', 'binnen een maand', '1 mnd']],
    ['span 1.5m', ['anderhalve maand', '1,5 maand', '1½ maand', 'een en een halve maand', 'one and a half months']],
    ['span 6m', ['een half jaar', 'half a year', 'zes maanden', '½ jaar', '2 kwartalen']],
    ['span 18m', ['anderhalf jaar', '18 maanden', '1,5 jaar', 'eighteen months']],
    ['span 807m', ['67 jaar en 3 maanden']],
    ['span 5w', ['5 werkdagen', 'vijf werkdagen', '5 working days', 'five business days']],
    ['amount 125000', ['€ 1.250', '€1250,-', '€ 1.250,--', '1.250 euro', 'EUR 1.250,00', '1250 EUR', '€ 1 250', '1.250,00 euro', '1250,-']],
    ['amount 125000', ['€1,250', '€ 1,250.00', 'twaalfhonderdvijftig euro', 'one thousand two hundred and fifty euros', '1 250 euro']],
    ['amount 200000', ['2 duizend euro', 'tweeduizend euro', '2.000 euro', '€ 2 duizend', 'two thousand euros']],
    ['amount 2180', ['€ 21,80', '21,80 euro', '€21.80']],
    ['amount 50', ['50 cent', '€ 0,50', '0,5 euro']],
    ['amount 125000000', ['€ 1,25 miljoen', '1,25 mln euro']],
    ['percentage 450', ['4,5%', '4,5 %', '4,5 procent', '4.5 percent', '4,50%', 'vierenhalf procent', '4.5 per cent']],
    ['percentage 10000', ['100%', 'honderd procent']],
    [
      'day 2027-5-1',
      ['1 mei 2027', '01-05-2027', '1-5-2027', '01/05/2027', '2027-05-01', 'zaterdag 1 mei 2027', '1 Mei, 2027', '1.5.2027', '1-5-27'],
    ],
    ['day 2027-5-1', ['May 1, 2027', 'May 1st, 2027', '1 May 2027', '1st of May 2027']],
    ['count 3', ['3 keer', 'drie keer', 'driemaal', '3x', '3 times', '3 sollicitaties']],
  ])('%s', (said, ways) => {
    for (const way of ways) expect([way, saidIn(way).at(-1)]).toEqual([way, said]);
  });
});

describe('several values', () => {
  test.each([
    ['na 6, 8 en 42 weken', ['span 42d', 'span 56d', 'span 294d']],
    ['van 1 tot en met 15 mei 2027', ['day 2027-5-1', 'day 2027-5-15']],
    ['van 1 maart tot 1 mei 2027', ['day 2027-3-1', 'day 2027-5-1']],
    ['€ 500 en 6 weken', ['amount 50000', 'span 42d']],
    ['van 6 naar 4 weken', ['span 28d']],
    ['4 tot 6 weken', []],
    ['4-6 weken', []],
    ['tussen 4 en 6 weken', []],
    ['tussen € 500 en € 1.000', []],
    ['€ 500 tot 1.000', []],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

test.each([
  'artikel 6:7 Awb',
  'artikel 6',
  'bel 0800 - 8020',
  'bel 088 898 92 94',
  'bel +31 88 898 20 01',
  'BSN 123456782',
  'postcode 1234 AB',
  'pagina 12',
  'blz. 12',
  'stap 3',
  'versie 2.1.3',
  'in 2027',
  'van 9.00 tot 17.00 uur',
  '9:30',
  'A4 en B1',
  'de 2e keer',
  'uiterlijk 1 mei',
  'postbus 57002',
])('%s has no value that confirms', (text) => {
  expect(saidIn(text)).toEqual([]);
});

test('a day on an English page may be written either way round', () => {
  const [value] = valuesIn(wordsOf(plainText('by 05/01/2027')), 'en');
  expect([value?.said, value?.orSaid]).toEqual(['2027-1-5', '2027-5-1']);
});
