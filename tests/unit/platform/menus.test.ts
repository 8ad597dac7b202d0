import { beforeEach, expect, test, vi } from 'vitest';

type Clicked = (info: { menuItemId: unknown }, tab?: { id?: number }) => void;
const { made, clicked, settings } = vi.hoisted(() => ({ made: [] as string[], clicked: [] as Clicked[], settings: { now: {} as object } }));
vi.mock('../../../platform/extension.ts', () => ({
  browser: {
    contextMenus: {
      removeAll: async () => {
        await new Promise(setImmediate);
        made.length = 0;
      },
      create: ({ title }: { title: string }) => made.push(title),
      onClicked: { addListener: (hear: Clicked) => clicked.push(hear) },
    },
  },
}));
vi.mock('../../../platform/settings.ts', () => ({ loadSettings: async () => settings.now }));
vi.mock('../../../platform/packs.ts', () => ({
  loadTables: async () => ({ 'www.uwv.nl': {} }),
  loadInterface: async (code: string) => ({ language: { code }, words: { 'menu-page': `page (${code})`, 'menu-field': `field (${code})` } }),
}));
const { onMenu, renewMenus } = await import('../../../platform/menus.ts');

beforeEach(() => {
  settings.now = { language: 'en', paused: false, pausedHosts: [] };
});

test('two changes at once leave each line once, in the language that was chosen last', async () => {
  const first = renewMenus();
  settings.now = { ...settings.now, language: 'nl' };
  await Promise.all([first, renewMenus()]);
  expect(made).toEqual(['page (nl)', 'field (nl)']);
});

test('off everywhere takes the lines away', async () => {
  settings.now = { ...settings.now, paused: true };
  await renewMenus();
  expect(made).toEqual([]);
});

test('only a line of ours in a tab is answered', () => {
  const chosen = vi.fn();
  onMenu(chosen);
  clicked.at(-1)?.({ menuItemId: 'explain-field' }, { id: 7 });
  clicked.at(-1)?.({ menuItemId: 'theirs' }, { id: 7 });
  clicked.at(-1)?.({ menuItemId: 'open-help' });
  expect(chosen.mock.calls).toEqual([['explain-field', 7]]);
});
