// What a key or a line of the menu does, and in which order: the panel takes the focus, so the field is asked for before.
import { beforeEach, expect, test, vi } from 'vitest';

type Told = (opened: string | undefined, end: () => void) => void;
const { done, page } = vi.hoisted(() => ({
  done: [] as string[],
  page: { isOpen: false, neverInPage: false, opened: ['shown'] as (string | undefined)[], popup: true },
}));
vi.mock('../../../platform/extension.ts', () => ({
  browser: {
    tabs: { get: async () => ({ url: 'https://mijn.uwv.nl/x?secret' }) },
    scripting: { executeScript: async () => [{ result: page.isOpen }] },
    action: {
      openPopup: async () => {
        done.push('popup');
        if (!page.popup) throw new Error('no gesture');
      },
    },
  },
}));
vi.mock('../../../platform/settings.ts', () => ({
  loadSettings: async () => ({ neverInPage: page.neverInPage, paused: false }),
  letClickOpen: async (host: string) => void done.push(`let in on ${host}`),
}));
vi.mock('../../../platform/tabs.ts', () => ({ putBootInto: async () => done.push('boot') }));
vi.mock('../../../platform/page-tools.ts', () => ({ putInto: async (_: number, script: string) => done.push(script) }));
vi.mock('../../../platform/toolbar.ts', () => ({ pointToToolbar: async () => done.push('mark') }));
vi.mock('../../../platform/panel-line.ts', () => ({
  lineToTab: () => ({ onMessage() {}, send: ({ kind }: { kind: string }) => done.push(kind), end() {} }),
}));
vi.mock('../../../platform/open-help.ts', () => ({
  openInPage: async (_: number, told: Told) => {
    done.push('open');
    for (const opened of page.opened) told(opened, () => done.push('end'));
  },
}));
const { openAsked } = await import('../../../platform/open-asked.ts');

beforeEach(() => {
  done.length = 0;
  Object.assign(page, { isOpen: false, neverInPage: false, opened: ['shown'], popup: true });
});

test('help is opened in the page, on a portal too, and the line is given back', async () => {
  await openAsked('open-help', 7);
  expect(done).toEqual(['let in on mijn.uwv.nl', 'boot', 'open', 'end']);
});

test('help that is open is shut', async () => {
  page.isOpen = true;
  await openAsked('open-help', 7);
  expect(done).toEqual(['let in on mijn.uwv.nl', 'boot', 'close']);
});

test('the field is remembered before the panel opens, and an open panel stays', async () => {
  page.isOpen = true;
  await openAsked('explain-field', 7);
  expect(done).toEqual(['let in on mijn.uwv.nl', 'boot', 'field', 'open', 'end']);
});

test('a page that is still drawing itself is waited for', async () => {
  page.opened = ['waiting', 'shown'];
  await openAsked('open-help', 7);
  expect(done.slice(2)).toEqual(['open', 'end']);
});

test.each(['none', 'off', 'no-room', undefined])('where there is no panel (%s) the popup says why', async (opened) => {
  page.opened = [opened];
  await openAsked('open-help', 7);
  expect(done.slice(2)).toEqual(['open', 'end', 'popup']);
});

test('a reader who wants nothing in the page gets the popup, or a mark where the browser refuses it', async () => {
  page.neverInPage = true;
  await openAsked('open-help', 7);
  expect(done).toEqual(['popup']);
  page.popup = false;
  await openAsked('open-help', 7);
  expect(done).toEqual(['popup', 'popup', 'mark']);
});
