// Which element of the page the reader is at, when the reader asks about it. The element is looked at, never what is in it.
import { getterOf, type OwnDocument } from './own-document.ts';
import { around, documentIn, openRootOf, windowOf } from './own-node.ts';

/** The element with the focus, into open roots and frames of the same origin; none where a page has none. */
export function focusedElement(page: OwnDocument): Element | undefined {
  let found = activeIn(page.node);
  for (let inner = found && innerFocus(found); inner; inner = innerFocus(inner)) found = inner;
  return found;
}

function innerFocus(element: Element): Element | undefined {
  const root = openRootOf(element);
  if (root) return activeIn(root);
  const document = documentIn(element);
  return document ? activeIn(document) : undefined;
}

/** By the getter of its own prototype: a page may name an element like it. */
const activeIn = (root: Document | ShadowRoot): Element | undefined =>
  (getterOf('defaultView' in root ? Document.prototype : ShadowRoot.prototype, 'activeElement')?.call(root) as Element | null) ?? undefined;

/** The elements from one outwards, out of open roots and frames too, itself first. */
export function wayOut(element: Element): Element[] {
  const way: Element[] = [];
  for (let each: Element | null | undefined = element; each; each = around(each) ?? windowOf(each)?.frameElement) way.push(each);
  return way;
}
