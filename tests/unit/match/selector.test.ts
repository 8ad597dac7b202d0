// @vitest-environment jsdom
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
  "label[for='dag']",
  '#bsn',
  'input#bsn',
  'a b c d e f',
  'a,b, c ,d , e,f',
  'ul>li',
  'h2[id="a b, c"]',
  "[id='a.b:c']",
  "[name='beëindiging']",
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
  ['a chain too long', 'a b c d e f g'],
  ['a list too long', 'a,b,c,d,e,f,g'],
  ['a class that a site sets on a filled field', 'input.has-value'],
  ['a class of a chosen option', "select[name='a'].chosen"],
  ['a role that a site sets on a field', "input[role='alert']"],
  ['a role of a button', "button[role='switch']"],
  ['what is pressed', "[aria-pressed='true']"],
  ['what is expanded', "[aria-expanded='true']"],
  ['a placeholder that shows', 'input:placeholder-shown'],
  ['where the cursor is', ':focus'],
  ['a word of a class', "[class~='x']"],
  ['the beginning of a word', "[id|='x']"],
  ['the end of a name', "[name$='1']"],
  ['an attribute in capitals', "input[VALUE='1']"],
  ['an escaped attribute', "input[\\76 alue='1']"],
  ['an attribute without quotation marks', '[name=a]'],
  ['an attribute with a space', "[ name='a']"],
  ['a value with a line end', "[name='a\n']"],
  ['a value with an escape', "[name='a\\']"],
  ['an empty value', "[name='']"],
  ['a bracket not closed', "[name='a'"],
  ['a quotation mark not closed', "[name='a]"],
  ['two values', "[name='a'][value='b']"],
  ['an unknown attribute behind a known one', "[name='a'] [checked='x']"],
  ['a tag in capitals', 'H1'],
  ['a tag behind its class', '.a*'],
  ['a tag that is a number', '1a'],
  ['a space before', ' h1'],
  ['a space behind', 'h1 '],
  ['a tab between', 'main\th1'],
  ['a line end between', 'main\nh1'],
  ['a space that is none', 'main\u00a0h1'],
  ['a letter that looks like another', 'm\u0430in'],
  ['the root of a shadow', ':host'],
  ['what is outside', ':root'],
  ['the parent', '& h1'],
  ['a column', 'a || b'],
  ['a comma before', ',h1'],
  ['two commas', 'h1,,h2'],
  ['a step before', '> h1'],
  ['a step behind', 'h1 >'],
  ['a dot alone', 'h1.'],
  ['a hash alone', '#'],
  ['two stars', '**'],
  ['a block', 'h1{}'],
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

/** A selector as what it means: lists of steps, each a tag with its marks, below or directly below the one before. */
type Compound = { tag: string; marks: { kind: 'id' | 'class' | 'attribute'; name: string; value: string }[]; step: ' ' | ' > ' };

const oneOf = <Value extends string>(...values: Value[]) => fc.constantFrom(...values);
const mark = fc.oneof(
  fc.record({ kind: fc.constant('id' as const), name: fc.constant('id'), value: oneOf('kop', 'dag') }),
  fc.record({ kind: fc.constant('class' as const), name: fc.constant('class'), value: oneOf('stap', 'veld-2') }),
  fc.record({
    kind: fc.constant('attribute' as const),
    name: oneOf('name', 'type', 'for', 'autocomplete', 'role'),
    value: oneOf('dag', 'a b', 'x[y]', 'text', 'heading', 'é, .'),
  }),
);
const compound = fc
  .record({
    tag: oneOf('main', 'h1', 'div', 'label', 'input', '*', ''),
    marks: fc.array(mark, { maxLength: 3 }),
    step: oneOf(' ' as const, ' > ' as const),
  })
  .filter(({ tag, marks }) => tag !== '' || marks.length > 0);
const list = fc.array(fc.array(compound, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

const printMark = ({ kind, name, value }: Compound['marks'][number]): string =>
  kind === 'id' ? `#${value}` : kind === 'class' ? `.${value}` : `[${name}='${value}']`;
const print = (compounds: Compound[]): string =>
  compounds.map(({ tag, marks, step }, index) => `${index > 0 ? step : ''}${tag}${marks.map(printMark).join('')}`).join('');

function fits(element: Element, compounds: Compound[]): boolean {
  const last = compounds.at(-1);
  if (!last) return true;
  if (last.tag && last.tag !== '*' && element.localName !== last.tag) return false;
  const has = ({ kind, name, value }: Compound['marks'][number]): boolean =>
    kind === 'class' ? (element.getAttribute('class') ?? '').split(' ').includes(value) : element.getAttribute(name) === value;
  if (!last.marks.every(has)) return false;
  const before = compounds.slice(0, -1);
  if (before.length === 0) return true;
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (fits(above, before)) return true;
    if (last.step === ' > ') return false;
  }
  return false;
}

const page = new DOMParser().parseFromString(
  `
  <main class="stap"><h1 id="kop" role="heading" class="stap veld-2">A</h1>
    <div class="veld-2" name="dag"><div role="a b"><label for="dag" class="stap">Dag</label><input id="dag" name="dag" type="text" autocomplete="dag"></div>
      <div name="x[y]" class="stap"><h1 role="é, .">B</h1><label for="x[y]"><input type="text" name="a b"></label></div></div>
  </main><div id="dag" class="veld-2 stap"><div type="text"></div></div>`,
  'text/html',
);

test('every selector that gets through means in a browser what it means here', () => {
  let accepted = 0;
  let found = 0;
  fc.assert(
    fc.property(list, (chosen) => {
      const selector = chosen.map(print).join(', ');
      if (!isSelector(selector)) return;
      accepted += 1;
      const all = [...page.querySelectorAll('*')];
      const meant = all.flatMap((element, at) => (chosen.some((compounds) => fits(element, compounds)) ? [at] : []));
      found += meant.length > 0 ? 1 : 0;
      // jsdom does not keep the order of the document where a list of selectors meets one element by two of them.
      const chosenByBrowser = [...page.querySelectorAll(selector)].map((element) => all.indexOf(element)).sort((a, b) => a - b);
      expect(chosenByBrowser, selector).toEqual(meant);
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(1000);
  expect(found).toBeGreaterThan(300);
});

test('a selector is refused only for what it asks: all others of its shape get through', () => {
  const asksTooMuch = ({ tag, marks }: Compound): boolean => tag === 'input' && marks.some(({ kind, name }) => kind === 'class' || name === 'role');
  fc.assert(
    fc.property(list, (chosen) => {
      const selector = chosen.map(print).join(', ');
      expect(isSelector(selector)).toBe(selector.length <= 200 && !chosen.flat().some(asksTooMuch));
    }),
    { numRuns: 3000 },
  );
});

test('every text that gets through can be asked in a browser', () => {
  const characters = fc.constantFrom(...'ab1 #.[]=\'">,*:~^$|\\/()-_\n\t\u00a0é'.split(''), "[name='", "[id='a']", 'input', 'h1', ' > ');
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(characters, { minLength: 1, maxLength: 8 }), (chosen) => {
      const selector = chosen.join('');
      if (!isSelector(selector)) return;
      accepted += 1;
      expect(() => page.querySelector(selector), selector).not.toThrow();
    }),
    { numRuns: 20_000 },
  );
  expect(accepted).toBeGreaterThan(200);
});
