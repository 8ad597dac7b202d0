// A page of an agency as our scripts get it: a document and a window of its own for each test, in which time is that of
// the test and the address is what the test says.
import { vi } from 'vitest';
import { type OwnDocument, ownDocument } from '../../../page/own-document.ts';

export type TestPage = {
  window: Window;
  document: Document;
  own: OwnDocument;
  /** Goes to another path without loading, as pages do, and tells it in the way that every browser knows. */
  go(path: string): void;
};

export function aPage(body = '', { path = '/nl/ww', status = 200 }: { path?: string; status?: number } = {}): TestPage {
  const document = new DOMParser().parseFromString(`<!doctype html><title>UWV</title><body>${body}`, 'text/html');
  const location = { pathname: path };
  const window = Object.assign(new EventTarget(), {
    document,
    location,
    setTimeout: (run: () => void, time: number) => setTimeout(run, time),
    clearTimeout: (timer: number) => clearTimeout(timer),
    requestAnimationFrame: (run: () => void) => requestAnimationFrame(run),
    performance: { getEntriesByType: () => [{ responseStatus: status }] },
  });
  return {
    window: window as unknown as Window,
    document,
    own: ownDocument(document),
    go(to) {
      location.pathname = to;
      window.dispatchEvent(new Event('popstate'));
    },
  };
}

// jsdom lays nothing out. What was put last below the root is on top, as in the browser's top layer, until a test says else.
Document.prototype.elementFromPoint = function (this: Document) {
  return this.documentElement.lastElementChild;
};

/** Lets the page lie over everything of ours. */
export const coverAll = () => vi.spyOn(Document.prototype, 'elementFromPoint').mockReturnValue(null);

const { attachShadow } = Element.prototype;

/** Hands a test the closed roots that are made from now on, which nobody else can reach. */
export function watchClosedRoots(): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  });
  return roots;
}

/** Lets what was changed be noticed, and time go on. */
export const pass = (milliseconds = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
