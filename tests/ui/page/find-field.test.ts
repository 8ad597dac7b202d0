import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { giveLayout } from '../../../cli/layout-in-node.ts';
import { type FieldToFind, findField, findFields, type Place } from '../../../page/find-field.ts';
import { ownDocument } from '../../../page/own-document.ts';
import { aPage } from './a-page.ts';

beforeAll(giveLayout);

const selector = "input[name='dag']";
const text = 'Wat is uw laatste werkdag?';

/** Where a field is, in short: `found input#a`. */
const said = (place: Place): string => (place.kind === 'gone' ? 'gone' : `${place.kind} ${place.element.localName}#${place.element.id}`);
const find = (html: string, field: Partial<FieldToFind> = {}): string => said(findField(aPage(html).own, { selector, text, ...field }));

describe('a field is found where its selector and its question agree', () => {
  test.each([
    ['a label for it', '<label for="a">Wat is uw laatste werkdag?</label><input id="a" name="dag">'],
    ['a label around it', '<label>Wat is uw <b>laatste</b> werkdag? <input id="a" name="dag"></label>'],
    ['another case and other spaces', '<label for="a">wat is  uw\nLaatste werkdag? *</label><input id="a" name="dag">'],
    ['a label far away', '<label for="a">Wat is uw laatste werkdag?</label><div><p>Tekst</p></div><form><input id="a" name="dag"></form>'],
    [
      'aria-labelledby',
      '<p id="x">Wat is uw</p><p id="y">laatste</p><div id="z">Wat is uw laatste werkdag?</div><input id="a" name="dag" aria-labelledby="z">',
    ],
    ['aria-label', '<input id="a" name="dag" aria-label="Wat is uw laatste werkdag?">'],
    [
      'the legend',
      '<fieldset><legend>Wat is uw laatste werkdag?</legend><label>Dag <input id="a" name="dag"></label><label>Maand <input name="m"></label></fieldset>',
    ],
    ['a named group', '<div role="group" aria-label="Wat is uw laatste werkdag?"><label>Dag <input id="a" name="dag"></label><input></div>'],
    ['its paragraph', '<p>Wat is uw laatste werkdag? Vul de dag in: <input id="a" name="dag"></p>'],
    ['the text behind it in its point', '<ul><li><input id="a" name="dag"> Wat is uw laatste werkdag?</li></ul>'],
    ['the cell before it', '<table><tr><th>Wat is uw laatste werkdag?</th><td><input id="a" name="dag"></td></tr></table>'],
    ['the term before it', '<dl><dt>Wat is uw laatste werkdag?</dt><dd><input id="a" name="dag"></dd></dl>'],
    ['the text before it', '<div>Wat is uw <b>laatste</b> werkdag? <input id="a" name="dag"></div>'],
    ['the heading before it', '<h2>Wat is uw laatste werkdag?</h2><p>Kijk in uw contract.</p><div><div><input id="a" name="dag"></div></div>'],
  ])('%s', (_, html) => {
    expect(find(html)).toBe('found input#a');
  });

  test('in a document that is not HTML, where a label and a frame are only called so', () => {
    const document = new DOMParser().parseFromString(`<a><label>${text}</label><iframe/><input name="dag"/></a>`, 'text/xml');
    expect(said(findField(ownDocument(document), { selector, text }))).toBe('found input#');
  });

  test('with a twin that is hidden', () => {
    expect(find(`<div hidden><label>${text}<input name="dag"></label></div><label>${text}<input id="a" name="dag"></label>`)).toBe('found input#a');
  });

  test('as a wrapper that the rule names, with all its choices', () => {
    const html = `<div class="veld" id="a"><p>${text}</p><label>Dag <input></label><label>Maand <input></label></div>`;
    expect(find(html, { selector: '.veld' })).toBe('found div#a');
  });

  test('under 50 levels of wrappers', () => {
    expect(find(`${'<div>'.repeat(50)}<label>${text}<input id="a" name="dag"></label>`)).toBe('found input#a');
  });
});

describe('choices of one question', () => {
  const choices = '<label><input id="a" type="radio" name="dag"> Ja</label><label><input id="b" type="radio" name="dag"> Nee</label>';

  test('one of them is found by the legend', () => {
    expect(find(`<fieldset id="f"><legend>${text}</legend>${choices}</fieldset>`, { selector: '#b' })).toBe('found input#b');
  });

  test('all of them together are their group', () => {
    expect(find(`<fieldset id="f"><legend>${text}</legend>${choices}</fieldset>`)).toBe('found fieldset#f');
    expect(find(`<div role="radiogroup" id="f" aria-label="${text}">${choices}</div>`)).toBe('found div#f');
  });

  test('a box that the page draws on the label is pointed at there', () => {
    const html = `<fieldset><legend>${text}</legend><input type="radio" style="opacity:0" name="dag" id="a"><label for="a" id="l">Ja</label></fieldset>`;
    expect(find(html)).toBe('found label#l');
  });

  test('of two questions are not one', () => {
    expect(find(`<fieldset><legend>${text}</legend>${choices}</fieldset><fieldset><legend>Anders</legend>${choices}</fieldset>`)).toBe(
      'moved fieldset#',
    );
  });
});

describe('a field that is elsewhere is found by its words', () => {
  test.each([
    ['moved input#b', '<label>Wat is uw laatste werkdag?<input id="b" name="anders"></label>'],
    ['moved input#b', '<label>WAT IS UW LAATSTE WERKDAG?<input id="b"></label>'],
    ['moved input#b', '<label>Uw laatste werkdag (verplicht)<input id="b"></label>'],
    ['moved input#b', '<label>Laatste werkdag (niet verplicht)<input id="b"></label>'],
    ['moved input#b', '<label>Wat is uw laatste werkdag? Kijk in uw contract.<input id="b"></label>'],
    ['moved input#b', '<input id="b" aria-label="Wat is uw laatste werkdag?">'],
    ['moved input#b', '<div id="z">Laatste werkdag</div><input id="b" aria-labelledby="z">'],
    ['moved fieldset#f', '<fieldset id="f"><legend>Laatste werkdag</legend><input></fieldset>'],
    ['moved legend#l', '<fieldset><legend id="l">Laatste werkdag</legend></fieldset>'],
    ['moved h2#h', '<h2 id="h">Wat is uw laatste werkdag?</h2>'],
    ['moved label#l', '<label id="l">Wat is uw laatste werkdag?</label>'],
    ['moved input#b', '<h1><label for="b">Wat is uw laatste werkdag?</label></h1><input id="b">'],
    ['gone', '<p>Wat is uw laatste werkdag?</p>'],
    ['gone', '<button>Wat is uw laatste werkdag?</button><a aria-label="Wat is uw laatste werkdag?">x</a>'],
    ['gone', '<label hidden>Wat is uw laatste werkdag?<input></label>'],
    ['gone', '<label>Wat is uw laatste werkdag bij uw vorige werkgever?<input></label>'],
    ['gone', '<label>Wat is uw eerste werkdag?<input></label>'],
    ['gone', '<label>Wat zijn uw laatste werkdagen?<input></label>'],
    ['gone', '<label>Wat is uw laatste werkdag (2025)?<input></label>'],
    ['gone', '<label>Laatste werkdag<input></label><label>Laatste werkdag<input></label>'],
    ['moved input#b', '<label hidden>Laatste werkdag<input></label><label>Laatste werkdag<input id="b"></label>'],
    ['gone', ''],
  ])('%s: %s', (answer, html) => {
    expect(find(html)).toBe(answer);
  });

  test('its very words come before the same words in another dress', () => {
    expect(find(`<label>LAATSTE WERKDAG<input id="a"></label><label>${text}<input id="b"></label>`)).toBe('moved input#b');
  });

  test('a selector that fits twice leaves the words to decide', () => {
    const html = `<label>${text}<input id="a" name="dag"></label><label>Eerste werkdag<input name="dag"></label>`;
    expect(find(html)).toBe('moved input#a');
  });

  test('a question that fits several thousand is looked for no more', () => {
    expect(find(`<label>${text}<input id="a"></label>${'<h2>x</h2>'.repeat(2001)}`)).toBe('gone');
  });
});

describe('a number or a negation is never taken for another', () => {
  test.each([
    ['Inkomen in 2025', 'Inkomen in 2026', 'gone'],
    ['Uw inkomen in 2025', 'Inkomen 2025', 'moved input#a'],
    ['Hebt u een partner?', 'Hebt u geen partner?', 'gone'],
    ['Woont u niet in Nederland?', 'Woont u in Nederland?', 'gone'],
    ['Ik ontvang geen loon', 'Ik ontvang geen loon', 'found input#a'],
    ['Inkomen', 'Inkomen (2025)', 'gone'],
    ['Werkte u meer dan 26 weken?', 'Werkte u meer dan 36 weken?', 'gone'],
  ])('%s / %s: %s', (asked, label, answer) => {
    expect(find(`<label>${label} <input id="a" name="dag"></label>`, { text: asked })).toBe(answer);
  });

  test('not even when the right words stand close by', () => {
    expect(find('<h2>Inkomen in 2025</h2><label>Inkomen in 2026 <input name="dag"></label>', { text: 'Inkomen in 2025' })).toBe('moved h2#');
    expect(find('<p>Inkomen in 2025 <input name="b"> Inkomen in 2026 <input name="dag"></p>', { text: 'Inkomen in 2025' })).toBe('gone');
  });
});

describe('words of something else are not near', () => {
  test.each([
    ['a label for another field', `<p><label for="b">${text}</label> <input name="dag"></p><input id="b">`, 'moved input#b'],
    ['a question before another field', `<p>${text}</p><input id="b"><input name="dag">`, 'gone'],
    ['hidden text', `<p hidden>${text}</p><input name="dag">`, 'gone'],
    ['what stands in a text field', `<p><textarea>${text}</textarea><input name="dag"></p>`, 'gone'],
    ['what stands in an editable part', `<div contenteditable>${text}</div><input name="dag">`, 'gone'],
    ['choices of a list', `<p><select><option>${text}</option></select></p><input name="dag">`, 'gone'],
    ['a button', `<p><button>${text}</button><input name="dag"></p>`, 'gone'],
    ['a long story', `<p>${text} ${'En nog veel meer. '.repeat(40)}<input name="dag"></p>`, 'gone'],
    ['a name that is heard where another is seen', `<label>Eerste werkdag<input name="dag" aria-label="${text}"></label>`, 'gone'],
  ])('%s', (_, html, answer) => {
    expect(find(html).replace(/^moved input#$/, 'gone')).toBe(answer);
  });
});

describe('a field without a selector is found by its words alone', () => {
  test.each([
    [`<label>${text}<input id="a"></label>`, 'found input#a'],
    ['<label>Laatste werkdag<input id="a"></label>', 'moved input#a'],
    ['<label>Eerste werkdag<input id="a"></label>', 'gone'],
  ])('%s: %s', (html, answer) => {
    expect(find(html, { selector: '' })).toBe(answer);
  });
});

test('a selector that the browser does not know is gone, whatever the words say', () => {
  expect(find(`<label>${text}<input name="dag"></label>`, { selector: 'input:::nieuw' })).toBe('gone');
});

test('several fields are answered in their order', () => {
  const { own } = aPage('<label>Naam <input id="n" name="naam"></label><label>Dag <input id="d" name="dag"></label>');
  const places = findFields(own, [
    { selector, text: 'Dag' },
    { selector: '', text: 'Adres' },
    { selector: "input[name='naam']", text: 'Naam' },
  ]);
  expect(places.map(said)).toEqual(['found input#d', 'gone', 'found input#n']);
  expect(findFields(own, [])).toEqual([]);
});

describe('a field that is not in the document itself', () => {
  const label = `<label>${text}<input id="a" name="dag"></label>`;

  test('is found in open roots within each other', () => {
    const { document, own } = aPage('<section></section>');
    const outer = document.querySelector('section')?.attachShadow({ mode: 'open' }) ?? expect.fail('no root');
    outer.innerHTML = '<div></div>';
    (outer.querySelector('div')?.attachShadow({ mode: 'open' }) ?? expect.fail('no root')).innerHTML = label;
    expect(said(findField(own, { selector, text }))).toBe('found input#a');
  });

  test('is found by a text outside its open root', () => {
    const { document, own } = aPage(`<p>${text}</p><my-field></my-field>`);
    (document.querySelector('my-field')?.attachShadow({ mode: 'open' }) ?? expect.fail('no root')).innerHTML = '<input id="a" name="dag">';
    expect(said(findField(own, { selector, text }))).toBe('found input#a');
  });

  test('is not looked for in closed roots', () => {
    const { document, own } = aPage('<section></section>');
    (document.querySelector('section')?.attachShadow({ mode: 'closed' }) ?? expect.fail('no root')).innerHTML = label;
    expect(said(findField(own, { selector, text }))).toBe('gone');
  });

  test('is found in a frame of the same origin', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument ?? expect.fail('no document');
    inner.body.innerHTML = label;
    const place = findField(ownDocument(document), { selector, text });
    expect([said(place), place.kind !== 'gone' && place.element.ownerDocument === inner]).toEqual(['found input#a', true]);
    frame.setAttribute('hidden', '');
    expect(said(findField(ownDocument(document), { selector, text }))).toBe('gone');
    frame.remove();
  });

  test('is skipped in silence in a frame of another origin', () => {
    const { document, own } = aPage(`<iframe></iframe>${label}`);
    expect(document.querySelector('iframe')?.contentDocument).toBeNull();
    expect(said(findField(own, { selector, text }))).toBe('found input#a');
  });
});

describe('a hostile page', () => {
  // The members that jsdom itself reads in this way when it looks for a selector must stay; a real form hides any of them.
  const names = ['textContent', 'children', 'getAttribute', 'hasAttribute', 'matches', 'contains', 'getRootNode', 'labels', 'control', 'shadowRoot'];

  test('with names over the members of its elements is read all the same', () => {
    const html = `<form name="body"><fieldset><legend>${text}</legend><label>Dag <input id="a" name="dag"></label></fieldset></form>`;
    const { document, own } = aPage(html);
    const lie = document.createElement('input');
    for (const node of [document, ...document.querySelectorAll('*')])
      for (const name of [...names, 'querySelectorAll']) Object.defineProperty(node, name, { value: lie });
    expect(said(findField(own, { selector, text }))).toBe('found input#a');
  });

  test('with a named group in itself, an id of nothing and labels in a circle does not stop us', () => {
    const html =
      '<div role="group" id="g" aria-labelledby="g x y"><label for="g"><label><input name="dag" aria-labelledby="g g g"></label></label></div>';
    expect(find(html)).toBe('gone');
  });

  test('without a root is gone', () => {
    const { document, own } = aPage(`<label>${text}<input name="dag"></label>`);
    document.documentElement.remove();
    expect(said(findField(own, { selector, text }))).toBe('gone');
  });

  const kinds = [
    'div',
    'p',
    'label',
    'input',
    'legend',
    'fieldset',
    'form',
    'select',
    'textarea',
    'li',
    'td',
    'tr',
    'table',
    'h2',
    'iframe',
    'slot',
    'svg',
    'x-y',
  ];
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(text, 'laatste werkdag', ' ', '2025', 'niet'),
      fc.record({
        name: fc.constantFrom(...kinds),
        attributes: fc.dictionary(
          fc.constantFrom('id', 'for', 'name', 'role', 'type', 'aria-label', 'aria-labelledby', 'hidden', 'contenteditable'),
          fc.constantFrom('a', 'dag', 'group', 'radio', '', text, 'heading'),
        ),
        root: fc.boolean(),
        inner: fc.array(tie('node'), { maxLength: 4 }),
      }),
    ),
  }));

  function grow(document: Document, outer: Node, node: unknown): void {
    if (typeof node === 'string') return void outer.appendChild(document.createTextNode(node));
    const { name, attributes, root, inner } = node as { name: string; attributes: Record<string, string>; root: boolean; inner: unknown[] };
    const element = outer.appendChild(document.createElement(name));
    for (const [key, said] of Object.entries(attributes)) element.setAttribute(key, said);
    const place = root && (name === 'div' || name === 'x-y') ? element.attachShadow({ mode: 'open' }) : element;
    for (const each of inner) grow(document, place, each);
  }

  test('of any shape gets an answer, and only a visible element of the page is pointed at', () => {
    fc.assert(
      fc.property(fc.array(tree.node, { maxLength: 6 }), fc.constantFrom(selector, '', 'div', '#a', 'p > input'), (nodes, at) => {
        const { document, own } = aPage();
        for (const node of nodes) grow(document, document.body, node);
        const place = findField(own, { selector: at, text });
        expect(place.kind === 'gone' || (place.element.isConnected && !place.element.closest('[hidden]'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
