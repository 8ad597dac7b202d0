// Our one node on the page: a plain div with a closed root, in it the launcher and the panel's frame. It holds no text
// and no logic about help; it shows, hides, and hands out the frame's line.
import type { Line } from '../core/port/line.ts';
import type { PageToPanel } from '../core/port/messages.ts';
import { drawLauncher } from './draw-launcher.ts';
import { launcherMark } from './launcher-mark.ts';
import type { OwnDocument } from './own-document.ts';
import { makePanelFrame, type PanelFrame } from './panel-frame.ts';
import { stayMounted } from './stay-mounted.ts';
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
  isAlive(): boolean;
  /** The page leaves us no room: it took the launcher away, or covers it, more often than we put it back. */
  gaveUp(): void;
};

export type Surface = {
  showLauncher(name: string): void;
  hide(): void;
  /** Opens the panel; false where the page lies over it, so that nobody would see it. */
  open(): boolean;
  close(): void;
  /** The frame of the panel while it is open. */
  frame(): HTMLIFrameElement | undefined;
  /** Shows a sentence in place of the launcher and the panel. */
  showNotice(sentence: string): void;
};

export function createSurface(window: Window, page: OwnDocument, panelAddress: () => string, events: SurfaceEvents): Surface {
  const host = page.create('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  const launcher = page.create('button');
  let panel: PanelFrame | undefined;
  let open = false;
  let hover = 0;
  let staying = 0;

  const prepareFrame = (): void => {
    if (!events.isAlive()) return;
    panel ??= makePanelFrame(page, panelAddress(), launcher.ariaLabel ?? '', events.lineOpened);
    if (panel.node.isConnected) return;
    panel.placing();
    root.append(panel.node);
  };
  const show = (wanted: boolean): void => {
    open = wanted;
    launcher.toggleAttribute('data-open', open);
    launcher.ariaExpanded = `${open}`;
    panel?.node.toggleAttribute('data-hidden', !open);
  };
  /** Starts the animation anew that would take the launcher away; see surface.css. */
  const stay = (): void => {
    for (const animation of root.getAnimations?.() ?? []) animation.currentTime = 0;
    staying = window.setTimeout(stay, stayTime);
  };
  const isCovered = (): boolean => {
    const { x, y, width, height } = ((open && panel?.node) || launcher).getBoundingClientRect();
    return page.at(x + width / 2, y + height / 2) !== host;
  };
  const on = (type: string, heard: (event: Event) => void): void => launcher.addEventListener(type, heard);
  const press = (event: Event): void => {
    if (event.isTrusted) events.pressed();
  };
  const rest = (): void => {
    hover = window.setTimeout(prepareFrame, hoverTime);
  };
  const leave = (): void => window.clearTimeout(hover);
  /** Listens once, however often it is called: a document that is opened anew takes the listeners off our nodes too. */
  const placing = (): void => {
    on('click', press);
    on('pointerenter', rest);
    on('pointerleave', leave);
    on('focus', prepareFrame);
    panel?.placing();
  };

  const mounted = stayMounted(window, page, host, { ...events, isCovered, placing });
  launcher.setAttribute(launcherMark, '');
  launcher.append(drawLauncher(page));
  sheet.replaceSync(surfaceStyle);
  root.adoptedStyleSheets = [sheet];
  root.append(launcher);
  show(false);
  return {
    showLauncher(name) {
      launcher.ariaLabel = name;
      if (mounted.mount()) stay();
    },
    hide() {
      show(false);
      mounted.unmount();
      window.clearTimeout(staying);
    },
    open() {
      prepareFrame();
      show(true);
      return mounted.toFront();
    },
    close() {
      const hadFocus = root.activeElement === panel?.node;
      show(false);
      if (hadFocus) launcher.focus();
    },
    frame: () => (open ? panel?.node : undefined),
    showNotice(sentence) {
      show(false);
      panel?.node.remove();
      // A new element and not a wider launcher: what appears is no layout shift, what grows is. What a style sheet adds is
      // no text node, so a page can neither find nor rewrite it.
      const notice = page.create('i');
      sheet.insertRule(`i::after{content:${JSON.stringify(sentence)}}`);
      launcher.replaceWith(notice);
    },
  };
}
