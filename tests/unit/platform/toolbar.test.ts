import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object) => undefined;
const { action, heard } = vi.hoisted(() => ({
  action: { setBadgeText: vi.fn(async () => {}), setBadgeBackgroundColor: vi.fn(async () => {}), setTitle: vi.fn(async () => {}) },
  heard: [] as Listener[],
}));
vi.mock('../../../platform/extension.ts', () => ({
  browser: { action, runtime: { id: 'ours', onMessage: { addListener: (listener: Listener) => heard.push(listener) } } },
}));
vi.mock('../../../platform/settings.ts', () => ({ loadSettings: async () => ({ language: 'en' }) }));
vi.mock('../../../platform/packs.ts', () => ({
  loadInterface: async (code: string) => ({ language: { code, name: code, direction: 'ltr' }, words: { 'toolbar-help': `help (${code})` } }),
}));
const { answerPages } = await import('../../../platform/toolbar.ts');

const pageScript = { id: 'ours', tab: { id: 7 } };

beforeEach(() => {
  vi.clearAllMocks();
  answerPages();
});

test('the button of the tab that asks is marked, and says in the reader’s language where the help is', async () => {
  heard.at(-1)?.('point-to-toolbar', pageScript);
  await vi.waitFor(() => expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'help (en)' }));
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: 'i' });
});

test.each([
  ['another extension', 'point-to-toolbar', { ...pageScript, id: 'theirs' }],
  ['a page of ours without a tab', 'point-to-toolbar', { id: 'ours' }],
  ['a page script with another wish', 'point', pageScript],
])('%s changes nothing', async (_, message, sender) => {
  heard.at(-1)?.(message, sender);
  await Promise.resolve();
  expect(action.setBadgeText).not.toHaveBeenCalled();
});
