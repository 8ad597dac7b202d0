import { beforeEach, expect, test, vi } from 'vitest';

const { kept, given, renew } = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  given: vi.fn(async (_: string) => true),
  renew: vi.fn(async () => {}),
}));
const { clear } = vi.hoisted(() => ({ clear: vi.fn(async () => {}) }));
vi.mock('../../../platform/extension.ts', () => ({
  browser: {
    storage: {
      local: { get: async () => ({ ...kept }), remove: async (keys: string[]) => keys.forEach((key) => delete kept[key]) },
      session: { clear },
    },
  },
}));
vi.mock('../../../platform/access.ts', () => ({ giveHostBack: given, renewAccess: renew }));
vi.mock('../../../platform/settings.ts', () => ({ loadAccess: async () => ({ granted: ['digid.nl'], withdrawn: [] }) }));
const { wipeAll } = await import('../../../platform/wipe.ts');

beforeEach(() => {
  vi.clearAllMocks();
  for (const key of Object.keys(kept)) delete kept[key];
  Object.assign(kept, { settings: { language: 'en' }, access: {}, 'something-new': 'a name', 'match:www.uwv.nl': { rules: 1 } });
});

test('whatever is kept goes, also what this file has never heard of, and the list of sites stays', async () => {
  await wipeAll();
  expect(kept).toEqual({ 'match:www.uwv.nl': { rules: 1 } });
  expect(clear).toHaveBeenCalled();
});

test('sites that the reader allowed are given back, and the list is written anew', async () => {
  await wipeAll();
  expect(given.mock.calls.map(([host]) => host)).toEqual(['digid.nl']);
  expect(renew).toHaveBeenCalled();
});
