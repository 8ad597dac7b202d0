// One place where the extension shows itself (popup, side panel, framed panel), the same in both browsers:
// ask it something, click in it, wait for it.
import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

type Question<Given extends unknown[], Answer> = (...given: Given) => Answer | Promise<Answer>;

export type Surface = {
  evaluate: <Given extends unknown[], Answer>(ask: Question<Given, Answer>, ...given: Given) => Promise<Answer>;
  /** A real mouse click in the middle of the first element that fits. */
  click: (selector: string) => Promise<void>;
  /** Waits until the answer is true. Only true or false: an element arrives here as nothing at all from Firefox. */
  waitFor: (what: string, ask: Question<[], boolean>, timeout?: number) => Promise<void>;
  /** All the text that a reader sees. */
  text: () => Promise<string>;
};

/** What a browser must offer; the rest of a Surface follows from it. */
export function surface(own: Pick<Surface, 'evaluate' | 'click'>): Surface {
  return {
    ...own,
    waitFor: async (what, ask, timeout) => void (await until(what, () => own.evaluate(ask), timeout)),
    text: () => own.evaluate(() => document.body.innerText),
  };
}

/** A page or frame of puppeteer as a Surface. */
export function surfaceOf(place: Page | Frame): Surface {
  return surface({
    evaluate: (ask, ...given) => place.evaluate(ask as never, ...(given as unknown as never[])),
    click: (selector) => place.click(selector),
  });
}
