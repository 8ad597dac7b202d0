// jsdom draws nothing, so every element would count as hidden. This stand-in knows what a page hides by the attribute
// `hidden` or by its own `style`; the rest it takes for drawn.

const styled = (...declarations: string[]): string =>
  declarations.flatMap((each) => [`[style*="${each}"]`, `[style*="${each.replace(':', ': ')}"]`]).join();
const withoutBox = `[hidden], head, :is(script, style, template, noscript):not([style*="display:block"]), ${styled('display:none')}`;
const unseen = `${withoutBox}, ${styled('visibility:hidden', 'opacity:0')}`;

/** Gives `getClientRects` and `checkVisibility` to all elements, as far as rules ask for them. */
export function giveLayout(): void {
  Element.prototype.getClientRects = function () {
    return (this.closest(withoutBox) ? [] : [new DOMRect(0, 0, 10, 10)]) as unknown as DOMRectList;
  };
  Element.prototype.checkVisibility = function () {
    return !this.closest(unseen);
  };
}
