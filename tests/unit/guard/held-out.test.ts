// The held-out set is what it promises to be, and is still the one that was judged. How the guard does on it is no test:
// `npm run bench -- guard --held-out` prints that.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readFactValue } from '../../../core/facts/fact-value.ts';
import { basePages, type Group, heldOutCases, otherPages } from '../../fixtures/guard-held-out/held-out-set.ts';
import type { HeldOutPage } from '../../fixtures/guard-held-out/read-pages.ts';

const ofGroup = (group: Group) => heldOutCases.filter((each) => each.group === group);
const kindsOf = (group: Group) => new Set(ofGroup(group).map(({ kind }) => kind));

/** Whether three or more facts of one type stand on a page. */
function isCrowded({ facts }: HeldOutPage): boolean {
  const types = facts.map(({ kind }) => (kind === 'term' ? 'duration' : kind));
  return types.some((type) => types.filter((each) => each === type).length >= 3);
}
const hasThree = (page: HeldOutPage, kind: string): boolean => page.lines.filter((line) => line.kind === kind).length >= 3;

describe('the base pages', () => {
  test('are enough, in both languages, and of many agencies', () => {
    expect(basePages.filter(({ language }) => language === 'nl').length).toBeGreaterThanOrEqual(30);
    expect(basePages.filter(({ language }) => language === 'en').length).toBe(5);
    expect(new Set(basePages.map(({ agency }) => agency)).size).toBe(8);
  });

  test('are often crowded, and some have a table or a list', () => {
    expect(basePages.filter(isCrowded).length).toBeGreaterThanOrEqual(20);
    expect(basePages.filter((page) => hasThree(page, 'row')).length).toBeGreaterThanOrEqual(4);
    expect(basePages.filter((page) => hasThree(page, 'item')).length).toBeGreaterThanOrEqual(4);
  });

  test.each(basePages.map((page) => [page.id, page] as const))('%s has two to five facts that can be read', (_, { facts }) => {
    expect(facts.length).toBeGreaterThanOrEqual(2);
    expect(facts.length).toBeLessThanOrEqual(5);
    expect(facts.filter(({ kind, value }) => readFactValue(kind, value) === undefined)).toEqual([]);
  });
});

describe('the cases', () => {
  test('are as many as promised, of as many kinds', () => {
    expect(ofGroup('meaning').length).toBeGreaterThanOrEqual(300);
    expect(ofGroup('cosmetic').length).toBeGreaterThanOrEqual(300);
    expect(ofGroup('other page').length).toBe(100);
    expect(new Set(ofGroup('other page').map(({ page }) => page)).size).toBe(100);
    expect(ofGroup('unchanged').length).toBe(basePages.length);
    expect(otherPages.length).toBe(20);
    expect(kindsOf('cosmetic').size).toBeGreaterThanOrEqual(12);
  });

  test('change every sort of meaning', () => {
    const kinds = [...kindsOf('meaning')].join();
    for (const sort of ['number', 'unit', 'date', 'amount', 'negation added', 'negation removed', 'modal', 'another form', 'percentage'])
      expect(kinds).toContain(sort);
  });

  test('say what they change: in meaning a fact, else nothing, and always something on the page', () => {
    expect(ofGroup('meaning').filter(({ changed }) => changed.length === 0)).toEqual([]);
    expect(ofGroup('cosmetic').filter(({ changed }) => changed.length > 0)).toEqual([]);
    const isUnchanged = ({ page, html }: { page: string; html: string }) => html === ofGroup('unchanged').find((each) => each.page === page)?.html;
    expect([...ofGroup('meaning'), ...ofGroup('cosmetic')].filter(isUnchanged)).toEqual([]);
  });

  test('are the ones that were judged', () => {
    const digest = createHash('sha256').update(JSON.stringify(heldOutCases)).digest('hex').slice(0, 16);
    expect(digest).toBe('e54ce30237950ae2');
  });
});
