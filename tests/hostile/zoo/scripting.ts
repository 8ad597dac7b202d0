// Pages that broke the language or the document for themselves, and with it for whoever shares it.
import { type OddPage, sample, script } from './odd-page.ts';

const scripted = (name: string, code: string, more: Partial<OddPage> = {}): OddPage => ({
  name,
  html: sample({ head: script(code) }),
  expects: 'in-page',
  ...more,
});
const named = (name: string, nodes: string): OddPage => ({ name, html: sample({ before: nodes }), expects: 'in-page' });
const forms = (...names: string[]): string => names.map((name) => `<form name="${name}"></form>`).join('');
const images = (...names: string[]): string => names.map((name) => `<img name="${name}" alt="">`).join('');

const ids = (...names: string[]): string => names.map((name) => `<a id="${name}"></a>`).join('');

export const scripting: readonly OddPage[] = [
  scripted('whose attachShadow throws', "Element.prototype.attachShadow = () => { throw new Error('nee'); }"),
  scripted(
    'whose attachShadow opens every root',
    "const own = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return own.call(this, { ...init, mode: 'open' }); }",
  ),
  scripted('without a MutationObserver', 'delete globalThis.MutationObserver; globalThis.MutationObserver = undefined'),
  scripted('whose addEventListener does nothing', 'EventTarget.prototype.addEventListener = () => {}'),
  scripted(
    'whose listeners are wrapped',
    'const own = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, heard, how) { return own.call(this, type, (event) => heard?.call?.(this, event), how); }',
  ),
  scripted('whose querySelectorAll finds nothing', 'Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => []'),
  scripted(
    'whose append and remove throw',
    "for (const name of ['append', 'appendChild', 'remove', 'insertBefore']) { const own = Node.prototype[name] ?? Element.prototype[name]; (Node.prototype[name] ? Node : Element).prototype[name] = function (...given) { if (given[0]?.localName === 'div' || this.localName === 'div') throw new Error('nee'); return own.apply(this, given); }; }",
  ),
  scripted(
    'without popovers',
    "Object.defineProperty(HTMLElement.prototype, 'popover', { get: () => 'manual', set() { throw new Error('nee'); } }); HTMLElement.prototype.showPopover = () => { throw new Error('nee'); }",
  ),
  scripted('whose JSON is broken', "JSON.stringify = () => { throw new Error('nee'); }; JSON.parse = () => null"),
  scripted(
    'whose arrays cannot be walked',
    "Array.prototype[Symbol.iterator] = () => { throw new Error('nee'); }; NodeList.prototype[Symbol.iterator] = undefined; Array.prototype.map = Array.prototype.filter = Array.prototype.forEach = undefined",
  ),
  scripted('whose promises never come', 'Promise.prototype.then = () => {}; globalThis.queueMicrotask = () => {}'),
  scripted('without timers', 'globalThis.setTimeout = globalThis.setInterval = globalThis.requestAnimationFrame = () => 0'),
  scripted(
    'without messages',
    "globalThis.MessageChannel = globalThis.MessagePort = undefined; globalThis.postMessage = () => { throw new Error('nee'); }",
  ),
  scripted(
    'without adopted sheets',
    "globalThis.CSSStyleSheet = undefined; Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { value: [] })",
  ),
  scripted(
    'with an old library that gives every object more',
    "Object.prototype.kind = 'vreemd'; Object.prototype.mode = 'open'; Object.prototype.popover = 'auto'; Array.prototype.extra = 1; Function.prototype.extra = 1; String.prototype.extra = 1",
  ),
  scripted(
    'whose prototypes are frozen',
    'for (const kind of [Object, Array, Function, Promise, Map, Set, Node, Element, HTMLElement, Document, EventTarget, Event, HTMLIFrameElement]) { Object.freeze(kind.prototype); Object.freeze(kind); }',
  ),
  scripted(
    'whose window is sealed',
    "for (const name of ['chrome', 'browser', 'wegwijs']) Object.defineProperty(globalThis, name, { value: null }); Object.preventExtensions(Document.prototype)",
  ),
  scripted(
    'that names itself a browser',
    "globalThis.browser = globalThis.chrome = { runtime: { id: 'vals', getURL: () => 'https://vals.nl/vals' }, storage: { local: { get: () => ({}) } } }",
  ),
  scripted(
    'that lies about its address and its size',
    "for (const [name, value] of [['innerWidth', 10], ['innerHeight', 10], ['origin', 'https://vals.nl'], ['navigation', null], ['crypto', null]]) Object.defineProperty(globalThis, name, { get: () => value })",
  ),
  scripted(
    'that hides from checkVisibility',
    'Element.prototype.checkVisibility = () => false; Element.prototype.getClientRects = () => []; globalThis.getComputedStyle = () => ({})',
  ),
  scripted(
    'with elements of its own for every hyphen',
    "customElements.define('x-help', class extends HTMLElement {}); customElements.define('weg-wijs', class extends HTMLElement { constructor() { super(); this.attachInternals(); } })",
  ),
  scripted(
    'with a div of its own making',
    "customElements.define('ww-div', class extends HTMLDivElement { constructor() { super(); document.title = 'gezien'; } }, { extends: 'div' })",
  ),
  scripted(
    'that sends the forged signals of other helpers',
    "addEventListener('load', () => { for (const type of ['wxt:content-script-started', 'message', 'popstate', 'pageshow', 'pagehide', 'visibilitychange']) { document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'boot' } })); } })",
  ),
  scripted(
    'that posts a hundred strange messages',
    "addEventListener('load', () => { for (let each = 0; each < 100; each++) postMessage({ nonce: each, kind: 'open' }, '*', [new MessageChannel().port1]); })",
  ),
  named('with forms named body, head and documentElement', forms('body', 'head', 'documentElement')),
  named(
    'with forms named like its methods',
    forms('createElement', 'createElementNS', 'querySelector', 'querySelectorAll', 'getElementById', 'addEventListener'),
  ),
  named('with images named like its parts', images('children', 'childNodes', 'firstElementChild', 'activeElement', 'defaultView', 'location')),
  named(
    'with forms named forms, title, cookie and adoptedStyleSheets',
    forms('forms', 'title', 'cookie', 'adoptedStyleSheets', 'currentScript', 'elementFromPoint'),
  ),
  named(
    'with fields named like the members of their form',
    '<form><input name="children"/><input name="textContent"/><input name="checkVisibility"/><input name="getClientRects"/><input name="attributes"/><input name="closest"/><input name="parentNode"/><input name="localName"/></form>',
  ),
  named(
    'with ids named like globals',
    ids('window', 'self', 'top', 'navigation', 'crypto', 'performance', 'MutationObserver', 'CSSStyleSheet', 'own', 'hasTools'),
  ),
  named('with ids named like the door to the browser', ids('chrome', 'browser', 'runtime', 'storage')),
  named('with an id named like us', ids('wegwijs')),
  {
    name: 'that throws at every turn',
    html: sample({ after: script("setInterval(() => { throw new Error('de pagina zelf'); }, 2000); throw new Error('de pagina zelf')") }),
    expects: 'in-page',
  },
  {
    name: 'that stops its own loading',
    html: sample({ after: `${script('window.stop()')}<p>Nog meer.</p>` }),
    // Chromium puts no script at the end of a document that was stopped; the popup does.
    expects: 'side-panel',
    only: { browser: 'chromium', because: 'the driver of Firefox waits for the end of the loading, which never comes' },
  },
  {
    name: 'that is busy for a second',
    html: sample({ after: script("const end = performance.now() + 1000; while (performance.now() < end); document.body.dataset.ready = '1'") }),
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'that watches every change of its document',
    html: sample({
      after: script(
        'let seen = 0; new MutationObserver((list) => { seen += list.length; }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })',
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'that asks before it is left',
    html: sample({ after: script("addEventListener('beforeunload', (event) => event.preventDefault())") }),
    expects: 'in-page',
  },
];
