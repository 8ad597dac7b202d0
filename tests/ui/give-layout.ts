// jsdom draws nothing, so every element would count as hidden. This stand-in knows what a page hides by the attribute
// `hidden` or by `style`; the rest it takes for drawn.

const hiding = '[hidden], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"], [style*="opacity:0"], [style*="opacity: 0"], head, script, style, template, noscript';

const isDrawn = (element: Element): boolean => element.closest(hiding) === null;
const collapses = (element: Element): boolean => element.closest('[hidden], [style*="display:none"], [style*="display: none"], head, script, style, template, noscript') !== null;

/** Gives `getClientRects` and `checkVisibility` to all elements, as far as rules ask for them. */
export function giveLayout(): void {
  Element.prototype.getClientRects = function () {
    return (collapses(this) ? [] : [new DOMRect(0, 0, 10, 10)]) as unknown as DOMRectList;
  };
  Element.prototype.checkVisibility = function () {
    return isDrawn(this);
  };
}
