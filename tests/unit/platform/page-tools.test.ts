import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object) => Promise<boolean> | undefined;
const { put, heard } = vi.hoisted(() => ({ put: vi.fn(async (_: unknown) => []), heard: [] as Listener[] }));
vi.mock('../../../platform/extension.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: { addListener: (listener: Listener) => heard.push(listener) },
    },
    scripting: { executeScript: put },
  },
}));
const { answerFrames } = await import('../../../platform/page-tools.ts');

const frame = { id: 'ours', url: 'chrome-extension://ours/panel.html#1', tab: { id: 7 } };
const wish = { kind: 'put-page-script', script: 'tools' };
const ask = (message: unknown, sender: object): Promise<boolean> | undefined => heard.at(-1)?.(message, sender);

beforeEach(() => {
  put.mockClear();
  answerFrames();
});

test('a frame of ours gets the script in its own tab', async () => {
  expect(await ask(wish, frame)).toBe(true);
  expect(put).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/page-tools.js'] });
});

test('where the browser allows no script, it says no', async () => {
  put.mockRejectedValueOnce(new Error('Missing host permission'));
  expect(await ask(wish, frame)).toBe(false);
});

test.each([
  ['another extension', wish, { ...frame, id: 'theirs' }],
  ['a page script of ours', wish, { ...frame, url: 'https://www.uwv.nl/nl/ww' }],
  ['a page without a tab', wish, { id: 'ours', url: frame.url }],
  ['nobody that says where', wish, { id: 'ours', tab: { id: 7 } }],
  ['a frame with another script', { ...wish, script: 'boot' }, frame],
  ['a frame with the name of a part of every object', { ...wish, script: 'constructor' }, frame],
  ['a frame with another wish', { kind: 'put' }, frame],
  ['a frame with no object', null, frame],
])('%s gets nothing', (_, message, sender) => {
  expect(ask(message, sender)).toBeUndefined();
  expect(put).not.toHaveBeenCalled();
});
