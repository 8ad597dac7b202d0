// @vitest-environment jsdom
// Each cases file is a promise of its rule: on these addresses it speaks, on those it is silent. The pages are our own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Condition, foldText, holdsWords } from '../../core/match/condition.ts';
import { type MatchTable, ruleFor } from '../../core/match/match-table.ts';
import { readPageAddress } from '../../core/match/page-address.ts';
import { compilePacks } from '../../core/pack/compile.ts';
import type { Rule } from '../../core/rule/content.ts';
import { ownDocument } from '../../page/own-document.ts';
import { holdsOn } from '../../page/page-facts.ts';
import { giveLayout } from '../ui/give-layout.ts';
import { root, theContent } from './the-content.ts';

const content = theContent();
const { hosts } = JSON.parse(compilePacks(content).get('match.json') ?? '{}') as { hosts: Record<string, MatchTable> };

beforeAll(giveLayout);

function pageOf(rule: string, file: string): Document {
  const [country = '', agency = ''] = rule.split('/');
  const html = readFileSync(join(root, 'tests', 'fixtures', 'pages', country, agency, file), 'utf8');
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The rule that would speak on an address whose page is this one. */
function ruleAt(address: string, holds: (condition: Condition) => boolean): string | undefined {
  const place = readPageAddress(address) ?? expect.fail('no address');
  const table = hosts[place.host];
  return table && ruleFor(table, place.path, holds).rule;
}

const ruleNamed = (id: string): Rule => content.rules.get(id) ?? expect.fail(`no rule ${id}`);

/** The text around an element in which its question stands: its label, the legend of its group, its own small block. */
function textNear(element: Element): string {
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const around = [element.closest('fieldset')?.querySelector('legend'), element.closest('p, li, label, fieldset'), element];
  return foldText([...labels, ...around].map((each) => each?.textContent ?? '').join(' \n '));
}

describe.each(content.cases.map(({ rule, read }) => ({ rule, cases: read.content })))('$rule', ({ rule, cases }) => {
  const page = pageOf(rule, cases.page ?? '');
  const holds = holdsOn(ownDocument(page));

  test.each(cases.helps ?? [])('helps on %s', (address) => {
    expect(ruleAt(address, holds)).toBe(rule);
  });

  test.each(cases.silent ?? [])('stays silent on %s, even where the same page would stand', (address) => {
    expect(ruleAt(address, holds)).not.toBe(rule);
  });

  test.each(cases.helps ?? [])('stays silent on %s while the page is out of order', (address) => {
    const table = hosts[readPageAddress(address)?.host ?? ''];
    const trouble = table?.never[0] ?? expect.fail('no heading of trouble');
    const broken = (condition: Condition): boolean => JSON.stringify(condition) === JSON.stringify(trouble) || holds(condition);
    expect(ruleAt(address, broken)).toBeUndefined();
  });

  test.each(cases.finds ?? [])('finds %s: one element, with its question beside it', (id) => {
    const field = ruleNamed(rule).read.content.fields?.find((each) => each.id === id) ?? expect.fail('no such field');
    const [element, ...others] = page.querySelectorAll(field.find.selector ?? expect.fail('no selector'));
    expect(others).toEqual([]);
    expect(holdsWords(textNear(element ?? expect.fail('not found')), foldText(field.find.text))).toBe(true);
  });

  test.each(cases.confirms ?? [])('confirms %s: its value stands in one block with its words', (id) => {
    const fact = ruleNamed(rule).read.content.facts?.find((each) => each.id === id) ?? expect.fail('no such fact');
    const blocks = [...page.querySelectorAll('p, li, td, h1, h2, h3')].map((block) => foldText(block.textContent ?? ''));
    const wanted = [fact.term ?? fact.duration ?? '', ...fact.near].map(foldText);
    expect(blocks.filter((block) => wanted.every((words) => block.includes(words)))).not.toEqual([]);
  });
});

test('a page of another rule leads elsewhere', () => {
  const page = pageOf('nl/uwv/ziek-melden', 'ziek-melden.html');
  expect(ruleAt('https://www.uwv.nl/nl/ww/ww-aanvragen', holdsOn(ownDocument(page)))).toBe('nl/uwv/hub');
});
