import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathMatches, pathParts, readPathPattern } from '../../../core/match/path-pattern.ts';
import { processorTime } from '../processor-time.ts';

const fits = (pattern: string, path: string): boolean => {
  const read = readPathPattern(pattern);
  if (!read.ok) throw new Error(read.trouble);
  return pathMatches(read.value, pathParts(path));
};

describe('a path fits a pattern', () => {
  test.each([
    ['/nl/ww', '/nl/ww', true],
    ['/nl/ww', '/NL/Ww/', true],
    ['/NL/WW', '/nl/ww', true],
    ['/nl/ww', '/nl//ww', true],
    ['/nl/ww', '/nl/ww/hoogte', false],
    ['/nl/ww', '/nl', false],
    ['/nl/ww', '/nl/ww-aanvragen', false],
    ['/nl/ww/**', '/nl/ww', true],
    ['/nl/ww/**', '/nl/ww/', true],
    ['/nl/ww/**', '/nl/ww/a/b/c', true],
    ['/nl/ww/**', '/nl/wwx', false],
    ['/nl/*', '/nl/ww', true],
    ['/nl/*', '/nl', false],
    ['/nl/*', '/nl/ww/a', false],
    ['/nl/*/hoogte', '/nl/ww/hoogte', true],
    ['/nl/{regeling}/hoogte', '/nl/ww/hoogte', true],
    ['/nl/{regeling}/hoogte', '/nl/hoogte', false],
    ['/', '/', true],
    ['/', '/nl', false],
    ['/**', '/', true],
    ['/**', '/a/b', true],
    ['/**/bijstand', '/inwoners/bijstand', true],
    ['/**/bijstand', '/bijstand', true],
    ['/**/bijstand', '/bijstand/aanvragen', false],
    ['/**/werk/bijstand', '/a/werk/bijstand', true],
    ['/**/werk/bijstand', '/werk/a/bijstand', false],
    ['/a%20b', '/a%20B', true],
  ])('%s on %s: %j', (pattern, path, answer) => {
    expect(fits(pattern, path)).toBe(answer);
  });
});

describe('a pattern that is not understood is refused', () => {
  test.each([
    'nl/ww',
    '',
    '/nl/**/ww',
    '/nl/w*',
    '/**/a/**',
    '/{A b}',
    '/nl/{}',
    '/nl ww',
    '/é',
    '/nl/(a|b)',
    '/nl/[a-z]',
    '/nl?x=1',
    '/nl#deel',
    '/nl/^ww',
    '/a\\b',
    '/***',
  ])('%j', (pattern) => {
    expect(readPathPattern(pattern).ok).toBe(false);
  });

  test('the trouble is the part', () => {
    expect(readPathPattern('/nl/w*/x')).toEqual({ ok: false, trouble: 'w*' });
  });
});

const part = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const path = fc.array(part, { maxLength: 6 });

test('a path of fixed parts fits itself, and no longer or shorter one', () => {
  fc.assert(
    fc.property(path, part, (parts, more) => {
      const pattern = `/${parts.join('/')}`;
      expect(fits(pattern, pattern)).toBe(true);
      expect(fits(pattern, `${pattern}/${more}`)).toBe(false);
    }),
  );
});

test('an open end fits whatever is below', () => {
  fc.assert(
    fc.property(path, path, (above, below) => {
      expect(fits(`/${[...above, '**'].join('/')}`, `/${[...above, ...below].join('/')}`)).toBe(true);
    }),
  );
});

test('no pattern and no path takes long', () => {
  const spent = processorTime(() => {
    for (const pattern of ['/**', `/**/${'a/'.repeat(500)}a`, `/${'*/'.repeat(2000)}*`]) fits(pattern, '/a'.repeat(5000));
  });
  expect(spent).toBeLessThan(100);
});
