import { beforeAll, describe, expect, test } from 'vitest';
import { giveLayout } from '../../../cli/layout-in-node.ts';
import type { Condition } from '../../../core/match/condition.ts';
import { holdsOn } from '../../../page/page-facts.ts';
import { aPage } from './a-page.ts';

beforeAll(giveLayout);

const holds = (html: string, condition: Condition): boolean => holdsOn(aPage(html).own)(condition);

describe('a heading', () => {
  test.each([
    ['<h1>WW aanvragen</h1>', true],
    ['<h2> WW  <b>Aanvragen</b>\n</h2>', true],
    ['<h3>De WW aanvragen bij UWV</h3>', true],
    ['<div role="heading">WW aanvragen</div>', true],
    ['<h1>WW aanvragende</h1>', false],
    ['<h4>WW aanvragen</h4>', false],
    ['<p>WW aanvragen</p>', false],
    ['<h1 hidden>WW aanvragen</h1>', false],
    ['<div style="display:none"><h1>WW aanvragen</h1></div>', false],
    ['<h1 style="visibility: hidden">WW aanvragen</h1>', false],
    ['<h1 style="opacity:0">WW aanvragen</h1>', false],
    ['', false],
  ])('%s: %j', (html, answer) => {
    expect(holds(html, { heading: 'WW aanvragen' })).toBe(answer);
  });
});

describe('a text', () => {
  test.each([
    ['<p>Vraag uitstel van betaling.</p>', true],
    ['<p>Uitstel\n van <em>betaling</em></p>', true],
    ['<div><section><p>uitstel van betaling</p></section></div>', true],
    ['<p>uitstel van betalingen</p>', false],
    ['<p>uitstel</p><p>van betaling</p>', false],
    ['<p hidden>uitstel van betaling</p>', false],
    ['<script>uitstel van betaling</script>', false],
    ['<template><p>uitstel van betaling</p></template>', false],
    ['<input value="uitstel van betaling">', false],
    ['<p title="uitstel van betaling"></p>', false],
  ])('%s: %j', (html, answer) => {
    expect(holds(html, { text: 'uitstel van betaling' })).toBe(answer);
  });

  test.each([
    '<main><p hidden>uitstel van betaling</p></main>',
    '<main><div style="display:none"><p>uitstel van betaling</p></div> <p>Iets anders</p></main>',
    '<main><script>uitstel van betaling</script></main>',
    '<main><style>/* uitstel van betaling */</style></main>',
    '<main><div contenteditable="true">uitstel van betaling</div></main>',
    '<main><div contenteditable=""><p>uitstel van betaling</p></div></main>',
    '<main><script style="display:block">uitstel van betaling</script></main>',
  ])('that is hidden inside something that is not does not count: %s', (html) => {
    expect(holds(html, { text: 'uitstel van betaling' })).toBe(false);
  });

  test('that stands somewhere hidden and somewhere in sight counts', () => {
    expect(holds('<main><p hidden>uitstel van betaling</p><p>Uitstel van betaling</p></main>', { text: 'uitstel van betaling' })).toBe(true);
  });

  test('that stands beside a longer word in the same sentence counts', () => {
    expect(holds('<p>De <a>betalingen</a> en de betaling</p>', { text: 'betaling' })).toBe(true);
  });

  test('that stands in the page itself counts', () => {
    expect(holds('uitstel van betaling', { text: 'uitstel van betaling' })).toBe(true);
  });

  test('in what somebody typed is never read', () => {
    const { document, own } = aPage('<textarea></textarea><input>');
    for (const box of document.querySelectorAll<HTMLInputElement>('textarea, input')) box.value = 'uitstel van betaling';
    expect(holdsOn(own)({ text: 'uitstel van betaling' })).toBe(false);
  });
});

describe('a selector', () => {
  test.each([
    ['<main><h1>WW</h1></main>', true],
    ['<h1>WW</h1>', false],
    ['<main><h1 hidden>WW</h1></main>', false],
    ['<main><h1 hidden>WW</h1><h1>WW</h1></main>', true],
  ])('%s: %j', (html, answer) => {
    expect(holds(html, { selector: 'main h1' })).toBe(answer);
  });

  test('that the browser does not know holds nowhere', () => {
    expect(holds('<h1>WW</h1>', { selector: 'h1:::nieuw' })).toBe(false);
  });
});

test('what must not be there', () => {
  expect(holds('<h1>Storing</h1>', { not: { heading: 'Storing' } })).toBe(false);
  expect(holds('<h1>WW</h1>', { not: { heading: 'Storing' } })).toBe(true);
});

test('a page without a root holds nothing', () => {
  const { document, own } = aPage('<h1>WW</h1>');
  document.documentElement.remove();
  expect([{ heading: 'WW' }, { text: 'WW' }, { selector: 'h1' }].filter(holdsOn(own))).toEqual([]);
});

test('a form whose fields are named like the parts of an element is looked through like any other', () => {
  expect(holds('<form><input name="children"><p>WW aanvragen</p></form>', { text: 'WW aanvragen' })).toBe(true);
});
