import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factMark, shownText, writtenAt } from '../../../core/plain/shown-text.ts';

test.each([
  ['Bel **UWV** nu.', 'Bel UWV nu.'],
  ['Uw [[dagloon]] telt.', 'Uw dagloon telt.'],
  ['Uw [[dagloon|loon per dag]] telt.', 'Uw loon per dag telt.'],
  ['Binnen {op-tijd}.', `Binnen ${factMark}.`],
  ['Kijk op [de site](https://www.uwv.nl/nl).', 'Kijk op de site.'],
  ['Niet **af en [[ook niet', 'Niet **af en [[ook niet'],
  ['Een {Hoofdletter} is geen feit.', 'Een {Hoofdletter} is geen feit.'],
  ['', ''],
])('%j is shown as %j', (written, shown) => {
  expect(shownText(written).shown).toBe(shown);
});

test.each([
  ['Uw [[dagloon|loon]] telt.', 'loon', 'loon'],
  ['Bel **UWV** nu.', 'UWV', 'UWV'],
  ['Zie [de site](https://www.uwv.nl).', 'de site', 'de site'],
  ['Binnen {op-tijd} **klaar**.', factMark, '{op-tijd}'],
  ['Binnen {op-tijd}{extra}.', `${factMark}${factMark}`, '{op-tijd}{extra}'],
])('in %j what is shown as %j is written as %j', (written, shown, part) => {
  const text = shownText(written);
  const from = text.shown.indexOf(shown);
  const { offset, length } = writtenAt(text, from, from + shown.length);
  expect(written.slice(offset, offset + length)).toBe(part);
});

test('a paragraph goes on across one line break, and a row of a list stands alone', () => {
  const text = shownText('Neem mee\nnaar UWV:\n- uw pas\n- uw brief\n\nBel daarna.');
  expect(text.blocks.map(({ from, to }) => text.shown.slice(from, to))).toEqual(['Neem mee\nnaar UWV:', 'uw pas', 'uw brief', 'Bel daarna.']);
});

const marked = fc
  .array(fc.oneof(fc.constantFrom('**', '[[', ']]', '|', '{', '}', 'op-tijd', '](https://', ')', '\n- ', '\n', ' '), fc.string({ maxLength: 6 })))
  .map((parts) => parts.join(''));

test('every letter that is shown stands in the text as written, in the same order', () => {
  fc.assert(
    fc.property(marked, (written) => {
      const { shown, begins, ends } = shownText(written);
      expect([begins.length, ends.length]).toEqual([shown.length, shown.length]);
      for (const [index, begin] of begins.entries()) {
        if (shown[index] !== factMark) expect(written.slice(begin, ends[index])).toBe(shown[index]);
        expect(begin).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
      }
    }),
  );
});

test('the pieces cover all that is shown, one after the other', () => {
  fc.assert(
    fc.property(marked, (written) => {
      const { shown, pieces } = shownText(written);
      expect(pieces.map(({ from, to }) => shown.slice(from, to)).join('')).toBe(shown);
    }),
  );
});
