// Tells at which known field the reader is, by its id. It hears that the focus moved and nothing else: no key, no typing,
// and nothing about elements that no rule names.
import type { OwnDocument } from './own-document.ts';
import { childrenOf, controlOf, isElement, nameOf, rootOf, windowOf } from './own-node.ts';

/**
 * Calls back when the focus comes to a known field, and with nothing when it leaves it for something else on the page. Our
 * own panel is no such thing: a reader who looks up the field there is still at it.
 */
export function watchFocus(
  page: OwnDocument,
  fields: () => ReadonlyMap<string, Element>,
  focused: (id: string | undefined) => void,
): { stop(): void } {
  const ending = new AbortController();
  const heardIn = new WeakSet<Node>();
  let last: string | undefined;

  const hear = (event: Event): void => {
    listenAround();
    if (!event.isTrusted || isOurs(page, event)) return;
    const id = fieldAt(event.composedPath(), fields());
    if (id !== last) focused(id);
    last = id;
  };
  const listenIn = (root: Node): void => {
    if (heardIn.has(root)) return;
    heardIn.add(root);
    EventTarget.prototype.addEventListener.call(root, 'focusin', hear, { capture: true, signal: ending.signal });
  };
  /** The document does not hear of a frame, nor of a step from one field to another in the same open root. */
  const listenAround = (): void => {
    for (const field of fields().values()) listenIn(rootOf(field));
  };

  listenIn(page.node);
  listenAround();
  // Fields may come to be known in a frame after this was begun; the window loses the focus before the frame gets it.
  windowOf(page.node)?.addEventListener('blur', listenAround, { signal: ending.signal });
  return { stop: () => ending.abort() };
}

/** The innermost known field on a way from inside out; a label stands for its control. */
export function fieldAt(way: readonly EventTarget[], fields: ReadonlyMap<string, Element>): string | undefined {
  const ids = new Map<EventTarget, string>();
  for (const [id, element] of fields) {
    ids.set(element, id);
    const control = controlOf(element);
    if (control) ids.set(control, id);
  }
  return way.map((target) => ids.get(target)).find((id) => id !== undefined);
}

/** A div without children below the root is ours, or holds no field. */
function isOurs(page: OwnDocument, event: Event): boolean {
  const target = event.composedPath()[0] as Node;
  return isElement(target) && nameOf(target) === 'div' && childrenOf(target).length === 0 && childrenOf(page.root()).includes(target);
}
