import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidBetween } from '../../../core/plain/sentences.ts';
import { shownText } from '../../../core/plain/shown-text.ts';
import { cut, wordsIn } from './a-sentence.ts';

test.each([
  ['Bel UWV. Zij helpen u.', ['Bel UWV.', 'Zij helpen u.']],
  ['Wat is dit? Een brief!', ['Wat is dit?', 'Een brief!']],
  ['Neem mee:\n- uw pas\n- uw brief', ['Neem mee:', 'uw pas', 'uw brief']],
  ['Bel max. drie keer. Daarna niet.', ['Bel max. drie keer.', 'Daarna niet.']],
  ['Kijk bij nr. A op de brief.', ['Kijk bij nr. A op de brief.']],
  ['Vraag het mevrouw B. Jansen.', ['Vraag het mevrouw B. Jansen.']],
  ['Neem uw pas enz. mee. Bel dan.', ['Neem uw pas enz. mee.', 'Bel dan.']],
  ['Neem uw pas, brief enz. Bel dan.', ['Neem uw pas, brief enz.', 'Bel dan.']],
  ['Kan dat ook? iDEAL kan.', ['Kan dat ook?', 'iDEAL kan.']],
  ['Wat is dit? vraagt u.', ['Wat is dit? vraagt u.']],
  ['Wacht nog. {op-tijd} is genoeg.', ['Wacht nog.', '\uFFFC is genoeg.']],
  ['...', []],
  ['', []],
])('%j is cut into %j', (text, sentences) => {
  expect(cut(text, ['max', 'nr', 'enz']).map(({ text }) => text)).toEqual(sentences);
});

test.each([
  ['Vul uw e-mail in', ['Vul', 'uw', 'e-mail', 'in']],
  ["Neem foto's en auto’s mee", ['Neem', "foto's", 'en', 'auto’s', 'mee']],
  ['Kijk op www.uwv.nl, of bel', ['Kijk', 'op', 'www.uwv.nl', 'of', 'bel']],
  ['Dat is 4,5 procent of 1.250 euro', ['Dat', 'is', '4,5', 'procent', 'of', '1.250', 'euro']],
  ['Van maandag t/m vrijdag', ['Van', 'maandag', 't/m', 'vrijdag']],
  ['De voorzitter(s) en (ex-)leden', ['De', 'voorzitter(s)', 'en', '(ex-)leden']],
  ['Via MijnP&O', ['Via', 'MijnP&O']],
])('%j has the words %j', (text, words) => {
  expect(wordsIn(text).map(({ text }) => text)).toEqual(words);
});

test('a word is looked up in small letters, with a straight apostrophe and without brackets', () => {
  expect(wordsIn('Auto’s (ex-)Leden Voorzitter(s)').map(({ lower }) => lower)).toEqual(["auto's", 'ex-leden', 'voorzitters']);
});

test('a fact counts as two words, a figure and its unit', () => {
  expect(cut('Wacht {op-tijd} op de brief.')[0]?.count).toBe(6);
});

test('a word knows what kind of text it stands in', () => {
  expect(wordsIn('Uw **geld** is [[dagloon|loon]] na {op-tijd}').map(({ kind }) => kind)).toEqual(['text', 'strong', 'text', 'term', 'text', 'fact']);
});

test.each([
  ['Kies "Ik ben ziek" en ga door', 'Ik ben ziek'],
  ['Kies “Ik ben ziek” en ga door', 'Ik ben ziek'],
  ['Kies ‘Ik ben ziek’ en ga door', 'Ik ben ziek'],
  ["Kies 'Ik ben ziek' en ga door", 'Ik ben ziek'],
  ["Foto's en auto's mogen", ''],
  ['Kies "Ik ben ziek en ga door', ''],
  ['Kies “een” of “twee” nu', 'een twee'],
])('in %j the words between quotation marks are %j', (text, quoted) => {
  expect(
    wordsIn(text)
      .filter((word) => word.quoted)
      .map((word) => word.text)
      .join(' '),
  ).toBe(quoted);
});

test('what stands between two words is said as it was written', () => {
  const [sentence] = cut('Bel, als het kan, UWV.');
  const [first, , , last] = sentence?.words ?? [];
  expect(sentence && first && last && saidBetween(sentence, first, last)).toBe('Bel, als het kan');
});

test('sentences and words lie in the text in their own order, and say what stands there', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('Max. ', 'enz. ', 'A. ', '“', '"', '\n', '- ', '(s)', ', '), fc.string({ maxLength: 8 })))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const { shown } = shownText(written);
      let end = 0;
      for (const sentence of cut(written, ['max'])) {
        expect(shown.slice(sentence.from, sentence.to)).toBe(sentence.text);
        for (const word of sentence.words) {
          expect(word.from).toBeGreaterThanOrEqual(end);
          expect(shown.slice(word.from, word.to)).toBe(word.text);
          end = word.to;
        }
        expect(end).toBeLessThanOrEqual(sentence.to);
      }
    }),
  );
});
