// What is printed reads back as it was: values in YAML, markup in sentences, paths, and the text that the command writes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { yamlText } from '../../../cli/new-rule-files.ts';
import { writePathPattern } from '../../../core/match/match-report.ts';
import { readPathPattern } from '../../../core/match/path-pattern.ts';
import { type PlainValue, readYaml } from '../../../core/rule/read-yaml.ts';
import { type Inline, type RichText, readRichText } from '../../../core/rule/rich-text.ts';

/** Text as writers type it: letters of many languages, signs that mean something in YAML, no line breaks. */
const letters = fc.constantFrom(...'abcXYZéëß漢ش0189 -:#[]{}"\'|>*&!%@,?.=/()€–…'.split(''));
const line = fc
  .array(letters, { minLength: 1, maxLength: 30 })
  .map((chosen) => chosen.join('').replace(/\s+/g, ' ').trim())
  .filter(Boolean);
const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

const asText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const readBack = (text: string): unknown => {
  const read = readYaml(text, 'a.yaml');
  return read.ok ? asText(read.value.value) : read.trouble.map(({ code }) => code);
};

describe('YAML', () => {
  const tree = fc.letrec<{ value: PlainValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      line,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  })).value;

  test('a file of texts, lists and groups, printed by another library function, says the same', () => {
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 }), (value) => {
        // Every text in quotation marks, as a careful writer would; a bare one may mean a comment, a list, an anchor.
        expect(readBack(stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 }))).toEqual(asText(value));
      }),
    );
  });

  test('JSON is YAML too', () => {
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 }), (value) => {
        expect(readBack(JSON.stringify(value, null, 1))).toEqual(asText(value));
      }),
    );
  });

  test('a text that the command writes reads back as it was typed', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(readBack(`summary: ${yamlText(text)}\n`)).toEqual({ summary: text });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('markup', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((chosen) => chosen.join(' '));
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    words.map((text): Inline => ({ kind: 'strong', text })),
    fc.tuple(word, words).map(([term, text]): Inline => ({ kind: 'term', term, text })),
    word.map((fact): Inline => ({ kind: 'fact', fact })),
    words.map((text): Inline => ({ kind: 'link', text, address: 'https://www.uwv.nl/nl/ww' })),
  );
  const text = words.map((said): Inline => ({ kind: 'text', text: ` ${said} ` }));
  /** Text and marks take turns: two texts side by side would read as one. */
  const inlines = fc
    .array(fc.tuple(inline, text), { minLength: 1, maxLength: 3 })
    .map((pairs): Inline[] => [{ kind: 'text', text: 'begin ' }, ...pairs.flat(), { kind: 'strong', text: 'eind' }]);
  const blocks = fc.oneof(
    inlines.map((said): RichText[number] => ({ kind: 'paragraph', inlines: said })),
    fc.array(inlines, { minLength: 1, maxLength: 3 }).map((rows): RichText[number] => ({ kind: 'list', rows })),
  );
  /** Two lists side by side would read as one. */
  const rich = fc
    .array(blocks, { minLength: 1, maxLength: 4 })
    .map((all) => all.filter((block, at) => block.kind === 'paragraph' || all[at - 1]?.kind !== 'list'));

  const printInline = (part: Inline): string => {
    if (part.kind === 'strong') return `**${part.text}**`;
    if (part.kind === 'term') return `[[${part.term}|${part.text}]]`;
    if (part.kind === 'fact') return `{${part.fact}}`;
    return part.kind === 'link' ? `[${part.text}](${part.address})` : part.text;
  };
  const print = (said: RichText): string =>
    said
      .map((block) =>
        block.kind === 'paragraph'
          ? block.inlines.map(printInline).join('')
          : block.rows.map((row) => `- ${row.map(printInline).join('')}`).join('\n'),
      )
      .join('\n\n');

  test('is read as it was meant', () => {
    fc.assert(
      fc.property(rich, (said) => {
        expect(readRichText(print(said))).toEqual({ ok: true, value: said });
      }),
    );
  });
});

describe('a path pattern', () => {
  const part = fc.oneof(fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,6}$/), fc.constant('*'));

  test('reads back as it was printed, its free parts as stars', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.constantFrom('', '/**'), fc.boolean(), (parts, end, anywhere) => {
        const begin = anywhere && parts.length > 0 ? '/**' : '';
        const text = `${begin}/${parts.join('/')}${begin ? '' : end}`.replace(/^\/\//, '/');
        const read = readPathPattern(text);
        expect(read.ok && readPathPattern(writePathPattern(read.value))).toEqual(read);
        expect(read.ok && writePathPattern(read.value)).toBe(text);
      }),
    );
  });
});
