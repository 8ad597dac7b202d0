// Fourteen ways in which a page could read, edit, press or overhear a helper, each as one function that gives back what it
// got. Each names the naive helper that it beats, so that it is known to work.
import { gatheredBy, twoFrames } from './gather.ts';
import type { Giveaway, Subject } from './subject.ts';

export type Probe = {
  name: string;
  beats: Giveaway;
  /** A second one, where Firefox gives away more. */
  beatsInFirefox?: Giveaway;
  /** What was got, one line each; nothing where the probe failed. */
  run(subject: Subject): Promise<string[]>;
};

/** The lines of the help that a text holds. */
const taken = (text: string, { secrets }: Subject): string[] => secrets.filter((line) => squeezed(text).includes(squeezed(line)));
const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

export const probes: Probe[] = [
  {
    name: 'walking the tree, open roots included',
    beats: 'open root',
    run: async (subject) => taken(await subject.page.evaluate(walkTheTree), subject),
  },
  {
    name: 'finding text and widening the selection',
    beats: 'open root',
    run: async (subject) => {
      const got: string[] = [];
      for (const word of [...subject.secrets.slice(0, 4).map((line) => line.slice(0, 12)), 'e', 'a', '0']) {
        got.push(...taken(await subject.page.evaluate(findAndWiden, word), subject));
      }
      // Where the text itself stays hidden, an answer that depends on it would still give it away, word by word.
      const answers = await subject.page.evaluate(answersOfFind, [...subject.secrets.slice(0, 4), 'qxzjvwk']);
      if (new Set(answers).size > 1) got.push(`other answers for words that are there: ${answers}`);
      return [...new Set(got)];
    },
  },
  {
    name: 'climbing from a selection to its root, and writing there',
    beats: 'open root',
    beatsInFirefox: 'closed root',
    run: async (subject) => {
      for (const word of [...subject.secrets.slice(0, 3).map((line) => line.slice(0, 12)), 'e']) await subject.page.evaluate(climbAndWrite, word);
      return (await subject.text()).includes('HACKED') ? ['the text was changed'] : [];
    },
  },
  {
    name: 'selecting everything by script, and copying it',
    beats: 'open root',
    run: async (subject) => taken(await subject.page.evaluate(selectAll), subject),
  },
  {
    name: 'hearing what a reader copies',
    beats: 'open root',
    run: async (subject) => {
      await subject.page.evaluate(listenToCopies);
      await subject.copyTitle();
      await twoFrames(subject.page);
      return subject.page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied);
    },
  },
  {
    name: 'hearing the keys that a reader types in the help',
    beats: 'open root',
    run: async (subject) => {
      await subject.page.evaluate(listenToKeys);
      await subject.type('qzxgeheim');
      await twoFrames(subject.page);
      return subject.page.evaluate(() => (globalThis as unknown as { typed: string[] }).typed);
    },
  },
  {
    name: 'hearing where a reader presses in the help',
    beats: 'open root',
    run: async (subject) => {
      await subject.page.evaluate(listenToPresses);
      await subject.press();
      await twoFrames(subject.page);
      return subject.page.evaluate(() => (globalThis as unknown as { presses: string[] }).presses);
    },
  },
  {
    name: 'reaching a window by number, name or opener, and writing to it',
    beats: 'frame in the page',
    run: (subject) => subject.page.evaluate(reachWindows),
  },
  {
    name: 'taking the root from an element that the page defined first',
    beats: 'element that the page defined',
    run: async (subject) => taken(await subject.page.evaluate(takeInternals), subject),
  },
  {
    name: 'waiting in every maker of elements, roots, frames, sheets and channels',
    beats: 'script in the page’s own world',
    run: async (subject) => {
      const { makers = [] } = await gatheredBy(subject.page);
      const inRoots = await subject.page.evaluate(() =>
        (globalThis as unknown as { caught: (ShadowRoot | HTMLIFrameElement)[] }).caught.map((each) => each.textContent ?? ''),
      );
      const frames = makers.filter((line) => /extension:|iframe|attachShadow|randomUUID|postMessage/.test(line));
      return [...frames, ...inRoots.flatMap((text) => taken(text, subject))];
    },
  },
  {
    name: 'following every change, animation and moving part',
    beats: 'open root',
    run: async (subject) => {
      const { changes = [] } = await gatheredBy(subject.page);
      const moving = await subject.page.evaluate(followMovement);
      return [...taken(changes.join(' '), subject), ...moving];
    },
  },
  {
    name: 'asking at every point what stands there',
    beats: 'open root',
    run: async (subject) => subject.page.evaluate(askAtPoints),
  },
  {
    name: 'forging clicks, keys and drops on it',
    beats: 'open root',
    run: async (subject) => {
      const before = (await subject.heard()).length;
      await subject.page.evaluate(forgeEvents);
      await twoFrames(subject.page);
      return (await subject.heard()).slice(before);
    },
  },
  {
    name: 'styling it so that its letters ask for a font each',
    beats: 'open root',
    run: async ({ world, page }) => {
      await page.evaluate(styleLetters);
      const asked = world.server.requests.splice(0).map(({ path }) => path);
      if (!asked.includes('/probe/letter-2603')) throw new Error('The page’s own letter asked for no font, so nothing was measured.');
      return asked.filter((path) => /letter-(?!2603)/.test(path));
    },
  },
];

// What follows runs in the page, in its own world.

function walkTheTree(): string {
  const got: string[] = [];
  const walk = (node: Node): void => {
    got.push(node.textContent ?? '', node.nodeValue ?? '');
    if (node instanceof Element) {
      got.push(node.outerHTML, (node as HTMLElement).innerText ?? '', node.getHTML?.({ serializableShadowRoots: true }) ?? '');
      for (const { value } of node.attributes) got.push(value);
      const { shadowRoot, contentDocument } = node as Element & { contentDocument?: Document };
      if (shadowRoot) walk(shadowRoot);
      if (contentDocument) walk(contentDocument);
      const slot = (node as Element).assignedSlot?.getRootNode();
      if (slot instanceof ShadowRoot) walk(slot);
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(document);
  for (const each of [...document.all]) got.push(each.textContent ?? '');
  return got.join('\n');
}

function findAndWiden(word: string): string {
  const got: string[] = [];
  const { find } = globalThis as unknown as { find(...given: unknown[]): boolean };
  const selection = getSelection() as Selection;
  selection.removeAllRanges();
  for (let times = 0; times < 30 && find(word); times++) {
    got.push(selection.toString());
    for (const unit of ['word', 'sentence', 'line', 'paragraph', 'documentboundary'] as const) {
      for (const way of ['forward', 'backward']) {
        selection.modify('extend', way, unit);
        got.push(selection.toString());
      }
    }
    for (const { shadowRoot } of document.querySelectorAll(':root > *')) {
      got.push((shadowRoot as unknown as { getSelection?(): Selection } | null)?.getSelection?.().toString() ?? '');
    }
    selection.collapseToEnd();
  }
  return got.join('\n');
}

/** What `find` says of each word, also where it searches frames: Firefox throws when it comes to a frame of another origin. */
function answersOfFind(words: string[]): string[] {
  const { find } = globalThis as unknown as { find(...given: unknown[]): boolean };
  return words.map((word) => {
    const answers = [false, true].map((searchInFrames) => {
      getSelection()?.removeAllRanges();
      try {
        return find(word, false, false, true, false, searchInFrames, false);
      } catch (error) {
        return (error as Error).name;
      }
    });
    return answers.join('+');
  });
}

function climbAndWrite(word: string): void {
  const { find } = globalThis as unknown as { find(...given: unknown[]): boolean };
  const selection = getSelection() as Selection;
  selection.removeAllRanges();
  const spoil = (root: Node | undefined): void => {
    if (!root || root === document || document.contains(root)) return;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue = 'HACKED';
  };
  for (let times = 0; times < 20 && find(word); times++) {
    const shadowRoots = [...document.querySelectorAll('*')].map((each) => each.shadowRoot).filter((root) => root !== null);
    const nodes: (Node | null | undefined)[] = [selection.anchorNode, selection.focusNode, selection.getRangeAt(0).commonAncestorContainer];
    try {
      nodes.push(...selection.getComposedRanges({ shadowRoots }).map((range) => range.startContainer));
    } catch {}
    for (const root of shadowRoots) nodes.push((root as unknown as { getSelection?(): Selection }).getSelection?.().anchorNode);
    for (const node of nodes) {
      spoil(node?.getRootNode());
      spoil(node?.getRootNode({ composed: true }));
    }
    for (const root of shadowRoots) spoil(root);
    if (selection.rangeCount > 0) selection.collapseToEnd();
  }
  document.designMode = 'on';
  for (const command of ['insertText', 'insertHTML']) document.execCommand(command, false, 'HACKED');
  document.designMode = 'off';
}

function selectAll(): string {
  const got: string[] = [];
  const selection = getSelection() as Selection;
  addEventListener('copy', (event) => got.push(selection.toString(), event.clipboardData?.getData('text/plain') ?? ''), true);
  const take = (): void => {
    got.push(selection.toString());
    for (let index = 0; index < selection.rangeCount; index++) {
      const range = selection.getRangeAt(index);
      got.push(range.toString(), range.cloneContents().textContent ?? '');
    }
    document.execCommand('copy');
  };
  for (const host of document.querySelectorAll(':root > *')) {
    for (const node of [host, host.shadowRoot].filter((each) => each !== null)) {
      selection.removeAllRanges();
      try {
        selection.selectAllChildren(node);
        take();
        const range = document.createRange();
        range.selectNodeContents(node);
        got.push(range.toString());
        selection.removeAllRanges();
        selection.addRange(range);
        take();
      } catch {}
    }
    (host as HTMLElement).focus();
    document.execCommand('selectAll');
    take();
  }
  (document.activeElement as HTMLElement | null)?.blur?.();
  document.execCommand('selectAll');
  take();
  selection.removeAllRanges();
  return got.join('\n');
}

function listenToCopies(): void {
  const copied: string[] = [];
  Object.defineProperty(globalThis, 'copied', { value: copied, enumerable: false });
  for (const type of ['copy', 'cut', 'beforecopy', 'paste']) {
    addEventListener(type, () => copied.push(`${type} ${getSelection()}`), true);
  }
  document.addEventListener('selectionchange', () => getSelection()?.toString() && copied.push(`selected ${getSelection()}`), true);
}

function listenToKeys(): void {
  const typed: string[] = [];
  Object.defineProperty(globalThis, 'typed', { value: typed, enumerable: false });
  for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'textInput', 'compositionstart', 'compositionupdate', 'change']) {
    for (const at of [globalThis, document]) {
      at.addEventListener(type, (event) => typed.push(`${type} ${(event as KeyboardEvent).key ?? (event as InputEvent).data}`), true);
    }
  }
}

function listenToPresses(): void {
  const presses: string[] = [];
  Object.defineProperty(globalThis, 'presses', { value: presses, enumerable: false });
  for (const type of [
    'pointerdown',
    'mousedown',
    'pointerup',
    'mouseup',
    'click',
    'auxclick',
    'dblclick',
    'touchstart',
    'change',
    'input',
    'toggle',
  ]) {
    addEventListener(type, (event) => presses.push(`${type} ${event.composedPath()[0]}`), true);
  }
}

function reachWindows(): string[] {
  const got: string[] = [];
  if (window.length > 0) got.push(`${window.length} windows by number`);
  for (let index = 0; index < 8; index++) if (window[index]) got.push(`window ${index}`);
  for (const name of Object.getOwnPropertyNames(window)) {
    if (/^\d+$/.test(name)) got.push(`window by the name ${name}`);
  }
  if (window.opener || window.parent !== window || window.top !== window || window.frameElement) got.push('a window around it');
  for (const frame of document.querySelectorAll('iframe, frame, object, embed')) {
    const view = (frame as HTMLIFrameElement).contentWindow;
    view?.postMessage({ nonce: '' }, '*', [new MessageChannel().port1]);
    got.push(`the window of ${frame.localName}`);
  }
  return got;
}

function takeInternals(): string {
  const got: string[] = [];
  for (const host of document.querySelectorAll<HTMLElement>(':root > *')) {
    if (host.localName === 'head' || host.localName === 'body') continue;
    for (const attach of [host.attachInternals, HTMLElement.prototype.attachInternals]) {
      try {
        got.push(attach.call(host).shadowRoot?.textContent ?? '');
      } catch {}
    }
    try {
      got.push(host.attachShadow({ mode: 'open' }).textContent ?? '');
    } catch {}
    try {
      // A second parse with the same name gives no second look, but a page would try.
      customElements.upgrade(host);
    } catch {}
  }
  return got.join('\n');
}

function followMovement(): string[] {
  const got: string[] = [];
  const say = (where: string, node: unknown): void => {
    if (node instanceof Node && (node.getRootNode() !== document || !document.documentElement.contains(node))) got.push(`${where}: ${node.nodeName}`);
  };
  const target = (animation: Animation): unknown => (animation.effect as KeyframeEffect | null)?.target;
  for (const animation of document.getAnimations()) say('an animation', target(animation));
  for (const host of document.querySelectorAll(':root > *')) {
    for (const animation of host.getAnimations({ subtree: true })) say('an animation below', target(animation));
  }
  for (const type of PerformanceObserver.supportedEntryTypes) {
    for (const entry of performance.getEntriesByType(type)) {
      const { target: touched, element, sources = [] } = entry as unknown as { target?: Node; element?: Node; sources?: { node?: Node }[] };
      for (const node of [touched, element, ...[...sources].map((each) => each.node)]) say(`an entry of ${type}`, node);
    }
  }
  return got;
}

function askAtPoints(): string[] {
  const got = new Set<string>();
  const roots = [...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []);
  const say = (how: string, node: Node | null | undefined): void => {
    if (node && node.getRootNode() !== document) got.add(`${how}: ${node.nodeName} ${node.textContent?.slice(0, 40)}`);
    if (node && /^(iframe|object)$/i.test(node.nodeName)) got.add(`${how}: a frame`);
  };
  for (let x = 4; x < innerWidth; x += 24) {
    for (let y = 4; y < innerHeight; y += 24) {
      for (const node of document.elementsFromPoint(x, y)) say('the elements at a point', node);
      say('the element at a point', document.elementFromPoint(x, y));
      say('the caret at a point', document.caretPositionFromPoint?.(x, y)?.offsetNode);
      say('the caret in roots', document.caretPositionFromPoint?.(x, y, { shadowRoots: roots })?.offsetNode);
      say('the range at a point', document.caretRangeFromPoint?.(x, y)?.startContainer);
      for (const root of roots) say('the element in a root', root.elementFromPoint(x, y));
    }
  }
  say('the focus', document.activeElement);
  for (const popover of document.querySelectorAll(':popover-open, :focus-within, :hover, :active')) say('a state', popover);
  return [...got];
}

/** Sends every forged event that could open or press a helper to all that a page can reach of it. */
export function forgeEvents(): void {
  const hosts = [...document.querySelectorAll<HTMLElement>(':root > *')].filter(({ localName }) => localName !== 'head' && localName !== 'body');
  const deep = (node: Element | ShadowRoot): Element[] =>
    [...node.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
  const targets: EventTarget[] = [...hosts, ...hosts.flatMap((host) => (host.shadowRoot ? deep(host.shadowRoot) : [])), document, window];
  for (let y = 10; y < innerHeight; y += 40) {
    for (const x of [innerWidth - 24, innerWidth - 200, innerWidth - 430]) {
      const there = document.elementFromPoint(x, y);
      if (there && hosts.includes(there as HTMLElement)) targets.push(there);
    }
  }
  const common = { bubbles: true, composed: true, cancelable: true };
  for (const target of targets) {
    const at = { ...common, clientX: innerWidth - 24, clientY: innerHeight / 3, button: 0, view: window };
    for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
    for (const type of ['mouseover', 'mousedown', 'mouseup', 'click', 'dblclick']) target.dispatchEvent(new MouseEvent(type, at));
    for (const type of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(type, { ...at, dataTransfer: new DataTransfer() }));
    for (const key of ['Enter', ' ', 'Tab', 'Escape', 'a']) {
      for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...common, key }));
    }
    target.dispatchEvent(new FocusEvent('focus', common));
    target.dispatchEvent(new InputEvent('beforeinput', { ...common, data: 'x', inputType: 'insertText' }));
    target.dispatchEvent(new MessageEvent('message', { data: { kind: 'close', nonce: '' } }));
    if (target instanceof HTMLElement) {
      target.focus();
      target.click();
    }
  }
  window.postMessage({ kind: 'close' }, '*');
  window.postMessage({ kind: 'open' }, '*');
}

async function styleLetters(): Promise<void> {
  const faces = [...Array(26).keys()].map((index) => (97 + index).toString(16));
  const face = (code: string): string =>
    `@font-face { font-family: letters; src: url('/probe/letter-${code}') format('woff2'); unicode-range: U+${code}; }`;
  const style = document.createElement('style');
  style.textContent = `${[...faces, '2603'].map(face).join('\n')}
    html > div, html > div *, html > div::part(title), :root:has(> div) > div, ::slotted(*), :host { font-family: letters !important; all: revert; }
    html > div { font-family: letters !important; }
    .own-letter { font-family: letters; }`;
  const own = Object.assign(document.createElement('p'), { className: 'own-letter', textContent: '\u2603' });
  document.head.append(style);
  document.body.append(own);
  own.getBoundingClientRect();
  await document.fonts.ready;
}
