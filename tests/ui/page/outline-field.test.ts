import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { giveLayout } from '../../../cli/layout-in-node.ts';
import { createOutline } from '../../../page/outline-field.ts';
import { ownDocument } from '../../../page/own-document.ts';
import { reinsertBudget } from '../../../page/stay-mounted.ts';
import { aPage, pass, watchClosedRoots } from './a-page.ts';

const scrolled = vi.fn();
beforeEach(() => {
  giveLayout();
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = scrolled;
  scrolled.mockClear();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [left = 0, top = 0, width = 0, height = 0] = (this.getAttribute('data-box') ?? '').split(' ').map(Number);
    return new DOMRect(left, top, width, height);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
});

function outlined({ isCalm = false, isAlive }: { isCalm?: boolean; isAlive?: () => boolean } = {}) {
  const roots = watchClosedRoots();
  const page = aPage('<main><input id="a" data-box="10 20 100 30"><input id="b" data-box="10 200 100 2000"></main>');
  Object.assign(page.window, { innerHeight: 600, matchMedia: () => ({ matches: isCalm }) });
  const outline = createOutline(page.window, page.own, isAlive);
  const root = roots[0] ?? expect.fail('no closed root');
  const ring = root.querySelector('dialog') ?? expect.fail('no ring');
  const at = (id: string): HTMLElement => page.document.getElementById(id) ?? expect.fail(`no ${id}`);
  return {
    ...page,
    outline,
    root,
    ring,
    at,
    box: () => [ring.style.translate, ring.style.width, ring.style.height].join(' '),
    isThere: () => root.host.isConnected,
    isDrawn: () => root.host.isConnected && !ring.hasAttribute('data-away'),
  };
}

describe('the node on the page', () => {
  test('is one plain div on top of all, without text, in a root that is shut', () => {
    const { document, outline, at, root } = outlined();
    outline.show(at('a'));
    const node = document.documentElement.lastElementChild ?? expect.fail('no node');
    expect([node.localName, node.id, node.className, node.shadowRoot, node.textContent, root.textContent]).toEqual(['div', '', '', null, '', '']);
    expect(node.getAttributeNames().filter((name) => name !== 'popover')).toEqual([]);
    expect((node as HTMLElement).popover).toBe('manual');
  });

  test('is there only while a field is shown', () => {
    const { outline, at, isThere } = outlined();
    expect(isThere()).toBe(false);
    outline.show(at('a'));
    expect(isThere()).toBe(true);
    outline.hide();
    expect(isThere()).toBe(false);
    outline.hide();
    outline.show(at('b'));
    expect(isThere()).toBe(true);
  });

  test('leaves the nodes of the page as they are', async () => {
    const { document, outline, at } = outlined();
    const was = document.body.outerHTML;
    outline.show(at('a'));
    await pass(100);
    expect(document.body.outerHTML).toBe(was);
  });

  test('gives way to a page that takes it away again and again', async () => {
    const { outline, at, root, isThere } = outlined();
    outline.show(at('a'));
    let back = 0;
    for (let round = 0; round < reinsertBudget + 3; round += 1) {
      root.host.remove();
      await pass(5000);
      if (isThere()) back += 1;
    }
    expect(back).toBe(reinsertBudget);
  });

  test('goes when another script of ours has taken over', async () => {
    let isAlive = true;
    const { outline, at, isThere } = outlined({ isAlive: () => isAlive });
    outline.show(at('a'));
    isAlive = false;
    await pass(50);
    expect(isThere()).toBe(false);
  });
});

describe('the ring', () => {
  test('stands around the field and follows it', async () => {
    const { outline, at, box } = outlined();
    outline.show(at('a'));
    expect(box()).toBe('4px 14px 112px 42px');
    at('a').setAttribute('data-box', '10 50 200 30');
    await pass(50);
    expect(box()).toBe('4px 44px 212px 42px');
  });

  test('goes to the next field', async () => {
    const { document, outline, at, box } = outlined();
    outline.show(at('a'));
    outline.show(at('b'));
    await pass(50);
    expect(box()).toBe('4px 194px 112px 2012px');
    expect(document.documentElement.children.length).toBe(3);
  });

  test('is not drawn while the field is not seen', async () => {
    const { outline, at, isDrawn } = outlined();
    outline.show(at('a'));
    at('a').hidden = true;
    await pass(50);
    expect(isDrawn()).toBe(false);
    at('a').hidden = false;
    await pass(50);
    expect(isDrawn()).toBe(true);
  });

  test('goes with the field, and nothing is followed any more', async () => {
    const { outline, at, isThere } = outlined();
    outline.show(at('a'));
    at('a').remove();
    await pass(50);
    expect([isThere(), vi.getTimerCount()]).toEqual([false, 0]);
  });

  test('is not followed after it was hidden', async () => {
    const { outline, at } = outlined();
    outline.show(at('a'));
    outline.hide();
    await pass(50);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is followed once, however often it is shown', async () => {
    const { window, outline, at } = outlined();
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    for (let round = 0; round < 5; round += 1) {
      outline.show(at('a'));
      outline.hide();
      outline.show(at('b'));
    }
    await pass(100);
    frames.mockClear();
    await pass(160);
    expect(frames.mock.calls.length).toBeLessThanOrEqual(11);
  });

  test('is not drawn where a scrolling part of the page cuts the field off', async () => {
    let told: ((entries: { isIntersecting: boolean }[]) => void) | undefined;
    const disconnect = vi.fn();
    Object.assign(globalThis, {
      IntersectionObserver: class {
        constructor(heard: typeof told) {
          told = heard;
        }
        observe(): void {}
        disconnect = disconnect;
      },
    });
    const { outline, at, isDrawn } = outlined();
    outline.show(at('a'));
    told?.([{ isIntersecting: false }]);
    await pass(50);
    expect(isDrawn()).toBe(false);
    told?.([{ isIntersecting: true }]);
    await pass(50);
    expect(isDrawn()).toBe(true);
    outline.hide();
    expect(disconnect).toHaveBeenCalledOnce();
  });

  test('is moved by the frame that the field stands in, and goes with it', async () => {
    const roots = watchClosedRoots();
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.setAttribute('data-box', '100 300 400 400');
    frame.style.padding = '7px';
    Object.defineProperties(frame, { clientLeft: { value: 2 }, clientTop: { value: 3 } });
    const inner = frame.contentDocument ?? expect.fail('no document');
    inner.body.innerHTML = '<input data-box="10 20 100 30">';
    Object.assign(window, { matchMedia: () => ({ matches: true }) });
    const outline = createOutline(window, ownDocument(document), () => true);
    outline.show(inner.querySelector('input') ?? expect.fail('no field'));
    const { style } = roots[0]?.querySelector('dialog') ?? expect.fail('no ring');
    expect(style.translate).toBe('113px 324px');
    frame.remove();
    await pass(50);
    expect(roots[0]?.host.isConnected).toBe(false);
  });
});

describe('the field is brought into view', () => {
  test.each([
    [false, 'a', { block: 'center', inline: 'nearest', behavior: 'smooth' }],
    [true, 'a', { block: 'center', inline: 'nearest', behavior: 'instant' }],
    [true, 'b', { block: 'start', inline: 'nearest', behavior: 'instant' }],
  ])('with less motion %j, %s', (isCalm, id, how) => {
    const { outline, at } = outlined({ isCalm });
    outline.show(at(id));
    expect(scrolled.mock.calls).toEqual([[how]]);
    expect(scrolled.mock.contexts).toEqual([at(id)]);
  });
});

describe('Escape', () => {
  test('takes the ring away and tells who asked for it', () => {
    const { outline, at, ring, isThere } = outlined();
    const escaped = vi.fn();
    outline.show(at('a'), escaped);
    expect([ring.getAttribute('closedby'), ring.hasAttribute('open')]).toEqual(['closerequest', true]);
    // What the browser does at Escape; tests/e2e/page-tools.test.ts presses the key itself.
    ring.dispatchEvent(new Event('close'));
    expect([isThere(), escaped.mock.calls.length]).toEqual([false, 1]);
  });

  test('tells nobody once the ring went for another reason', () => {
    const { outline, at, ring } = outlined();
    const escaped = vi.fn();
    outline.show(at('a'), escaped);
    outline.hide();
    ring.dispatchEvent(new Event('close'));
    expect(escaped).not.toHaveBeenCalled();
  });
});
