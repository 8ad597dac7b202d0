// Everything that a curious page could write down from before our first line, kept under a heading each. It looks much
// further than tests/e2e/world.ts: at marks, makers, stacks and entries, and never at what is ours by name.
import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from '../../dev/browser/open-browser.ts';
import { besideThePage } from '../../dev/browser/open-browser.ts';

/** What was written down, by heading. */
export type Gathered = Record<string, string[]>;

/** A new tab at an address, in which everything is written down from the start. */
export async function visitAndGather(browser: OpenBrowser, address: string): Promise<Page> {
  const page = await browser.visit('about:blank');
  await gatherInto(page);
  await page.goto(address);
  return page;
}

/** From the next address on, everything is written down in this tab. */
export async function gatherInto(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(gatherBeforeUs);
}

/** What the page has written down so far. */
export function gatheredBy(page: Page): Promise<Gathered> {
  return page.evaluate(() => (globalThis as unknown as { gathered?: () => Gathered }).gathered?.() ?? {});
}

/** All that was gathered as one text, to search in. */
export const allOf = (gathered: Gathered): string => JSON.stringify(gathered);

/** How many nodes of ours stand in the page; asked beside it, so that the page's own makers stay untouched. */
export const hostsIn = (page: Page): Promise<number> => besideThePage(page, () => document.querySelectorAll(':root > div').length);

/** Two frames drawn: what an event set going in the page has arrived by then. */
export async function twoFrames(page: Page): Promise<void> {
  await besideThePage(page, () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))));
}

/** Runs in the page before any other script. Self-contained, because it travels there as text. */
function gatherBeforeUs(): void {
  if (!location.protocol.startsWith('http')) return;
  const kept: Record<string, string[]> = {};
  const own = { JSON, stringify: JSON.stringify, names: Object.getOwnPropertyNames };
  const keep = (heading: string, ...told: unknown[]): void => {
    kept[heading] ??= [];
    kept[heading].push(told.map(tell).join(' '));
  };
  const tell = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return `${value.name}: ${value.message} ${value.stack}`;
    if (value instanceof Element) return `<${value.localName}> ${value.outerHTML.slice(0, 4000)}`;
    if (value instanceof Node) return `${value.nodeName} ${value.textContent?.slice(0, 4000)}`;
    if (value instanceof Event) return `${value.type} ${fields(value)}`;
    return fields(value);
  };
  /** All readable fields, also those of the prototype, two deep. */
  const fields = (value: unknown, depth = 2): string => {
    if (typeof value !== 'object' || value === null) return String(value);
    if (value === globalThis || value instanceof Document || value instanceof CSSStyleDeclaration || depth === 0) return '';
    const told: string[] = [];
    for (const name in value) {
      // Firefox reports that old names were read, and this would be the reader.
      if (/^(moz|webkit)/.test(name)) continue;
      try {
        const field = (value as Record<string, unknown>)[name];
        if (typeof field === 'function') continue;
        told.push(`${name}=${field instanceof Node || field instanceof Error ? tell(field) : fields(field, depth - 1)}`);
      } catch {}
    }
    return told.join(' ');
  };
  const globals = new Set(own.names(globalThis));

  // Call sites, where the engine hands them out, name the file of every function on the stack.
  Object.assign(Error, { stackTraceLimit: 100 });
  const stack = (): string => new Error('here').stack?.split('\n').slice(1).join(' ') ?? '';
  Object.assign(Error, {
    prepareStackTrace: (error: Error, sites: { getFileName?(): string; getThis?(): unknown; getEvalOrigin?(): string }[]) =>
      [error.message, ...sites.map((site) => `${site} ${site.getFileName?.()} ${site.getEvalOrigin?.()}`)].join('\n'),
  });

  const strange = ['error', 'unhandledrejection', 'rejectionhandled'];
  for (const type of strange) addEventListener(type, (event) => keep('errors', event, (event as PromiseRejectionEvent).reason), true);
  for (const type of ['message', 'messageerror', 'storage', 'wxt:locationchange', 'wxt:content-script-started']) {
    addEventListener(type, (event) => keep('messages', event, (event as MessageEvent).data, (event as CustomEvent).detail), true);
  }
  navigator.serviceWorker?.addEventListener('message', (event) => keep('messages', event, event.data));
  addEventListener('securitypolicyviolation', (event) => keep('reports', event), true);
  if (globalThis.ReportingObserver) {
    new ReportingObserver((reports) => reports.forEach((report) => keep('reports', report, report.body)), { buffered: true }).observe();
  }

  // Whoever is called in the page's own turn may show itself on the stack, in the path or as the target.
  const heard =
    'focus blur focusin focusout click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart keydown keyup keypress ' +
    'beforeinput input change select selectionchange selectstart copy cut paste dragstart drop toggle beforetoggle command invoke animationstart ' +
    'animationend transitionrun transitionend load scroll scrollend fullscreenchange slotchange compositionstart submit reset close popstate ' +
    'hashchange visibilitychange contentvisibilityautostatechange';
  for (const type of heard.split(' ')) {
    addEventListener(
      type,
      (event) =>
        keep(
          `event ${type}`,
          event,
          event.composedPath().filter((node) => node instanceof Element),
          stack(),
        ),
      true,
    );
  }

  for (const name of ['log', 'warn', 'error', 'info', 'debug', 'trace', 'table', 'dir'] as const) {
    const first = console[name] as (...words: unknown[]) => void;
    console[name] = (...words: unknown[]) => {
      keep('console', name, ...words, stack());
      first.apply(console, words);
    };
  }

  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        keep('performance', own.stringify(entry.toJSON()), entry);
        const { attribution, scripts, sources, target } = entry as unknown as Record<string, unknown>;
        for (const part of [attribution, scripts, sources].flat()) keep('performance', part);
        keep('performance', target);
      }
    }).observe({ type, buffered: true });
  }

  // Every maker that a helper could use, so that one working in the page's own world is caught in the act.
  const makers: [object, string][] = [
    ...['attachShadow', 'append', 'prepend', 'before', 'after', 'replaceWith', 'setAttribute', 'toggleAttribute', 'insertAdjacentHTML'].map(
      (name): [object, string] => [Element.prototype, name],
    ),
    ...['appendChild', 'insertBefore', 'replaceChild', 'addEventListener'].map((name): [object, string] => [Node.prototype, name]),
    ...['showPopover', 'focus', 'attachInternals'].map((name): [object, string] => [HTMLElement.prototype, name]),
    ...['createElement', 'createElementNS', 'importNode', 'querySelectorAll'].map((name): [object, string] => [Document.prototype, name]),
    ...['append', 'getElementById'].map((name): [object, string] => [DocumentFragment.prototype, name]),
    [CSSStyleSheet.prototype, 'replaceSync'],
    [MessagePort.prototype, 'postMessage'],
    [globalThis, 'postMessage'],
    [globalThis, 'getComputedStyle'],
    [crypto, 'randomUUID'],
  ];
  for (const [holder, name] of makers) {
    const first = (holder as Record<string, unknown>)[name];
    if (typeof first !== 'function') continue;
    Object.defineProperty(holder, name, {
      configurable: true,
      writable: true,
      value: function (this: unknown, ...given: unknown[]): unknown {
        const answer = first.apply(this, given);
        keep('makers', name, this, ...given, answer);
        if (name === 'attachShadow') caught.push(answer as ShadowRoot);
        if (answer instanceof HTMLIFrameElement) caught.push(answer);
        return answer;
      },
    });
  }
  const source = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src');
  Object.defineProperty(HTMLIFrameElement.prototype, 'src', {
    ...source,
    set(this: HTMLIFrameElement, address: string) {
      keep('makers', 'src', address);
      source?.set?.call(this, address);
    },
  });
  const caught: (ShadowRoot | HTMLIFrameElement)[] = [];

  // Every node that comes, as it is a moment later, with all that can be asked of it.
  const changes = new MutationObserver((records) => {
    for (const { addedNodes, target, attributeName } of records) {
      for (const node of addedNodes) {
        keep('changes', node);
        const root = (node as Element).shadowRoot;
        if (!root) continue;
        keep('changes', root);
        changes.observe(root, everything);
      }
      keep('changes', attributeName, (target as Element).getAttribute?.(attributeName ?? ''));
    }
  });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  changes.observe(document, everything);

  // Ready before anybody makes an element with such a name.
  for (const name of ['x-help', 'wegwijs-panel', 'weg-wijs', 'plasmo-csui', 'wxt-ui']) customElements.define(name, class extends HTMLElement {});
  customElements.define('x-own-div', class extends HTMLDivElement {}, { extends: 'div' });

  const hidden = { enumerable: false };
  Object.defineProperty(globalThis, 'caught', { value: caught, ...hidden });
  Object.defineProperty(globalThis, 'gathered', {
    ...hidden,
    value: () => {
      const strangers = own.names(globalThis).filter((name) => !globals.has(name) && !['gathered', 'caught'].includes(name));
      return JSON.parse(
        own.stringify({ ...kept, globals: strangers.map((name) => `${name} ${tell((globalThis as Record<string, unknown>)[name])}`) }),
      );
    },
  });
}
