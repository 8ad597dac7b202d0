// Firefox's own window: the part around the page, where the toolbar button, the popup and the sidebar live.
// Puppeteer shows pages in tabs only, so this talks WebDriver BiDi itself, in Firefox's "chrome" scope.
import type { Browser } from 'puppeteer-core';
import { type Surface, surface } from './surface.ts';

type Bidi = { send: (method: string, given: object) => Promise<{ result: BidiResult }> };
type BidiResult = {
  type?: string;
  contexts?: { context: string }[];
  result?: { value?: string };
  exceptionDetails?: { text: string };
};

export type FirefoxWindow = {
  /** Runs a function with the powers of the browser itself. It must be self-contained. */
  evaluate: Surface['evaluate'];
  /** Clicks with the mouse on an element of the browser's own window. */
  click: (selector: string) => Promise<void>;
  /** The extension's view of this kind, if it is open now. */
  view: (kind: 'background' | 'popup' | 'sidebar') => Promise<Surface | undefined>;
  /** Opens an address in a tab without waiting: Firefox never tells that an extension's page has loaded. */
  navigate: (tab: string, address: string) => Promise<void>;
};

/** Firefox's first window, with the views of the extension that has this id. */
export async function firefoxWindow(browser: Browser, extensionId: string): Promise<FirefoxWindow> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = tree.result.contexts?.[0]?.context;
  if (!context) throw new Error('Firefox shows no window of its own; was it started with --remote-allow-system-access?');
  const evaluate = evaluateIn(bidi, context);

  return {
    evaluate,
    click: (selector) => evaluate(clickInWindow, selector),
    view: async (kind) => {
      const opened = await evaluate(exposeView, extensionId, kind);
      return opened ? viewSurface(bidi, opened) : undefined;
    },
    navigate: async (tab, url) => void (await bidi.send('browsingContext.navigate', { context: tab, url, wait: 'none' })),
  };
}

function viewSurface(bidi: Bidi, context: string): Surface {
  const evaluate = evaluateIn(bidi, context);
  return surface({
    evaluate,
    click: async (selector) => {
      const [x, y] = await evaluate(middleOf, selector);
      await bidi.send('input.performActions', { context, actions: [mouseClick(x, y)] });
    },
  });
}

/** Answers travel as JSON: the extension's pages and the browser's window share no objects with us. */
function evaluateIn(bidi: Bidi, context: string): Surface['evaluate'] {
  return async (ask, ...given) => {
    const { result } = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${ask})(...${JSON.stringify(given)})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    const answer = result.result?.value;
    return answer === undefined ? undefined : JSON.parse(answer);
  };
}

function mouseClick(x: number, y: number): object {
  const parameters = { pointerType: 'mouse' };
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
  const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
  return { type: 'pointer', id: 'mouse', parameters, actions };
}

function middleOf(selector: string): [number, number] {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing here fits ${selector}`);
  element.scrollIntoView({ block: 'nearest' });
  const box = element.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}

// What follows runs inside Firefox, where these stand ready.
type BrowsingContext = { id: number; currentWindowGlobal: unknown };
type View = { viewType: string; xulBrowser: { browsingContext: BrowsingContext } };
type Navigables = {
  getBrowsingContextById: (id: string) => unknown;
  ours?: Map<string, BrowsingContext>;
};
declare const ChromeUtils: { importESModule: (address: string) => { NavigableManager: Navigables } };
declare const WebExtensionPolicy: {
  getByID: (id: string) => { extension: { views: Set<View>; wakeupBackground?: () => Promise<void> } } | null;
};

function clickInWindow(selector: string): void {
  type Mouse = (type: string, x: number, y: number, how: { clickCount: number; button: number }) => void;
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Firefox's window has no ${selector}`);
  const { x, y, width, height } = element.getBoundingClientRect();
  const mouse = (window as unknown as { synthesizeMouseEvent: Mouse }).synthesizeMouseEvent.bind(window);
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    mouse(type, x + width / 2, y + height / 2, { clickCount: type === 'mousemove' ? 0 : 1, button: 0 });
  }
}

/** BiDi knows tabs and windows only; this teaches it the extension's view too, and gives the id to reach it by. */
async function exposeView(extensionId: string, kind: string): Promise<string | undefined> {
  const extension = WebExtensionPolicy.getByID(extensionId)?.extension;
  if (kind === 'background') await extension?.wakeupBackground?.();
  const view = [...(extension?.views ?? [])].findLast((each) => each.viewType === kind);
  if (!view) return undefined;
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  if (!NavigableManager.ours) {
    const ours = new Map<string, BrowsingContext>();
    const known = NavigableManager.getBrowsingContextById;
    NavigableManager.ours = ours;
    NavigableManager.getBrowsingContextById = (id) => ours.get(id) ?? known.call(NavigableManager, id);
  }
  const { browsingContext } = view.xulBrowser;
  const id = `extension-view-${browsingContext.id}`;
  NavigableManager.ours.set(id, browsingContext);
  return id;
}
