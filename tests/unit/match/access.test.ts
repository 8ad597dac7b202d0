import { describe, expect, test } from 'vitest';
import { accessOf, noChanges, patternOf, readAccess } from '../../../core/match/access.ts';

const tables = { 'www.uwv.nl': { surface: 'page' }, 'mijn.uwv.nl': { surface: 'click' }, 'digid.nl': { surface: 'click' } };
const uwv = patternOf('www.uwv.nl');

describe('what the reader changed', () => {
  test('is nothing where the browser gives what the extension came with', () => {
    expect(accessOf(tables, [uwv])).toEqual(noChanges);
  });

  test('is a portal that was given for good', () => {
    expect(accessOf(tables, [uwv, 'https://digid.nl/*'])).toEqual({ granted: ['digid.nl'], withdrawn: [] });
  });

  test('is a host that was taken away', () => {
    expect(accessOf(tables, [])).toEqual({ granted: [], withdrawn: ['www.uwv.nl'] });
  });

  test.each(['<all_urls>', 'https://*/*', '*://*/*'])('is every portal where the browser was told %s', (origin) => {
    expect(accessOf(tables, [origin]).granted).toEqual(['digid.nl', 'mijn.uwv.nl']);
  });

  test('is every host below a name, and none that only ends like it', () => {
    expect(accessOf({ ...tables, 'nietuwv.nl': { surface: 'click' } }, ['*://*.uwv.nl/*'])).toEqual({ granted: ['mijn.uwv.nl'], withdrawn: [] });
  });

  test.each(['http://digid.nl/*', 'https://www.digid.nl/*', 'digid.nl', ''])('is not by %j', (origin) => {
    expect(accessOf(tables, [uwv, origin]).granted).toEqual([]);
  });
});

test.each([undefined, null, 'digid.nl', { granted: 'digid.nl' }, { granted: [7] }])('kept as %j it counts for nothing', (stored) => {
  expect(readAccess(stored)).toEqual(noChanges);
});
