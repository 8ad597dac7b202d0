// Follows a page for what one panel looks for: where its fields are, and whether its facts still stand. The text of the
// page is read block by block in short slices and never kept; what is kept of a block is the evidence it gave.
import { type BlockEvidence, factsToFind, guardBlock, verdictsOf } from '../core/guard/guard.ts';
import type { Look, Seen, ToolsToPanel } from '../core/port/tool-messages.ts';
import { findFields, type Place } from './find-field.ts';
import { wayOut } from './focused-element.ts';
import type { OwnDocument } from './own-document.ts';
import { around, isInDocument, windowOf } from './own-node.ts';
import { blocksOf, isTranslated, type PageBlock } from './page-blocks.ts';
import { watchChanges } from './watch-changes.ts';
import { fieldAt, watchFocus } from './watch-focus.ts';

/** How long one slice of reading may last, in milliseconds: the page must not feel it. */
const sliceTime = 5;

export type Following = { stop(): void };

/** Looks now and whenever the page has changed; tells only what is new, and first of all which field was asked about. */
export function followLook(
  window: Window,
  page: OwnDocument,
  look: Look,
  tell: (message: ToolsToPanel) => void,
  asked?: Element | undefined,
): Following {
  const sought = factsToFind(look.facts, look.pageLanguage);
  const evidence = new Map<Element, BlockEvidence[]>();
  let places = new Map<string, Place>();
  let told = '';
  let timer = 0;

  const answer = (): void => {
    const translated = isTranslated(page, look.pageLanguage);
    const facts = verdictsOf(sought, [...evidence.values()].flat(), { language: look.pageLanguage, translated });
    const fields = [...places].map(([id, { kind }]) => [id, kind] as const);
    const seen: Seen = { rule: look.rule, facts: Object.fromEntries(facts), fields: Object.fromEntries(fields) };
    const said = JSON.stringify(seen);
    if (said === told) return;
    told = said;
    tell({ kind: 'seen', seen });
  };
  // What waits to be read. A part that changes while the whole is read waits behind it: the whole is read to its end.
  let waiting: Generator<PageBlock>[] = [];
  /** The next blocks, until the slice is over; true once nothing waits any more. */
  const readUntil = (end: number): boolean => {
    for (let blocks = waiting[0]; blocks; blocks = waiting[0]) {
      for (const block of rest(blocks)) {
        if (block.text !== '') evidence.set(block.element, [...(evidence.get(block.element) ?? []), guardBlock(block, sought)]);
        if (window.performance.now() >= end) return false;
      }
      waiting.shift();
    }
    return true;
  };
  // Fields are found in a task of their own: on a large page that takes as long as a slice.
  let mustFind = false;
  const find = (): void => {
    mustFind = false;
    const found = findFields(page, look.fields);
    places = new Map(look.fields.map(({ id }, index) => [id, found[index] ?? { kind: 'gone' }]));
    tellAsked();
    if (waiting.length === 0) answer();
    else timer = window.setTimeout(slice);
  };
  const tellAsked = (): void => {
    const field = asked && fieldAt(wayOut(asked), elements());
    asked = undefined;
    if (field) tell({ kind: 'at-field', field, isAsked: true });
  };
  const slice = (): void => {
    timer = 0;
    if (mustFind) find();
    else if (readUntil(window.performance.now() + sliceTime)) answer();
    else timer = window.setTimeout(slice);
  };
  const read = (roots: readonly Element[] | 'all'): void => {
    forget(evidence, roots);
    mustFind = true;
    if (roots === 'all') waiting = [];
    if (look.facts.length > 0) waiting.push(roots === 'all' ? blocksOf(page) : blocksIn(page, roots));
    if (!timer) slice();
  };

  const changes = watchChanges(window, page, read);
  const elements = (): ReadonlyMap<string, Element> =>
    new Map([...places].flatMap(([id, place]) => (place.kind === 'gone' ? [] : [[id, place.element] as const])));
  const focus = watchFocus(page, elements, (field) => field !== undefined && tell({ kind: 'at-field', field, isAsked: false }));
  read('all');
  return {
    stop() {
      window.clearTimeout(timer);
      changes.stop();
      focus.stop();
    },
  };
}

/** What is left of a generator; leaving the loop early does not end it. */
const rest = <Value>(values: Generator<Value>): Iterable<Value> => ({ [Symbol.iterator]: () => ({ next: () => values.next() }) });

/** Evidence of blocks that changed or left the page counts no longer. */
function forget(evidence: Map<Element, BlockEvidence[]>, roots: readonly Element[] | 'all'): void {
  if (roots === 'all') return evidence.clear();
  const parts = new Set(roots);
  const known = new Map<Element, boolean>();
  for (const element of evidence.keys()) {
    if (!isInDocument(element) || isWithin(element, parts, known)) evidence.delete(element);
  }
}

/**
 * Whether an element lies in one of these parts of the page, also through open roots and frames. What is `known` of elements
 * on the way is not looked for again: a page has thousands of blocks, and most lie in the same few boxes.
 */
function isWithin(element: Element, parts: ReadonlySet<Element>, known: Map<Element, boolean>): boolean {
  const way: Element[] = [];
  let outer: Element | null | undefined = element;
  while (outer && !parts.has(outer) && !known.has(outer)) {
    way.push(outer);
    outer = around(outer) ?? windowOf(outer)?.frameElement;
  }
  const isSo = !!outer && (known.get(outer) ?? true);
  for (const each of way) known.set(each, isSo);
  return isSo;
}

function* blocksIn(page: OwnDocument, roots: readonly Element[]): Generator<PageBlock> {
  for (const root of roots) yield* blocksOf(page, root);
}
