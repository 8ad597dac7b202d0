// Moves the open panel out of the way of what has the focus on the page (WCAG 2.2, 2.4.11): to the other side of a wide
// window, to the top of a narrow one. Only our own nodes are moved, so that nothing of the page shifts.
import type { OwnDocument } from './own-document.ts';

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Move = { readonly x: number; readonly y: number };

const stay: Move = { x: 0, y: 0 };
/** The room between the panel and the edge of the window; see surface.css. */
const edge = 12;

/** Follows the focus until it is stopped; `frame` answers with the frame of an open panel. */
export function keepClear(window: Window, page: OwnDocument, frame: () => HTMLElement | undefined): { stop(): void } {
  const ending = new AbortController();
  let moved = stay;

  const move = (panel: HTMLElement, to: Move): void => {
    if (to.x === moved.x && to.y === moved.y) return;
    moved = to;
    panel.style.translate = to === stay ? '' : `${to.x}px ${to.y}px`;
    // The launcher is the edge of the panel in its own place; elsewhere the panel's own button shuts it.
    const launcher = panel.parentNode?.querySelector('button');
    if (launcher) launcher.style.visibility = to === stay ? '' : 'hidden';
  };
  const heard = (event: Event): void => {
    const panel = frame();
    const [target] = event.composedPath();
    if (!panel || !event.isTrusted || !(target instanceof Element) || target.contains(panel)) return;
    const own = shift(panel.getBoundingClientRect(), { x: -moved.x, y: -moved.y });
    move(panel, clearMove(own, target.getBoundingClientRect(), window));
  };
  EventTarget.prototype.addEventListener.call(page.node, 'focusin', heard, { capture: true, signal: ending.signal });
  return {
    stop() {
      ending.abort();
      const panel = frame();
      if (panel) move(panel, stay);
    },
  };
}

/** The first place in which the panel leaves the element free; its own place where there is none. */
export function clearMove(panel: Box, element: Box, window: { readonly innerWidth: number; readonly innerHeight: number }): Move {
  const isSheet = panel.right - panel.left >= window.innerWidth - 2 * edge;
  const away: Move = isSheet ? { x: 0, y: -panel.top } : { x: edge - panel.left, y: 0 };
  return [stay, away].find((move) => !overlap(shift(panel, move), element)) ?? stay;
}

const shift = (box: Box, { x, y }: Move): Box => ({ left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y });
const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
