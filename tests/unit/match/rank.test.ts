import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
  test('turned around it is the opposite', () => {
    fc.assert(
      fc.property(entry, entry, (a, b) => {
        expect(Math.sign(compareRank(a, b))).toBe(-Math.sign(compareRank(b, a)) || 0);
      }),
    );
  });

  test('what ranks before one also ranks before what comes after it', () => {
    fc.assert(
      fc.property(entry, entry, entry, (a, b, c) => {
        if (compareRank(a, b) <= 0 && compareRank(b, c) <= 0) expect(compareRank(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('an entry ties with itself', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(compareRank(one, one)).toBe(0);
      }),
    );
  });
});

describe('two entries may collide', () => {
  test('only where they tie and belong to two rules', () => {
    expect(mayCollide(anEntry('/nl', { rule: 'a' }), anEntry('/nl', { rule: 'b' }))).toBe(true);
    expect(mayCollide(anEntry('/nl', { rule: 'a' }), anEntry('/nl', { rule: 'a' }))).toBe(false);
    expect(mayCollide(anEntry('/nl', { rule: 'a' }), anEntry('/*', { rule: 'b' }))).toBe(false);
  });

  test('wherever one path fits two that tie', () => {
    const paths = fc.array(fc.constantFrom('nl', 'ww', 'wia'), { maxLength: 4 });
    fc.assert(
      fc.property(entry, entry, paths, (a, b, path) => {
        const [one, other] = [
          { ...a, rule: 'a' },
          { ...b, rule: 'b' },
        ];
        if (compareRank(one, other) === 0 && pathMatches(one.path, path) && pathMatches(other.path, path)) expect(mayCollide(one, other)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
