// Where page content can stand besides the document itself: open shadow roots and frames of the same origin. Frames of
// others are skipped in silence, and there are limits, for a page may hold any number of either.
import { allIn, documentIn, isVisible, openRootOf, type Root } from './own-node.ts';

/** How many roots are looked into, and how deep they may lie in each other. */
const limits = { roots: 100, depth: 6 };

/** The root itself and every open root and frame below it. */
export function openRootsIn(start: Root): Root[] {
  const found: { root: Root; depth: number }[] = [{ root: start, depth: 0 }];
  for (const { root, depth } of found) {
    if (depth === limits.depth) continue;
    const inner = [...frameDocumentsIn(root), ...shadowRootsIn(root)];
    for (const each of inner.slice(0, limits.roots - found.length)) found.push({ root: each, depth: depth + 1 });
  }
  return found.map((each) => each.root);
}

function shadowRootsIn(root: Root): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const element of allIn(root, '*')) {
    const inner = openRootOf(element);
    if (inner) roots.push(inner);
  }
  return roots;
}

function frameDocumentsIn(root: Root): Document[] {
  return [...allIn(root, 'iframe')].flatMap((frame) => (isVisible(frame) ? (documentIn(frame) ?? []) : []));
}
