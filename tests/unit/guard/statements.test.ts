import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestStatement, statementsIn } from '../../../core/guard/statements.ts';
import { phrase, plainText, wordsOf } from '../../../core/guard/tokens.ts';

const cut = (text: string, isRow = false) => {
  const words = wordsOf(plainText(text));
  return statementsIn(words, isRow).map(({ from, to }) => phrase(words, from, to));
};

test.each([
  ['Maak bezwaar. Betaal later.', ['maak bezwaar .', 'betaal later .']],
  ['U hebt max. 6 weken, d.w.z. 42 dagen.', ['u hebt max . 6 weken , d w z . 42 dagen .']],
  ['Bent u het niet eens? Maak bezwaar. Bel ons.', ['bent u het niet eens ? maak bezwaar .', 'bel ons .']],
  ['Maak bezwaar. Doe dat op tijd.', ['maak bezwaar . doe dat op tijd .']],
  ['Maak bezwaar. U hebt daarvoor 6 weken.', ['maak bezwaar . u hebt daarvoor 6 weken .']],
  ['De boete is € 1.250. Betaal via uwv.nl.', ['de boete is € 1.250 .', 'betaal via uwv nl .']],
])('%s', (text, statements) => {
  expect(cut(text)).toEqual(statements);
});

test('a row is one statement', () => {
  expect(cut('Bezwaar. | 6 weken', true)).toEqual(['bezwaar . | 6 weken']);
});

test('every word is in one statement, in order, and none is endless', () => {
  const text = fc
    .array(fc.constantFrom('bezwaar', '6', 'weken', '.', '?', ',', 'dat', 'max', '|'), { maxLength: 400 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.boolean(), (written, isRow) => {
      const words = wordsOf(plainText(written));
      const statements = statementsIn(words, isRow);
      expect(statements.flatMap(({ from, to }) => words.slice(from, to))).toEqual([...words]);
      for (const { from, to } of statements) expect(to - from).toBeLessThanOrEqual(longestStatement);
    }),
  );
});
