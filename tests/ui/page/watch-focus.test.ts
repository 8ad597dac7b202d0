import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownDocument } from '../../../page/own-document.ts';
import { watchFocus } from '../../../page/watch-focus.ts';

// Only a document that is in a window has a focus, so these tests share the one of the test environment.
let stop: (() => void) | undefined;
beforeEach(() => {
  document.body.innerHTML = '<input id="dag"><input id="ander"><fieldset id="groep"><input id="ja"></fieldset><label id="l"><input id="in"></label>';
});
afterEach(() => {
  stop?.();
  document.body.innerHTML = '';
});

const at = (id: string): HTMLElement => document.getElementById(id) ?? expect.fail(`no ${id}`);

function watched(fields: () => Map<string, Element> = () => new Map(['dag', 'groep', 'l'].map((id) => [id, at(id)]))) {
  const focused = vi.fn<(id: string | undefined) => void>();
  ({ stop } = watchFocus(ownDocument(document), fields, focused));
  return { focused, told: () => focused.mock.calls.map(([id]) => id) };
}

test('a known field is told by its id, and that it was left', () => {
  const { told } = watched();
  at('dag').focus();
  at('ander').focus();
  at('dag').focus();
  expect(told()).toEqual(['dag', undefined, 'dag']);
});

test('nothing is told about other elements', () => {
  const { focused } = watched();
  at('ander').focus();
  at('ander').blur();
  expect(focused).not.toHaveBeenCalled();
});

test('a choice stands for its group, and a control for the label that is pointed at', () => {
  const { told } = watched();
  at('ja').focus();
  at('in').focus();
  expect(told()).toEqual(['groep', 'l']);
});

test('the innermost known field is the one', () => {
  const { told } = watched(
    () =>
      new Map([
        ['vraag', at('groep')],
        ['ja', at('ja')],
      ]),
  );
  at('ja').focus();
  expect(told()).toEqual(['ja']);
});

test('fields that come to be known later are told too', () => {
  const fields = new Map<string, Element>();
  const { told } = watched(() => fields);
  at('dag').focus();
  fields.set('laat', at('ander'));
  at('ander').focus();
  expect(told()).toEqual(['laat']);
});

test('what a page makes up is not believed', () => {
  const { focused } = watched();
  at('dag').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  expect(focused).not.toHaveBeenCalled();
});

test('a reader who goes to our own node is still at the field', () => {
  const { told } = watched();
  const host = document.documentElement.appendChild(Object.assign(document.createElement('div'), { tabIndex: 0 }));
  at('dag').focus();
  host.focus();
  host.remove();
  expect(told()).toEqual(['dag']);
});

describe('fields that are not in the document itself', () => {
  test('are told from an open root, also from one to the next', () => {
    const root = at('groep').appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<input id="a"><input id="b">';
    const [a = expect.fail('no a'), b = expect.fail('no b')] = root.querySelectorAll('input');
    const { told } = watched(
      () =>
        new Map([
          ['a', a],
          ['b', b],
        ]),
    );
    a.focus();
    b.focus();
    expect(told()).toEqual(['a', 'b']);
  });

  test('are told from a frame of the same origin', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument ?? expect.fail('no document');
    inner.body.innerHTML = '<input id="a"><input id="b">';
    const [a = expect.fail('no a'), b = expect.fail('no b')] = inner.querySelectorAll('input');
    const { told } = watched(() => new Map([['a', a]]));
    a.focus();
    b.focus();
    expect(told()).toEqual(['a', undefined]);
  });

  test('are told from a frame that came later, once the reader goes there', () => {
    const fields = new Map<string, Element>();
    const { told } = watched(() => fields);
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument ?? expect.fail('no document');
    inner.body.innerHTML = '<input>';
    const field = inner.querySelector('input') ?? expect.fail('no field');
    fields.set('a', field);
    window.dispatchEvent(new Event('blur'));
    field.focus();
    expect(told()).toEqual(['a']);
  });
});

test('after stop nothing is told', () => {
  const root = at('groep').appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.innerHTML = '<input>';
  const inner = root.querySelector('input') ?? expect.fail('no field');
  const { focused } = watched(
    () =>
      new Map([
        ['dag', at('dag')],
        ['inner', inner],
      ]),
  );
  stop?.();
  at('dag').focus();
  inner.focus();
  expect(focused).not.toHaveBeenCalled();
});

test('only the way of the focus is listened to', () => {
  const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
  watched();
  expect(new Set(listen.mock.calls.map(([type]) => type))).toEqual(new Set(['focusin', 'blur']));
  listen.mockRestore();
});

test('a page with a name over addEventListener is listened to all the same', () => {
  Object.defineProperty(document, 'addEventListener', { value: at('dag'), configurable: true });
  const { told } = watched();
  at('dag').focus();
  Reflect.deleteProperty(document, 'addEventListener');
  expect(told()).toEqual(['dag']);
});
