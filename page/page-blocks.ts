// The page as blocks of text, for the meaning guard: what a reader sees as one paragraph, point, heading or row. It never
// reads what stands in a field or an editable part, nor what is hidden. Our own nodes hold no text, so they need no rule.
import type { OwnDocument } from './own-document.ts';
import {
  after,
  around,
  attribute,
  displayOf,
  documentIn,
  firstIn,
  isDrawn,
  isElement,
  isSeen,
  isText,
  letters,
  nameOf,
  openRootOf,
  roleOf,
  siblingsFrom,
} from './own-node.ts';

/**
 * One text of the page. In a row the cells are joined by " | ", and paragraphs within one cell by a line end; other white
 * space is single spaces. A block with an empty text is a breath, so that a caller can stop where there is little text.
 */
export type PageBlock = { readonly element: Element; readonly text: string; readonly kind: 'text' | 'row' | 'item' | 'heading' };

/** How many nodes are looked at between two blocks, how many siblings at once, how many in all, and how long a text may grow. */
const limits = { breath: 300, siblings: 300, nodes: 500_000, letters: 10_000, question: 1000 };

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Nothing in these is a statement of the page: code, drawings, controls, and what is struck out. */
const silentNames = set(
  'head script style template noscript svg canvas video audio object embed img input textarea select datalist option optgroup button meter progress output del s strike rt rp',
);
const silentRoles = set('textbox searchbox combobox listbox option spinbutton slider button');
const blockNames = set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
/** Parts of a sentence, whatever their style: for these the style is not asked. */
const inlineNames = set('b i em strong small mark u abbr cite code kbd q samp sub sup time var font wbr bdi bdo ins dfn ruby br slot');
const cellNames = set('td th dt dd');
const cellRoles = set('cell gridcell columnheader rowheader');
const tableRoles = set('table grid treegrid');

/**
 * Marks in a text that is being put together, of characters that no text has; Chromium loads no script with characters that
 * stand for nothing (U+FDD0 and the like). The first two become " | " and a line end.
 */
const nextCell = '\u0001';
const nextLine = '\u0002';
/** The mark of a note: "6 weken" with a raised 1 behind it is not "6 weken1", nor is "€ 15" with one "€ 151". */
const nextNote = '\u0003';
const noteBeforeNumber = new RegExp(`(?<=[\\p{L}\\p{N}])${nextNote}(?=\\s*\\p{N})`, 'gu');
/** Soft hyphens and the like are not seen, and letters of a page's own are drawings. */
const unseen = new RegExp(`[\\p{Cf}\\p{Co}${nextNote}]`, 'gu');

type Kind = PageBlock['kind'];
/** A block that is being read. Text goes to the innermost one. */
type Open = { element: Element; readonly kind: Kind; text: string; hasDetail: boolean; readonly outer?: Open };
/** An element on the way to a node; what could be seen of it is asked once. */
type Way = { readonly element: Element; readonly outer?: Way; seen?: boolean };
type Step =
  | { readonly node: Node; readonly way: Way }
  | { readonly from: ChildNode | null; readonly way: Way }
  | { readonly close: Open }
  | { readonly text: string };
export type LeaveOut = (node: Node) => boolean;

/** The visible text blocks of the page, or of a part of it, in order. */
export function* blocksOf(page: OwnDocument, root: Element | null = page.root()): Generator<PageBlock> {
  if (root && !isInSilence(root)) yield* readBlocks(around(root) ?? root, [root]);
}

/** The visible text of an element, without what is left out. */
export function textWithin(element: Element, leaveOut?: LeaveOut): string {
  return isInSilence(element) ? '' : textOf(around(element) ?? element, [element], leaveOut);
}

/** The visible text of nodes that stand in one element; what is much longer than any question is not read to its end. */
export function textOf(outer: Element, nodes: readonly Node[], leaveOut?: LeaveOut): string {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of readBlocks(outer, nodes, leaveOut)) {
    if (text !== '') texts.push(text);
    length += text.length;
    if (length > limits.question) break;
  }
  return texts.join('\n');
}

/** A part of a sentence by its name, as far as that can be known without asking for its style. */
export const isInline = (element: Element): boolean => !blockNames.has(nameOf(element));

/** Whether it stands in something that says nothing to the guard: a control, an editable part, code, a drawing. */
export function isInSilence(element: Element): boolean {
  for (let outer: Element | undefined = element; outer; outer = around(outer)) if (isSilent(outer)) return true;
  return false;
}

function isSilent(element: Element): boolean {
  return silentNames.has(nameOf(element)) || Element.prototype.hasAttribute.call(element, 'contenteditable') || silentRoles.has(roleOf(element));
}

/** What is still to be read, last first, and the block that text goes to now. */
type Reading = { readonly steps: Step[]; open: Open };

function* readBlocks(outer: Element, nodes: readonly Node[], leaveOut?: LeaveOut): Generator<PageBlock> {
  const first = isElement(nodes[0]) ? nodes[0] : outer;
  const reading: Reading = { steps: [], open: { element: first, kind: 'text', text: '', hasDetail: false } };
  plan(reading, nodes, { element: outer });
  let breath = 0;
  for (let count = 0; count < limits.nodes; count += 1) {
    const step = reading.steps.pop();
    if (!step) break;
    const done = 'node' in step && leaveOut?.(step.node) ? undefined : take(reading, step);
    breath += 1;
    if (!done && breath < limits.breath) continue;
    breath = 0;
    yield done ?? { element: reading.open.element, text: '', kind: 'text' };
  }
  const rest = taken(reading.open);
  if (rest) yield rest;
}

function plan({ steps }: Reading, nodes: readonly Node[], way: Way): void {
  for (let at = nodes.length - 1; at >= 0; at -= 1) steps.push({ node: nodes[at] as Node, way });
}

/** Goes one step, and answers with the block that ended by it. */
function take(reading: Reading, step: Step): PageBlock | undefined {
  const { open } = reading;
  if ('close' in step) {
    reading.open = step.close.outer ?? open;
    return taken(open);
  }
  if ('text' in step) open.text += step.text;
  else if ('from' in step) {
    // Of thousands of siblings only the next few are laid ready, or that alone would take long.
    const siblings = siblingsFrom(step.from, limits.siblings);
    if (siblings.length === limits.siblings) reading.steps.push({ from: after(siblings.at(-1) as Node), way: step.way });
    plan(reading, siblings, step.way);
  } else if (isElement(step.node)) return enter(reading, step.node, step.way);
  else if (isText(step.node)) {
    addText(open, step.node, step.way);
    if (open.text.length > limits.letters) return taken(open);
  }
  return undefined;
}

function enter(reading: Reading, element: Element, outer: Way): PageBlock | undefined {
  const { steps, open } = reading;
  const layout = layoutOf(element, open);
  const done = layout === 'block' || (layout === 'cell' && nameOf(element) === 'dt' && open.hasDetail) ? taken(open) : undefined;
  if (layout === 'block') {
    reading.open = { element, kind: kindOf(element, open.kind), text: '', hasDetail: false, outer: open };
    steps.push({ close: reading.open });
  } else if (layout === 'cell') beginCell(open, element);
  else if (layout === 'line') {
    open.text += nextLine;
    steps.push({ text: nextLine });
  } else open.text += markOf(element, layout);
  if (layout !== 'none') planInner(reading, element, { element, outer });
  return done;
}

/** A term after an explanation begins a row of its own; several terms with one explanation are one. */
function beginCell(open: Open, element: Element): void {
  const name = nameOf(element);
  if (name === 'dt' && inOrder(open.text) === '') open.element = element;
  open.hasDetail = name === 'dd';
  open.text += nextCell;
}

/** What an element itself puts into a line: a field between two words keeps them apart, what is not there does not. */
function markOf(element: Element, layout: Layout): string {
  if (layout === 'none') return isSilent(element) ? ' ' : '';
  if (nameOf(element) === 'sup') return nextNote;
  return nameOf(element) === 'br' ? ' ' : '';
}

function planInner(reading: Reading, element: Element, way: Way): void {
  const put = putInto(element);
  const inner = drawnIn(element);
  if (put.length > 0) plan(reading, put, way);
  else reading.steps.push({ from: inner && firstIn(inner), way });
}

/** What the page puts into this slot. */
const putInto = (element: Element): readonly Node[] =>
  nameOf(element) === 'slot' ? ((element as Partial<HTMLSlotElement>).assignedNodes?.() ?? []) : [];

/** Whose children are drawn inside an element: those of its open root, or of the document in its frame. */
const drawnIn = (element: Element): Node | null => (nameOf(element) === 'iframe' ? documentIn(element) : (openRootOf(element) ?? element));

type Layout = 'none' | 'inline' | 'block' | 'cell' | 'line';

/** How an element stands in the text around it. Within a row all but another table is part of that row. */
function layoutOf(element: Element, open: Open): Layout {
  if (isSilent(element)) return 'none';
  const name = nameOf(element);
  if (inlineNames.has(name)) return 'inline';
  const role = roleOf(element);
  const isCell = cellNames.has(name) || cellRoles.has(role);
  if (!blockNames.has(name) && !isCell && !tableRoles.has(role) && !isBlock(displayOf(element))) return 'inline';
  // A box that is not drawn hides all in it, but "contents" has no box of its own.
  if (!isDrawn(element) || (name === 'iframe' && !isSeen(element))) return displayOf(element) === 'contents' ? 'inline' : 'none';
  if (open.kind !== 'row' || name === 'table' || name === 'dl' || name === 'iframe' || tableRoles.has(role) || isRow(element)) return 'block';
  return isCell ? 'cell' : 'line';
}

const isBlock = (display: string): boolean => display !== '' && !/^(inline|contents|none|ruby)/.test(display);
const isRow = (element: Element): boolean => nameOf(element) === 'tr' || nameOf(element) === 'dl' || roleOf(element) === 'row';

/** A paragraph in a point of a list is that point. */
function kindOf(element: Element, outer: Kind): Kind {
  const name = nameOf(element);
  const role = roleOf(element);
  if (isRow(element)) return 'row';
  if (/^h[1-6]$/.test(name) || role === 'heading') return 'heading';
  if (name === 'li' || role === 'listitem') return 'item';
  return outer === 'row' || name === 'table' || name === 'iframe' || tableRoles.has(role) ? 'text' : outer;
}

function addText(open: Open, node: Node, way: Way): void {
  const text = (letters(node) ?? '').slice(0, limits.letters);
  if (text.trim() === '') open.text += text === '' ? '' : ' ';
  else if (isWaySeen(way)) open.text += text;
}

function isWaySeen(way: Way): boolean {
  way.seen ??= isSeen(way.element) || (displayOf(way.element) === 'contents' && way.outer !== undefined && isWaySeen(way.outer));
  return way.seen;
}

/** Closes what was read so far; the block can go on with new text. */
function taken(open: Open): PageBlock | undefined {
  const text = inOrder(open.text);
  open.text = '';
  open.hasDetail = false;
  return text === '' ? undefined : { element: open.element, text, kind: open.kind };
}

function inOrder(text: string): string {
  return text
    .replace(noteBeforeNumber, ' ')
    .replace(unseen, '')
    .split(nextCell)
    .map((cell) => cell.split(nextLine).map(inOneLine).filter(Boolean).join('\n'))
    .filter(Boolean)
    .join(' | ');
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Whether a translator of the browser has put other words on the page. Chrome marks the root and wraps texts in `font`,
 * Edge leaves its hashes; Firefox only changes the language of the root, so that is told by the language a page should have.
 */
export function isTranslated(page: OwnDocument, pageLanguage?: string): boolean {
  const root = page.root();
  if (!root) return false;
  if (/(^|\s)translated-(ltr|rtl)(\s|$)/.test(attribute(root, 'class') ?? '')) return true;
  if (page.all('font[style*="vertical-align"] > font[style*="vertical-align"], [_msttexthash], [_msthash]').length > 0) return true;
  const [language] = (attribute(root, 'lang') ?? '').trim().toLowerCase().split(/[-_]/);
  return pageLanguage !== undefined && !!language && language !== pageLanguage.toLowerCase();
}
