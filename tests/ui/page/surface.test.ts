import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { createSurface, type Surface, type SurfaceEvents } from '../../../page/surface.ts';
import { aPage, coverAll, pass, type TestPage, watchClosedRoots } from './a-page.ts';

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
  const events = { lineOpened: vi.fn(), pressed: vi.fn(), isAlive: () => true, gaveUp: vi.fn(), ...changes };
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
    const { surface, launcher, root, events } = aSurface();
    surface.showLauncher('Uitleg');
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
    ['with a notice', (surface) => surface.showNotice('Wegwijs is vernieuwd.')],
  ])('%s', (_, act) => {
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
    const { surface, launcher, root } = aSurface();
    surface.showLauncher('Uitleg');
    launcher.dispatchEvent(new Event('pointerenter'));
    await pass(79);
    launcher.dispatchEvent(new Event('pointerleave'));
    await pass(1000);
    expect(frames(root)).toEqual([]);
  });

  test.each(['pointerenter', 'focus'])('is made, and hidden, after %s', async (type) => {
    const { surface, launcher, root } = aSurface();
    surface.showLauncher('Uitleg');
    launcher.dispatchEvent(new Event(type));
    await pass(80);
    expect(frames(root).map((frame) => frame.hasAttribute('data-hidden'))).toEqual([true]);
  });

  test('is not made once this extension is gone', async () => {
    const { surface, launcher, root } = aSurface({ isAlive: () => false });
    surface.showLauncher('Uitleg');
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
    expect([surface.frame(), before[0]?.hasAttribute('data-hidden')]).toEqual([before[0], false]);
  });

  test('has a title, and no credentials of the page', () => {
    const { surface, root } = aSurface();
    surface.showLauncher('Uitleg');
    surface.open();
    expect([frames(root)[0]?.title, frames(root)[0]?.hasAttribute('credentialless')]).toEqual(['Uitleg', true]);
  });

  test('goes to the panel by itself and not by its address, which a page could be told; each with a nonce of its own', () => {
    const nonces = [aSurface(), aSurface()].map((made) => {
      const { frame, replace } = loadedFrame(made);
      expect(frame.getAttribute('src')).toBeNull();
      return nonceOf(replace);
    });
    expect(nonces[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  test('goes there again when it is put back on the page', () => {
    const { frame, replace } = loadedFrame(aSurface());
    frame.dispatchEvent(new Event('load'));
    expect(replace).toHaveBeenCalledTimes(2);
  });

  test('gets one line when the panel has loaded, with its nonce', () => {
    const made = aSurface();
    const { frame, replace, postMessage, leaveEmpty } = loadedFrame(made);
    expect(postMessage).not.toHaveBeenCalled();
    leaveEmpty();
    frame.dispatchEvent(new Event('load'));
    expect(postMessage).toHaveBeenCalledExactlyOnceWith({ nonce: nonceOf(replace) }, '*', [expect.any(MessagePort)]);
    expect(made.events.lineOpened).toHaveBeenCalledOnce();
  });
});

type LoadedFrame = { frame: HTMLIFrameElement; replace: Mock<(address: string) => void>; postMessage: Mock; leaveEmpty(): void };

/** The frame as it is put on the page: with an empty document of the page's own, which it leaves for the panel. */
function loadedFrame({ surface, root }: Drawn): LoadedFrame {
  const replace = vi.fn<(address: string) => void>();
  const postMessage = vi.fn();
  surface.open();
  const frame = frames(root)[0] ?? expect.fail('no frame');
  let inside: object | null = { URL: 'about:blank' };
  Object.defineProperty(frame, 'contentWindow', { value: { postMessage, location: { replace } } });
  Object.defineProperty(frame, 'contentDocument', { get: () => inside });
  frame.dispatchEvent(new Event('load'));
  return {
    frame,
    replace,
    postMessage,
    leaveEmpty: () => {
      inside = null;
    },
  };
}

const nonceOf = (replace: LoadedFrame['replace']): string | undefined => replace.mock.calls[0]?.[0].split('#')[1];

describe('a panel that is opened', () => {
  test('says whether it can be seen', () => {
    const { surface } = aSurface();
    surface.showLauncher('Uitleg');
    expect(surface.open()).toBe(true);
    coverAll();
    expect(surface.open()).toBe(false);
  });

  test('cannot be seen where the launcher was taken away for good', () => {
    expect(aSurface().surface.open()).toBe(false);
  });
});

test('a document that is opened anew, which takes all listeners away, gets a launcher that listens', async () => {
  const { document, surface, launcher, root, events } = aSurface();
  surface.showLauncher('Uitleg');
  const listen = vi.spyOn(launcher, 'addEventListener');
  document.documentElement.lastElementChild?.remove();
  await pass(50);
  expect(listen.mock.calls.map(([type]) => type)).toEqual(['click', 'pointerenter', 'pointerleave', 'focus']);
  pressByHand(launcher, root);
  expect(events.pressed, 'and hears a click once').toHaveBeenCalledOnce();
});

describe('a notice', () => {
  test('stands in the style sheet, where no page can find or rewrite it, and is no button any more', () => {
    const { surface, root } = aSurface();
    surface.showNotice('Wegwijs is "vernieuwd".');
    const rules = [...(root.adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText);
    expect(rules.join()).toContain('content: "Wegwijs is \\"vernieuwd\\"."');
    expect([textsIn(root), root.querySelector('button')]).toEqual([[], null]);
  });

  test('takes the frame away', () => {
    const { surface, root } = aSurface();
    surface.open();
    surface.showNotice('Ververs.');
    expect([frames(root), surface.frame()]).toEqual([[], undefined]);
  });
});
