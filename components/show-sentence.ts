/** The name of the highlight, which the style sheet colours: `::highlight(voice)`. */
const name = 'voice';

/**
 * Marks the sentence that is heard and brings it into sight; nothing takes the mark away. It is painted and not wrapped (CSS
 * Custom Highlight API: Chromium 105, Firefox 140), so nothing changes for a screen reader and the focus stays where it is.
 * In an older browser there is no mark, and reading goes on.
 */
export function showSentence(window: Window & typeof globalThis, range: Range | undefined): void {
  const highlights = window.CSS?.highlights;
  if (highlights && window.Highlight) {
    if (range) highlights.set(name, new window.Highlight(range));
    else highlights.delete(name);
  }
  if (range) bringIntoSight(window, range);
}

/** Scrolls no further than is needed. What stays in view at the top covers what is behind it. */
function bringIntoSight(window: Window, range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const covered = [...window.document.querySelectorAll('[data-stays]')].map((part) => part.getBoundingClientRect().bottom);
  const ceiling = Math.max(0, ...covered) + rest;
  if (top < ceiling) window.scrollBy(0, top - ceiling);
  else if (bottom > window.innerHeight - rest) window.scrollBy(0, Math.min(bottom + rest - window.innerHeight, top - ceiling));
}

/** Air above and below the sentence, in pixels. */
const rest = 16;
