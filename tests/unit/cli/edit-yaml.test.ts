import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendRow, putKey, replaceTopKey, replaceValue } from '../../../cli/edit-yaml.ts';

const read = (text: string): unknown => parse(text, { schema: 'failsafe' });
/** A text with a part in its place, as YAML writes people's lists: other keys, remarks and empty lines around it. */
type Around = { readonly before: string; readonly after: string };

const word = fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/);
const remark = fc.oneof(
  fc.constant(''),
  fc.constant('\n'),
  word.map((said) => `# ${said}: "x" { [\n`),
);
const around: fc.Arbitrary<Around> = fc.record({
  before: fc.tuple(remark, word, remark).map(([one, said, two]) => `${one}title: '${said}'  # ${said}\n${two}`),
  after: fc.tuple(remark, word, remark).map(([one, said, two]) => `${one}last: >\n  ${said}\n  ${said}\n${two}`),
});
const rows = fc.array(word, { maxLength: 3 });
const ways: Readonly<Record<string, (rows: readonly string[]) => string>> = {
  'between brackets': (said) => `[${said.join(', ')}]`,
  'between brackets, over lines': (said) => (said.length === 0 ? '[ ]' : `[\n      ${said.map((row) => `${row}, # waarom\n`).join('      ')}    ]`),
  'below hyphens': (said) => said.map((row) => `\n    - ${row}  # waarom`).join(''),
  'below hyphens without indent': (said) => said.map((row) => `\n  - ${row}`).join(''),
  'below hyphens, as groups': (said) => said.map((row) => `\n    - who: ${row}\n      day: 2026-01-01 # dag`).join(''),
};
const isBlock = (way: string): boolean => way.startsWith('below');

describe.each(Object.entries(ways))('a list %s', (way, write) => {
  const list = fc.record({ around, rows: isBlock(way) ? fc.array(word, { minLength: 1, maxLength: 3 }) : rows, isCrlf: fc.boolean() });

  test('gets its row last, and every other letter stays', () => {
    fc.assert(
      fc.property(list, ({ around: { before, after }, rows: said, isCrlf }) => {
        const plain = `${before}people:\n  kind: human\n  reviewed: ${write(said)}\n  wrote: [] # niemand\n${after}`;
        const text = isCrlf ? plain.replaceAll('\n', '\r\n') : plain;
        const changed = appendRow(text, ['people', 'reviewed'], '{ who: nieuw }');

        const old = read(text) as { people: { reviewed: unknown[] } };
        expect(read(changed)).toEqual({ ...old, people: { ...old.people, reviewed: [...old.people.reviewed, { who: 'nieuw' }] } });
        // Without the new row the old letters are left, in their order.
        const letters = (of: string): string => of.replaceAll('{ who: nieuw }', '').replace(/[\s,-]/g, '');
        expect(letters(changed)).toBe(letters(text));
        expect(changed.startsWith(before.replaceAll('\n', isCrlf ? '\r\n' : '\n'))).toBe(true);
        expect(changed.endsWith(after.replaceAll('\n', isCrlf ? '\r\n' : '\n'))).toBe(true);
        if (isCrlf) expect(changed).not.toMatch(/[^\r]\n/);
      }),
    );
  });
});

test.each<[name: string, text: string, changed: string]>([
  ['a remark between empty brackets', 'r: [ # niets\n  ]\n', 'r: [b # niets\n  ]\n'],
  ['a last row of several lines', 'r:\n  - a: |\n      x\n\nz: 1\n', 'r:\n  - a: |\n      x\n  - b\n\nz: 1\n'],
  ['a last line without an end', 'r:\n  - a', 'r:\n  - a\n  - b\n'],
  ['a row with a remark behind it', 'r:\n- a # eerst\n# straks\nz: 1\n', 'r:\n- a # eerst\n- b\n# straks\nz: 1\n'],
])('a row is added beside %s', (_, text, changed) => {
  expect(appendRow(text, ['r'], 'b')).toBe(changed);
});

test('what is no list, is not there, or is no YAML at all stays as it is', () => {
  for (const text of ['r: tekst\n', 'r: { a: b }\n', 'x: 1\n', 'r: [a\n', '', '- a\n']) {
    expect(appendRow(text, ['r'], 'b')).toBe(text);
    expect(putKey(text, ['r', 'x'], 'k', 'v')).toBe(text);
    expect(replaceValue(text, ['r', 'x', 0], 'v')).toBe(text);
  }
});

describe('a key of a group', () => {
  test.each<[name: string, text: string, changed: string]>([
    ['put last between braces', 'p: { a: b } # c\n', 'p: { a: b, t: {x: 1} } # c\n'],
    ['put between empty braces', 'p: {}\n', 'p: {t: {x: 1}}\n'],
    ['put last on a line of its own', 'p:\r\n  a: b # c\r\nq: 1\r\n', 'p:\r\n  a: b # c\r\n  t: {x: 1}\r\nq: 1\r\n'],
    ['put behind a key with nothing in it', 'p:\n  a:\nq: 1\n', 'p:\n  a:\n  t: {x: 1}\nq: 1\n'],
    ['replaced between braces', 'p: { t: { y: 2 }, a: b }\n', 'p: { t: {x: 1}, a: b }\n'],
    ['replaced where it was a block', 'p:\n  t:\n    y: 2\n    z: 3\n  a: b\n', 'p:\n  t:\n    {x: 1}\n  a: b\n'],
  ])('is %s', (_, text, changed) => {
    expect(putKey(text, ['p'], 't', '{x: 1}')).toBe(changed);
    expect((read(changed) as { p: { t: unknown } }).p.t).toEqual({ x: '1' });
  });

  test('is put twice as it is put once', () => {
    const once = putKey('p: { a: b }\n', ['p'], 't', '{x: 1}');
    expect(putKey(once, ['p'], 't', '{x: 1}')).toBe(once);
  });
});

describe('a key of the top level', () => {
  const block = 'of:\n  title: 1a\n  steps.x.do: 2b';
  const keys = fc
    .uniqueArray(fc.constantFrom('by', 'title', 'steps', 'unknown', 'of'), { minLength: 1, maxLength: 5 })
    .filter((all) => all.includes('by'));
  const values: Readonly<Record<string, string>> = {
    by: 'by: { kind: human, who: [], checked-by: [] } # wie\n',
    title: 'title: >\n  Een zin\n  van twee regels\n',
    steps: 'steps:\n  # Kijk.\n  x: { do: "Look." }\n\n',
    unknown: 'unknown:\n  - Wij weten het niet.\n',
    of: 'of:\n  title: 00\n  oud: 11\n',
  };

  test('is replaced where it stands, or put behind the other; all other lines stay', () => {
    fc.assert(
      fc.property(keys, fc.boolean(), fc.boolean(), (order, isCrlf, hasEnd) => {
        const all = order.map((key) => values[key]).join('');
        const plain = hasEnd ? all : all.trimEnd();
        const text = isCrlf ? plain.replaceAll('\n', '\r\n') : plain;
        // A single line without an end does not show how the file ends its lines.
        const lineEnd = text.includes('\r') ? '\r\n' : '\n';
        const changed = replaceTopKey(text, 'of', block, 'by');

        expect(read(changed)).toEqual({ ...(read(text) as object), of: { title: '1a', 'steps.x.do': '2b' } });
        const places = order.includes('of') ? order : order.flatMap((key) => (key === 'by' ? ['by', 'of'] : [key]));
        const wanted = places.map((key) => (key === 'of' ? `${block}\n` : values[key])).join('');
        expect(changed.trimEnd()).toBe(wanted.replaceAll('\n', lineEnd).trimEnd());
        expect(replaceTopKey(changed, 'of', block, 'by')).toBe(changed);
      }),
    );
  });

  test('is put last where the other is not there', () => {
    expect(replaceTopKey('title: x', 'of', 'of: 1', 'by')).toBe('title: x\nof: 1\n');
  });

  test('is not put into a file that is written with braces', () => {
    expect(replaceTopKey('{ by: x }\n', 'of', block, 'by')).toBe('{ by: x }\n');
  });
});

test('a value is replaced and the rest stays', () => {
  expect(replaceValue('a: [x, { b: "c" }] # d\n', ['a', 1, 'b'], 'e')).toBe('a: [x, { b: e }] # d\n');
  expect(replaceValue('a:\n  - b: |\n      x\n  - c\n', ['a', 0, 'b'], 'e')).toBe('a:\n  - b: e\n  - c\n');
});
