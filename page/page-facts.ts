// Answers the conditions of rules for the page as a reader sees it now: what is hidden does not count. It reads headings,
// text and the presence of elements; it never reads a value.
import { type Condition, foldText, holdsWords } from '../core/match/condition.ts';
import { getterOf, type OwnDocument } from './own-document.ts';

const headings = 'h1, h2, h3, [role="heading"]';

/** Whether a condition holds on this page. A selector the browser does not know holds nowhere. */
export function holdsOn(page: OwnDocument): (condition: Condition) => boolean {
  const holds = (condition: Condition): boolean => {
    if ('heading' in condition) return hasText(find(page, headings), condition.heading);
    if ('text' in condition) return showsText(page, condition.text);
    if ('selector' in condition) return find(page, condition.selector).some(isVisible);
    return !holds(condition.not);
  };
  return holds;
}

function find(page: OwnDocument, selector: string): Element[] {
  try {
    return page.all(selector);
  } catch {
    return [];
  }
}

const hasText = (elements: readonly Element[], text: string): boolean => {
  const words = foldText(text);
  return elements.some((element) => holdsWords(textOf(element), words) && isVisible(element) && !isNoPageText(element));
};

/** The smallest elements that hold the text must be visible; a branch without the words is not looked into. */
function showsText(page: OwnDocument, text: string): boolean {
  const words = foldText(text);
  const holds = (element: Element): boolean => holdsWords(textOf(element), words);
  const shows = (element: Element): boolean => {
    // Blocks stand against each other in the text around them, so a branch is followed on letters and judged on words.
    const inner = [...childrenOf(element)].filter((child) => textOf(child).includes(words));
    if (inner.some(shows)) return true;
    return !inner.some(holds) && holds(element) && isVisible(element) && !isNoPageText(element);
  };
  return page.all('body').some(shows);
}

/** Code is not text of the page, and what stands in an editable part may have been typed: we do not look at it. */
const isNoPageText = (element: Element): boolean =>
  Element.prototype.closest.call(element, 'script, style, template, noscript, [contenteditable]') !== null;

/** A form whose field is named "children" answers with that field. */
const children = getterOf(Element.prototype, 'children');
const childrenOf = (element: Element): Iterable<Element> => (children?.call(element) as HTMLCollection | undefined) ?? [];

const textContent = getterOf(Node.prototype, 'textContent');
const textOf = (element: Element): string => foldText(String(textContent?.call(element) ?? ''));

function isVisible(element: Element): boolean {
  const { checkVisibility, getClientRects } = Element.prototype;
  if (getClientRects.call(element).length === 0) return false;
  return checkVisibility?.call(element, { visibilityProperty: true, opacityProperty: true }) ?? true;
}
