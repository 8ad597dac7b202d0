import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { giveLayout } from '../../../cli/layout-in-node.ts';
import { ownDocument } from '../../../page/own-document.ts';
import { watchChanges } from '../../../page/watch-changes.ts';
import { aPage, pass } from './a-page.ts';

let hidden = false;
beforeEach(() => {
  giveLayout();
  vi.useFakeTimers();
  hidden = false;
  vi.spyOn(Document.prototype, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function watched(body: string) {
  const page = aPage(body);
  const changed = vi.fn<(roots: readonly Element[] | 'all') => void>();
  const { stop } = watchChanges(page.window, page.own, changed);
  const at = (selector: string): HTMLElement => page.document.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);
  /** The names or ids of what was told, call by call. */
  const told = () =>
    changed.mock.calls.map(([parts]) =>
      parts === 'all'
        ? 'all'
        : parts
            .map((part) => (part.id ? `#${part.id}` : part.localName))
            .sort()
            .join(),
    );
  const write = (selector: string, text: string): void => {
    at(selector).textContent = text;
  };
  return { ...page, changed, stop, at, told, write };
}

describe('a change is told once the page is still', () => {
  test('and not before', async () => {
    const { told, write } = watched('<p id="p">een</p>');
    write('p', 'twee');
    await pass(99);
    write('p', 'drie');
    await pass(99);
    expect(told()).toEqual([]);
    await pass(1);
    expect(told()).toEqual(['#p']);
  });

  test('or after a second where it never is', async () => {
    const { told, write } = watched('<p id="p">een</p>');
    for (let round = 0; round < 20; round += 1) {
      write('p', `${round}`);
      await pass(50);
    }
    expect(told()).toEqual(['#p']);
  });

  test('at most once a second where that goes on', async () => {
    const { changed, write } = watched('<p id="p">een</p>');
    for (let round = 0; round < 50 * 60; round += 1) {
      write('p', `${round}`);
      await pass(20);
    }
    expect(changed.mock.calls.length).toBeGreaterThan(50);
    expect(changed.mock.calls.length).toBeLessThanOrEqual(60);
  });

  test('as often as a second also where it is still for a moment in between', async () => {
    const { changed, write } = watched('<p id="p">een</p>');
    const change = async (seconds: number): Promise<void> => {
      for (let round = 0; round < seconds * 5; round += 1) {
        write('p', `${round}`);
        await pass(200);
      }
    };
    await change(10);
    changed.mockClear();
    await change(60);
    expect(changed.mock.calls.length).toBeLessThanOrEqual(60);
    await pass(5000);
    changed.mockClear();
    write('p', 'weer rustig');
    await pass(100);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('and in a hidden tab when it is shown', async () => {
    const { document, told, write } = watched('<p id="p">een</p>');
    hidden = true;
    write('p', 'twee');
    await pass(10_000);
    expect([told(), vi.getTimerCount()]).toEqual([[], 0]);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(100);
    expect(told()).toEqual(['#p']);
  });
});

describe('what is told', () => {
  test.each<[string, string, (at: (selector: string) => HTMLElement) => void, string[]]>([
    ['the block around a part of a sentence', '<p id="p">een <b>twee</b></p>', (at) => at('b').append('!'), ['#p']],
    ['the row around a cell', '<table><tr id="r"><td><p>x</p></td></tr></table>', (at) => at('p').append('!'), ['#r']],
    ['the list of terms around an explanation', '<dl id="d"><dt>x</dt><dd>y</dd></dl>', (at) => at('dd').append('!'), ['#d']],
    ['what was added', '<p>een</p>', (at) => at('body').append(Object.assign(document.createElement('p'), { id: 'new' })), ['#new']],
    ['the rest where something was taken away', '<div id="d"><p>een</p></div>', (at) => at('p').remove(), ['#d']],
    ['the whole page where its body loses something', '<p>een</p>', (at) => at('p').remove(), ['all']],
    ['a part that is shown', '<div id="d" hidden>x</div>', (at) => at('div').removeAttribute('hidden'), ['#d']],
    ['a field that gets another name', '<p id="p"><input></p>', (at) => at('input').setAttribute('name', 'dag'), ['#p']],
    ['the outer of two', '<div id="d"><p>x</p></div>', (at) => [at('p').append('!'), at('div').append('!')], ['#d']],
    ['both of two', '<p id="a">x</p><p id="b">x</p>', (at) => [at('#a').append('!'), at('#b').append('!')], ['#a,#b']],
    ['nothing for what is not watched', '<div>x</div>', (at) => at('div').setAttribute('data-x', '1'), []],
    ['nothing for a typed attribute', '<input>', (at) => at('input').setAttribute('value', 'geheim'), []],
    ['nothing for typing in an editable part', '<div contenteditable><p>x</p></div>', (at) => at('p').append('!'), []],
    ['nothing for code and drawings', '<svg></svg>', (at) => at('svg').append(document.createElement('path')), []],
    ['nothing for the head', '', (at) => at('title').append('!'), []],
  ])('is %s', async (_, body, change, answer) => {
    const { at, told } = watched(body);
    change(at);
    await pass(100);
    expect(told()).toEqual(answer);
  });

  test('is the whole page where more than 50 parts changed', async () => {
    const { document, told } = watched('<p>x</p>'.repeat(51));
    for (const part of document.querySelectorAll('p')) part.append('!');
    await pass(100);
    expect(told()).toEqual(['all']);
  });

  test('is the whole page where no one can keep count', async () => {
    const { told, at } = watched('<div id="d"></div>');
    for (let round = 0; round < 5000; round += 1) at('div').append(document.createElement('p'));
    await pass(100);
    expect(told()).toEqual(['all']);
  });

  test('is nothing of our own nodes', async () => {
    const { document, told } = watched('<p>x</p>');
    const ours = document.documentElement.appendChild(document.createElement('div'));
    ours.attachShadow({ mode: 'closed' }).innerHTML = '<p>x</p>';
    await pass(100);
    ours.setAttribute('style', 'color: red');
    ours.remove();
    await pass(1000);
    expect(told()).toEqual([]);
  });

  test('is the whole page where its body is replaced', async () => {
    const { document, told } = watched('<p>x</p>');
    document.body.replaceWith(document.createElement('body'));
    await pass(100);
    expect(told()).toEqual(['all']);
  });
});

describe('what is not in the document itself is followed too', () => {
  test('in open roots, also in those that came with a change', async () => {
    const { document, told, at } = watched('<div id="d"></div>');
    const grow = (outer: Node, id: string): ShadowRoot => {
      const root = document.createElement('x-y').attachShadow({ mode: 'open' });
      root.innerHTML = `<p id="${id}">x</p>`;
      outer.appendChild(root.host);
      return root;
    };
    const root = grow(at('div'), 'een');
    await pass(5000);
    root.querySelector('p')?.append('!');
    await pass(100);
    const inner = grow(root.querySelector('p') ?? expect.fail('no place'), 'twee');
    await pass(5000);
    inner.querySelector('p')?.append('!');
    await pass(100);
    expect(told()).toEqual(['#d', '#een', '#een', '#twee']);
  });

  test('in frames of the same origin, also when another page is loaded in them', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.id = 'f';
    const own = ownDocument(document);
    const changed = vi.fn();
    const { stop } = watchChanges(window, own, changed);
    (frame.contentDocument ?? expect.fail('no document')).body.innerHTML = '<p>x</p>';
    await pass(100);
    expect(changed.mock.calls.map(([parts]) => parts.map(({ localName }: Element) => localName))).toEqual([['p']]);
    await pass(5000);
    frame.dispatchEvent(new Event('load'));
    await pass(100);
    expect(changed.mock.lastCall?.[0]).toEqual([frame]);
    stop();
    frame.remove();
  });
});

test('after stop nothing is told and no timer is left', async () => {
  const { changed, stop, write } = watched('<p>x</p>');
  write('p', 'een');
  await pass(100);
  write('p', 'twee');
  await pass(10);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  write('p', 'drie');
  await pass(10_000);
  expect(changed).toHaveBeenCalledOnce();
});
