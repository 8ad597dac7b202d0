import { expect, test } from 'vitest';
import { packFormat, readPack } from '../../../core/pack/pack.ts';

test('a pack of this format is used as it is', () => {
  const pack = { format: packFormat, id: 'nl/uwv' };
  expect(readPack(pack)).toEqual({ kind: 'pack', pack });
});

test('a pack of a newer Wegwijs is never half read', () => {
  expect(readPack({ format: packFormat + 1, id: 'nl/uwv' })).toEqual({ kind: 'newer' });
});

test.each([undefined, null, '', 'pack', 7, [], {}, { format: '1' }, { format: null }])('%j is no pack', (stored) => {
  expect(readPack(stored)).toEqual({ kind: 'missing' });
});
