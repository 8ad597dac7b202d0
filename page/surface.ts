// Our one node on the page: a plain div with a closed root, in it the launcher and the panel's frame. It holds no text
// and no logic about help; it shows, hides, and hands out the frame's line.
import type { Line } from '../core/port/line.ts';
import type { PageToPanel } from '../core/port/messages.ts';
import { drawLauncher, drawNotice } from './draw-launcher.ts';
import { launcherMark } from './launcher-mark.ts';
import type { OwnDocument } from './own-document.ts';
import { type Mounted, stayMounted } from './stay-mounted.ts';
import surfaceStyle from './surface.css?inline';

/** How often the launcher is kept from going by itself, in milliseconds; much less than the animation in surface.css lasts. */
const stayTime = 20_000;

/** The pointer must rest this long before the frame is made, in milliseconds: passing over it costs nothing. */
const hoverTime = 80;

export type SurfaceEvents = {
  /** The frame has loaded; this is the only line to it. */
  lineOpened(line: Line<PageToPanel>): void;
  /** The reader pressed the launcher. */
  pressed(): void;
  /** Whether a frame of ours can be opened at all: not after our own update. */
  canOpen(): boolean;
};

export type Surface = {
  showLauncher(name: string): void;
  hide(): void;
  open(): void;
  close(): void;
  isOpen(): boolean;
  /** The frame of the panel while it is open. */
  frame(): HTMLIFrameElement | undefined;
  /** Paints a few lines in place of the launcher's face. */
  showNotice(lines: readonly string[]): void;
};

export function createSurface(window: Window, page: OwnDocument, panelAddress: () => string, events: SurfaceEvents): Surface {
  const host = page.create('div');
  const root = host.attachShadow({ mode: 'closed' });
  const launcher = page.create('button');
  const listener = new AbortController();
  let mounted: Mounted | undefined;
  let frame: HTMLIFrameElement | undefined;
  let open = false;
  let hover = 0;
  let staying = 0;

  const prepareFrame = (): HTMLIFrameElement => {
    frame ??= makeFrame(page, panelAddress(), launcher.ariaLabel ?? '', events.lineOpened);
    if (!frame.isConnected) root.append(frame);
    return frame;
  };
  const show = (wanted: boolean): void => {
    open = wanted;
    launcher.toggleAttribute('data-open', open);
    launcher.ariaExpanded = `${open}`;
    frame?.toggleAttribute('data-hidden', !open);
  };
  /** Starts the animation anew that would take the launcher away; see surface.css. */
  const stay = (): void => {
    for (const animation of root.getAnimations?.() ?? []) animation.currentTime = 0;
    staying = window.setTimeout(stay, stayTime);
  };
  const surface: Surface = {
    showLauncher(name) {
      launcher.ariaLabel = name;
      if (mounted) return;
      mounted = stayMounted(window, page, host, events.canOpen);
      stay();
    },
    hide() {
      show(false);
      mounted?.unmount();
      mounted = undefined;
      window.clearTimeout(staying);
    },
    open() {
      prepareFrame();
      show(true);
      frame?.focus();
    },
    close() {
      const hadFocus = root.activeElement === frame;
      show(false);
      if (hadFocus) launcher.focus();
    },
    isOpen: () => open,
    frame: () => (open ? frame : undefined),
    showNotice(lines) {
      show(false);
      frame?.remove();
      listener.abort();
      const notice = drawNotice(page, lines);
      notice.role = 'img';
      notice.ariaLabel = lines.join(' ');
      // A new element and not a wider launcher: what appears is no layout shift, what grows is.
      launcher.replaceWith(notice);
    },
  };

  const on = (type: string, heard: (event: Event) => void): void => launcher.addEventListener(type, heard, { signal: listener.signal });
  const prepare = (): void => {
    if (events.canOpen()) prepareFrame();
  };
  on('click', (event) => event.isTrusted && events.pressed());
  on('pointerenter', () => {
    hover = window.setTimeout(prepare, hoverTime);
  });
  on('pointerleave', () => window.clearTimeout(hover));
  on('focus', prepare);

  launcher.type = 'button';
  launcher.setAttribute(launcherMark, '');
  launcher.append(drawLauncher(page));
  dress(root);
  root.append(launcher);
  show(false);
  return surface;
}

function dress(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(surfaceStyle);
  root.adoptedStyleSheets = [sheet];
}

/**
 * The frame shows nothing until the line has arrived. The nonce travels in its own address, inside the closed root where
 * the page cannot read it, so no other window can pass for us.
 */
function makeFrame(page: OwnDocument, address: string, name: string, lineOpened: (line: Line<PageToPanel>) => void): HTMLIFrameElement {
  const frame = page.create('iframe');
  const nonce = crypto.randomUUID();
  // Where the page asks for cross-origin isolation, Chromium opens no other kind of frame (measured 2026-11).
  frame.setAttribute('credentialless', '');
  frame.setAttribute('data-hidden', '');
  frame.title = name;
  frame.src = `${address}#${nonce}`;
  frame.addEventListener('load', () => {
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow?.postMessage({ nonce }, '*', [port2]);
    lineOpened(lineOf(port1));
  });
  return frame;
}

const lineOf = (port: MessagePort): Line<PageToPanel> => ({
  send: (message) => port.postMessage(message),
  onMessage(receive) {
    port.addEventListener('message', (event) => receive(event.data));
    port.start();
  },
  // Chromium tells when the frame is gone, as after our own update; in Firefox this script is gone by then too.
  onClose: (closed) => port.addEventListener('close', closed),
  end: () => port.close(),
});
