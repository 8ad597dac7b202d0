import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSurface, type Surface, type SurfaceEvents } from '../../../page/surface.ts';
import { aPage, pass, type TestPage, watchClosedRoots } from './a-page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Drawn = TestPage & { surface: Surface; root: ShadowRoot; launcher: HTMLElement; events: SurfaceEvents };

function aSurface(changes: Partial<SurfaceEvents> = {}): Drawn {
  const roots = watchClosedRoots();
  const page = aPage('<h1>WW</h1>');
  const events = { lineOpened: vi.fn(), pressed: vi.fn(), canOpen: () => true, ...changes };
  const surface = createSurface(page.window, page.own, () => 'about:blank', events);
  const root = roots[0] ?? expect.fail('no closed root');
  return { ...page, surface, root, launcher: root.querySelector('button') ?? expect.fail('no launcher'), events };
}

/** All text that a page or an extension could find in a root. */
function textsIn(root: ShadowRoot): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}

/** A click as only a hand can give it. */
function pressByHand(launcher: HTMLElement, root: ShadowRoot): void {
  const trust = (event: Event): void => {
    const [inside] = Object.getOwnPropertySymbols(event).map((symbol) => (event as unknown as Record<symbol, { isTrusted: boolean }>)[symbol]);
    if (inside) inside.isTrusted = true;
  };
  root.addEventListener('click', trust, { capture: true, once: true });
  launcher.click();
}

const frames = (root: ShadowRoot): HTMLIFrameElement[] => [...root.querySelectorAll('iframe')];

describe('the node on the page', () => {
  test('is not there until there is help', () => {
    const { document } = aSurface();
    expect(document.documentElement.children.length).toBe(2);
  });

  test('is one plain div with nothing that tells it from others, and its root is shut', () => {
    const { document, surface } = aSurface();
    surface.showLauncher('Uitleg');
    const node = document.documentElement.lastElementChild ?? expect.fail('no node');
    expect([node.localName, node.id, node.className, node.shadowRoot, node.textContent]).toEqual(['div', '', '', null, '']);
    expect(node.getAttributeNames().filter((name) => name !== 'popover')).toEqual([]);
  });

  test('goes when the help goes, and comes back with it', () => {
    const { document, surface } = aSurface();
    surface.showLauncher('Uitleg');
    surface.hide();
    expect(document.documentElement.children.length).toBe(2);
    surface.showLauncher('Uitleg');
    expect(document.documentElement.children.length).toBe(3);
  });
});

describe('the launcher', () => {
  test("is a button with a name in the reader's language", () => {
    const { surface, launcher } = aSurface();
    surface.showLauncher('Uitleg van Wegwijs bij deze pagina');
    expect([launcher.localName, launcher.getAttribute('aria-label')]).toEqual(['button', 'Uitleg van Wegwijs bij deze pagina']);
  });

  test('says whether the help is open', () => {
    const { surface, launcher } = aSurface();
    expect(launcher.ariaExpanded).toBe('false');
    surface.open();
    expect(launcher.ariaExpanded).toBe('true');
  });

  test('is kept from going by itself for as long as it stands', async () => {
    const { surface, root } = aSurface();
    const animation = { currentTime: 30_000 };
    root.getAnimations = () => [animation as unknown as Animation];
    surface.showLauncher('Uitleg');
    expect(animation.currentTime).toBe(0);
    animation.currentTime = 19_000;
    await pass(20_000);
    expect(animation.currentTime).toBe(0);
    surface.hide();
    animation.currentTime = 19_000;
    await pass(60_000);
    expect(animation.currentTime).toBe(19_000);
  });

  test('tells that it was pressed by a hand', () => {
    const { launcher, root, events } = aSurface();
    pressByHand(launcher, root);
    expect(events.pressed).toHaveBeenCalledOnce();
  });

  test('does not listen to a page that presses it', () => {
    const { launcher, events } = aSurface();
    launcher.click();
    launcher.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(events.pressed).not.toHaveBeenCalled();
  });
});

describe('no text of ours stands on the page', () => {
  test.each<[string, (surface: Surface) => unknown]>([
    ['at first', () => {}],
    ['with the launcher', (surface) => surface.showLauncher('Uitleg')],
    ['with the panel open', (surface) => surface.open()],
    ['after the panel was shut', (surface) => [surface.open(), surface.close()]],
    ['with a notice', (surface) => surface.showNotice(['Wegwijs is vernieuwd.', 'Ververs de pagina.'])],
  ])('%s', (_, act) => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const { surface, root } = aSurface();
    act(surface);
    expect(root.childNodes.length).toBeGreaterThan(0);
    expect(textsIn(root)).toEqual([]);
  });

  test('text would be found', () => {
    const { root, launcher } = aSurface();
    launcher.append('Bel 0900-12345');
    expect(textsIn(root)).toEqual(['Bel 0900-12345']);
  });
});

describe('the frame', () => {
  test('is not made for a pointer that passes', async () => {
    const { launcher, root } = aSurface();
    launcher.dispatchEvent(new Event('pointerenter'));
    await pass(79);
    launcher.dispatchEvent(new Event('pointerleave'));
    await pass(1000);
    expect(frames(root)).toEqual([]);
  });

  test.each(['pointerenter', 'focus'])('is made, and hidden, after %s', async (type) => {
    const { launcher, root } = aSurface();
    launcher.dispatchEvent(new Event(type));
    await pass(80);
    expect(frames(root).map((frame) => frame.hasAttribute('data-hidden'))).toEqual([true]);
  });

  test('is not made once this extension is gone', async () => {
    const { launcher, root } = aSurface({ canOpen: () => false });
    launcher.dispatchEvent(new Event('focus'));
    launcher.dispatchEvent(new Event('pointerenter'));
    await pass(80);
    expect(frames(root)).toEqual([]);
  });

  test('is kept when the panel is shut, and is the same when it opens again', () => {
    const { surface, root } = aSurface();
    surface.open();
    const before = frames(root);
    surface.close();
    expect(before[0]?.hasAttribute('data-hidden')).toBe(true);
    surface.open();
    expect(frames(root)).toEqual(before);
    expect([surface.isOpen(), before[0]?.hasAttribute('data-hidden')]).toEqual([true, false]);
  });

  test('has a title, and no credentials of the page', () => {
    const { surface, root } = aSurface();
    surface.showLauncher('Uitleg');
    surface.open();
    expect([frames(root)[0]?.title, frames(root)[0]?.hasAttribute('credentialless')]).toEqual(['Uitleg', true]);
  });

  test('knows its own nonce, and no other frame has the same', () => {
    const nonces = [aSurface(), aSurface()].map(({ surface, root }) => {
      surface.open();
      return frames(root)[0]?.src.split('#')[1];
    });
    expect(nonces[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  test('gets one line when it has loaded, with its nonce', () => {
    const { surface, root, events } = aSurface();
    surface.open();
    const frame = frames(root)[0] ?? expect.fail('no frame');
    const postMessage = vi.fn();
    Object.defineProperty(frame, 'contentWindow', { value: { postMessage } });
    frame.dispatchEvent(new Event('load'));
    expect(postMessage).toHaveBeenCalledExactlyOnceWith({ nonce: frame.src.split('#')[1] }, '*', [expect.any(MessagePort)]);
    expect(events.lineOpened).toHaveBeenCalledOnce();
  });
});

describe('a notice', () => {
  const painted = (): { surface: Surface; root: ShadowRoot; launcher: HTMLElement; events: SurfaceEvents; fillText: ReturnType<typeof vi.fn> } => {
    const fillText = vi.fn();
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ scale() {}, fillText } as unknown as RenderingContext);
    return { ...aSurface(), fillText };
  };

  test('is painted line by line, with its words as its name, and is no button any more', () => {
    const { surface, root, fillText } = painted();
    surface.showNotice(['Wegwijs is vernieuwd.', 'Ververs de pagina.']);
    expect(fillText.mock.calls.map(([line]) => line)).toEqual(['Wegwijs is vernieuwd.', 'Ververs de pagina.']);
    expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Wegwijs is vernieuwd. Ververs de pagina.');
    expect(root.querySelector('button')).toBeNull();
  });

  test('takes the frame away and ends all listening', async () => {
    const { surface, root, launcher, events } = painted();
    surface.open();
    surface.showNotice(['Ververs.']);
    pressByHand(launcher, root);
    launcher.dispatchEvent(new Event('focus'));
    await pass(100);
    expect([frames(root), surface.isOpen()]).toEqual([[], false]);
    expect(events.pressed).not.toHaveBeenCalled();
  });
});
