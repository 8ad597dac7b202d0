import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { giveLayout } from '../../../cli/layout-in-node.ts';
import type { MatchTable } from '../../../core/match/match-table.ts';
import type { Line } from '../../../core/port/line.ts';
import type { PageToPanel } from '../../../core/port/messages.ts';
import { type Door, helpOnPage, startTime } from '../../../page/help-on-page.ts';
import { reinsertBudget } from '../../../page/stay-mounted.ts';
import { drawingTime } from '../../../page/watch-page.ts';
import { anEntry, aTable } from '../../unit/match/an-entry.ts';
import { aPage, coverAll, pass, type TestPage, watchClosedRoots } from './a-page.ts';

beforeEach(() => {
  vi.useFakeTimers();
  giveLayout();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const table = aTable({
  agency: 'nl/uwv',
  agencyName: 'UWV',
  contactPage: 'https://www.uwv.nl/contact',
  inPage: true,
  launcherName: 'Uitleg',
  updatedNotice: 'Wegwijs is vernieuwd.',
  never: [{ heading: 'Storing' }],
  entries: [
    anEntry('/nl/ww/**', { rule: 'nl/uwv/ww', when: [{ heading: 'WW' }] }),
    anEntry('/nl/wia', { rule: 'nl/uwv/wia', when: [{ heading: 'WIA' }] }),
  ],
});
const help = { kind: 'help', host: 'www.uwv.nl', rule: 'nl/uwv/ww', agency: 'nl/uwv', agencyName: 'UWV', contactPage: 'https://www.uwv.nl/contact' };

type Panel = { heard: PageToPanel[]; say(message: unknown): void; leave(): void };
type Helped = TestPage & {
  note: Mock;
  launcher(): Element | undefined;
  frame(): HTMLIFrameElement | null;
  openPanel(): Panel;
  change(table: MatchTable | undefined): void;
  die(): void;
};

/** A page of UWV on which our script runs. */
async function helped(
  body: string,
  { table: first = table, ...page }: { table?: MatchTable | undefined; path?: string; status?: number } = {},
): Promise<Helped> {
  const roots = watchClosedRoots();
  const note = vi.fn();
  const made = aPage(body, page);
  let alive = true;
  let changed: (table: MatchTable | undefined) => void = () => {};
  let opened: (line: Line<PageToPanel>) => void = () => {};
  const door: Door = {
    isAlive: () => alive,
    panelAddress: () => 'about:blank',
    closedRootOf: () => null,
    async onMatchTable(_, listen) {
      changed = listen;
      listen(first);
    },
    onPanelLine(listen) {
      opened = listen;
    },
    note,
  };
  helpOnPage(made.window, 'www.uwv.nl', door);
  await pass();
  return {
    ...made,
    note,
    launcher: () => made.document.documentElement.children[2],
    frame: () => roots[0]?.querySelector('iframe') ?? null,
    openPanel() {
      const heard: PageToPanel[] = [];
      let say: (message: unknown) => void = () => {};
      let leave = (): void => {};
      opened({
        send: (message) => heard.push(message),
        onMessage: (receive) => {
          say = receive;
        },
        onClose: (closed) => {
          leave = closed;
        },
      });
      return { heard, say: (message) => say(message), leave: () => leave() };
    },
    change: (next) => changed(next),
    die: () => {
      alive = false;
    },
  };
}

const kinds = ({ heard }: Panel): string[] => heard.map(({ kind }) => kind);
const verdicts = ({ heard }: Panel): unknown[] => heard.flatMap((message) => (message.kind === 'page' ? [message.verdict.kind] : []));

describe('a reader who wants nothing in the page', () => {
  test('still hears from the side what rule holds', async () => {
    const panel = (await helped('<h1>WW</h1>', { table: { ...table, inPage: false } })).openPanel();
    panel.say({ kind: 'ask', surface: 'side' });
    expect(panel.heard).toContainEqual({ kind: 'page', verdict: help });
  });

  test('gets no frame in the page, whoever asks for it', async () => {
    const page = await helped('<h1>WW</h1>', { table: { ...table, inPage: false } });
    page.openPanel().say({ kind: 'open' });
    expect(page.frame()).toBeNull();
  });

  test('loses the launcher as soon as that is chosen, and gets it back', async () => {
    const page = await helped('<h1>WW</h1>');
    page.change({ ...table, inPage: false });
    expect(page.launcher()).toBeUndefined();
    page.change(table);
    expect(page.launcher()).toBeDefined();
  });
});

describe('the launcher', () => {
  test('stands where a rule holds', async () => {
    expect((await helped('<h1>WW</h1>')).launcher()).toBeDefined();
  });

  test.each<[string, string, object]>([
    ['another path', '<h1>WW</h1>', { path: '/nl/ziek' }],
    ['another heading', '<h1>Welkom</h1>', {}],
    ['a page that is out of order', '<h1>WW</h1><h2>Storing</h2>', {}],
    ['a page that was not found', '<h1>WW</h1>', { status: 404 }],
    ['a reader who wants nothing in the page', '<h1>WW</h1>', { table: { ...table, inPage: false } }],
    ['a host that is switched off', '<h1>WW</h1>', { table: { ...table, surface: 'off' } }],
  ])('does not stand on %s, and nothing else of ours does', async (_, body, page) => {
    const { document } = await helped(body, page);
    await pass(drawingTime);
    expect(document.documentElement.children.length).toBe(2);
  });

  test('does not stand on a host without a table', async () => {
    const { document, change } = await helped('<h1>WW</h1>');
    change(undefined);
    expect(document.documentElement.children.length).toBe(2);
  });

  test('comes when the page has drawn what the rule waits for', async () => {
    const { document, launcher } = await helped('<main></main>');
    expect(launcher()).toBeUndefined();
    document.querySelector('main')?.append(Object.assign(document.createElement('h1'), { textContent: 'WW' }));
    await pass(50);
    expect(launcher()).toBeDefined();
  });

  test('comes and goes with the address', async () => {
    const { launcher, go } = await helped('<h1>WW</h1>');
    go('/nl/ziek');
    expect(launcher()).toBeUndefined();
    go('/nl/ww/stap');
    expect(launcher()).toBeDefined();
  });

  test('comes after an error page was left without loading', async () => {
    const { launcher, go } = await helped('<h1>WW</h1>', { status: 404 });
    go('/nl/ww');
    expect(launcher()).toBeDefined();
  });

  test('goes at once where the reader switches it off', async () => {
    const { launcher, change } = await helped('<h1>WW</h1>');
    change({ ...table, surface: 'off' });
    expect(launcher()).toBeUndefined();
    change(table);
    expect(launcher()).toBeDefined();
  });
});

describe('a panel that asks', () => {
  test.each(['frame', 'side', 'popup'])('from the %s hears the rule, and no text of the page', async (surface) => {
    const panel = (await helped('<h1>WW</h1><p>BSN 123456782</p>')).openPanel();
    panel.say({ kind: 'ask', surface });
    expect(panel.heard).toEqual([{ kind: 'page', verdict: help }]);
  });

  test('hears that the page is still drawing, and then that there is nothing', async () => {
    const panel = (await helped('<h1>Welkom</h1>')).openPanel();
    panel.say({ kind: 'ask', surface: 'side' });
    expect(verdicts(panel)).toEqual(['waiting']);
    await pass(drawingTime);
    expect(verdicts(panel)).toEqual(['waiting', 'none']);
  });

  test('hears of every change, and of no change nothing', async () => {
    const { openPanel, go, document } = await helped('<h1>WW</h1><h1>WIA</h1>');
    const panel = openPanel();
    panel.say({ kind: 'ask', surface: 'side' });
    document.body.append(document.createElement('p'));
    await pass(50);
    go('/nl/wia');
    expect(panel.heard.map((message) => (message.kind === 'page' && message.verdict.kind === 'help' ? message.verdict.rule : message.kind))).toEqual([
      'nl/uwv/ww',
      'nl/uwv/wia',
    ]);
  });

  test('hears nothing more once it has left', async () => {
    const { openPanel, go } = await helped('<h1>WW</h1><h1>WIA</h1>');
    const panel = openPanel();
    panel.leave();
    go('/nl/wia');
    expect(panel.heard).toEqual([]);
  });

  test.each([undefined, 'ask', { kind: 'fill', value: 'x' }, { kind: 'ask', surface: 'page' }])(
    'in another way gets no answer: %j',
    async (message) => {
      const panel = (await helped('<h1>WW</h1>')).openPanel();
      panel.say(message);
      expect(panel.heard).toEqual([]);
    },
  );
});

describe('the panel in the page', () => {
  test('opens for the popup, and is said to be shown once it runs', async () => {
    const { openPanel, frame } = await helped('<h1>WW</h1>');
    const [popup, side] = [openPanel(), openPanel()];
    popup.say({ kind: 'open' });
    expect(frame()?.hasAttribute('data-hidden')).toBe(false);
    expect([kinds(popup), kinds(side)]).toEqual([[], []]);
    openPanel().say({ kind: 'ask', surface: 'frame' });
    expect([kinds(popup), kinds(side)]).toEqual([
      ['elsewhere', 'shown'],
      ['elsewhere', 'shown'],
    ]);
  });

  test('that runs already is said to be shown at once', async () => {
    const { openPanel } = await helped('<h1>WW</h1>');
    openPanel().say({ kind: 'ask', surface: 'frame' });
    const popup = openPanel();
    popup.say({ kind: 'open' });
    expect(kinds(popup)).toEqual(['elsewhere', 'shown']);
  });

  test('does not open where there is no help', async () => {
    const { openPanel, frame } = await helped('<h1>Welkom</h1>');
    openPanel().say({ kind: 'open' });
    expect(frame()).toBeNull();
  });

  test('makes place for the side panel', async () => {
    const { openPanel, frame } = await helped('<h1>WW</h1>');
    openPanel().say({ kind: 'open' });
    openPanel().say({ kind: 'ask', surface: 'side' });
    expect(frame()?.hasAttribute('data-hidden')).toBe(true);
  });

  test('stays open on a page without help, and goes when it is shut', async () => {
    const { openPanel, frame, go, launcher } = await helped('<h1>WW</h1>');
    const panel = openPanel();
    panel.say({ kind: 'open' });
    go('/nl/ziek');
    expect([frame()?.hasAttribute('data-hidden'), launcher() !== undefined]).toEqual([false, true]);
    panel.say({ kind: 'close' });
    expect(launcher()).toBeUndefined();
  });

  test('that was made for a pointer, and runs, is not shown by that', async () => {
    const { openPanel } = await helped('<h1>WW</h1>');
    const panel = openPanel();
    panel.say({ kind: 'ask', surface: 'frame' });
    expect(kinds(panel)).toEqual(['page']);
  });
});

const noted = (note: Mock): unknown[] => note.mock.calls.map(([word]) => word);

describe('the toolbar button is told, once for each thing that is found', () => {
  test.each([
    ['a page with help', '<h1>WW</h1>', table, ['help']],
    ['a page without', '<h1>Iets anders</h1>', table, ['waiting', 'none']],
    ['a host that is off', '<h1>WW</h1>', { ...table, surface: 'off' as const }, ['off']],
  ])('%s', async (_, body, of, words) => {
    const { note } = await helped(body, { table: of });
    await pass(drawingTime);
    expect(noted(note)).toEqual(words);
  });

  test('and told again when the reader switches us off', async () => {
    const { note, change } = await helped('<h1>WW</h1>');
    change({ ...table, surface: 'off' });
    change({ ...table, surface: 'off' });
    expect(noted(note)).toEqual(['help', 'off']);
  });
});

describe('a page without room for the panel', () => {
  test('because it never lets it run, loses the launcher, and the toolbar shows the way', async () => {
    const { openPanel, launcher, note } = await helped('<h1>WW</h1>');
    const [popup, side] = [openPanel(), openPanel()];
    popup.say({ kind: 'open' });
    await pass(startTime - 1);
    expect([launcher() !== undefined, kinds(side), noted(note)]).toEqual([true, [], ['help']]);
    await pass(1);
    expect([launcher(), kinds(popup), noted(note)]).toEqual([undefined, ['hidden', 'no-room'], ['help', 'no-room']]);
    popup.say({ kind: 'open' });
    expect(kinds(popup).at(-1)).toBe('no-room');
  });

  test('because something of its own lies over it, hears so, and may be tried again', async () => {
    const { openPanel, frame, launcher } = await helped('<h1>WW</h1>');
    openPanel().say({ kind: 'ask', surface: 'frame' });
    const covering = coverAll();
    const popup = openPanel();
    popup.say({ kind: 'open' });
    expect([kinds(popup), frame()?.hasAttribute('data-hidden'), launcher() !== undefined]).toEqual([['no-room'], true, true]);
    covering.mockRestore();
    popup.say({ kind: 'open' });
    expect(kinds(popup).at(-1)).toBe('shown');
  });

  test('because it takes away whatever we put there, loses the launcher, and the toolbar shows the way', async () => {
    const { launcher, note } = await helped('<h1>WW</h1>');
    for (let round = 0; round <= reinsertBudget; round += 1) {
      launcher()?.remove();
      await pass(10_000);
    }
    expect([launcher(), noted(note)]).toEqual([undefined, ['help', 'no-room']]);
  });
});

describe('after our own update', () => {
  test('whoever opens the help reads that the page must be loaded again', async () => {
    const insertRule = vi.spyOn(CSSStyleSheet.prototype, 'insertRule');
    const { openPanel, die, frame } = await helped('<h1>WW</h1>');
    die();
    openPanel().say({ kind: 'open' });
    expect(insertRule.mock.calls.join()).toContain('Wegwijs is vernieuwd.');
    expect(frame()).toBeNull();
  });

  test('the old launcher goes when it sees a new one', async () => {
    const { document, launcher, die } = await helped('<h1>WW</h1>');
    const old = launcher();
    die();
    document.documentElement.append(document.createElement('div'));
    await pass(1000);
    expect(old?.isConnected).toBe(false);
  });
});
