import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { maximumBytes, type PlainValue, readYaml, type YamlTree } from '../../../core/rule/read-yaml.ts';
import { processorTime } from '../processor-time.ts';
import { hasSuites, saySkipped, suiteFiles } from './outside-suites.ts';

const problems = (text: string): string[] => {
  const read = readYaml(text, 'x.yaml');
  return read.ok ? [] : read.trouble.map(({ code, line, column }) => `${code} ${line}:${column}`);
};
const treeOf = (text: string): YamlTree => {
  const read = readYaml(text, 'x.yaml');
  if (!read.ok) throw new Error(problems(text).join());
  return read.value;
};
const whatSays = (text: string): unknown => JSON.parse(JSON.stringify(treeOf(text).value));
const place = (line: number, column: number) => ({ line, column });

describe('what a file says', () => {
  test.each([
    ['phone: 0800', { phone: '0800' }],
    ['moves: no', { moves: 'no' }],
    ['day: 2026-09-14', { day: '2026-09-14' }],
    ['empty:', { empty: '' }],
    ['nothing: ~', { nothing: '~' }],
    ['paths: [/nl/ww, /nl/ww/**]', { paths: ['/nl/ww', '/nl/ww/**'] }],
    ['- { id: kop, do: Lees de kop. }', [{ id: 'kop', do: 'Lees de kop.' }]],
    ['summary: >\n  Eerste regel\n  tweede regel.\n', { summary: 'Eerste regel tweede regel.' }],
    ['# alleen uitleg\n', ''],
    ['', ''],
  ])('every value of %j is text', (text, said) => {
    expect(whatSays(text)).toEqual(said);
  });

  test('a merge key is an ordinary key', () => {
    expect(whatSays('<<: { a: b }')).toEqual({ '<<': { a: 'b' } });
  });
});

describe('places', () => {
  const text = 'title: WW\nasks:\n  - id: een\n    what: Vraag aan.\n  - { id: twee, what: Bel. }\n';

  test.each([
    [['title'], place(1, 8)],
    [['asks', 0, 'what'], place(4, 11)],
    [['asks', 1, 'id'], place(5, 11)],
    [[], place(1, 1)],
  ])('the value at %j stands where it is written', (path, where) => {
    expect(treeOf(text).placeOf(path)).toEqual(where);
  });

  test('a value that is not there has the place of what it belongs in', () => {
    expect(treeOf(text).placeOf(['asks', 1, 'if-not'])).toEqual(place(5, 5));
  });

  test('a key has a place of its own', () => {
    expect(treeOf(text).placeOfKey(['asks', 0, 'what'])).toEqual(place(4, 5));
  });

  test('lines of Windows are counted like others', () => {
    expect(treeOf(text.replaceAll('\n', '\r\n')).placeOf(['asks', 0, 'what'])).toEqual(place(4, 11));
  });
});

describe('limits', () => {
  const comment = (bytes: number): string => `#${'x'.repeat(bytes - 1)}`;

  test('a file of exactly the limit is read', () => {
    expect(problems(comment(maximumBytes))).toEqual([]);
  });

  test('one byte more is refused, with both numbers', () => {
    const read = readYaml(comment(maximumBytes + 1), 'x.yaml');
    expect(read).toMatchObject({ trouble: [{ code: 'FILE_TOO_LARGE', values: { bytes: '98305', limit: '98304' } }] });
  });

  test('bytes are counted, not letters', () => {
    expect(problems(`#${'é'.repeat(maximumBytes / 2)}`)).toEqual(['FILE_TOO_LARGE 1:1']);
  });

  test('a list of 3,900 words is read', () => {
    expect(problems('- a\n'.repeat(3900))).toEqual([]);
  });

  test.each([
    ['a list of words', '- a\n'.repeat(5000)],
    ['a list on one line', `[${'a, '.repeat(5000)}a]`],
    ['a list of words in double quotation marks', `[${'"a",'.repeat(5000)}"a"]`],
    ['a list of words in single quotation marks', `[${"'a',".repeat(5000)}'a']`],
    ['a list of blocks', '- >\n  a\n'.repeat(5000)],
    ['names', Array.from({ length: 5000 }, (_, index) => `k${index}: a\n`).join('')],
    ['nested lists', '[[],'.repeat(2500)],
  ])('too many parts are refused in %s', (_, text) => {
    expect(problems(text)).toEqual([expect.stringMatching(/^TOO_MANY_PARTS /)]);
  });

  const nested = (depth: number): string => Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}a:`).join('\n');

  test('eight levels are read', () => {
    expect(problems(nested(8))).toEqual([]);
  });

  test('the ninth level is refused where it stands', () => {
    expect(problems(nested(9))).toEqual(['TOO_DEEP 9:19']);
  });
});

describe('what rule files do not have', () => {
  test.each([
    ['an anchor', 'a: b\nc: &naam d', 'ANCHOR 2:4'],
    ['an alias', 'a: b\nc: *naam', 'ANCHOR 2:4'],
    ['a tag', 'a: !!int 3', 'TAG 1:4'],
    ['a sentence that begins with an exclamation mark', 'a: !let op', 'TAG 1:4'],
    ['a second document', 'a: b\n---\nc: d', 'SEVERAL_DOCUMENTS 2:1'],
    ['the end of a document', 'a: b\n...\n', 'SEVERAL_DOCUMENTS 2:1'],
    ['a directive', '%YAML 1.1\n', 'SEVERAL_DOCUMENTS 1:1'],
    ['a tab as indent', 'a:\n\tb: c', 'TAB 2:1'],
    ['a zero-width space', 'a: b\nc: de\u200bf', 'INVISIBLE_CHARACTER 2:6'],
    ['a direction mark', 'a: b\u202ec', 'INVISIBLE_CHARACTER 1:5'],
    ['a tag character outside the basic plane', 'a: b\u{e0041}', 'INVISIBLE_CHARACTER 1:5'],
    ['bytes that were no UTF-8', 'a: b\ufffd', 'NOT_TEXT 1:5'],
    ['a zero byte', 'a: b\u0000', 'NOT_TEXT 1:5'],
    ['__proto__', 'a:\n  __proto__: b', 'FORBIDDEN_KEY 2:3'],
    ['constructor', 'constructor: b', 'FORBIDDEN_KEY 1:1'],
    ['prototype', 'prototype: b', 'FORBIDDEN_KEY 1:1'],
    ['a key twice', 'a: b\nc: d\na: e', 'DOUBLE_KEY 3:1'],
    ['a list as key', '? [a, b]\n: c', 'KEY_NOT_PLAIN 1:3'],
    ['a colon in a sentence', 'what: Let op: bel eerst.', 'COLON_IN_SENTENCE 1:7'],
    ['a colon in a sentence between braces', 'a:\n  - { do: Let op: bel eerst. }', 'COLON_IN_SENTENCE 2:11'],
    ['a line that stands too far to the left', 'a:\n    b: c\n   d: e', 'WRONG_INDENT 3:1'],
    ['a bracket without its other', 'paths: [/nl/ww\nsummary: b\n', 'BROKEN_YAML 2:1'],
    ['a brace without its other', 'a:\n  - { id: b\n  - { id: c }\n', 'BROKEN_YAML 3:3'],
    ['a quotation mark without its other', 'a: "b\nc: d\n', 'BROKEN_YAML 3:1'],
  ])('%s is refused with its own code and place', (_, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  test('a line that stands too far to the right is no colon in a sentence', () => {
    const read = readYaml('title: WW\n  kind: form\n', 'x.yaml');
    expect(read).toMatchObject({ trouble: [{ code: 'WRONG_INDENT' }] });
  });

  test('every double key is named at once', () => {
    expect(problems('a: b\na: c\nd: e\nd: f')).toEqual(['DOUBLE_KEY 2:1', 'DOUBLE_KEY 4:1']);
  });

  test('the word is told that begins with a character of its own meaning', () => {
    expect(readYaml('what: **let op** bel', 'x.yaml')).toMatchObject({ trouble: [{ code: 'ANCHOR', values: { word: '**let' } }] });
  });

  test('a file that begins with a byte order mark, as Windows writes it, is read', () => {
    expect(problems('\ufefftitle: WW')).toEqual([]);
  });
});

/** How long an answer takes at best; the first run also makes the code ready. */
function milliseconds(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best > 400; run += 1) {
    best = Math.min(
      best,
      processorTime(() => readYaml(text, 'x.yaml')),
    );
  }
  return best;
}

const isPlain = (value: PlainValue): boolean => {
  if (typeof value === 'string') return true;
  return Array.isArray(value) ? value.every(isPlain) : Object.getPrototypeOf(value) === null && Object.values(value).every(isPlain);
};

/** Whatever comes, the answer is a tree of plain text, or problems that have a place in the file. */
function answersWell(text: string): void {
  const read = readYaml(text, 'x.yaml');
  if (read.ok) {
    expect(isPlain(read.value.value)).toBe(true);
    return;
  }
  const lines = text.split('\n');
  expect(read.trouble.length).toBeGreaterThan(0);
  for (const { line, column } of read.trouble.slice(0, 20)) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
}

describe('anything may come in', () => {
  const pieces = [
    '- ',
    '? ',
    ': ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '\n',
    '\n  ',
    '\t',
    '# ',
    '>',
    '|',
    '|+2\n',
    '&a',
    '*a',
    '!t',
    '%',
    '---',
    'a',
    'b: c',
    '\\',
    '\r',
    '<<',
    '__proto__: ',
    ' ',
  ];

  test('random bytes are answered', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => answersWell(new TextDecoder().decode(bytes))),
      { numRuns: 1000 },
    );
  });

  test('random pieces of YAML are answered', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (chosen) => answersWell(chosen.join(''))),
      { numRuns: 2000 },
    );
  });

  const units = [
    ...pieces,
    '?\n',
    '"a"\n',
    '"",',
    '? "a"\n',
    '- - ',
    '{a: ',
    '[? ',
    '[]',
    '"\\',
    ' ?\n',
    'a\n',
    '- >\n a\n',
    '\r\n',
    "'a' ",
    '? ? ',
    'é',
    '[{',
    'a:\n',
    '"a":',
    '- [',
    '\n\n',
  ];

  test.each(units)('a full file of %j is answered within 500 milliseconds', (unit) => {
    expect(milliseconds(unit.repeat(Math.floor(maximumBytes / new TextEncoder().encode(unit).length)))).toBeLessThan(500);
  });

  test.each(units)('a full file of %j between brackets is answered within 500 milliseconds', (unit) => {
    const repeated = unit.repeat(Math.floor((maximumBytes - 2) / new TextEncoder().encode(unit).length));
    expect(milliseconds(`[${repeated}]`)).toBeLessThan(500);
  });

  test('a full file of random pieces is answered within 500 milliseconds', () => {
    const chosen = fc.array(fc.constantFrom(...pieces), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(chosen, (few) => {
        const unit = few.join('');
        expect(milliseconds(unit.repeat(Math.floor(maximumBytes / unit.length)))).toBeLessThan(500);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('outside suites', () => {
  saySkipped('the strict YAML reader');
  const inSuite = suiteFiles('yaml-test-suite').flatMap(([name, bytes]) =>
    (parse(bytes.toString('utf8')) as { yaml?: string }[]).flatMap(({ yaml }, index): [string, string][] =>
      yaml === undefined
        ? []
        : [
            [
              `${name} ${index + 1}`,
              yaml.replace(/—*»/g, '\t').replaceAll('␣', ' ').replaceAll('←', '\r').replaceAll('⇔', '\ufeff').replace(/∎\n$/, ''),
            ],
          ],
    ),
  );

  test.skipIf(!hasSuites)('every case of yaml-test-suite is answered, and never with a throw', () => {
    expect(inSuite.length).toBeGreaterThan(300);
    for (const [, yaml] of inSuite) answersWell(yaml);
  });

  test.skipIf(!hasSuites)('every file of json-test-suite is answered, and never with a throw', () => {
    const files = suiteFiles('json-test-suite');
    expect(files.length).toBeGreaterThan(300);
    for (const [, bytes] of files) answersWell(bytes.toString('utf8'));
  });

  test.skipIf(!hasSuites)('a file that hides its direction, as in trojan-source, is refused', () => {
    for (const [name, bytes] of suiteFiles('trojan-source')) {
      if (!name.includes('invisible') && !name.includes('commenting') && !name.includes('stretched') && !name.includes('early')) continue;
      expect(problems(bytes.toString('utf8')), name).toEqual([expect.stringMatching(/^INVISIBLE_CHARACTER/)]);
    }
  });
});
