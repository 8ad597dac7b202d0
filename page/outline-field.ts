// A ring around a field: one plain div of ours on top of the page, without text, that no click can hit. The page's own
// nodes are only measured and scrolled to.
//
// The ring is a dialog that the browser shuts by Escape (closedby="closerequest"), so we hear of that one key without a key
// listener in the page. Opened by its attribute and not by show(), it takes no focus and the page hears nothing (measured
// 2026-11 in Chromium 156 and Firefox 153; a Chromium before 134 leaves the ring there).

import { launcherMark } from './launcher-mark.ts';
import outlineStyle from './outline-field.css?inline';
import type { OwnDocument } from './own-document.ts';
import { isInDocument, isVisible, windowOf } from './own-node.ts';
import { stayMounted } from './stay-mounted.ts';

export type Outline = {
  /** Brings the field into view and puts the ring around it, until it leaves the page or Escape takes it away. */
  show(element: Element, escaped?: () => void): void;
  hide(): void;
};

/** How far the ring stands off the field, in pixels, and how often it is kept from going by itself, in milliseconds. */
const gap = 6;
const stayTime = 20_000;

/** Makes the ring. `isAlive` says whether this script is still the one that speaks; see stay-mounted.ts. */
export function createOutline(window: Window, page: OwnDocument, isAlive: () => boolean = () => true): Outline {
  const host = page.create('div');
  const root = host.attachShadow({ mode: 'closed' });
  const ring = page.create('dialog');
  let escaped: (() => void) | undefined;
  let field: Element | undefined;
  let watching: IntersectionObserver | undefined;
  let view: Window | null = null;
  let stayed = 0;
  let isPlanned = false;

  const hide = (): void => {
    field = undefined;
    escaped = undefined;
    watching?.disconnect();
    mounted.unmount();
  };
  const follow = (time: number): void => {
    isPlanned = false;
    if (!field) return;
    // What was in a frame stays in its document, also when the frame shows another.
    if (!isInDocument(field) || windowOf(field) !== view || !isAlive()) return hide();
    place(ring, field);
    if (time - stayed > stayTime) {
      stayed = time;
      for (const animation of root.getAnimations?.() ?? []) animation.currentTime = 0;
    }
    plan();
  };
  const plan = (): void => {
    if (!isPlanned) window.requestAnimationFrame(follow);
    isPlanned = true;
  };

  const mounted = stayMounted(window, page, host, { isAlive, isCovered: () => false, placing() {}, gaveUp: hide });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(outlineStyle);
  root.adoptedStyleSheets = [sheet];
  // By this mark a later script of ours knows the node as a leftover.
  ring.setAttribute(launcherMark, '');
  ring.setAttribute('closedby', 'closerequest');
  // Nothing to read in it: only its border is seen.
  ring.setAttribute('aria-hidden', 'true');
  ring.addEventListener('close', () => {
    const back = escaped;
    hide();
    back?.();
  });
  root.append(ring);

  return {
    show(element, onEscape) {
      field = element;
      escaped = onEscape;
      view = windowOf(element);
      bringIntoView(window, element);
      watching?.disconnect();
      watching = watchSight(element, (inSight) => ring.toggleAttribute('data-out', !inSight));
      mounted.mount();
      // Anew each time: what was opened before it stood in the page is not shut by a key.
      ring.removeAttribute('open');
      ring.setAttribute('open', '');
      place(ring, element);
      plan();
    },
    hide,
  };
}

/** Tells whether a part of it is in sight, also where a frame or a scrolling part of the page cuts it off. */
function watchSight(element: Element, told: (inSight: boolean) => void): IntersectionObserver | undefined {
  told(true);
  if (!globalThis.IntersectionObserver) return undefined;
  const observer = new IntersectionObserver((entries) => told(entries.at(-1)?.isIntersecting ?? true));
  observer.observe(element);
  return observer;
}

function bringIntoView(window: Window, element: Element): void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isTall = boxOf(element).height > window.innerHeight;
  Element.prototype.scrollIntoView.call(element, { block: isTall ? 'start' : 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
}

function place(ring: HTMLElement, element: Element): void {
  const isAway = !isVisible(element) || ring.hasAttribute('data-out');
  if (ring.hasAttribute('data-away') !== isAway) ring.toggleAttribute('data-away', isAway);
  if (isAway) return;
  const { left, top } = placeOnTop(element);
  const { width, height } = boxOf(element);
  const { style } = ring;
  // Moved, not laid out anew: what is only moved is no layout shift that the page could see (measured 2026-11).
  style.translate = `${left - gap}px ${top - gap}px`;
  style.width = `${width + 2 * gap}px`;
  style.height = `${height + 2 * gap}px`;
}

const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** Where an element stands in the window of the page itself: each frame around it moves it. */
function placeOnTop(element: Element): { left: number; top: number } {
  let { left, top } = boxOf(element);
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const box = boxOf(frame);
    const style = windowOf(frame)?.getComputedStyle(frame);
    left += box.left + frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0');
    top += box.top + frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0');
  }
  return { left, top };
}

const frameOf = (element: Element): Element | null => windowOf(element)?.frameElement ?? null;
