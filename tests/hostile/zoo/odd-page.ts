// What an odd page is, and the one sample page that every one of them is made of: in our own words, with a heading, a main
// part and a form, so that a rule holds wherever its text is there.
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../dev/browser/open-browser.ts';
import type { ServedPage } from '../../../dev/browser/page-server.ts';

/** Where the help of a page can be read; 'no-help' is for what holds no such text: then it is said in words. */
export type Outcome = 'in-page' | 'side-panel' | 'no-help';

/** A page of our own making. Every div in it has an id, so that a nameless one is ours. */
export type OddPage = {
  /** Completes "on a page …". */
  name: string;
  html: string;
  headers?: Record<string, string>;
  /** More documents of the same site, by their path behind the page's own address. */
  more?: Record<string, string | ServedPage>;
  expects: Outcome | Record<BrowserName, Outcome>;
  /** What a reader does before the page is as odd as it gets. */
  arrive?: (page: Page) => Promise<void>;
  /** A selector that is there only once the page is as it will stay. */
  settled?: string;
  size?: { width: number; height: number; deviceScaleFactor?: number };
  /** The title of the help, where it is not that of this page's own rule. */
  title?: string;
  /** Why the form cannot be filled in, also without us; absent where it can. */
  formless?: string;
  /** Why the window does not hear that its form was sent. */
  unheard?: string;
  /** Why what it notices differs from one visit to the next. */
  noisy?: string;
  /** Why the page may hold copies of our empty node that it made itself. */
  copiesUs?: string;
  /** Why it is a matter of chance whether the help is in the page or beside it. */
  wavers?: string;
  /** Why it is tried in one browser only. */
  only?: { browser: BrowserName; because: string };
};

export const heading = 'WW-uitkering aanvragen';

/** The text of the page, from its banner to its foot. It is well-formed XML too. A form of this method goes nowhere. */
export const text = `
<header><p>UWV</p><nav aria-label="Hoofdmenu"><a href="/nl/ww">Werkloos</a> <a href="/nl/ziek">Ziek</a></nav></header>
<main id="inhoud">
<h1>${heading}</h1>
<p>Bent u binnenkort zonder werk? Regel de aanvraag hier, met uw DigiD.</p>
<h2>Op tijd</h2>
<p>Vraag de uitkering aan in de week na uw eerste werkloosheidsdag: uiterlijk 1 week na die dag.</p>
<p>Onze beslissing leest u na ongeveer 4 weken in een brief.</p>
<form id="ww-formulier" method="dialog">
<p><label for="werkgever">Bij wie werkte u het laatst?</label> <input id="werkgever" name="werkgever" type="text" autocomplete="off"/></p>
<p><label for="laatste-werkdag">Wat is uw laatste werkdag?</label> <input id="laatste-werkdag" name="laatsteWerkdag" type="text" autocomplete="off"/></p>
<p><button id="verder">Volgende stap</button></p>
</form>
</main>
<footer><p>Proefpagina met eigen tekst. Deze pagina is niet van UWV.</p></footer>
`;

const style = `
body { margin: 0; font: 17px/1.5 sans-serif; color: #222; background: #fff; }
header, main, footer { max-width: 640px; padding: 8px 24px; }
`;

export type Parts = {
  doctype: string;
  /** Attributes of the root and of the body, each with a space in front. */
  root: string;
  body: string;
  /** More in the head, before the text and behind it. */
  head: string;
  before: string;
  after: string;
  text: string;
};

/** The sample page with something odd in it. */
export function sample(odd: Partial<Parts> = {}): string {
  const { doctype = '<!doctype html>', root = '', body = '', head = '', before = '', after = '' } = odd;
  return `${doctype}
<html lang="nl"${root}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}</title><style>${style}</style>${head}</head>
<body${body}>${before}${odd.text ?? text}${after}</body>
</html>`;
}

export const script = (code: string): string => `<script>${code}</script>`;
export const css = (rules: string): string => `<style>${rules}</style>`;
