import { beforeEach, expect, test, vi } from 'vitest';

type Details = { reason: string; temporary?: boolean };
const { heard, open, self } = vi.hoisted(() => ({
  heard: [] as ((details: Details) => void)[],
  open: vi.fn(async () => {}),
  self: { installType: 'normal' },
}));
vi.mock('../../../platform/extension.ts', () => ({
  browser: {
    runtime: { onInstalled: { addListener: (hear: (details: Details) => void) => heard.push(hear) }, getURL: (path: string) => `own:${path}` },
    management: { getSelf: async () => self },
    tabs: { create: open },
  },
}));
const { meetReader } = await import('../../../platform/first-page.ts');

beforeEach(() => {
  open.mockClear();
  self.installType = 'normal';
  meetReader();
});
const arrive = async (details: Details): Promise<void> => {
  heard.at(-1)?.(details);
  await new Promise(setImmediate);
};

test('an install by a reader opens it in a tab', async () => {
  await arrive({ reason: 'install' });
  expect(open).toHaveBeenCalledExactlyOnceWith({ url: 'own:/welcome.html' });
});

test('an update, a build for one session and an administrator open nothing', async () => {
  await arrive({ reason: 'update' });
  await arrive({ reason: 'install', temporary: true });
  self.installType = 'admin';
  await arrive({ reason: 'install' });
  expect(open).not.toHaveBeenCalled();
});
