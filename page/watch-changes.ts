// Tells which parts of the page changed, once it is still, or now and then where it never is. What is typed changes
// nothing that is heard here: values are no attributes that are watched, and editable parts are left out.
import { openRootsIn } from './open-roots.ts';
import type { OwnDocument } from './own-document.ts';
import { around, childrenOf, isElement, isHtml, isInDocument, nameOf, type Root } from './own-node.ts';
import { isInline, isInSilence } from './page-blocks.ts';

/** How long a page must be still, after how long it is told all the same, and when it counts as calm again; milliseconds. */
const times = { still: 100, latest: 1000, calm: 2000 };

/** More changed parts than this are the whole page. */
const mostParts = 50;
const mostTargets = 500;

/** Attributes that change what a reader sees or what a field is called. */
const watched = ['class', 'style', 'hidden', 'open', 'for', 'id', 'name', 'type', 'role', 'aria-label', 'aria-labelledby', 'aria-hidden'];

/** Calls back with the parts that changed; at most once a second when the page goes on changing. */
export function watchChanges(window: Window, page: OwnDocument, changed: (roots: readonly Element[] | 'all') => void): { stop(): void } {
  const ending = new AbortController();
  const seenRoots = new WeakSet<Root>();
  let targets = new Set<Element>();
  let isAll = false;
  let pause = times.still;
  let still = 0;
  let latest = 0;
  let calm = 0;

  const tell = (): void => {
    window.clearTimeout(still);
    window.clearTimeout(latest);
    still = latest = 0;
    // Nobody reads a hidden tab; it is told when it is shown.
    if (isHidden(page.node)) return;
    const parts = isAll ? 'all' : partsOf(targets, page);
    targets = new Set();
    isAll = false;
    if (parts.length === 0) return;
    // The page may have grown new open roots and frames.
    for (const part of parts === 'all' ? [page.node] : parts) watch(part);
    if (calm) pause = Math.min(pause * 2, times.latest);
    window.clearTimeout(calm);
    calm = window.setTimeout(() => {
      calm = 0;
      pause = times.still;
    }, times.calm);
    changed(parts);
  };
  const plan = (): void => {
    if (targets.size > mostTargets) isAll = true;
    if (isAll) targets.clear();
    if (!isAll && targets.size === 0) return;
    window.clearTimeout(still);
    still = window.setTimeout(tell, pause);
    latest ||= window.setTimeout(tell, times.latest);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (isAll || targets.size > mostTargets) break;
      for (const target of targetsOf(record, page)) targets.add(target);
    }
    plan();
  });
  const watch = (start: Root): void => {
    for (const root of openRootsIn(start)) {
      if (seenRoots.has(root) || isElement(root)) continue;
      seenRoots.add(root);
      observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: watched });
    }
  };
  const listen = (type: string, heard: (event: Event) => void): void =>
    EventTarget.prototype.addEventListener.call(page.node, type, heard, { capture: true, signal: ending.signal });

  watch(page.node);
  listen('visibilitychange', plan);
  // A frame that was loaded anew holds another document.
  listen('load', ({ target }) => {
    if (!isElement(target as Node) || !isHtml(target as Element, 'iframe')) return;
    targets.add(target as Element);
    plan();
  });
  return {
    stop() {
      ending.abort();
      observer.disconnect();
      for (const timer of [still, latest, calm]) window.clearTimeout(timer);
    },
  };
}

// Asked at the prototype, for the page's own names cannot stand there.
const isHidden = (node: Document): boolean => Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')?.get?.call(node) ?? false;

/** The elements that a change is about: what was added alone, or else that in which it happened. */
function targetsOf({ type, target, addedNodes, removedNodes }: MutationRecord, page: OwnDocument): Element[] {
  const added = [...addedNodes];
  if (target === page.root() && type === 'childList' && [...added, ...removedNodes].every(isBare)) return [];
  if (type === 'childList' && removedNodes.length === 0 && added.every(isElement)) return added;
  const element = isElement(target) ? target : (around(target) ?? page.root());
  return element && !(isBare(element) && around(element) === page.root()) ? [element] : [];
}

/** A div without children has no text; below the root it is ours. */
const isBare = (node: Node): boolean => isElement(node) && nameOf(node) === 'div' && childrenOf(node).length === 0;

/** The blocks around what changed, none within another. */
function partsOf(targets: ReadonlySet<Element>, page: OwnDocument): Element[] | 'all' {
  const blocks = new Set<Element>();
  for (const target of targets) {
    if (isInDocument(target) && !isTyping(target)) blocks.add(blockOf(target));
  }
  const root = page.root();
  const parts = [...blocks].filter((block) => !isWithin(block, blocks));
  return parts.length > mostParts || parts.some((part) => part === root || (nameOf(part) === 'body' && around(part) === root)) ? 'all' : parts;
}

/** A field itself may come, go or get another name; what changes inside it, or in an editable part, may be typing. */
function isTyping(target: Element): boolean {
  const isField = Element.prototype.matches.call(target, 'input, select, textarea, button');
  const outer = isField ? around(target) : target;
  return outer !== undefined && isInSilence(outer);
}

function isWithin(block: Element, blocks: ReadonlySet<Element>): boolean {
  for (let outer = around(block); outer; outer = around(outer)) if (blocks.has(outer)) return true;
  return false;
}

/** The whole row or list of terms where it stands in one, for those are read as one text; else the nearest block. */
function blockOf(element: Element): Element {
  let block = element;
  while (isInline(block)) {
    const outer = around(block);
    if (!outer) return block;
    block = outer;
  }
  return Element.prototype.closest.call(block, 'tr, dl, [role=row]') ?? block;
}
