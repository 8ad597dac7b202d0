// Whatever bytes stand in a rule file, reading the folder answers: within half a second, with problems that point into
// the file or with a file that was read, and never with a throw.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Problem } from '../../../core/rule/problem.ts';
import { problemText } from '../../../core/rule/problem-sentence.ts';
import { maximumBytes } from '../../../core/rule/read-yaml.ts';
import { processorTime } from '../processor-time.ts';
import { aContactEntry, aRule, type FileChanges, paths, problemsOf } from './a-rules-folder.ts';
import { hasSuites, saySkipped, suiteFiles } from './outside-suites.ts';

// Each test asks hundreds of times; what is held to a time is one answer.
vi.setConfig({ testTimeout: 60_000 });

const limit = 500;
const slowest = { milliseconds: 0, text: '' };
let answers = 0;

/** The problems of a folder and how long they took; where that was long, the best of three, for the first one also makes the code ready. */
function timed(changes: FileChanges): { problems: readonly Problem[]; milliseconds: number } {
  let milliseconds = Number.POSITIVE_INFINITY;
  let problems: readonly Problem[] = [];
  for (let run = 0; run < 3 && milliseconds > limit / 2; run += 1) {
    const spent = processorTime(() => {
      problems = problemsOf(changes);
    });
    milliseconds = Math.min(milliseconds, spent);
  }
  return { problems, milliseconds };
}

function answersWell(text: string, file: string = paths.rule): readonly Problem[] {
  const { problems, milliseconds } = timed({ [file]: text });
  answers += 1;
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, text: JSON.stringify(text.slice(0, 60)) });
  expect(milliseconds, text.slice(0, 200)).toBeLessThan(limit);
  const lines = text.split('\n');
  for (const problem of problems.filter((problem) => problem.file === file).slice(0, 20)) {
    expect(problem.line, text.slice(0, 200)).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1);
    for (const language of ['nl', 'en'] as const) expect(Object.values(problemText(problem, language)).join(' ')).not.toMatch(/undefined|\[object/);
  }
  return problems;
}

/** Refused: a text that is no rule file has at least one problem of its own. */
const isRefused = (text: string): boolean => answersWell(text).some(({ file }) => file === paths.rule);

afterAll(() => {
  console.info(`Any bytes: ${answers} answers, the slowest in ${slowest.milliseconds.toFixed(0)} ms, for ${slowest.text}.`);
});

const rule = readFileSync(fileURLToPath(new URL('../../../content-rules/nl/uwv/pages/ww-aanvragen.yaml', import.meta.url)), 'utf8');
const fill = (unit: string, bytes = maximumBytes): string => unit.repeat(Math.floor(bytes / new TextEncoder().encode(unit).length));

describe('bytes', () => {
  test('random ones are refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 2000 }), (bytes) => {
        expect(isRefused(new TextDecoder().decode(bytes))).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test('random characters are refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1000 }), (text) => {
        expect(isRefused(text)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test('halves of characters are answered', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 200 }), (units) => {
        answersWell(`title: ${String.fromCharCode(...units)}\n`);
      }),
      { numRuns: 100 },
    );
  });

  const characters = [
    ...' !"#$%&\'()*+,-./0:;<=>?@A[\\]^_`a{|}~\t\n\r\u0000\u007f\u0085\u00a0\u00e9\u0301\u0430\u200b\u2028\u202e\u4f60\ufeff\ufffd'.split(''),
    '\u{1f600}',
    '\ud800',
  ];
  test.each(characters)('a full file of %j is answered', (character) => {
    answersWell(fill(character));
    answersWell(`title: ${fill(character, maximumBytes - 100)}`);
    answersWell(`summary: "${fill(character, maximumBytes - 100)}"\n`);
  });

  test('more than a full file is refused', () => {
    expect(answersWell(fill('a', maximumBytes + 1)).map(({ code }) => code)).toContain('FILE_TOO_LARGE');
  });
});

describe('a rule file that something happened to', () => {
  const place = fc.nat(rule.length);
  const inserted = fc.constantFrom(
    '{{{[[[',
    '}}}]]]',
    '\t',
    '\t\t',
    '"',
    "'",
    '? ',
    ': ',
    '- ',
    '&a ',
    '*a ',
    '!t ',
    '---\n',
    '...\n',
    '%',
    '#',
    '>\n',
    '|\n',
    '|+9\n',
    '\n\n',
    '\r',
    '\u0000',
    '\ufeff',
    '\\',
    ' ',
    '<<: ',
    '__proto__: ',
    '**',
    '[[',
    '{',
    '](https://',
  );

  test('a character changed', () => {
    fc.assert(
      fc.property(
        place,
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        (at, character) => void answersWell(rule.slice(0, at) + character + rule.slice(at + 1)),
      ),
      { numRuns: 80 },
    );
  });

  test('cut off', () => {
    fc.assert(
      fc.property(place, (at) => void answersWell(rule.slice(0, at))),
      { numRuns: 80 },
    );
  });

  test('a piece gone', () => {
    fc.assert(
      fc.property(place, place, (a, b) => void answersWell(rule.slice(0, Math.min(a, b)) + rule.slice(Math.max(a, b)))),
      { numRuns: 80 },
    );
  });

  test('a piece repeated', () => {
    fc.assert(
      fc.property(place, fc.nat(300), fc.integer({ min: 2, max: 200 }), (at, length, times) => {
        answersWell(rule.slice(0, at) + rule.slice(at, at + length).repeat(times) + rule.slice(at));
      }),
      { numRuns: 60 },
    );
  });

  test('something typed in between', () => {
    fc.assert(
      fc.property(
        place,
        inserted,
        fc.integer({ min: 1, max: 30 }),
        (at, piece, times) => void answersWell(rule.slice(0, at) + piece.repeat(times) + rule.slice(at)),
      ),
      { numRuns: 80 },
    );
  });

  test('lines in another order', () => {
    const lines = rule.split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), (some) => void answersWell(some.join('\n'))),
      { numRuns: 100 },
    );
  });

  test.each([
    ['of Windows', '\r\n'],
    ['of an old Macintosh', '\r'],
    ['that only look like ends', '\u2028'],
    ['that are spaces', ' '],
  ])('with line ends %s', (_, end) => {
    answersWell(rule.replaceAll('\n', end));
  });

  test('with line ends of Windows it says the same', () => {
    const codes = (text: string): string[] => answersWell(text).map(({ code, file, line }) => `${code} ${file} ${line}`);
    expect(codes(rule.replaceAll('\n', '\r\n'))).toEqual(codes(rule));
  });

  test('in another encoding', () => {
    const bytes = Buffer.from(rule, 'utf16le');
    expect(isRefused(new TextDecoder().decode(bytes))).toBe(true);
  });
});

describe('a file made to be slow', () => {
  const deep = (open: string, close: string, count: number): string => open.repeat(count) + close.repeat(count);
  const numbered = (count: number, row: (index: number) => string): string => Array.from({ length: count }, (_, index) => row(index)).join('');

  test.each<[string, string]>([
    ['brackets', deep('[', ']', 30_000)],
    ['braces', deep('{a: ', '}', 10_000)],
    ['brackets and braces', deep('[{a: ', '}]', 6000)],
    ['brackets that never close', '['.repeat(60_000)],
    ['braces that never close', '{{{[[['.repeat(10_000)],
    ['levels of indents', numbered(340, (index) => `${' '.repeat(index)}a:\n`)],
    ['levels of hyphens', '- '.repeat(30_000)],
    ['levels of question marks', '? '.repeat(30_000)],
    ['question marks on lines', '? a\n'.repeat(16_000)],
    ['question marks with lists', '? [a]\n: b\n'.repeat(6000)],
    ['2,100 parts', '- a\n'.repeat(2100)],
    ['10,000 parts', '- a\n'.repeat(10_000)],
    ['a list on one line', `a: [${'b, '.repeat(20_000)}]`],
    ['groups on one line', `a: [${'{b: c}, '.repeat(8000)}]`],
    ['the same name', 'title: a\n'.repeat(1900)],
    ['other names', numbered(1900, (index) => `k${index}: a\n`)],
    ['a long name', `${'k'.repeat(60_000)}: a`],
    ['a long name in quotation marks', `"${'k'.repeat(60_000)}": a`],
    ['long names', numbered(30, (index) => `${'k'.repeat(2000)}${index}: a\n`)],
    ['a long unknown kind', `kind: ${'informatio'.repeat(6000)}`],
    ['an open quotation mark', `title: "${'a\n'.repeat(30_000)}`],
    ['an open single one', `title: '${'a\n'.repeat(30_000)}`],
    ['open ones on every line', 'title: "a\n'.repeat(6000)],
    ['escapes', `title: "${'\\u0041'.repeat(10_000)}"`],
    ['escapes that are none', `title: "${'\\q'.repeat(30_000)}"`],
    ['hidden direction marks', `summary: "${'\\u202e'.repeat(10_000)}"`],
    ['lines of a block', `title: >\n${'  a\n'.repeat(16_000)}`],
    ['empty lines of a block', `title: |\n${'\n'.repeat(60_000)}`],
    ['anchors', '- &a b\n'.repeat(9000)],
    ['a bomb of aliases', `a: &a [x]\n${numbered(20, (index) => `b${index}: &b${index} [*a,*a,*a]\n`)}`],
    ['tags', '- !t b\n'.repeat(9000)],
    ['comments', '# a\n'.repeat(16_000)],
    ['colons', `title: ${': '.repeat(30_000)}`],
    ['colons without spaces', `title${':'.repeat(60_000)}`],
    ['tabs', `title:${'\t'.repeat(60_000)}a`],
    ['spaces', `title:${' '.repeat(60_000)}a`],
    ['ends of Windows', '\r\n'.repeat(30_000)],
    ['documents', '---\n'.repeat(16_000)],
  ])('%s', (_, text) => {
    answersWell(text);
  });

  // What the small languages inside a rule are given: they read after YAML, and are as exposed.
  const texts: [string, string][] = [
    ['stars', '*'.repeat(60_000)],
    ['strong words', '**a** '.repeat(9000)],
    ['open strong words', '**a '.repeat(14_000)],
    ['open words', '[[a '.repeat(14_000)],
    ['words', '[[dagloon|a]] '.repeat(4000)],
    ['open facts', '{a '.repeat(20_000)],
    ['open links', '[a](https://'.repeat(5000)],
    ['links', '[a](https://www.example.com/) '.repeat(2000)],
    ['brackets', '['.repeat(60_000)],
    ['a long address', `[a](https://${'a.'.repeat(29_000)}nl)`],
    ['phone numbers', '088 123 45 67 '.repeat(4000)],
    ['digits', '0'.repeat(60_000)],
    ['digits with spaces', '0 '.repeat(30_000)],
    ['plus signs', '+3 '.repeat(20_000)],
    ['dates', '01-02-2026 '.repeat(5000)],
    ['account numbers that are none', 'NL91 ABNA 0417 1643 01 '.repeat(2500)],
    ['beginnings of account numbers', 'N L 9 1 '.repeat(7000)],
    ['letters of two alphabets', 'a\u0430'.repeat(20_000)],
    ['accents', `a${'\u0301'.repeat(30_000)}`],
    ['full stops', '. '.repeat(30_000)],
    ['sentences', 'U vraagt WW aan. '.repeat(3500)],
    ['one long sentence', 'woord '.repeat(10_000)],
    ['one long word', 'woord'.repeat(12_000)],
    ['hyphens', '\n- a'.repeat(15_000)],
  ];
  test.each(texts)('%s in a sentence', (_, text) => {
    answersWell(
      `title: WW\nkind: information\nmatch: { paths: [/nl/ww], when: [{ heading: WW }] }\nasks: nothing\nunknown: [Wij weten niets.]\nsources: [{ url: "https://www.uwv.nl/", checked: 2026, how: reported }]\npeople: { kind: machine, wrote: [], reviewed: [] }\nsummary: ${JSON.stringify(text)}\n`,
    );
  });

  test.each(texts)('%s in a translation', (_, text) => {
    answersWell(`by: { kind: machine, who: [], checked-by: [] }\nsummary: ${JSON.stringify(text)}\n`, paths.ruleInEnglish);
  });
});

describe('outside suites', () => {
  saySkipped('reading any bytes');

  test.skipIf(!hasSuites)('every case of yaml-test-suite is answered', () => {
    const cases = suiteFiles('yaml-test-suite').flatMap(([, bytes]) =>
      (parse(bytes.toString('utf8')) as { yaml?: string }[]).flatMap(({ yaml }) => yaml ?? []),
    );
    expect(cases.length).toBeGreaterThan(300);
    for (const yaml of cases) {
      answersWell(yaml.replace(/—*»/g, '\t').replaceAll('␣', ' ').replaceAll('←', '\r').replaceAll('⇔', '\ufeff').replace(/∎\n$/, ''));
    }
  });

  test.skipIf(!hasSuites)('every file of json-test-suite is answered', () => {
    const files = suiteFiles('json-test-suite');
    expect(files.length).toBeGreaterThan(300);
    for (const [, bytes] of files) answersWell(bytes.toString('utf8'));
  });

  test.skipIf(!hasSuites)('every naughty string is answered in every text of a rule', () => {
    const [, bytes] = suiteFiles('.').find(([name]) => name === 'naughty-strings.json') ?? expect.fail('no strings');
    const strings = JSON.parse(bytes.toString('utf8')) as string[];
    expect(strings.length).toBeGreaterThan(500);
    const asks = (what: string): object[] => [{ id: 'bel', what, by: 'none', 'if-not': 'not-said' }];
    let refused = 0;
    for (const naughty of strings) {
      // A file for each text, so that one that is refused keeps no other from being looked at.
      const { problems, milliseconds } = timed({
        [paths.rule]: aRule({ summary: naughty }),
        'nl/uwv/pages/titel.yaml': aRule({ title: naughty, match: { paths: [`/${naughty}`], when: [{ heading: naughty }, { selector: naughty }] } }),
        'nl/uwv/pages/vraag.yaml': aRule({
          asks: asks(naughty),
          fields: [{ id: 'a', label: naughty, find: { text: naughty }, help: naughty, why: naughty }],
        }),
        [paths.contacts]: [aContactEntry({ name: naughty, for: naughty, phone: naughty, page: naughty })],
        [paths.glossary]: [{ id: 'dagloon', word: naughty, is: naughty }],
        [paths.ruleInEnglish]: { by: { kind: 'machine', who: [], 'checked-by': [] }, summary: naughty, [naughty]: naughty },
      });
      answers += 1;
      expect(milliseconds, naughty).toBeLessThan(limit);
      if (problems.some(({ file }) => file === paths.rule)) refused += 1;
    }
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(strings.length);
  });
});
