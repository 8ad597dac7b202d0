// How the popup asks the page part of a tab, and what it does where there is none.
import { beforeEach, expect, test, vi } from 'vitest';

type Told = (verdict: string | undefined) => void;
const { put, lines } = vi.hoisted(() => ({ put: vi.fn(async (_: number) => true), lines: [] as { close(): void; say(kind: string): void }[] }));
vi.mock('../../../platform/tabs.ts', () => ({ putBootInto: put, openSidePanel: async () => {} }));
vi.mock('../../../platform/panel-line.ts', () => ({
  lineToTab: () => {
    const heard: ((message: unknown) => void)[] = [];
    const closed: (() => void)[] = [];
    lines.push({
      close: () => closed.forEach((each) => each()),
      say: (kind) => heard.forEach((each) => each({ kind: 'page', verdict: { kind, host: 'www.uwv.nl', agencyName: 'UWV' } })),
    });
    return {
      send() {},
      onMessage: (hear: (message: unknown) => void) => heard.push(hear),
      onClose: (close: () => void) => closed.push(close),
      end() {},
    };
  },
}));
const { followListedPage } = await import('../../../platform/open-help.ts');

const follow = (): (string | undefined)[] => {
  const told: (string | undefined)[] = [];
  followListedPage(7, ((verdict) => told.push(verdict)) as Told);
  return told;
};

beforeEach(() => {
  put.mockReset().mockResolvedValue(true);
  lines.length = 0;
});

test('a page with our part is asked and left alone', () => {
  const told = follow();
  lines[0]?.say('none');
  lines[0]?.close();
  expect(told).toEqual(['none', undefined]);
  expect(put).not.toHaveBeenCalled();
});

test('a listed page without our part gets it, and is asked again', async () => {
  const told = follow();
  lines[0]?.close();
  await vi.waitFor(() => expect(lines).toHaveLength(2));
  lines[1]?.say('waiting');
  lines[1]?.close();
  expect(told).toEqual(['waiting', undefined]);
  expect(put).toHaveBeenCalledTimes(1);
});

test('a page that takes no script of ours is told to have none', async () => {
  put.mockResolvedValue(false);
  const told = follow();
  lines[0]?.close();
  await vi.waitFor(() => expect(told).toEqual([undefined]));
  expect(lines).toHaveLength(1);
});
