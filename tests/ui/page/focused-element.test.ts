import { afterEach, expect, test } from 'vitest';
import { focusedElement, wayOut } from '../../../page/focused-element.ts';
import { ownDocument } from '../../../page/own-document.ts';

const page = ownDocument(document);
const put = (html: string): void => {
  document.body.innerHTML = html;
};
const focus = (selector: string, root: Document | ShadowRoot = document): void => root.querySelector<HTMLElement>(selector)?.focus();
afterEach(() => document.body.replaceChildren());

test('the element with the focus is found', () => {
  put('<input id="dag">');
  focus('#dag');
  expect(focusedElement(page)?.id).toBe('dag');
});

test('in an open root it is the element inside, and the way out leads past the root', () => {
  put('<div id="box"></div>');
  const root = document.getElementById('box')?.attachShadow({ mode: 'open' }) ?? expect.fail();
  root.innerHTML = '<p><input id="dag"></p>';
  focus('#dag', root);
  const found = focusedElement(page) ?? expect.fail();
  expect(found.id).toBe('dag');
  expect(wayOut(found).map(({ localName }) => localName)).toEqual(['input', 'p', 'div', 'body', 'html']);
});

test('in a frame of the same origin too', () => {
  put('<iframe></iframe>');
  const inner = document.querySelector('iframe')?.contentDocument ?? expect.fail();
  inner.body.innerHTML = '<input id="dag">';
  focus('iframe');
  focus('#dag', inner);
  const found = focusedElement(page) ?? expect.fail();
  expect(found.id).toBe('dag');
  expect(wayOut(found).map(({ localName }) => localName)).toEqual(['input', 'body', 'html', 'iframe', 'body', 'html']);
});

test('an element that is named like the browser’s own member hides nothing', () => {
  put('<form name="activeElement"><input id="dag"></form>');
  focus('#dag');
  expect(focusedElement(page)?.id).toBe('dag');
});
