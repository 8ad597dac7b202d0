import { expect, test, vi } from 'vitest';
import { ownDocument } from '../../../page/own-document.ts';
import { aPage } from './a-page.ts';

/** jsdom does not put named elements over the document's own names, as browsers do; here that is done by hand. */
function clobbered(name: string, html: string): Document {
  const { document } = aPage(html);
  Object.defineProperty(document, name, { value: document.querySelector(`[name="${name}"]`) ?? expect.fail('no element') });
  return document;
}

test('an image named createElement leaves us able to create', () => {
  const document = clobbered('createElement', '<img name="createElement">');
  expect(typeof document.createElement).not.toBe('function');
  expect(ownDocument(document).create('div').localName).toBe('div');
});

test('nor does one named createElementNS stop us', () => {
  const own = ownDocument(clobbered('createElementNS', '<img name="createElementNS">'));
  expect([own.create('button').localName, own.createSvg('svg').namespaceURI]).toEqual(['button', 'http://www.w3.org/2000/svg']);
});

test('a form named body leaves us our way to the root', () => {
  const document = clobbered('body', '<form name="body"></form>');
  expect(document.body.localName).toBe('form');
  expect(ownDocument(document).root()?.localName).toBe('html');
});

test('a form named documentElement is not taken for the root', () => {
  expect(ownDocument(clobbered('documentElement', '<form name="documentElement"></form>')).root()?.localName).toBe('html');
});

test('an image named querySelectorAll leaves us able to look', () => {
  const own = ownDocument(clobbered('querySelectorAll', '<h1>WW</h1><img name="querySelectorAll">'));
  expect(own.all('h1').map(({ textContent }) => textContent)).toEqual(['WW']);
});

test('what is made is HTML, also in another kind of document', () => {
  const svg = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
  expect(ownDocument(svg).create('div')).toBeInstanceOf(HTMLDivElement);
});

test('a document without a root has none', () => {
  const { document, own } = aPage();
  document.documentElement.remove();
  expect(own.root()).toBeNull();
});

test.each(['elementFromPoint', 'addEventListener'])('an image named %s leaves us able to look and to listen', (name) => {
  const document = clobbered(name, `<img name="${name}">`);
  const own = ownDocument(document);
  const heard = vi.fn();
  own.listen('toggle', heard);
  document.body.dispatchEvent(new Event('toggle'));
  expect([own.at(1, 1)?.localName, heard.mock.calls.length]).toEqual(['body', 1]);
});
