// What our own pages do when the worker ended halfway: browsers end it when they like, with work and replies pending.
import { beforeEach, expect, test, vi } from 'vitest';

const { kept, ask } = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, ask: vi.fn(async (_: unknown): Promise<unknown> => true) }));
vi.mock('../../../platform/extension.ts', () => ({
  browser: {
    runtime: { sendMessage: ask },
    storage: {
      local: {
        get: async (key: string | null) => (key === null ? kept : key in kept ? { [key]: kept[key] } : {}),
        set: async (values: object) => void Object.assign(kept, values),
        remove: async () => {},
      },
    },
  },
}));
const table = { format: 1, agency: 'nl/uwv', agencyName: 'UWV', contactPage: '', surface: 'page', never: [], entries: [] };
vi.mock('../../../platform/packs.ts', () => ({
  loadTables: async () => ({ 'www.uwv.nl': table }),
  loadInterface: async () => undefined,
}));
const { putAroundFrame } = await import('../../../platform/page-tools.ts');
const { loadMatchTable } = await import('../../../platform/settings.ts');

const ended = new Error('Promised response from onMessage listener went out of scope');

beforeEach(() => {
  ask.mockReset();
  for (const key of Object.keys(kept)) delete kept[key];
});

test('a worker that ended before its reply is asked once more', async () => {
  ask.mockRejectedValueOnce(ended).mockResolvedValueOnce(true);
  expect(await putAroundFrame('tools')).toBe(true);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a worker that ends every time is left alone after the second', async () => {
  ask.mockRejectedValue(ended);
  expect(await putAroundFrame('tools')).toBe(false);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a browser that allows no script is not asked again', async () => {
  ask.mockResolvedValue(false);
  expect(await putAroundFrame('tools')).toBe(false);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a table that the install left unwritten is written when a reader asks for it', async () => {
  expect(await loadMatchTable('www.uwv.nl')).toMatchObject({ agency: 'nl/uwv', surface: 'page', inPage: true });
  expect(Object.keys(kept)).toEqual(['match:www.uwv.nl']);
});

test('a table of another format, which boot cannot use, is written anew', async () => {
  kept['match:www.uwv.nl'] = { ...table, format: 0 };
  expect(await loadMatchTable('www.uwv.nl')).toMatchObject({ format: 1 });
});

test('nothing is written for a host that is not on the list', async () => {
  expect(await loadMatchTable('www.example.nl')).toBeUndefined();
  expect(kept).toEqual({});
});
