import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatchEntry } from '../../../core/match/match-table.ts';
import { pathMatches } from '../../../core/match/path-pattern.ts';
import { compareRank, mayCollide } from '../../../core/match/rank.ts';
import { anEntry } from './an-entry.ts';

const part = fc.constantFrom('nl', 'ww', 'wia', '*', '{stap}');
const pattern = fc
  .record({ parts: fc.array(part, { maxLength: 4 }), end: fc.constantFrom('', '/**'), start: fc.constantFrom('', '/**') })
  .map(({ parts, start, end }) => (start && parts.length > 0 ? `/**/${parts.join('/')}` : `/${parts.join('/')}${end}`.replace('//', '/')));
const entry = fc
  .record({ path: pattern, conditions: fc.nat({ max: 2 }) })
  .map(({ path, conditions }) => anEntry(path, { when: Array.from({ length: conditions }, () => ({ selector: 'h1' })) }));

describe('the first difference decides', () => {
  test.each([
    ['more fixed parts', '/nl/ww/stap', '/nl/ww'],
    ['more fixed parts, also with an open end', '/nl/ww/**', '/nl'],
    ['closed before open', '/nl/ww', '/nl/ww/**'],
    ['closed before anywhere', '/nl/ww', '/**/nl/ww'],
    ['fewer free parts', '/nl', '/nl/*'],
    ['closed before fewer free parts', '/nl/*', '/nl/**'],
  ])('%s', (_, better, worse) => {
    expect(compareRank(anEntry(better), anEntry(worse))).toBeLessThan(0);
  });

  test('more conditions come last', () => {
    const two = anEntry('/nl', { when: [{ heading: 'a' }, { heading: 'b' }] });
    expect(compareRank(two, anEntry('/nl', { when: [{ heading: 'a' }] }))).toBeLessThan(0);
    expect(compareRank(two, anEntry('/nl/ww'))).toBeGreaterThan(0);
  });

  test('a free part has no name', () => {
    expect(compareRank(anEntry('/nl/{a}'), anEntry('/nl/*'))).toBe(0);
  });
});

describe('the ranking is a total order', () => {
  /** All that the ranking looks at, best first, smaller before larger. */
  const keyOf = ({ path, when }: MatchEntry): readonly number[] => {
    const free = path.parts.filter((each) => each === '*').length;
    return [free - path.parts.length, path.open || path.anywhere ? 1 : 0, free, -when.length];
  };

  test('of any two, one ranks before the other or they tie, and turned around it is the opposite', () => {
    fc.assert(
      fc.property(entry, entry, (a, b) => {
        const [there, back] = [Math.sign(compareRank(a, b)), Math.sign(compareRank(b, a))];
        expect([-1, 0, 1]).toContain(there);
        expect(there + back).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('what ranks before one also ranks before what comes after it', () => {
    fc.assert(
      fc.property(entry, entry, entry, (a, b, c) => {
        const [best, middle, worst] = [a, b, c].sort(compareRank) as [MatchEntry, MatchEntry, MatchEntry];
        const [upper, lower] = [compareRank(best, middle), compareRank(middle, worst)];
        expect(Math.max(upper, lower)).toBeLessThanOrEqual(0);
        expect(Math.sign(compareRank(best, worst))).toBe(Math.min(Math.sign(upper), Math.sign(lower)));
      }),
      { numRuns: 2000 },
    );
  });

  test('two tie only where nothing that counts differs', () => {
    fc.assert(
      fc.property(entry, entry, (a, b) => {
        expect(compareRank(a, b) === 0).toBe(keyOf(a).join() === keyOf(b).join());
      }),
      { numRuns: 2000 },
    );
  });

  test('a table has one order of ranks, however its entries came', () => {
    fc.assert(
      fc.property(
        fc.array(entry).chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }))),
        ([entries, shuffled]) => {
          expect(shuffled.sort(compareRank).map(keyOf)).toEqual(entries.sort(compareRank).map(keyOf));
        },
      ),
    );
  });
});

describe('two entries may collide', () => {
  test('only where they tie and belong to two rules', () => {
    expect(mayCollide(anEntry('/nl', { rule: 'a' }), anEntry('/nl', { rule: 'b' }))).toBe(true);
    expect(mayCollide(anEntry('/nl', { rule: 'a' }), anEntry('/nl', { rule: 'a' }))).toBe(false);
    expect(mayCollide(anEntry('/nl', { rule: 'a' }), anEntry('/*', { rule: 'b' }))).toBe(false);
  });

  test('whichever is named first', () => {
    fc.assert(
      fc.property(entry, entry, (a, b) => {
        expect(mayCollide(a, b)).toBe(mayCollide(b, a));
      }),
      { numRuns: 2000 },
    );
  });

  test('where they tie and some path fits both, and nowhere else', () => {
    const bodies = wordsUpTo(3, ['a', 'b', '*']);
    const closed = bodies.map((parts) => anEntry(`/${parts.join('/')}`));
    const open = bodies.map((parts) => anEntry(`/${[...parts, '**'].join('/')}`));
    const anywhere = bodies.filter((parts) => parts.length > 0).map((parts) => anEntry(`/**/${parts.join('/')}`));
    const entries = [...closed, ...open, ...anywhere];
    // One begins a path and the other ends it: six parts hold any two of three. The x is in no pattern.
    const paths = wordsUpTo(6, ['a', 'b', 'x']);
    const fitting = new Map(entries.map(({ rule, path }) => [rule, new Set(paths.filter((parts) => pathMatches(path, parts)))]));
    const share = (a: MatchEntry, b: MatchEntry): boolean => [...(fitting.get(a.rule) ?? [])].some((parts) => fitting.get(b.rule)?.has(parts));

    const pairs = entries.flatMap((a) => entries.map((b) => [a, b] as const)).filter(([a, b]) => a !== b && compareRank(a, b) === 0);
    const wrong = pairs.filter(([a, b]) => mayCollide(a, b) !== share(a, b));
    expect(pairs.length).toBeGreaterThan(1000);
    expect(wrong.map(([a, b]) => [a.rule, b.rule])).toEqual([]);
  });
});

/** All lists of these words up to a length: the empty one, those of one word, and so on. */
function wordsUpTo(length: number, words: readonly string[]): (readonly string[])[] {
  if (length === 0) return [[]];
  const shorter = wordsUpTo(length - 1, words);
  return [[], ...words.flatMap((word) => shorter.map((rest) => [word, ...rest]))];
}
