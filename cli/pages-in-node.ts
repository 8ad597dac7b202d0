// Sample pages without a browser: jsdom reads them, and the same code that looks at a real page looks at these. jsdom
// draws nothing, so what a page hides is known only as far as its attributes say so.
import { JSDOM } from 'jsdom';
import type { GuardBlock } from '../core/guard/guard.ts';
import type { Condition } from '../core/match/condition.ts';
import { giveLayout } from './layout-in-node.ts';

export type Pages = {
  /** Answers conditions for a page as it stands in its HTML. */
  holdsOn(html: string): (condition: Condition) => boolean;
  documentOf(html: string): Document;
  /** The visible text of a page as the meaning guard reads it. */
  blocksOf(page: Document): GuardBlock[];
};

/** The page code takes its document from the surroundings it is loaded in, so those are put there first. */
export async function openPages(): Promise<Pages> {
  const { window } = new JSDOM('<!doctype html><title>pages</title>');
  for (const name of ['Document', 'Element', 'Node', 'HTMLElement', 'DOMRect'] as const)
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  giveLayout();
  const [{ holdsOn }, { ownDocument }, { blocksOf }] = await Promise.all([
    import('../page/page-facts.ts'),
    import('../page/own-document.ts'),
    import('../page/page-blocks.ts'),
  ]);
  const documentOf = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');
  return { documentOf, holdsOn: (html) => holdsOn(ownDocument(documentOf(html))), blocksOf: (page) => [...blocksOf(ownDocument(page))] };
}
