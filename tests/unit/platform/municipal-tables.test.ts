// The table of a municipality is heavy and tells where a reader lives: it is stored once they added the site, and not before.
import { beforeEach, expect, test, vi } from 'vitest';

const { kept } = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock('../../../platform/extension.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string | null) => (key === null ? kept : key in kept ? { [key]: kept[key] } : {}),
        set: async (values: object) => void Object.assign(kept, values),
        remove: async (keys: string[]) => {
          for (const key of keys) delete kept[key];
        },
      },
    },
  },
}));
const table = (agency: string, isMunicipality: boolean) => ({
  format: 1,
  agency,
  agencyName: agency,
  isMunicipality,
  contactPage: '',
  surface: isMunicipality ? 'click' : 'page',
  never: [],
  entries: [],
});
vi.mock('../../../platform/packs.ts', () => ({
  loadTables: async () => ({ 'www.uwv.nl': table('nl/uwv', false), 'www.ede.nl': table('nl/gemeenten', true) }),
  loadInterface: async () => undefined,
}));
const { loadMatchTable, writeMatchTables } = await import('../../../platform/settings.ts');

const hosts = (): string[] => Object.keys(kept).filter((key) => key.startsWith('match:'));

beforeEach(() => {
  for (const key of Object.keys(kept)) delete kept[key];
});

test('it is not among what an install writes', async () => {
  await writeMatchTables();
  expect(hosts()).toEqual(['match:www.uwv.nl']);
});

test('it comes when the reader adds the site, and goes when it is given back', async () => {
  await writeMatchTables({ granted: ['www.ede.nl'], withdrawn: [] });
  expect(kept['match:www.ede.nl']).toMatchObject({ surface: 'page', changed: 'granted' });
  await writeMatchTables({ granted: [], withdrawn: [] });
  expect(hosts()).toEqual(['match:www.uwv.nl']);
});

test('a look at the site by a click is told what it is, and leaves no trace', async () => {
  expect(await loadMatchTable('www.ede.nl')).toMatchObject({ agency: 'nl/gemeenten', surface: 'click', changed: undefined });
  expect(kept).toEqual({});
});
