import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object) => undefined;
const { action, heard, settings } = vi.hoisted(() => ({
  action: {
    setBadgeText: vi.fn(async () => {}),
    setBadgeBackgroundColor: vi.fn(async () => {}),
    setTitle: vi.fn(async () => {}),
    setIcon: vi.fn(async () => {}),
  },
  heard: [] as Listener[],
  settings: { now: {} as object },
}));
vi.mock('../../../platform/extension.ts', () => ({
  browser: { action, runtime: { id: 'ours', onMessage: { addListener: (listener: Listener) => heard.push(listener) } } },
}));
vi.mock('../../../platform/settings.ts', () => ({ loadSettings: async () => settings.now }));
vi.mock('../../../platform/packs.ts', () => ({
  loadInterface: async (code: string) => ({
    language: { code, name: code, direction: 'ltr' },
    words: { 'toolbar-help': `here (${code})`, 'popup-help': `help (${code})`, 'popup-paused': `off (${code})` },
  }),
}));
const { answerPages, showAtRest } = await import('../../../platform/toolbar.ts');

const pageScript = { id: 'ours', tab: { id: 7 }, url: 'https://www.uwv.nl/nl/ww' };

beforeEach(() => {
  vi.clearAllMocks();
  settings.now = { language: 'en', paused: false, pausedHosts: [] };
  answerPages();
});

test('the button of the tab that tells of help shows it, in the reader’s language', async () => {
  heard.at(-1)?.('help', pageScript);
  await vi.waitFor(() => expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Wegwijs: help (en)' }));
  expect(action.setIcon).toHaveBeenCalledWith({ tabId: 7, path: { 16: '/icon/help-16.png', 32: '/icon/help-32.png' } });
  expect(action.setBadgeText).not.toHaveBeenCalled();
});

test('a page without room marks the button and leaves its icon', async () => {
  heard.at(-1)?.('no-room', pageScript);
  await vi.waitFor(() => expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Wegwijs: here (en)' }));
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: 'i' });
  expect(action.setIcon).not.toHaveBeenCalled();
});

test('at rest the button says our name, and that we are off everywhere', async () => {
  await showAtRest();
  expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Wegwijs' });
  settings.now = { ...settings.now, paused: true };
  await showAtRest();
  expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Wegwijs: off (en)' });
  expect(action.setIcon).toHaveBeenLastCalledWith({ path: { 16: '/icon/off-16.png', 32: '/icon/off-32.png' } });
});

test.each([
  ['another extension', 'help', { ...pageScript, id: 'theirs' }],
  ['a page of ours without a tab', 'help', { id: 'ours' }],
  ['a page script with another word', 'hello', pageScript],
  ['a page script with no word', { kind: 'help' }, pageScript],
])('%s changes nothing', async (_, message, sender) => {
  heard.at(-1)?.(message, sender);
  await new Promise(setImmediate);
  expect(action.setTitle).not.toHaveBeenCalled();
});
