import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { giveLayout } from '../../../cli/layout-in-node.ts';
import { createTermMarks, slice } from '../../../page/term-marks.ts';
import { aPage } from './a-page.ts';

beforeAll(giveLayout);

const terms = [
  { id: 'toeslag', forms: ['toeslag', 'toeslagen'] },
  { id: 'dagloon', forms: ['dagloon'] },
  { id: 'uitstel', forms: ['uitstel van betaling', 'uitstel'] },
];

/** A range that cannot follow the page, as in browsers; jsdom's checks nothing else either. */
class Still {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}

/** A page in a browser that paints highlights, in which frames, idle moments and the clock are those of the test. */
function markedPage(html: string, { isHidden = false } = {}) {
  const page = aPage(html);
  const sheets: object[] = [];
  vi.spyOn(Document.prototype as { adoptedStyleSheets: object[] }, 'adoptedStyleSheets', 'get').mockReturnValue(sheets);
  const highlights = new Map<string, Set<StaticRange>>();
  const frames: (() => void)[] = [];
  const idle: (() => void)[] = [];
  const time = { now: 0, aNode: 0 };
  Object.assign(page.window, {
    CSS: { highlights },
    Highlight: Set,
    StaticRange: Still,
    CSSStyleSheet: class {
      text = '';
      replaceSync(text: string) {
        this.text = text;
      }
    },
    crypto,
    requestAnimationFrame: (run: () => void) => frames.push(run),
    requestIdleCallback: (run: () => void) => idle.push(run),
    performance: {
      now() {
        time.now += time.aNode;
        return time.now;
      },
    },
  });
  const chosen = vi.fn();
  const marks = createTermMarks(page.window, page.own, terms, chosen);
  /** One frame and the idle moment after it. */
  const frame = (): void => {
    if (!isHidden) for (const run of frames.splice(0)) run();
    for (const run of idle.splice(0)) run();
  };
  const settle = (): number => {
    let count = 0;
    for (; frames.length + idle.length > 0 && count < 1000; count += 1) frame();
    return count;
  };
  const painted = (): string[] => [...highlights.values()].flatMap((ranges) => [...ranges].map(wordsOf));
  return { ...page, marks, chosen, highlights, sheets, frames, idle, time, frame, settle, painted };
}

function wordsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = (startContainer.ownerDocument ?? expect.fail('no document')).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return String(range);
}

function started(html: string) {
  const page = markedPage(html);
  page.marks.start();
  page.settle();
  return page;
}

const one = (document: Document, selector: string): Element => document.querySelector(selector) ?? expect.fail(`no ${selector}`);

beforeEach(() => {
  // jsdom has no adopted sheets.
  Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { configurable: true, get: () => [] });
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
});

describe('a word of the glossary is marked', () => {
  test.each<[string, ...string[]]>([
    ['<p>Uw dagloon en uw toeslag.</p>', 'dagloon', 'toeslag'],
    ['<p>Uw <b>toe</b>slag.</p>', 'toeslag'],
    ['<p>Uw <span><i>d</i><b>ag</b></span><u>loon</u></p>', 'dagloon'],
    ['<p>Vraag uitstel<br>van betaling aan.</p>', 'uitstelvan betaling'],
    ['<p>Vraag uitstel\n   van <a href="/x">betaling</a> aan.</p>', 'uitstel\n   van betaling'],
    ['<p>toe<wbr>sla&shy;gen</p>', 'toesla\u00ADgen'],
    ['<p>uitstel</p><p>van betaling</p>', 'uitstel'],
    ['<div>uw toe<p>slag</p> dagloon</div>', 'dagloon'],
    ['<div>uitstel<hr>van betaling</div>', 'uitstel'],
    ['<h2>Dagloon</h2><a href="/x">de toeslag</a>', 'Dagloon', 'toeslag'],
    ['<form><input name="localName"><input name="firstChild"><p>het dagloon</p></form>', 'dagloon'],
  ])('where a reader sees it: %s', (html, ...words) => {
    expect(started(html).painted()).toEqual(words);
  });

  test.each([
    '<script>dagloon</script><style>dagloon</style><template>dagloon</template><noscript>dagloon</noscript>',
    '<code>dagloon</code><pre>dagloon</pre>',
    '<input value="dagloon"><textarea>dagloon</textarea><select><option>dagloon</option></select><button>dagloon</button>',
    '<div contenteditable>dagloon</div><div contenteditable="true"><p>dagloon</p></div><div role="textbox">dagloon</div>',
    '<p>dag<span contenteditable>x</span>loon</p>',
    '<nav><a href="/x">dagloon</a></nav><div role="navigation">dagloon</div>',
    '<svg><text>dagloon</text></svg>',
    '<p title="dagloon">uw <img alt="dagloon"></p><!-- dagloon -->',
    '<p>dag<button>x</button>loon, dag<script></script>loon</p>',
  ])('but not where it is no text for readers: %s', (html) => {
    expect(started(html).painted()).toEqual([]);
  });

  test.each<[string, string, ...string[]]>([
    ['paragraph', '<p>toeslag, toeslagen, dagloon, toeslag</p><p>toeslag</p>', 'toeslag', 'dagloon', 'toeslag'],
    ['list', '<ul><li>toeslag</li><li>dagloon en toeslag</li></ul>', 'toeslag', 'dagloon'],
    ['table', '<table><tr><td>toeslag</td><td>toeslag</td></tr><tr><th>dagloon</th></tr></table>', 'toeslag', 'dagloon'],
    ['line with other words in it', '<p>toeslag <b>toeslag</b> <br> toeslag</p>', 'toeslag'],
  ])('once a %s: %s', (_, html, ...words) => {
    expect(started(html).painted()).toEqual(words);
  });
});

test('what is found is what a reader can see now', () => {
  const { marks, document, painted } = started('<p>toeslag</p><div class="fold" style="display:none"><p>dagloon</p></div>');
  expect([...marks.found()]).toEqual(['toeslag']);
  one(document, '.fold').removeAttribute('style');
  expect([...marks.found()]).toEqual(['toeslag', 'dagloon']);
  expect(painted()).toEqual(['toeslag', 'dagloon']);
  one(document, 'p').remove();
  expect([...marks.found()]).toEqual(['dagloon']);
});

describe('the page', () => {
  const html = '<main><p>Uw <b>toe</b>slag, uw dagloon</p><form name="adoptedStyleSheets"><input name="createRange"></form></main>';

  test('keeps every element, attribute and text as it was', () => {
    const { document, marks, settle } = markedPage(html);
    const before = document.documentElement.outerHTML;
    const changes = new MutationObserver(() => {});
    changes.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    marks.start();
    settle();
    marks.rescan('all');
    settle();
    expect(document.documentElement.outerHTML).toBe(before);
    marks.stop();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(changes.takeRecords()).toEqual([]);
  });

  test('gets one highlight and one sheet under a name that is new each time, and none that tells who we are', () => {
    const { highlights, sheets, marks } = started(html);
    const [name] = highlights.keys();
    expect([highlights.size, sheets.length]).toEqual([1, 1]);
    expect(name).toMatch(/^n[0-9a-f]{16}$/);
    expect(JSON.stringify(sheets)).toContain(`::highlight(${name})`);
    marks.stop();
    marks.start();
    expect([...highlights.keys()]).not.toContain(name);
  });

  test('has nothing left of it after a stop, and its own sheets and highlights stay', () => {
    const page = markedPage(html);
    page.highlights.set('own', new Set());
    page.sheets.push({ own: true });
    page.marks.start();
    page.settle();
    page.sheets.push({ later: true });
    page.marks.stop();
    expect([...page.highlights.keys()]).toEqual(['own']);
    expect(page.sheets).toEqual([{ own: true }, { later: true }]);
    expect([...page.marks.found()]).toEqual([]);
  });

  test('that threw our sheet out itself loses no other one by a stop', () => {
    const { sheets, marks } = started(html);
    sheets.splice(0, 1, { own: true });
    marks.stop();
    expect(sheets).toEqual([{ own: true }]);
  });

  test('that stops while it is read is read no further', () => {
    const page = markedPage(html);
    page.marks.start();
    page.marks.stop();
    page.settle();
    expect([page.painted(), [...page.marks.found()]]).toEqual([[], []]);
  });

  test('that throws marks out gets them back when it is looked at again', () => {
    const { highlights, sheets, marks, painted } = started('<p>dagloon</p>');
    highlights.clear();
    sheets.length = 0;
    marks.rescan([]);
    expect([painted(), sheets.length, highlights.size]).toEqual([['dagloon'], 1, 1]);
  });
});

describe('reading', () => {
  const long = '<p>de <b>toeslag</b> van</p>'.repeat(500);

  test('is done in slices, each after a frame', () => {
    const page = markedPage(long);
    page.time.aNode = 0.1;
    page.marks.start();
    page.frame();
    const first = page.painted().length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(50);
    expect(page.time.now).toBeLessThanOrEqual(slice.time + 1);
    expect(page.settle()).toBeGreaterThan(20);
    expect(page.painted().length).toBe(500);
  });

  test('is cut by nodes too, where the clock stands still', () => {
    const page = markedPage(long);
    page.marks.start();
    page.frame();
    expect(page.painted().length).toBeLessThan(slice.nodes);
    expect(page.settle()).toBeGreaterThan(1);
    expect(page.painted().length).toBe(500);
  });

  test('waits while nobody sees the tab', () => {
    const page = markedPage(long, { isHidden: true });
    page.marks.start();
    page.frame();
    page.frame();
    expect([page.painted(), page.frames.length]).toEqual([[], 1]);
  });

  test('starts once, and does nothing before that', () => {
    const page = markedPage('<p>dagloon</p>');
    page.marks.rescan('all');
    expect(page.frames).toEqual([]);
    page.marks.start();
    page.marks.start();
    expect([page.frames.length, page.highlights.size]).toEqual([1, 1]);
  });

  test('ends, and nothing is planned any more', () => {
    const page = started('<p>dagloon</p>');
    expect([page.frames.length, page.idle.length]).toEqual([0, 0]);
  });

  test('begins anew where the page took away what was being read', () => {
    const page = markedPage(`<main>${long}</main><p>dagloon</p>`);
    page.marks.start();
    page.frame();
    one(page.document, 'main').remove();
    page.settle();
    expect([...page.marks.found()]).toEqual(['dagloon']);
    expect(page.painted()).toEqual(['dagloon']);
  });

  test('gives in to a page that always does so', () => {
    const page = markedPage(long);
    page.marks.start();
    let frames = 0;
    for (; page.frames.length > 0 && frames < 1000; frames += 1) {
      page.frame();
      const old = one(page.document, 'body').children;
      for (const each of [...old]) each.replaceWith(each.cloneNode(true));
    }
    expect(frames).toBeLessThan(50);
  });

  test('of one endless text stops somewhere', () => {
    const page = started(`<p>dagloon ${'x '.repeat(20_000)} toeslag</p>`);
    expect(page.painted()).toEqual(['dagloon']);
  });
});

describe('looking again', () => {
  /** The parts that are read from now on; jsdom walks on its own account too, but not over elements and texts alone. */
  const watchReading = () => {
    const walks = vi.spyOn(Document.prototype, 'createTreeWalker');
    return () => walks.mock.calls.filter(([, what]) => what === 5).map(([root]) => root);
  };

  test('at a changed paragraph leaves the rest alone', () => {
    const page = started('<p>dagloon</p><div><p id="x">toeslag</p></div>');
    const [kept] = [...page.highlights.values()].flatMap((ranges) => [...ranges]);
    one(page.document, '#x').textContent = 'uitstel';
    const readParts = watchReading();
    page.marks.rescan([one(page.document, '#x')]);
    page.settle();
    expect(page.painted()).toEqual(['dagloon', 'uitstel']);
    expect([...page.highlights.values()].flatMap((ranges) => [...ranges])[0]).toBe(kept);
    expect(readParts()).toEqual([one(page.document, '#x')]);
  });

  test('drops what was taken away', () => {
    const page = started('<p>dagloon</p><p id="x">toeslag</p>');
    one(page.document, '#x').remove();
    page.marks.rescan([one(page.document, 'p')]);
    page.settle();
    expect(page.painted()).toEqual(['dagloon']);
  });

  test('at a word in a line looks at the line, and at a point looks at the list', () => {
    const page = started('<p>de <b id="b">toe</b>slag</p><ul><li>dagloon</li><li id="li"></li></ul>');
    one(page.document, '#b').textContent = 'dag';
    one(page.document, 'p').append('loon');
    one(page.document, 'p').lastChild?.previousSibling?.remove();
    one(page.document, '#li').textContent = 'dagloon, uitstel';
    page.marks.rescan([one(page.document, '#b'), one(page.document, '#li'), one(page.document, '#li')]);
    page.settle();
    expect(page.painted().sort()).toEqual(['dagloon', 'dagloon', 'uitstel']);
  });

  test('at parts within each other looks once', () => {
    const page = started('<div id="out"><div id="in"><p>dagloon</p></div></div>');
    const readParts = watchReading();
    page.marks.rescan([one(page.document, '#in'), one(page.document, '#out'), one(page.document, 'p')]);
    page.settle();
    expect([readParts(), page.painted()]).toEqual([[one(page.document, '#out')], ['dagloon']]);
  });

  test('at what is not on the page, or is not for readers, finds nothing there', () => {
    const page = started('<p>dagloon</p><button><b id="b">toeslag</b></button>');
    const loose = page.document.createElement('p');
    loose.textContent = 'toeslag';
    page.marks.rescan([loose, one(page.document, 'head'), one(page.document, '#b')]);
    page.settle();
    expect(page.painted()).toEqual(['dagloon']);
  });

  test('at nothing new while much is read loses nothing', () => {
    const page = markedPage('<p>dagloon</p>'.repeat(800));
    page.marks.start();
    page.frame();
    page.marks.rescan('all');
    page.marks.rescan([one(page.document, 'p')]);
    page.settle();
    expect(page.painted().length).toBe(800);
  });

  test('at very many parts is looking at all', () => {
    const page = started('<p>dagloon</p>'.repeat(150));
    const readParts = watchReading();
    page.marks.rescan([...page.document.querySelectorAll('p')]);
    page.settle();
    expect([readParts(), page.painted().length]).toEqual([[page.document.body], 150]);
  });

  test('at all changes no mark of what is the same', () => {
    const page = started('<p>dagloon en toeslag</p>');
    page.marks.rescan('all');
    page.settle();
    expect(page.painted()).toEqual(['dagloon', 'toeslag']);
  });
});

describe('a click', () => {
  type Click = {
    on?: string;
    at?: [string, number];
    isByHand?: boolean;
    isTaken?: boolean;
    from?: { clientX: number };
    rect?: DOMRect;
  } & MouseEventInit;

  /** Clicks at a letter of an element's text; `rect` is where the letters of the mark stand. */
  function click(
    page: ReturnType<typeof markedPage>,
    { on, at = ['p', 0], isByHand = true, isTaken = false, from, rect = new DOMRect(0, 0, 1000, 10), ...init }: Click,
  ) {
    const node = one(page.document, at[0]).firstChild;
    Document.prototype.caretPositionFromPoint = () => ({ offsetNode: node, offset: at[1] }) as unknown as CaretPosition;
    Range.prototype.getClientRects = () => [rect] as unknown as DOMRectList;
    const mouse = { clientX: 5, clientY: 5, cancelable: true, ...init };
    page.window.dispatchEvent(new MouseEvent('pointerdown', { ...mouse, ...from }));
    const event = new MouseEvent('click', mouse);
    Object.defineProperty(event, 'target', { value: one(page.document, on ?? at[0]) });
    const before = (sent: Event): void => {
      if (isByHand) trust(sent);
      if (isTaken) sent.preventDefault();
    };
    page.window.addEventListener('click', before, { capture: true, once: true });
    page.window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(isTaken);
    return page.chosen.mock.calls.map(([id]) => id);
  }

  const trust = (event: Event): void => {
    const [inside] = Object.getOwnPropertySymbols(event).map((symbol) => (event as unknown as Record<symbol, { isTrusted: boolean }>)[symbol]);
    if (inside) inside.isTrusted = true;
  };

  afterEach(() => {
    Reflect.deleteProperty(Document.prototype, 'caretPositionFromPoint');
    Reflect.deleteProperty(Range.prototype, 'getClientRects');
  });

  const html = '<p>het dagloon is</p><a href="/x">toeslag</a><div tabindex="0">uitstel</div><ul><li>dagloon</li><li id="second">en uitstel</li></ul>';

  test.each([3 + 1, 7, 11])('on a mark chooses its term: letter %i', (letter) => {
    expect(click(started(html), { at: ['p', letter] })).toEqual(['dagloon']);
  });

  test('on a mark in a later point of a list chooses it too', () => {
    expect(click(started(html), { at: ['#second', 5] })).toEqual(['uitstel']);
  });

  test.each<[string, Click]>([
    ['beside a mark', { at: ['p', 2] }],
    ['beside the letters, where the nearest letter is of a mark', { at: ['p', 7], rect: new DOMRect(100, 100, 10, 10) }],
    ['in a link', { at: ['a', 2] }],
    ['in what the page made into a control', { at: ['div', 2] }],
    ['that a script made', { at: ['p', 7], isByHand: false }],
    ['with another button', { at: ['p', 7], button: 1 }],
    ['that opens something elsewhere', { at: ['p', 7], ctrlKey: true }],
    ['that the page has taken for itself', { at: ['p', 7], isTaken: true }],
    ['that ends a selection', { at: ['p', 7], from: { clientX: 90 } }],
  ])('%s is left alone', (_, what) => {
    expect(click(started(html), what)).toEqual([]);
  });

  test('where the words are shorter now chooses nothing', () => {
    const page = started(html);
    (one(page.document, 'p').firstChild as Text).data = 'het';
    expect(click(page, { at: ['p', 3] })).toEqual([]);
  });

  test('after a stop is not heard', () => {
    const page = started(html);
    page.marks.stop();
    expect(click(page, { at: ['p', 7] })).toEqual([]);
  });
});
