import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { giveLayout } from '../../../cli/layout-in-node.ts';
import { ownDocument } from '../../../page/own-document.ts';
import { blocksOf, isTranslated } from '../../../page/page-blocks.ts';
import { aPage } from './a-page.ts';

beforeAll(giveLayout);

type Told = { kind: string; text: string };
const told = (html: string): Told[] => [...blocksOf(aPage(html).own)].map(({ kind, text }) => ({ kind, text }));
const texts = (html: string): string[] => told(html).map(({ text }) => text);

describe('a text is one block, however it is built', () => {
  test.each([
    ['<p>binnen 6&nbsp;<b>we</b>ken</p>', ['binnen 6 weken']],
    ['<p>6<span> </span><i>\n weken </i></p>', ['6 weken']],
    ['<p>wek&shy;en we<wbr>ken</p>', ['weken weken']],
    ['<p>6<br>weken</p>', ['6 weken']],
    ['<p>een</p><p>twee</p>', ['een', 'twee']],
    ['<div>voor<p>een</p>na</div>', ['voor', 'een', 'na']],
    ['los <b>in</b> de pagina', ['los in de pagina']],
    ['<p></p><p> </p>', []],
    ['<label>Dag</label><legend>Vraag</legend>', ['Dag', 'Vraag']],
    ['<nav><a>Werk</a></nav><footer>Contact</footer>', ['Werk', 'Contact']],
    ['<p>Boete: € 15<sup>1</sup> of € 12,<sup>50</sup>, de 1<sup>e</sup> keer</p>', ['Boete: € 15 1 of € 12,50, de 1e keer']],
    ['<p>CO<sub>2</sub></p>', ['CO2']],
    ['<p>na<input>weken</p>', ['na weken']],
    ['<p>we<i hidden>x</i>ken</p>', ['weken']],
  ])('%s', (html, answer) => {
    expect(texts(html)).toEqual(answer);
  });

  test('under 50 levels', () => {
    expect(texts(`${'<div><span>'.repeat(50)}6 weken`)).toEqual(['6 weken']);
  });
});

describe('the kind of a block', () => {
  test.each([
    ['<h2>Bezwaar</h2>', [{ kind: 'heading', text: 'Bezwaar' }]],
    ['<div role="heading"><p>Bezwaar</p></div>', [{ kind: 'heading', text: 'Bezwaar' }]],
    ['<ul><li>een</li><li><p>twee</p></li></ul>', ['een', 'twee'].map((text) => ({ kind: 'item', text }))],
    ['<ul><li>buiten<ul><li>binnen</li></ul>na</li></ul>', ['buiten', 'binnen', 'na'].map((text) => ({ kind: 'item', text }))],
    ['<table><tr><th>Bezwaar</th><td>6 <b>weken</b></td></tr></table>', [{ kind: 'row', text: 'Bezwaar | 6 weken' }]],
    ['<table><tr><td><p>een</p><p>twee</p></td><td></td><td>drie</td></tr></table>', [{ kind: 'row', text: 'een\ntwee | drie' }]],
    ['<div role="table"><div role="row"><span role="cell">a</span><span role="cell">b</span></div></div>', [{ kind: 'row', text: 'a | b' }]],
    [
      '<dl><dt>Termijn</dt><dd>6 weken</dd><dt>Waar</dt><dt>Hoe</dt><dd>Online</dd><dd>Per post</dd></dl>',
      [
        { kind: 'row', text: 'Termijn | 6 weken' },
        { kind: 'row', text: 'Waar | Hoe | Online | Per post' },
      ],
    ],
    [
      '<dl><div><dt>Termijn</dt><dd>6 weken</dd></div><div><dt>Waar</dt><dd>Online</dd></div></dl>',
      [
        { kind: 'row', text: 'Termijn | 6 weken' },
        { kind: 'row', text: 'Waar | Online' },
      ],
    ],
    [
      '<table><tr><td>voor<table><tr><td>a</td><td>b</td></tr></table>na</td></tr></table>',
      [
        { kind: 'row', text: 'voor' },
        { kind: 'row', text: 'a | b' },
        { kind: 'row', text: 'na' },
      ],
    ],
    ['<table><caption>Termijnen</caption></table>', [{ kind: 'text', text: 'Termijnen' }]],
  ])('%s', (html, answer) => {
    expect(told(html)).toEqual(answer);
  });

  test('and its element are those of the block', () => {
    const { document, own } = aPage('<p id="p">een <b>twee</b></p><dl><dt id="a">x</dt><dd>y</dd><dt id="b">z</dt></dl>');
    expect([...blocksOf(own)].map(({ element }) => element.id)).toEqual(['p', 'a', 'b']);
    expect([...blocksOf(own, document.querySelector('#p'))].map(({ text }) => text)).toEqual(['een twee']);
    expect([...blocksOf(own, document.querySelector('b'))].map(({ text, kind }) => `${kind} ${text}`)).toEqual(['text twee']);
    expect([...blocksOf(own, document.querySelector('dl'))].map(({ text }) => text)).toEqual(['x | y', 'z']);
  });
});

describe('what a reader does not see or may have typed is no text', () => {
  test.each([
    '<p hidden>geheim</p>',
    '<p style="display:none">geheim</p>',
    '<p style="visibility:hidden">geheim</p>',
    '<div style="opacity:0"><p>geheim</p></div>',
    '<p>dit <span hidden>geheim</span></p>',
    '<script>geheim</script><style>geheim</style><template>geheim</template><noscript>geheim</noscript>',
    '<svg><title>geheim</title><text>geheim</text></svg><canvas>geheim</canvas><iframe>geheim</iframe>',
    '<textarea>geheim</textarea><select><option selected>geheim</option></select><input value="geheim"><output>geheim</output>',
    '<button>geheim</button><div role="button">geheim</div><input type="submit" value="geheim">',
    '<div contenteditable>geheim</div><div contenteditable="true"><p>geheim</p></div><div role="TextBox ">geheim</div>',
    '<div contenteditable><p contenteditable="false">geheim</p></div>',
    '<p title="geheim" aria-label="geheim">dit</p><img alt="geheim">',
    '<p><del>geheim</del> <s>geheim</s></p>',
    '<table><tr><td>dit</td><td hidden>geheim</td></tr></table>',
    '<!-- geheim -->',
  ])('%s', (html) => {
    expect(texts(`${html}<p>gezien</p>`).join()).not.toContain('geheim');
    expect(texts(`${html}<p>gezien</p>`)).toContain('gezien');
  });

  test('also where the part that is asked for stands in it', () => {
    const { document, own } = aPage('<div contenteditable><p>geheim</p></div><div hidden><b>geheim</b></div>');
    for (const root of document.querySelectorAll('p, b')) expect([...blocksOf(own, root)]).toEqual([]);
  });

  const wraps = ['div', 'p', 'li', 'td', 'span', 'b', 'label', 'fieldset', 'dd', 'details', 'section'];
  const plants = [
    (document: Document) => Object.assign(document.createElement('input'), { value: 'geheim' }),
    (document: Document) => Object.assign(document.createElement('textarea'), { value: 'geheim', defaultValue: 'geheim' }),
    (document: Document) => {
      const select = document.createElement('select');
      select.add(Object.assign(document.createElement('option'), { text: 'geheim', selected: true }));
      return select;
    },
    (document: Document) => Object.assign(document.createElement('p'), { hidden: true, textContent: 'geheim' }),
    (document: Document) => {
      const box = Object.assign(document.createElement('div'), { textContent: 'geheim' });
      box.setAttribute('role', 'textbox');
      return box;
    },
    (document: Document) => {
      const part = Object.assign(document.createElement('div'), { textContent: 'geheim' });
      part.setAttribute('contenteditable', 'plaintext-only');
      return part;
    },
  ];

  test('wherever it is planted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(fc.constantFrom(...wraps), { maxLength: 6 }), fc.nat(plants.length - 1), fc.boolean()), { maxLength: 8 }),
        (planted) => {
          const { document, own } = aPage();
          for (const [names, kind, inRoot] of planted) {
            let place: Element | ShadowRoot = document.body;
            for (const name of names) place = place.appendChild(document.createElement(name));
            if (inRoot) place = place.appendChild(document.createElement('x-y')).attachShadow({ mode: 'open' });
            place.append('open ', plants[kind]?.(document) ?? '', ' zin');
          }
          const all = [...blocksOf(own)].map(({ text }) => text).join(' ');
          expect(all).not.toContain('geheim');
          expect(all.match(/open/g)?.length ?? 0).toBe(planted.length);
        },
      ),
    );
  });
});

describe('text that is not in the document itself', () => {
  test('is read in open roots where it is drawn, with what is put into their slots', () => {
    const { document, own } = aPage('<p>een</p><my-card>niet getoond<b slot="x">drie</b></my-card><p>vijf</p>');
    const root = document.querySelector('my-card')?.attachShadow({ mode: 'open' }) ?? expect.fail('no root');
    root.innerHTML = '<p>twee <slot name="x"></slot></p><p><slot name="y">vier</slot></p>';
    expect([...blocksOf(own)].map(({ text }) => text)).toEqual(['een', 'twee drie', 'vier', 'vijf']);
  });

  test('is read in a frame of the same origin', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    (frame.contentDocument ?? expect.fail('no document')).body.innerHTML = '<h1>In het kader</h1>';
    expect([...blocksOf(ownDocument(document))].map(({ text }) => text)).toEqual(['In het kader']);
    frame.remove();
  });

  test('of our own is not there: our node holds none', () => {
    const { document, own } = aPage('<p>een</p>');
    const host = document.documentElement.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'closed' }).innerHTML = '<p>van ons</p>';
    expect([...blocksOf(own)].map(({ text }) => text)).toEqual(['een']);
  });
});

describe('a page of any size can be read in slices', () => {
  test('between two answers a few hundred nodes are looked at, also where there is no text', () => {
    const blocks = [...blocksOf(aPage('<b></b>'.repeat(5000)).own)];
    expect(blocks.length).toBeGreaterThan(5000 / 400);
    expect(new Set(blocks.map(({ text }) => text))).toEqual(new Set(['']));
  });

  test('thousands of parts of one text, or of one page, stay in order', () => {
    const numbers = Array.from({ length: 2000 }, (_, index) => `${index}`);
    expect(texts(`<p>${numbers.map((number) => `<b>${number}</b> `).join('')}</p>`).filter(Boolean)).toEqual([numbers.join(' ')]);
    expect(texts(numbers.map((number) => `<p>${number}</p>`).join(''))).toEqual(numbers);
  });

  test('what the page takes away between two slices is not told', () => {
    const { document, own } = aPage('<p>een</p><div><p>twee</p></div><p>drie</p>');
    // As a browser has it: what stands in no document is not drawn.
    const check = Element.prototype.checkVisibility;
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
      return this.isConnected && check.call(this);
    });
    const reading = blocksOf(own);
    expect(reading.next().value?.text).toBe('een');
    document.querySelector('div')?.remove();
    expect([...reading].map(({ text }) => text)).toEqual(['drie']);
    vi.restoreAllMocks();
  });

  test('one text without an end is cut', () => {
    expect(texts(`<p>${'a'.repeat(30_000)}</p>`).map(({ length }) => length)).toEqual([10_000]);
    expect(texts(`<p>${'<b>weken </b>'.repeat(4000)}</p>`).filter(Boolean).length).toBe(3);
  });
});

describe('a hostile page', () => {
  // Only members that jsdom does not read in this way itself; a real form hides any of them.
  test('with names over the members of its elements is read all the same', () => {
    const { document, own } = aPage('<form name="body"><p>een <b>twee</b></p></form>');
    const lie = document.createElement('input');
    for (const node of document.querySelectorAll('*'))
      for (const name of ['textContent', 'childNodes', 'children', 'getAttribute', 'hasAttribute', 'shadowRoot', 'isConnected'])
        Object.defineProperty(node, name, { value: lie });
    expect([...blocksOf(own)].map(({ text }) => text)).toEqual(['een twee']);
  });

  test('without a root has no text', () => {
    const { document, own } = aPage('<p>een</p>');
    document.documentElement.remove();
    expect([...blocksOf(own)]).toEqual([]);
  });
});

describe('a page that the browser translated', () => {
  const translated = (html: string, attributes: Record<string, string> = {}, language?: string): boolean => {
    const { document, own } = aPage(html);
    for (const [name, said] of Object.entries(attributes)) document.documentElement.setAttribute(name, said);
    return isTranslated(own, language);
  };

  test.each([
    ['by Chrome', '', { class: 'js translated-ltr' }],
    ['by Chrome, from right to left', '', { class: 'translated-rtl' }],
    ['by Google', '<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">within</font></font></p>', {}],
    ['by Edge', '<p _msttexthash="123" _msthash="4">within</p>', {}],
  ])('%s', (_, html, attributes) => {
    expect(translated(html, attributes as Record<string, string>)).toBe(true);
  });

  test('in Firefox is known by the language that the page should have', () => {
    expect(translated('', { lang: 'en' }, 'nl')).toBe(true);
    expect(translated('', { lang: 'nl-NL' }, 'nl')).toBe(false);
    expect(translated('', { lang: 'NL' }, 'nl')).toBe(false);
    expect(translated('', {}, 'nl')).toBe(false);
    expect(translated('', { lang: 'en' })).toBe(false);
  });

  test('is not any page with old letters or a like name', () => {
    expect(translated('<font color="red"><font size="2">6 weken</font></font>', { class: 'not-translated-ltr' })).toBe(false);
  });
});
