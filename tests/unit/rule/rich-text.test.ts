import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlinesOf } from '../../../core/rule/inlines.ts';
import { type Inline, placeholdersOf, type RichText, readRichText } from '../../../core/rule/rich-text.ts';

const treeOf = (text: string): RichText => {
  const read = readRichText(text);
  if (!read.ok) throw new Error(read.trouble);
  return read.value;
};
const text = (said: string): Inline => ({ kind: 'text', text: said });

describe('markup becomes a tree', () => {
  test.each<[string, Inline[]]>([
    ['Bel UWV.', [text('Bel UWV.')]],
    ['Bel **nu**.', [text('Bel '), { kind: 'strong', text: 'nu' }, text('.')]],
    ['[[dagloon]]', [{ kind: 'term', term: 'dagloon', text: 'dagloon' }]],
    ['Uw [[dagloon|loon per dag]].', [text('Uw '), { kind: 'term', term: 'dagloon', text: 'loon per dag' }, text('.')]],
    ['Binnen {op-tijd}.', [text('Binnen '), { kind: 'fact', fact: 'op-tijd' }, text('.')]],
    ['[Lees](https://www.uwv.nl/nl) mee', [{ kind: 'link', text: 'Lees', address: 'https://www.uwv.nl/nl' }, text(' mee')]],
    ['Kosten: 5 * 2 en [dit]', [text('Kosten: 5 * 2 en [dit]')]],
  ])('%s', (sentence, inlines) => {
    expect(treeOf(sentence)).toEqual([{ kind: 'paragraph', inlines }]);
  });

  test('an empty line parts two paragraphs', () => {
    expect(treeOf('Een.\n\nTwee.')).toEqual([
      { kind: 'paragraph', inlines: [text('Een.')] },
      { kind: 'paragraph', inlines: [text('Twee.')] },
    ]);
  });

  test('lines that begin with a hyphen are the rows of one list', () => {
    expect(treeOf('Neem mee:\n- uw pas\n- uw **brief**')).toEqual([
      { kind: 'paragraph', inlines: [text('Neem mee:')] },
      { kind: 'list', rows: [[text('uw pas')], [text('uw '), { kind: 'strong', text: 'brief' }]] },
    ]);
  });

  test.each(['- een\n- twee\nDaarna.', 'Eerst.\n- een\n- twee\nDaarna.', '- een\n\n- twee\n\nDaarna.'])(
    'a plain line ends the list in %j',
    (said) => {
      expect(treeOf(said).at(-1)).toEqual({ kind: 'paragraph', inlines: [text('Daarna.')] });
    },
  );

  test('nothing gives nothing', () => {
    expect(treeOf(' \n\n ')).toEqual([]);
  });
});

describe('markup that is not finished is refused', () => {
  test.each([
    ['Bel **nu.', '**'],
    ['a ** b', '**'],
    ['****', '**'],
    ['[[dagloon', '[['],
    ['dagloon]]', ']]'],
    ['[[a|b|c]]', '[['],
    ['{op-tijd', '{'],
    ['op-tijd}', '}'],
    ['{Op tijd}', '{'],
    ['a < b', '<'],
    ['a > b', '>'],
    ['<b>vet</b>', '<'],
  ])('%s', (sentence, trouble) => {
    expect(readRichText(sentence)).toEqual({ ok: false, trouble });
  });

  test.each(['**<b>**', '**{op-tijd}**', '[[dagloon|<i>]]', '[<b>](https://www.uwv.nl/)', '[[{x}]]'])('also inside other markup: %s', (sentence) => {
    expect(readRichText(sentence).ok).toBe(false);
  });

  test.each([
    '[x](https://%)',
    '[x](http://www.uwv.nl/)',
    '[x](https://www.uwv.nl',
    '[x](javascript:alert)',
    '[x](https://a@www.uwv.nl/)',
    '[x](https://www.uwv.nl/<b>)',
    '[x](https://www.uwv.nl:8443/)',
    '[x](https://192.168.0.1/)',
    '[x](https://nl/)',
    '[x](https://uwv.n\u0406/)',
  ])('a link that is no whole https address: %s', (sentence) => {
    expect(readRichText(sentence).ok).toBe(false);
  });
});

describe('whatever a writer types', () => {
  const pieces = fc.constantFrom(
    '**',
    '[[',
    ']]',
    '{',
    '}',
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '(https://www.uwv.nl/)',
    '|',
    'a',
    'dag-loon',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '*',
  );
  const sentences = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 15 }).map((chosen) => chosen.join('')),
  );
  const shown = (tree: RichText): string[] => inlinesOf(tree).flatMap((inline) => ('text' in inline ? [inline.text] : []));

  test('no text with < or > and no loose markup gets through', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        const read = readRichText(sentence);
        for (const piece of read.ok ? shown(read.value) : []) expect(piece).not.toMatch(/[<>{}]|\*\*|\[\[|\]\]/);
      }),
      { numRuns: 3000 },
    );
  });

  test('no letter or digit is lost', () => {
    const letters = (said: string): string => said.replace(/[^\p{L}\p{N}]/gu, '');
    const words = fc
      .array(fc.constantFrom('bel', 'UWV', '**nu**', 'op 3 mei', '\n\n', '\n- ', ', '), { maxLength: 12 })
      .map((chosen) => chosen.join(' '));
    fc.assert(
      fc.property(words, (sentence) => {
        expect(letters(shown(treeOf(sentence)).join(''))).toBe(letters(sentence));
      }),
    );
  });
});

test('a translation must name the same facts and words: they are listed in one order', () => {
  expect(placeholdersOf(treeOf('{b} en [[a|iets]]\n\n- {a}'))).toEqual(['[[a]]', '{a}', '{b}']);
});
