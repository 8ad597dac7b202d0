import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesFor, type MatchEntry } from '../../../core/match/match-table.ts';
import { pathIndex } from '../../../core/match/path-index.ts';
import { compareRank } from '../../../core/match/rank.ts';
import { anEntry, aTable } from './an-entry.ts';

const host = 'www.uwv.nl';
/** Entries as a match table holds them: best first. */
const ranked = (...patterns: string[]): MatchEntry[] => patterns.map((pattern) => anEntry(pattern)).sort(compareRank);
const found = (entries: readonly MatchEntry[], path: string): string[] =>
  pathIndex(new Map([[host, entries]]))
    .lookUp(host, path)
    .map(({ rule }) => rule);

describe('a path finds the patterns that fit it', () => {
  test.each([
    ['as it is written', ['/nl/ww'], '/nl/ww', ['/nl/ww']],
    ['in capitals', ['/nl/ww'], '/NL/Ww', ['/nl/ww']],
    ['in capitals, beside another', ['/nl/wia', '/nl/ww'], '/NL/WW', ['/nl/ww']],
    ['of a pattern in capitals', ['/NL/WW'], '/nl/ww', ['/NL/WW']],
    ['with a slash behind it', ['/nl/ww'], '/nl/ww/', ['/nl/ww']],
    ['with slashes doubled', ['/nl/ww'], '//nl///ww//', ['/nl/ww']],
    ['without a slash before it', ['/nl/ww'], 'nl/ww', ['/nl/ww']],
    ['not one part more', ['/nl/ww'], '/nl/ww/hoogte', []],
    ['not one part less', ['/nl/ww/hoogte'], '/nl/ww', []],
    ['not a part that only begins alike', ['/nl/ww', '/nl/ww/**'], '/nl/wwx', []],
    ['not a part that is only the beginning', ['/nl/wwx'], '/nl/ww', []],
    ['an open end, with nothing below', ['/nl/ww/**'], '/nl/ww/', ['/nl/ww/**']],
    ['an open end, with much below', ['/nl/ww/**'], '/nl/ww/a/b/c', ['/nl/ww/**']],
    ['an open end alone, on the front page', ['/**'], '/', ['/**']],
    ['a free part', ['/nl/*'], '/nl/ww', ['/nl/*']],
    ['a free part is one part', ['/nl/*'], '/nl/ww/a', []],
    ['a free part is not nothing', ['/nl/*'], '/nl/', []],
    ['a free part with a name', ['/nl/{jaar}/hoogte'], '/nl/2026/hoogte', ['/nl/{jaar}/hoogte']],
    ['a free part before a fixed one that does not fit', ['/nl/{jaar}/hoogte'], '/nl/2026/duur', []],
    ['a free first part, beside a fixed one', ['/*/ww', '/nl/wia'], '/en/ww', ['/*/ww']],
    ['free parts only', ['/*/*'], '/nl/ww', ['/*/*']],
    ['a star in the address is a part like any other', ['/nl/*', '/nl/ww'], '/nl/*', ['/nl/*']],
    ['the end of a path', ['/**/bijstand'], '/inwoners/werk/bijstand', ['/**/bijstand']],
    ['the end of a path, with slash and capitals', ['/**/bijstand'], '//Inwoners//Bijstand/', ['/**/bijstand']],
    ['the end that is the whole', ['/**/bijstand'], '/bijstand', ['/**/bijstand']],
    ['not what goes on below the end', ['/**/bijstand'], '/bijstand/aanvragen', []],
    ['an end of two parts', ['/**/werk/bijstand'], '/a/werk/bijstand', ['/**/werk/bijstand']],
    ['an end of two parts with another between', ['/**/werk/bijstand'], '/werk/a/bijstand', []],
    ['an end with a free part', ['/**/*/bijstand', '/**/bijstand'], '/werk/bijstand', ['/**/bijstand', '/**/*/bijstand']],
    ['an end that is longer than the path', ['/**/*/bijstand'], '/bijstand', []],
    ['an end of a free part only', ['/**/*'], '/nl', ['/**/*']],
    ['an end of a free part is not nothing', ['/**/*'], '/', []],
    ['the front page', ['/', '/nl'], '/', ['/']],
    ['an empty path is the front page', ['/', '/**', '/nl'], '', ['/', '/**']],
    ['no pattern at all', [], '/nl', []],
  ])('%s', (_, patterns, path, answer) => {
    expect(found(ranked(...patterns), path)).toEqual(answer);
  });
});

describe('several fit', () => {
  const patterns = ['/**', '/nl/**', '/nl/ww/**', '/nl/ww/stap', '/nl/*/stap', '/*/ww/stap', '/nl/ww/*', '/*/*/*', '/**/stap', '/**/ww/stap'];

  test('the best comes first, as in the table', () => {
    const entries = ranked(...patterns);
    expect(found(entries, '/nl/ww/stap')).toEqual(entries.map(({ rule }) => rule));
  });

  test('the order is that of the table, whatever it is', () => {
    const entries = patterns.toReversed().map((pattern) => anEntry(pattern));
    expect(found(entries, '/nl/ww/stap')).toEqual(patterns.toReversed());
  });

  test('entries of one path are all given: conditions are looked at later', () => {
    const two = [anEntry('/nl', { rule: 'a', when: [{ heading: 'A' }] }), anEntry('/nl', { rule: 'b' }), anEntry('/nl', { rule: 'c' })];
    expect(found(two, '/nl')).toEqual(['a', 'b', 'c']);
  });
});

describe('hosts', () => {
  const index = pathIndex(new Map([[host, ranked('/nl')]]).set('www.svb.nl', ranked('/nl/aow')));

  test('one that is not known finds nothing', () => {
    expect(index.lookUp('uwv.nl', '/nl')).toEqual([]);
  });

  test('each has its own entries', () => {
    expect(index.lookUp('www.svb.nl', '/nl')).toEqual([]);
    expect(index.lookUp('www.svb.nl', '/nl/aow')).toHaveLength(1);
  });

  test('a second look gives the same answer', () => {
    expect(index.lookUp(host, '/nl')).toEqual(index.lookUp(host, '/nl'));
    expect(index.lookUp(host, '/nl')).toHaveLength(1);
  });
});

test('a pattern of very many free parts is followed to its end', () => {
  const many = '/*'.repeat(30_000);
  expect(found(ranked(many, `/**${many}`), '/a'.repeat(30_000))).toEqual([many, `/**${many}`]);
});

describe('the index is the walk over the table, only faster', () => {
  const part = fc.constantFrom('a', 'b', 'ab', '*', '{jaar}');
  const pattern = fc
    .record({ parts: fc.array(part, { maxLength: 4 }), ends: fc.constantFrom('closed', 'open', 'anywhere') })
    .map(({ parts, ends }) => {
      if (ends === 'anywhere' && parts.length > 0) return `/**/${parts.join('/')}`;
      return ends === 'open' ? `/${[...parts, '**'].join('/')}` : `/${parts.join('/')}`;
    });
  const table = fc.array(pattern, { maxLength: 30 }).map((patterns) => patterns.map((each, at) => anEntry(each, { rule: `${at} ${each}` })));
  const step = fc.constantFrom('a', 'b', 'ab', 'A', 'aB', 'c', '*', '', 'é', '\u212a', 'a%20b');
  const path = fc.array(step, { maxLength: 7 }).chain((steps) => fc.constantFrom(`/${steps.join('/')}`, `/${steps.join('/')}/`, steps.join('/')));

  test.each([
    ['ranked', (entries: MatchEntry[]) => entries.toSorted(compareRank)],
    ['in any order', (entries: MatchEntry[]) => entries],
  ])('for tables %s', (_, ordered) => {
    fc.assert(
      fc.property(table, fc.array(path, { minLength: 1, maxLength: 10 }), (made, paths) => {
        const entries = ordered(made);
        const index = pathIndex(new Map([[host, entries]]));
        for (const each of paths) expect(index.lookUp(host, each)).toEqual(candidatesFor(aTable({ entries }), each));
      }),
      { numRuns: 1000 },
    );
  });
});
