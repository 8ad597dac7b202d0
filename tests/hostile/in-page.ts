// What runs inside an odd page. It must be self-contained, and every question is asked in a world of our own and through the
// prototypes of the browser: an odd page may have broken or renamed whatever it shares with us.

export type Reading = {
  /** The document as the page made it, without our node; a long one as its length and a sum. */
  text: string;
  /** What stands where, how large the page is, how many sheets and frames it has, what it keeps. */
  shape: string;
  focus: string;
  /** What was noticed of an extension, and what a person did, each with its number. */
  noticed: Record<string, number>;
  events: Record<string, number>;
  ticks: number;
  now: number;
  typed: string | undefined;
  ours: number;
  isSettled: boolean;
};

/**
 * Runs in the page's own world before any script. Marks of the performance timeline are the one thing that both worlds can
 * see in every kind of document, so that is where it is written down.
 */
export function noteFromTheStart(): void {
  const { performance, Object: own } = globalThis;
  const mark = performance.mark.bind(performance);
  const names = own.getOwnPropertyNames;
  const known: Record<string, boolean> = own.create(null);
  const noteGlobals = (write: boolean): void => {
    const all = names(globalThis);
    for (let each = 0; each < all.length; each++) {
      const name = all[each] as string;
      // A frame of the page is a global too, by its number.
      if (known[name] || (name >= '0' && name <= '999')) continue;
      known[name] = true;
      if (write) mark(`noticed: global ${name}`);
    }
  };
  noteGlobals(false);
  let ticks = 0;
  setInterval(() => {
    mark('tick');
    if (ticks++ % 10 === 0) noteGlobals(true);
  }, 50);
  const host = location.host;
  const about = (event: Event): string => {
    const { message, blockedURI = '', violatedDirective } = event as ErrorEvent & SecurityPolicyViolationEvent;
    return message ?? `${violatedDirective} ${blockedURI.replace(host, '')}`;
  };
  const seen = ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation', 'wxt:locationchange', 'storage'];
  const done = ['click', 'keydown', 'keyup', 'beforeinput', 'input', 'change', 'submit'];
  for (let each = 0; each < seen.length; each++) {
    const type = seen[each] as string;
    // An icon is looked for by the browser itself, when it has time.
    addEventListener(type, (event) => about(event).endsWith('/favicon.ico') || mark(`noticed: ${type} ${about(event)}`), true);
  }
  for (let each = 0; each < done.length; each++) {
    const type = done[each] as string;
    addEventListener(type, (event) => event.isTrusted && mark(`event: ${type}`), true);
  }
  document.addEventListener('wxt:content-script-started', () => mark('noticed: the start of a content script'));
  for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const) {
    const say = console[name];
    console[name] = (...words) => {
      mark(`noticed: console ${name}`);
      say.apply(console, words);
    };
  }
}

/** Everything that is compared. */
export function readPage(settled: string, copiesUs: boolean): Reading {
  const get = (kind: object, name: string, of: unknown): unknown => Object.getOwnPropertyDescriptor(kind, name)?.get?.call(of);
  const all = (selector: string): Element[] => [...Document.prototype.querySelectorAll.call(document, selector)];
  const root = get(Document.prototype, 'documentElement', document) as Element | null;
  const isOurs = (node: Element): boolean => get(Element.prototype, 'localName', node) === 'div' && get(Element.prototype, 'id', node) === '';
  const children = root ? [...(get(Element.prototype, 'children', root) as HTMLCollection)] : [];
  const markup = (element: Element): string => String(get(Element.prototype, 'outerHTML', element));
  const shadows = all('*').flatMap((element) => (get(Element.prototype, 'shadowRoot', element) as ShadowRoot | null) ?? []);
  const frames = all('iframe, frame').map((frame) => (frame as HTMLIFrameElement).contentDocument?.documentElement);
  const whole = [
    get(Document.prototype, 'title', document),
    ...(root ? [...root.attributes].map(({ name, value }) => `${name}=${value}`) : []),
    ...children.filter((child) => !isOurs(child)).map(markup),
    ...shadows.map((shadow) => get(ShadowRoot.prototype, 'innerHTML', shadow)),
    ...frames.map((inner) => (inner ? markup(inner) : 'closed')),
  ].join('\n');
  // The twin has another host.
  const placed = whole.replaceAll(location.host, 'host');
  const text = copiesUs ? placed.replace(/<div popover="manual"[^>]*><\/div>/g, '') : placed;
  let sum = 0;
  for (let each = 0; each < text.length; each++) sum = (Math.imul(sum, 31) + text.charCodeAt(each)) | 0;
  const places = all('h1, input, button, img')
    .slice(0, 40)
    .map((element) => {
      const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
      return [x + scrollX, y + scrollY, width, height].map(Math.round).join(',');
    });
  const active = get(Document.prototype, 'activeElement', document) as Element | null;
  const numbers: Record<'noticed' | 'event', Record<string, number>> = { noticed: {}, event: {} };
  let ticks = 0;
  for (const { name } of performance.getEntriesByType('mark')) {
    const [, kind, what] = /^(noticed|event): ([\s\S]*)$/.exec(name) ?? [];
    if (name === 'tick') ticks += 1;
    else if (kind && what) numbers[kind as 'event'][what] = (numbers[kind as 'event'][what] ?? 0) + 1;
  }
  const inside = (from: Document | ShadowRoot | undefined): Element[] => [...(from?.querySelectorAll('#werkgever') ?? [])];
  const [field] = [
    ...all('#werkgever'),
    ...shadows.flatMap(inside),
    ...all('iframe').flatMap((frame) => inside((frame as HTMLIFrameElement).contentDocument ?? undefined)),
  ];
  return {
    text: text.length > 20_000 ? `${text.length} ${sum}` : text,
    shape: JSON.stringify({
      places,
      size: root && [root.scrollWidth, root.scrollHeight],
      sheets: (get(Document.prototype, 'styleSheets', document) as StyleSheetList | undefined)?.length,
      frames: window.length,
    }),
    focus: active ? `${active.localName}#${get(Element.prototype, 'id', active)}` : '',
    noticed: numbers.noticed,
    events: numbers.event,
    ticks,
    now: performance.now(),
    typed: field && (field as HTMLInputElement).value,
    ours: children.filter(isOurs).length,
    isSettled: document.readyState === 'complete' && (settled === '' || all(settled).length > 0),
  };
}

/** The page's own clock alone: reading a whole page of 100,000 nodes holds it up. */
export const readClock = (): Pick<Reading, 'ticks' | 'now'> => ({ ticks: performance.getEntriesByName('tick').length, now: performance.now() });

/** Gives the first field of the form the focus, wherever it stands; false where it cannot have it. */
export function focusForm(): boolean {
  const find = (from: Document | ShadowRoot): HTMLElement | undefined => {
    const [field] = from instanceof Document ? Document.prototype.querySelectorAll.call(from, '#werkgever') : from.querySelectorAll('#werkgever');
    if (field) return field as HTMLElement;
    for (const element of from instanceof Document ? Document.prototype.querySelectorAll.call(from, '*') : from.querySelectorAll('*')) {
      const inner = element.shadowRoot ?? (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
      const found = inner && (inner as Document | ShadowRoot).querySelector('#werkgever');
      if (found) return found as HTMLElement;
    }
    return undefined;
  };
  const field = find(document);
  if (!field) return false;
  HTMLElement.prototype.focus.call(field);
  return true;
}

/** Where a pointer would find our launcher on the right edge. Of all divs, ours alone has no id and no class. */
export function launcherSpot(): [number, number] | undefined {
  const spots: [number, number][] = [];
  const x = innerWidth - 30;
  for (let y = 2; y < innerHeight; y += 4) {
    const found = Document.prototype.elementFromPoint.call(document, x, y);
    if (found?.localName === 'div' && !found.hasAttribute('id') && !found.hasAttribute('class')) spots.push([x, y]);
  }
  return spots[Math.floor(spots.length / 2)];
}

/**
 * Where the edges of our open panel are, right and bottom; nothing where a pointer in its middle finds something of the page.
 * In a narrow window the panel is a sheet from below.
 */
export function panelOnTop(): { isNarrow: boolean; right: number; bottom: number } | undefined {
  const isNarrow = innerWidth <= 768;
  const [x, y] = isNarrow ? [innerWidth / 2, innerHeight - Math.min(100, innerHeight / 4)] : [innerWidth - 200, innerHeight / 2];
  const found = Document.prototype.elementFromPoint.call(document, x, y);
  if (found?.localName !== 'div' || found.hasAttribute('id') || found.hasAttribute('class')) return undefined;
  const { right, bottom } = Element.prototype.getBoundingClientRect.call(found);
  return { isNarrow, right, bottom };
}
