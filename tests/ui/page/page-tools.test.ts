// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { giveLayout } from '../../../cli/layout-in-node.ts';
import type { Line } from '../../../core/port/line.ts';
import type { Look, PanelToTools, Seen, ToolsToPanel } from '../../../core/port/tool-messages.ts';
import { createOutline } from '../../../page/outline-field.ts';
import { ownDocument } from '../../../page/own-document.ts';
import { pageTools } from '../../../page/page-tools.ts';

beforeAll(() => {
  giveLayout();
  // jsdom has neither; what they do is tested in outline-field.test.ts and in real browsers.
  Object.assign(window, { matchMedia: () => ({ matches: true }) });
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const week = { id: 'snel', value: { kind: 'duration', span: { count: 6, unit: 'week' } }, near: ['bezwaar'] } as const;
const look = (changes: Partial<Look> = {}): Look => ({
  rule: 'nl/uwv/ww',
  pageLanguage: 'nl',
  facts: [week],
  fields: [{ id: 'dag', selector: "input[name='dag']", text: 'Welke dag?' }],
  ...changes,
});
const page = '<p>U maakt binnen 6 weken bezwaar.</p><label>Welke dag? <input name="dag"></label>';

/** A panel of the page, with what it was told. */
function aPanel(html = page, asked: () => Element | undefined = () => undefined) {
  document.body.innerHTML = html;
  const told: ToolsToPanel[] = [];
  let hear: (message: unknown) => void = () => {};
  let close = (): void => {};
  const line: Line<unknown> = {
    send: (message) => told.push(message as ToolsToPanel),
    onMessage(receive) {
      hear = receive;
    },
    onClose(closed) {
      close = closed;
    },
  };
  const outline = createOutline(window, ownDocument(document));
  pageTools(window, { frame: () => undefined, outline: () => outline, asked })(line);
  const seen = (): Seen[] => told.flatMap((message) => (message.kind === 'seen' ? [message.seen] : []));
  return {
    told,
    seen,
    close: () => close(),
    say(message: PanelToTools | unknown) {
      hear(message);
      vi.advanceTimersByTime(50);
    },
  };
}

/** Lets the page change and be still. */
async function changed(change: () => void): Promise<void> {
  change();
  // Observers are told in a turn of their own.
  await Promise.resolve();
  vi.advanceTimersByTime(3000);
}
const nodesOfOurs = (): number => document.documentElement.children.length - 2;

describe('what a panel looks for', () => {
  test('is answered with verdicts, and with nothing else', () => {
    const panel = aPanel();
    panel.say({ kind: 'look', look: look() });
    expect(panel.told).toEqual([{ kind: 'seen', seen: { rule: 'nl/uwv/ww', facts: { snel: 'confirmed' }, fields: { dag: 'found' } } }]);
  });

  test('is followed as the page changes, and told only when it is new', async () => {
    const panel = aPanel();
    panel.say({ kind: 'look', look: look() });
    const statement = document.querySelector('p') as HTMLElement;
    await changed(() => {
      statement.textContent = 'U maakt binnen 4 weken bezwaar.';
    });
    await changed(() => document.body.append(document.createElement('hr')));
    await changed(() => document.querySelector('label')?.remove());
    expect(panel.seen().map(({ facts, fields }) => [facts.snel, fields.dag])).toEqual([
      ['confirmed', 'found'],
      ['changed', 'found'],
      ['changed', 'gone'],
    ]);
  });

  test('is read again only where the page changed', async () => {
    const panel = aPanel(`${page}<section><p>Iets anders.</p></section>`);
    panel.say({ kind: 'look', look: look() });
    await changed(() => {
      (document.querySelector('section p') as HTMLElement).textContent = 'U maakt binnen 9 weken bezwaar.';
    });
    // The page says both now: ours still stands.
    expect(panel.seen().at(-1)?.facts).toEqual({ snel: 'confirmed' });
  });

  test('of another rule takes its place', () => {
    const panel = aPanel();
    panel.say({ kind: 'look', look: look() });
    panel.say({ kind: 'look', look: look({ rule: 'nl/uwv/wia', facts: [], fields: [] }) });
    expect(panel.seen().at(-1)).toEqual({ rule: 'nl/uwv/wia', facts: {}, fields: {} });
  });

  test('is no longer followed once nobody sees the panel, or the panel is gone', async () => {
    for (const end of ['rest', 'close'] as const) {
      const panel = aPanel();
      panel.say({ kind: 'look', look: look() });
      if (end === 'rest') panel.say({ kind: 'rest' });
      else panel.close();
      await changed(() => document.querySelector('p')?.replaceChildren('Weg.'));
      expect(panel.seen()).toHaveLength(1);
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  test('a message of another shape is not heard', () => {
    const panel = aPanel();
    for (const message of [{ kind: 'look' }, { kind: 'read', selector: 'input' }, 'look', null]) panel.say(message);
    expect(panel.told).toEqual([]);
  });
});

describe('pointing', () => {
  test('puts a ring around a field that is there, and takes it away with the panel', () => {
    const panel = aPanel();
    panel.say({ kind: 'look', look: look() });
    panel.say({ kind: 'point', field: 'dag' });
    expect(nodesOfOurs()).toBe(1);
    panel.say({ kind: 'rest' });
    expect(nodesOfOurs()).toBe(0);
  });

  test.each(['weg', undefined])('at %s takes it away', (field) => {
    const panel = aPanel();
    panel.say({ kind: 'look', look: look() });
    panel.say({ kind: 'point', field: 'dag' });
    panel.say({ kind: 'point', field });
    expect(nodesOfOurs()).toBe(0);
  });

  test('from the panel in the page takes the focus there; from beside it the focus stays', () => {
    const panel = aPanel();
    panel.say({ kind: 'look', look: look() });
    panel.say({ kind: 'point', field: 'dag', goThere: false });
    expect(document.activeElement).toBe(document.body);
    panel.say({ kind: 'point', field: 'dag', goThere: true });
    expect(document.activeElement?.getAttribute('name')).toBe('dag');
  });
});

describe('a field about which the reader asked', () => {
  const at = (selector: string) => () => document.querySelector(selector) ?? undefined;
  const fieldsTold = (told: readonly ToolsToPanel[]) => told.filter(({ kind }) => kind === 'at-field');

  test('is told once it is found', () => {
    const { told, say } = aPanel(page, at('input'));
    say({ kind: 'look', look: look() });
    expect(fieldsTold(told)).toEqual([{ kind: 'at-field', field: 'dag', isAsked: true }]);
  });

  test('that no rule names is not told', () => {
    const { told, say } = aPanel(`${page}<textarea></textarea>`, at('textarea'));
    say({ kind: 'look', look: look() });
    expect(fieldsTold(told)).toEqual([]);
  });
});
