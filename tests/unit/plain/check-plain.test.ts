import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lists } from '../../../bench/plain/count.ts';
import { checkPlain, type PlainOptions } from '../../../core/plain/check-plain.ts';
import { nameWords } from '../../../core/plain/lists.ts';
import { hasSuites, saySkipped, suiteFiles } from '../rule/outside-suites.ts';

/** Each finding as its code and the words it points at. */
const findingsIn = (text: string, options: PlainOptions = {}): string[] =>
  checkPlain(text, lists, options).map(({ code, offset, length }) => `${code} ${text.slice(offset, offset + length)}`);

test.each([
  ['Bel UWV als u een vraag hebt.', []],
  ['De brief **wordt** morgen gestuurd.', ['PASSIVE wordt** morgen gestuurd']],
  ['Bel tav de balie.', ['ABBREVIATION tav']],
  ['Bel indien het kan.', ['OFFICIALESE indien']],
  ['U bent vergeten te bellen.', ['BLAME U bent vergeten']],
  ['U krijgt zeker geld.', ['PROMISE U krijgt zeker']],
  ['Bel op 3 mei.', ['LOOSE_FIGURE 3']],
  ['U hebt zes weken.', ['NUMBER_WORD zes weken']],
  ['Uw dagloon telt.', ['TERM_UNEXPLAINED dagloon']],
  ['Neem een pas, een brief, een foto mee.', ['SECOND_COMMA ,']],
  ['Het kan niet zonder code.', ['DOUBLE_NEGATION niet zonder']],
  ['Bel direct.', ['URGING direct']],
  ['Dat is makkelijk.', ['ASSUMPTION makkelijk']],
  ['U krijgt een zienswijze.', ['HARD_WORD zienswijze']],
  ['Vul je naam in.', ['NOT_U je']],
  ['Kies "Indien van toepassing" op de pagina.', []],
  ['Lees de [[dagloon|vordering]].', []],
  ['Vraag de XQZ om hulp.', ['HARD_WORD XQZ']],
])('in %j the checker finds %j', (text, findings) => {
  expect(findingsIn(text)).toEqual(findings);
});

test('a long sentence is a question, and a longer one an error with the place to cut it', () => {
  const text = 'Bel de gemeente van uw stad of uw dorp als u deze brief van ons hebt gelezen.';
  expect(findingsIn(text)).toEqual([`SENTENCE_LONG ${text}`]);
  const longer = `${text.slice(0, -1)} en daarna nog een vraag hebt.`;
  const [finding] = checkPlain(longer, lists);
  expect(finding?.code).toBe('SENTENCE_TOO_LONG');
  expect(finding?.values).toMatchObject({ limit: '20', cut: 'als' });
  expect(longer.slice(finding?.cutAt)).toMatch(/^als u deze brief/);
});

test('a word is spoken of once: officialese is not also a hard word', () => {
  expect(findingsIn('Dat geschiedt conform de wet.')).toEqual(['OFFICIALESE geschiedt', 'OFFICIALESE conform']);
});

test('a hard word that a sentence says twice is asked about once', () => {
  expect(findingsIn('De kostendelersgroep is een kostendelersgroep.')).toEqual(['HARD_WORD kostendelersgroep']);
});

test('codes that are switched off are not found', () => {
  expect(findingsIn('Bel indien u 3 brieven hebt.', { without: new Set(['LOOSE_FIGURE']) })).toEqual(['OFFICIALESE indien']);
});

test('a term that is explained beside the text needs no explanation', () => {
  expect(findingsIn('Uw dagloon telt.', { explained: new Set(['dagloon']) })).toEqual([]);
});

test('names of the agency and its desks are no hard words', () => {
  expect(findingsIn('XQZ-loket belt u.', { names: nameWords(['XQZ-loket']) })).toEqual([]);
});

test('findings come in reading order', () => {
  const offsets = checkPlain('Bel direct indien u 3 brieven hebt. Dat is makkelijk.', lists).map(({ offset }) => offset);
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
});

const parts = fc.constantFrom(
  'wordt ',
  'gestuurd ',
  'niet ',
  'zonder ',
  '**',
  '[[dagloon|',
  ']]',
  '{op-tijd}',
  'stelt ',
  'vast',
  ', ',
  '. ',
  '\n- ',
  '“',
  '"',
  'IV',
  'XQ-z ',
  '€ 3 ',
);
const texts = fc.array(fc.oneof(parts, fc.string({ maxLength: 10 }), fc.string({ unit: 'grapheme', maxLength: 5 }))).map((all) => all.join(''));

test('findings lie inside the text, whatever it says', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { offset, length, cutAt } of checkPlain(text, lists)) {
        expect(length).toBeGreaterThan(0);
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset + length).toBeLessThanOrEqual(text.length);
        if (cutAt !== undefined) expect(text.slice(cutAt, offset + length)).not.toBe('');
      }
    }),
  );
});

describe('on texts made to be slow', () => {
  const size = 65_536;
  const hostile = [
    'a',
    'ge',
    'geen ',
    '(((',
    ',',
    'a,',
    'Max. ',
    'A. ',
    'a.b.',
    '„',
    '“a ',
    '"a" ',
    'wordt ',
    'is door ',
    'indien ',
    'dagloon ',
    '**',
    '[a](',
    '{a',
    '- a\n',
    'abcdx-',
    '!',
    '(ex-)',
    'stelt op de ',
  ];

  // Work that grows with the square of the length would take minutes here, and the test runner would stop it.
  test.each(hostile)('64 kB of %j is read to its end', (part) => {
    const text = part.repeat(Math.ceil(size / part.length));
    for (const { offset, length } of checkPlain(text, lists)) expect(offset + length <= text.length).toBe(true);
  });
});

saySkipped('the reading of naughty strings');
test.skipIf(!hasSuites)('naughty strings are read like any text', () => {
  const [, bytes] = suiteFiles('.').find(([name]) => name === 'naughty-strings.json') ?? [];
  const strings: string[] = JSON.parse(bytes?.toString() ?? '[]');
  expect(strings.length).toBeGreaterThan(500);
  for (const text of strings) for (const { offset, length } of checkPlain(text, lists)) expect(offset + length).toBeLessThanOrEqual(text.length);
});
