// Finds the field of a form that a rule explains. A field is known by its place and by the words of its question, never by
// likeness: "inkomen in 2026" is not "inkomen in 2025". It reads labels and texts, never what stands in a field.
import { foldText, holdsWords } from '../core/match/condition.ts';
import { openRootsIn } from './open-roots.ts';
import type { OwnDocument } from './own-document.ts';
import {
  allIn,
  around,
  attribute,
  before,
  byId,
  childrenOf,
  controlOf,
  holds,
  isElement,
  isHtml,
  isText,
  isVisible,
  letters,
  nameOf,
  type Root,
} from './own-node.ts';
import { isInline, textOf, textWithin } from './page-blocks.ts';
import { isOtherQuestion, tellingKey, tellingKeys } from './question.ts';

export type Place =
  | { readonly kind: 'found'; readonly element: Element }
  | { readonly kind: 'moved'; readonly element: Element }
  | { readonly kind: 'gone' };

/** A field as a rule names it; an empty selector says that the page gives none to rely on. */
export type FieldToFind = { readonly selector: string; readonly text: string };

/** How much is looked at: elements of one selector, questions of one page, letters of a text near a field, steps outwards. */
const limits = { hits: 50, questions: 2000, letters: 400, steps: 6 };

const fields = 'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea';
const ownFields =
  '[role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=spinbutton], [role=slider], [role=switch], [role=checkbox]';
const controls = `${fields}, ${ownFields}`;
const groups = 'fieldset, [role=group], [role=radiogroup]';
const headings = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const asking = `label, legend, ${headings}, :is(${controls}, ${groups}):is([aria-label], [aria-labelledby])`;

/** Where the field of a rule is on this page. */
export const findField = (page: OwnDocument, field: FieldToFind): Place => findFields(page, [field])[0] ?? gone;

/** Where each of these fields is; the document is walked once for all. */
export function findFields(page: OwnDocument, wanted: readonly FieldToFind[]): Place[] {
  if (wanted.length === 0) return [];
  const roots = openRootsIn(page.node);
  const labels = labelsByControl(roots);
  let asked: Asked | undefined;
  return wanted.map(({ selector, text }): Place => {
    const hit = selector === '' ? undefined : theOne(roots, selector, labels);
    if (hit === 'unknown') return gone;
    if (hit && isAskedAt(hit, text, labels)) return { kind: 'found', element: shownFor(hit, labels) ?? hit };
    asked ??= indexed(questionsOf(roots, labels));
    // A field without a selector was never expected at a place, so it cannot have moved from one.
    return byItsWords(asked, text, selector === '' ? 'found' : 'moved');
  });
}

const gone: Place = { kind: 'gone' };

type Labels = ReadonlyMap<Element, readonly Element[]>;

function labelsByControl(roots: readonly Root[]): Labels {
  const labels = new Map<Element, Element[]>();
  for (const root of roots)
    for (const label of allIn(root, 'label')) {
      const control = controlOf(label);
      if (control)
        labels
          .set(control, labels.get(control) ?? [])
          .get(control)
          ?.push(label);
    }
  return labels;
}

/** What a reader sees of a control: pages draw their own box on the label and hide the real one. */
function shownFor(control: Element, labels: Labels): Element | undefined {
  if (isVisible(control)) return control;
  const isBox = isHtml(control, 'input') && /^(radio|checkbox|file)$/.test(attribute(control, 'type') ?? '');
  return isBox ? labels.get(control)?.find(isVisible) : undefined;
}

/** The only visible element that fits, or the group where all that fit are choices of one question. */
function theOne(roots: readonly Root[], selector: string, labels: Labels): Element | 'unknown' | undefined {
  const hits: Element[] = [];
  try {
    for (const root of roots)
      for (const element of allIn(root, selector)) {
        if (shownFor(element, labels)) hits.push(element);
        if (hits.length > limits.hits) return undefined;
      }
  } catch {
    // This browser does not know the selector.
    return 'unknown';
  }
  const [first, ...others] = hits;
  if (!first || others.length === 0) return first;
  const group = groupOf(first);
  return group && others.every((other) => areChoices(first, other) && groupOf(other) === group) ? group : undefined;
}

const areChoices = (one: Element, other: Element): boolean => {
  const type = attribute(one, 'type');
  const name = attribute(one, 'name');
  return (type === 'radio' || type === 'checkbox') && !!name && type === attribute(other, 'type') && name === attribute(other, 'name');
};

const closest = (element: Element, selector: string): Element | undefined => {
  for (let outer: Element | undefined = element; outer; outer = around(outer)) {
    const fits = Element.prototype.closest.call(outer, selector);
    if (fits) return fits;
    // Out of an open root, and on.
    outer = Element.prototype.closest.call(outer, ':not(* *)') ?? outer;
  }
  return undefined;
};

const groupOf = (element: Element): Element | undefined => {
  const outer = around(element);
  return outer && closest(outer, groups);
};

function isAskedAt(element: Element, text: string, labels: Labels): boolean {
  const words = foldText(text);
  const own = namesOf(element, labels);
  if (own.some((name) => isOtherQuestion(name, text))) return false;
  const asks = (near: string): boolean => holdsWords(foldText(near), words);
  return own.some(asks) || asks(groupName(element)) || asks(smallTextAround(element)) || textsBefore(element, labels).some(asks);
}

/** What the element itself is called: its labels as they are seen, or else the name that is only heard. */
function namesOf(element: Element, labels: Labels): string[] {
  const named = [...(labels.get(element) ?? []), ...labelledBy(element)].filter(isVisible).map((label) => textWithin(label));
  const legend = isHtml(element, 'fieldset') ? legendOf(element) : undefined;
  if (legend) named.push(textWithin(legend));
  const seen = named.filter(Boolean);
  return seen.length > 0 ? seen : [attribute(element, 'aria-label') ?? ''];
}

function labelledBy(element: Element): Element[] {
  const ids = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean).slice(0, 8);
  return ids.flatMap((id) => byId(element, id) ?? []);
}

const legendOf = (fieldset: Element): Element | undefined =>
  childrenOf(fieldset).find((child): child is Element => isElement(child) && isHtml(child, 'legend'));

function groupName(element: Element): string {
  const group = groupOf(element);
  return group ? namesOf(group, new Map()).join('\n') : '';
}

/** Whether a control belongs to this element: itself, inside it, or another choice of the same question. */
const isOf = (element: Element, control: Element): boolean => holds(element, control) || areChoices(element, control);

const othersIn = (place: Element, element: Element): boolean =>
  [...allIn(place, controls)].some((control) => !isOf(element, control) && isVisible(control));

const labelOfAnother =
  (element: Element) =>
  (node: Node): boolean => {
    const control = isElement(node) ? controlOf(node) : null;
    return control !== null && !isOf(element, control);
  };

const short = (text: string): string => (text.length > limits.letters ? '' : text);

/** The text of the paragraph, point or cell that the element stands in, where no other field stands in it. */
function smallTextAround(element: Element): string {
  const block = closest(element, 'p, li, dd, td, th, fieldset') ?? element;
  return short(textWithin(othersIn(block, element) ? element : block, labelOfAnother(element)));
}

/** The nearest texts before an element, up to a heading; nothing from beyond another field. */
function textsBefore(element: Element, labels: Labels): string[] {
  const leaveOut = labelOfAnother(element);
  const texts: string[] = [];
  let inner: Element | undefined = shownFor(element, labels) ?? element;
  for (let step = 0; inner && step < limits.steps && !/^(body|main|html)$/.test(nameOf(inner)); step += 1, inner = around(inner)) {
    let line: Node[] = [];
    const outer = around(inner) ?? inner;
    const endLine = (): void => {
      const text = short(textOf(outer, line, leaveOut));
      if (text !== '') texts.push(text);
      line = [];
    };
    for (let node = before(inner); node; node = before(node)) {
      if (isElement(node) && hasOther(node, element)) {
        endLine();
        return texts;
      }
      if (isText(node) ? (letters(node) ?? '').trim() !== '' : isElement(node) && isInline(node)) line.unshift(node);
      else if (isElement(node)) {
        endLine();
        line = [node];
        endLine();
        if (texts.length > 2 || isHeading(node)) return texts;
      }
    }
    endLine();
    if (texts.length > 2) return texts;
  }
  return texts;
}

const isHeading = (element: Element): boolean => Element.prototype.matches.call(element, headings);
const hasOther = (place: Element, element: Element): boolean =>
  (Element.prototype.matches.call(place, controls) && !areChoices(element, place)) || othersIn(place, element);

/** A text that asks something, and what it asks it for. */
type Question = {
  readonly text: string;
  readonly isOfControl: boolean;
  /** What to point at; nothing where a reader sees neither the text nor its field. */
  shown(): Element | undefined;
};

function questionsOf(roots: readonly Root[], labels: Labels): Question[] {
  const sources = roots.flatMap((root) => [...allIn(root, asking)]);
  // With more than this nobody can say that a question stands there once.
  return sources.length > limits.questions ? [] : sources.flatMap((source) => questionOf(source, labels) ?? []);
}

function questionOf(source: Element, labels: Labels): Question | undefined {
  const ifVisible = (element: Element | undefined): Element | undefined => (element && isVisible(source) ? element : undefined);
  if (isHtml(source, 'label')) {
    const control = controlOf(source);
    return { text: textWithin(source), isOfControl: control !== null, shown: () => ifVisible((control && shownFor(control, labels)) ?? source) };
  }
  if (isHtml(source, 'legend')) {
    const group = around(source);
    const isOfControl = group !== undefined && allIn(group, controls).length > 0;
    return { text: textWithin(source), isOfControl, shown: () => ifVisible(isOfControl ? group : source) };
  }
  const heard = attribute(source, 'aria-label');
  if (Element.prototype.matches.call(source, `${controls}, ${groups}`)) {
    const text =
      heard ??
      labelledBy(source)
        .map((label) => textWithin(label))
        .join(' ');
    return { text, isOfControl: true, shown: () => shownFor(source, labels) };
  }
  return isHeading(source) ? { text: heard ?? textWithin(source), isOfControl: false, shown: () => ifVisible(source) } : undefined;
}

/** The questions of a page by their very words, without case, and by their telling words. */
type Asked = { readonly exact: Index; readonly folded: Index; readonly telling: Index };
type Index = ReadonlyMap<string, readonly Question[]>;

function indexed(questions: readonly Question[]): Asked {
  const indexBy = (keysOf: (text: string) => readonly string[]): Index => {
    const index = new Map<string, Question[]>();
    for (const question of questions)
      for (const key of new Set(keysOf(question.text)))
        index
          .set(key, index.get(key) ?? [])
          .get(key)
          ?.push(question);
    return index;
  };
  return {
    exact: indexBy((text) => [text.replaceAll('\n', ' ')]),
    folded: indexBy((text) => [foldText(text)]),
    telling: indexBy(tellingKeys),
  };
}

/** The first way in which a question is found decides; found twice is not found. */
function byItsWords({ exact, folded, telling }: Asked, text: string, kind: 'found' | 'moved'): Place {
  const same = seenIn(exact.get(text)) ?? seenIn(folded.get(foldText(text)));
  const fits = same ?? seenIn(telling.get(tellingKey(text) ?? ''));
  const [element, ...others] = fits ?? [];
  return element && others.length === 0 ? { kind: same ? kind : 'moved', element } : gone;
}

/** What a reader sees of these questions, each once: those of a field before mere headings. */
function seenIn(questions: readonly Question[] = []): Element[] | undefined {
  const seenOf = (isOfControl: boolean): Element[] => [
    ...new Set(questions.flatMap((question) => (question.isOfControl === isOfControl ? (question.shown() ?? []) : []))),
  ];
  const ofControls = seenOf(true);
  const seen = ofControls.length > 0 ? ofControls : seenOf(false);
  return seen.length > 0 ? seen : undefined;
}
