import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSelector } from '../../../core/match/selector.ts';

test.each([
  'h1',
  '*',
  'main h1',
  'main > h1',
  'form#aanvraag .veld',
  '#ziek-nu',
  '.stap',
  "input[name='laatsteWerkdag']",
  'input[name="authentication[username]"]',
  "[role='heading']",
  "input[type='text'][autocomplete='bday']",
  'h1, h2',
])('%s says what an element is', (selector) => {
  expect(isSelector(selector)).toBe(true);
});

test.each([
  ['a tick', 'input:checked'],
  ['a value', "input[value='1']"],
  ['the beginning of a value', "input[value^='1']"],
  ['the beginning of a name', "input[name^='a']"],
  ['a part of a class', "[class*='x']"],
  ['any name', 'input[name]'],
  ['what is inside', 'form:has(input)'],
  ['what is not', 'h1:not(.x)'],
  ['what is in the address', ':target'],
  ['where somebody was', 'a:visited'],
  ['where a link goes', "a[href='/x']"],
  ['a data attribute', "[data-bsn='1']"],
  ['a style', "[style='x']"],
  ['a pseudo-element', 'p::first-letter'],
  ['what is valid', 'input:valid'],
  ['what comes next', 'h1 + p'],
  ['what comes later', 'h1 ~ p'],
  ['a namespace', 'svg|a'],
  ['an escape', 'h1\\:checked'],
  ['a quotation mark inside', "[name='a'b']"],
  ['case without', "[name='a' i]"],
  ['a comment', 'h1/**/:checked'],
  ['nothing', ''],
  ['a comma too many', 'h1,'],
  ['two in a row', 'h1 > > p'],
  ['too much', `h1${'.a'.repeat(100)}`],
  ['a chain too long', 'a b c d e f g h'],
])('%s cannot be asked for: %s', (_, selector) => {
  expect(isSelector(selector)).toBe(false);
});

test('no selector that gets through can ask for a state, a value or a part of one', () => {
  const pieces = fc.constantFrom(
    'h1',
    'input',
    '#a',
    '.b',
    "[name='c']",
    '[name^=',
    '[value=',
    "'d']",
    ':checked',
    ':has(',
    ')',
    ' ',
    '>',
    ',',
    '*',
    '|',
    '~',
    '+',
    '\\',
    '/*',
    '*/',
    '"',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (chosen) => {
      const selector = chosen.join('');
      const quoteless = selector.replace(/'[^']*'/g, '');
      if (isSelector(selector)) expect(quoteless).not.toMatch(/[:^$|~+\\/(]|\*=|value/);
    }),
    { numRuns: 5000 },
  );
});

test('no text takes long', () => {
  const texts = [
    `${'a'.repeat(199)}!`,
    `${'a '.repeat(99)}!`,
    `a${' '.repeat(198)}!`,
    `${'.a'.repeat(99)}!`,
    `${'a,'.repeat(99)}!`,
    `${'a > '.repeat(49)}!`,
    `[name='${'a'.repeat(190)}`,
    'a'.repeat(1_000_000),
  ];
  const start = performance.now();
  for (const text of texts) isSelector(text);
  expect(performance.now() - start).toBeLessThan(100);
});
