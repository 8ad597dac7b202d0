import { expect, test } from 'vitest';
import { defaultSettings } from '../../../core/settings.ts';
import { menuItems, wishOf } from '../../../core/view/menu-items.ts';

const hosts = ['digid.nl', 'www.uwv.nl'];
const say = (key: string): string => `(${key})`;

test('one line stands on the page and one in a field, on our hosts only and in the reader’s words', () => {
  expect(menuItems(hosts, defaultSettings, say)).toEqual([
    {
      id: 'open-help',
      title: '(menu-page)',
      contexts: ['page', 'selection'],
      documentUrlPatterns: ['https://digid.nl/*', 'https://www.uwv.nl/*'],
    },
    { id: 'explain-field', title: '(menu-field)', contexts: ['editable'], documentUrlPatterns: ['https://digid.nl/*', 'https://www.uwv.nl/*'] },
  ]);
});

test('where the reader switched us off there is no line', () => {
  const items = menuItems(hosts, { ...defaultSettings, pausedHosts: ['digid.nl'] }, say);
  expect(items.map(({ documentUrlPatterns }) => documentUrlPatterns)).toEqual([['https://www.uwv.nl/*'], ['https://www.uwv.nl/*']]);
  expect(menuItems(hosts, { ...defaultSettings, paused: true }, say)).toEqual([]);
});

// Without patterns a browser would show the line on every page.
test('without a host there is no line', () => {
  expect(menuItems([], defaultSettings, say)).toEqual([]);
});

test('a line or a key that is not ours asks for nothing', () => {
  expect(['open-help', 'explain-field', '_execute_action', 'constructor', 7, undefined].map(wishOf)).toEqual([
    'open-help',
    'explain-field',
    ...Array(4).fill(undefined),
  ]);
});
