// Follows the page as it changes: in-page navigation, and late drawing for a limited time. It tells that something
// changed, never what.
import type { OwnDocument } from './own-document.ts';

/** Calls back after each in-page navigation, with the address already changed. */
export function onNavigation(window: Window, moved: () => void): void {
  // The Navigation API is in Chromium and in Firefox since 147; before that only back and forward are seen.
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', moved);
  else window.addEventListener('popstate', moved);
}

export type Watch = {
  stop(): void;
  /** Whether it still looks: not stopped, and the time not over. */
  isWatching(): boolean;
};

/** How long a page gets to draw what a rule waits for, in milliseconds. */
export const drawingTime = 10_000;

/**
 * Calls back when the page has drawn something, at most once a frame, and once more when the time is over. A hidden tab
 * gets no frames, so it is looked at when it is shown.
 */
export function watchDrawing(window: Window, page: OwnDocument, drawn: () => void, time = drawingTime): Watch {
  let planned = false;
  let watching = true;
  const observer = new MutationObserver(() => {
    if (planned) return;
    planned = true;
    window.requestAnimationFrame(() => {
      planned = false;
      if (watching) drawn();
    });
  });
  const stop = (): void => {
    watching = false;
    window.clearTimeout(timer);
    observer.disconnect();
  };
  const timer = window.setTimeout(() => {
    stop();
    drawn();
  }, time);
  observer.observe(page.node, { childList: true, characterData: true, subtree: true });
  return { stop, isWatching: () => watching };
}

/** Whether the page came with an error status, such as 404: then its address says nothing about what it shows. */
export function cameWithError(window: Window): boolean {
  const [loaded] = window.performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & { responseStatus: number })[];
  // No number is no error.
  return (loaded?.responseStatus as number) >= 400;
}
