// Marks words of the glossary in the agency's page, once the reader asks for it. They are painted and not wrapped, so no
// element is added or changed. It reads the page's own text, and hears clicks without ever stopping one.
//
// What the page can see while marks are on (measured 2026-11, Chromium 156 and Firefox 153): one more name in
// `CSS.highlights` with the ranges in it, and one more sheet in `document.adoptedStyleSheets`. Both belong to the document
// and not to a world of ours. So it can tell that words are marked, and which; the name is new each time and says no more.
// It can take marks away, and can make no click count that a reader did not make.
import { type Term, type TermStretch, termIndex } from '../core/terms/find-terms.ts';
import type { OwnDocument } from './own-document.ts';
import { around, attribute, holds, isElement, isInDocument, isVisible, letters, nameOf, roleOf } from './own-node.ts';

export type TermMarks = {
  start(): void;
  /** Looks again at what changed; the rest keeps its marks. */
  rescan(roots: readonly Element[] | 'all'): void;
  /** Leaves the page as it was. */
  stop(): void;
  /** The terms that a reader can see on the page now. */
  found(): ReadonlySet<string>;
};

type OwnWindow = Window & typeof globalThis;

/** More changed parts than this are read as the whole page. */
const mostRoots = 100;

/** The marks of a page, not yet on it; `chosen` hears which one a reader clicks. */
export function createTermMarks(window: Window, page: OwnDocument, terms: readonly Term[], chosen: (id: string) => void): TermMarks {
  const own = window as OwnWindow;
  const index = termIndex(terms);
  /**
   * By part of the page and by term: the first time that a paragraph, a list or a table says a word is enough. More would
   * be restless; once a section would fail who starts to read in the middle, and a change would move marks elsewhere.
   */
  const marks = new Map<Element, Map<string, StaticRange>>();
  let on: { readonly paint: Paint; readonly clicks: AbortController } | undefined;

  const drop = (roots: ReadonlySet<Element>): void => {
    for (const [part, ranges] of marks) {
      if (isInDocument(part) && !isWithin(part, roots)) continue;
      for (const range of ranges.values()) on?.paint.remove(range);
      marks.delete(part);
    }
  };
  const mark = ({ block, texts, nodes }: Run): void => {
    const part = partOf(block);
    const ranges = marks.get(part) ?? new Map<string, StaticRange>();
    for (const { id, from, to } of index.findIn(texts)) {
      const range = ranges.has(id) ? undefined : rangeOf(own, nodes, from, to);
      if (!range) continue;
      ranges.set(id, range);
      marks.set(part, ranges);
      on?.paint.add(range);
    }
  };
  const reading = readInSlices(own, page, drop, mark);

  const rescan = (roots: readonly Element[] | 'all'): void => {
    if (!on) return;
    on.paint.keep();
    const [body] = page.all('body');
    if (!body) return;
    if (roots === 'all' || reading.waiting() + roots.length > mostRoots) reading.begin(body);
    else reading.add(roots.map(wholePart).filter((root) => holds(body, root)));
  };
  return {
    start() {
      if (on) return;
      on = { paint: paintOn(own, page), clicks: new AbortController() };
      // Last of all, so that a click which the page has taken for itself is known as such or does not come.
      onPlainClick(own, on.clicks.signal, (x, y) => {
        const id = markAt(page, marks, x, y);
        if (id !== undefined) chosen(id);
      });
      rescan('all');
    },
    rescan,
    stop() {
      reading.end();
      on?.clicks.abort();
      on?.paint.end();
      on = undefined;
      marks.clear();
    },
    found() {
      const found = new Set<string>();
      // Hidden text is marked too, for a fold that opens changes no text; it counts once a reader can see it.
      for (const ranges of marks.values()) for (const [id, range] of ranges) if (!found.has(id) && isInSight(range)) found.add(id);
      return found;
    },
  };
}

function isWithin(part: Element, roots: ReadonlySet<Element>): boolean {
  for (let outer: Element | undefined = part; outer; outer = around(outer)) if (roots.has(outer)) return true;
  return false;
}

const isInSight = ({ startContainer }: StaticRange): boolean => {
  const element = around(startContainer);
  return element !== undefined && isInDocument(element) && isVisible(element);
};

/** A change within a line or a list is a change of its whole part, for there the first word counts. */
const wholePart = (root: Element): Element => partOf(blockAround(root));

const outermost = (roots: readonly Element[]): Element[] => {
  const all = [...new Set(roots)];
  return all.filter((root) => !all.some((other) => other !== root && holds(other, root)));
};

type Paint = { add(range: StaticRange): void; remove(range: StaticRange): void; keep(): void; end(): void };

/** Paints ranges that stay where they are put: live ones would cost the page dearly at each change of its own. */
function paintOn(window: OwnWindow, { node }: OwnDocument): Paint {
  const name = `n${[...window.crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  const highlight = new window.Highlight();
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}){text-decoration:underline dotted 2px}`);
  // Changed in place: a page that counts on its own list, or on the order in it, keeps both.
  const adopted = (): CSSStyleSheet[] => Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')?.get?.call(node);
  return {
    add: (range) => highlight.add(range),
    remove: (range) => highlight.delete(range),
    /** A page may have thrown out what it did not know. */
    keep() {
      window.CSS.highlights.set(name, highlight);
      if (!adopted().includes(sheet)) adopted().push(sheet);
    },
    end() {
      window.CSS.highlights.delete(name);
      const place = adopted().indexOf(sheet);
      if (place >= 0) adopted().splice(place, 1);
    },
  };
}

/** The page is read in slices, at most one a frame: of so many milliseconds, and of so many nodes where the clock is coarse. */
export const slice = { time: 5, nodes: 1_000 };

/** How often a part is begun anew that the page took apart while it was read. */
const mostRestarts = 10;

type Reading = {
  /** Reads this part in place of all that waits; what is being read is read to its end, so that no page keeps us at its top. */
  begin(root: Element): void;
  add(roots: readonly Element[]): void;
  /** How many parts wait. */
  waiting(): number;
  end(): void;
};

/** Reads parts of the page in turn: all that wait are first dropped, and then marked run by run. */
function readInSlices(window: OwnWindow, page: OwnDocument, drop: (roots: ReadonlySet<Element>) => void, mark: (run: Run) => void): Reading {
  let waiting: Element[] = [];
  let work: Generator<unknown> | undefined;
  let isPlanned = false;
  let restarts = 0;

  function* read(): Generator<unknown> {
    while (waiting.length > 0) {
      const roots = outermost(waiting);
      waiting = [];
      drop(new Set(roots));
      for (const root of roots) yield* readPart(root);
    }
  }
  function* readPart(root: Element): Generator<unknown> {
    for (const run of runsIn(page, root)) {
      if (run === 'lost' && restarts < mostRestarts) {
        restarts += 1;
        waiting.push(root);
      } else if (run && run !== 'lost') mark(run);
      yield;
    }
  }
  // A hidden tab gets no frames, so nothing is done there; and no frame has to wait for what is done when it is over.
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    window.requestAnimationFrame(() => window.requestIdleCallback(doSlice, { timeout: 1_000 }));
  };
  const doSlice = (): void => {
    isPlanned = false;
    const end = window.performance.now() + slice.time;
    for (let nodes = 0; work && nodes < slice.nodes && window.performance.now() < end; nodes += 1) if (work.next().done) work = undefined;
    if (work) plan();
  };
  const add = (roots: readonly Element[]): void => {
    if (roots.length === 0) return;
    waiting.push(...roots);
    work ??= read();
    plan();
  };
  return {
    begin(root) {
      waiting = [];
      add([root]);
    },
    add,
    waiting: () => waiting.length,
    end() {
      waiting = [];
      work = undefined;
      restarts = 0;
    },
  };
}

/** Texts of one block with nothing between them that ends a line; a break within it is a text without a node. */
type Run = { readonly block: Element; readonly texts: string[]; readonly nodes: (Node | undefined)[]; length: number };

const elementsAndTexts = 5;
/** What is longer without a break is no text for readers: it is cut between nodes, and one node is read so far. */
const longestRun = 20_000;

/** Code and drawings are no text, menus are not for reading, and what stands in a control or an editable part is not ours. */
const leftOut =
  /^(?:head|nav|script|style|template|noscript|code|pre|kbd|samp|svg|math|canvas|video|audio|object|embed|iframe|input|textarea|select|datalist|button|meter|progress|output)$/;
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|data|del|dfn|em|font|i|ins|label|mark|q|ruby|s|slot|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

const isLeftOut = (element: Element): boolean =>
  leftOut.test(nameOf(element)) ||
  attribute(element, 'contenteditable') !== null ||
  /^(?:textbox|searchbox|combobox|navigation|menu|menubar|tablist)$/.test(roleOf(element));

const isInline = (element: Element): boolean => inline.test(nameOf(element));

/** The runs of a part in order, with a breath at each node; "lost" at the end, where the page took away what was being read. */
function* runsIn(page: OwnDocument, root: Element): Generator<Run | 'lost' | undefined> {
  for (let outer: Element | undefined = root; outer; outer = around(outer)) if (isLeftOut(outer)) return;
  const walker = Document.prototype.createTreeWalker.call(page.node, root, elementsAndTexts);
  let run: Run | undefined;
  for (let node = walker.nextNode(); node; ) {
    const isOut = isElement(node) && isLeftOut(node);
    const block = isElement(node) ? undefined : blockAround(node);
    if (run && (isElement(node) ? isOut || !isInline(node) : block !== run.block || run.length > longestRun)) {
      yield run;
      run = undefined;
    }
    if (block) {
      run ??= { block, texts: [], nodes: [], length: 0 };
      addText(run, (letters(node) ?? '').slice(0, longestRun), node);
    } else if (run && isElement(node) && nameOf(node) === 'br') addText(run, '\n');
    yield;
    node = isOut ? pastOf(walker) : walker.nextNode();
  }
  if (run) yield run;
  if (!isInDocument(walker.currentNode) && isInDocument(root)) yield 'lost';
}

function addText(run: Run, text: string, node?: Node): void {
  run.texts.push(text);
  run.nodes.push(node);
  run.length += text.length;
}

/** The node after the one where the walker stands and all that is in it. */
function pastOf(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode()) return next;
  }
}

/** The element whose text a node or an inline element is part of. */
function blockAround(node: Node): Element {
  let block = isElement(node) ? node : (around(node) as Element);
  for (let outer = around(block); outer && isInline(block); outer = around(block)) block = outer;
  return block;
}

/** What a reader takes in as one: a paragraph, but a whole list or table. */
function partOf(block: Element): Element {
  const name = nameOf(block);
  if (/^(?:li|dt|dd)$/.test(name)) return around(block) ?? block;
  let part: Element | undefined = block;
  if (/^(?:td|th|caption)$/.test(name)) while (part && nameOf(part) !== 'table') part = around(part);
  return part ?? block;
}

function rangeOf(window: OwnWindow, nodes: Run['nodes'], from: TermStretch['from'], to: TermStretch['to']): StaticRange | undefined {
  const [startContainer, endContainer] = [nodes[from.text], nodes[to.text]];
  // A term begins and ends with a letter, so never with a break.
  if (!startContainer || !endContainer) return undefined;
  return new window.StaticRange({ startContainer, startOffset: from.at, endContainer, endOffset: to.at });
}

/** Links, controls and what was made into one keep their click for themselves. */
const controls =
  'a[href], area, button, input, select, textarea, label, summary, option, [contenteditable], [tabindex], [onclick], ' +
  ['button', 'link', 'tab', 'menuitem', 'option', 'checkbox', 'radio', 'switch'].map((role) => `[role="${role}"]`).join();

/** How far a pointer may slip between down and up, in pixels; further is selecting text. */
const slip = 5;

function onPlainClick(window: OwnWindow, signal: AbortSignal, clicked: (x: number, y: number) => void): void {
  let pressed = { x: 0, y: 0 };
  const press = ({ clientX: x, clientY: y }: PointerEvent): void => {
    pressed = { x, y };
  };
  const click = (event: MouseEvent): void => {
    const { clientX: x, clientY: y } = event;
    if (isPlainClick(event) && Math.hypot(x - pressed.x, y - pressed.y) <= slip) clicked(x, y);
  };
  window.addEventListener('pointerdown', press, { signal, capture: true, passive: true });
  window.addEventListener('click', click, { signal, passive: true });
}

function isPlainClick(event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const target = event.target as Node;
  return isElement(target) && Element.prototype.closest.call(target, controls) === null;
}

/** The term whose mark lies under a point of the screen. */
function markAt(page: OwnDocument, marks: ReadonlyMap<Element, ReadonlyMap<string, StaticRange>>, x: number, y: number): string | undefined {
  const caret = caretAt(page, x, y);
  if (!caret) return undefined;
  for (const [id, range] of marks.get(partOf(blockAround(caret.node))) ?? []) if (covers(page, range, caret, x, y)) return id;
  return undefined;
}

type Caret = { readonly node: Node; readonly offset: number };

function caretAt({ node }: OwnDocument, x: number, y: number): Caret | undefined {
  const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype;
  const position = caretPositionFromPoint?.call(node, x, y);
  if (position?.offsetNode) return { node: position.offsetNode, offset: position.offset };
  // Chromium before 128.
  const range = position === undefined ? caretRangeFromPoint?.call(node, x, y) : undefined;
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** Beside the text of a line there is a caret too, so the letters themselves must lie under the point. */
function covers(page: OwnDocument, mark: StaticRange, { node, offset }: Caret, x: number, y: number): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = mark;
  const isWhole = startOffset <= (letters(startContainer)?.length ?? 0) && endOffset <= (letters(endContainer)?.length ?? 0);
  if (!isWhole) return false;
  const range = Document.prototype.createRange.call(page.node);
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  if (!range.isPointInRange(node, offset)) return false;
  return [...range.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}
