// What a reader does and sees, the same in every long proof.
import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from '../../dev/browser/open-browser.ts';
import type { Surface } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';
import { patience } from './long-browser.ts';

export const addresses = {
  ww: 'https://www.uwv.nl/nl/ww/ww-aanvragen',
  other: 'https://www.uwv.nl/nl/ww/inkomsten-doorgeven',
  digid: 'https://digid.nl/inloggen',
};

/** What the panel says on the page of `addresses.ww`, and what the popup says on any page with help. */
export const help = 'Vraag zelf uw WW-uitkering aan.';
export const helpHere = 'Er is uitleg bij deze pagina.';

/** How many nodes of ours the page holds: the launcher, and the ring when there is one. The sample pages have none of their own there. */
export const hosts = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll(':root > div').length);

export const says = (surface: Surface, words: string, time = patience): Promise<true> =>
  until(`it says "${words}"`, async () => (await surface.text()).includes(words), time);

export async function openPopup(browser: OpenBrowser, page: Page): Promise<Surface> {
  const popup = await browser.clickToolbar(page);
  if (!popup) throw new Error('There is no popup.');
  return popup;
}

/** Presses the button with these words with the mouse, once it is there; what it is folded in is opened. */
export async function press(surface: Surface, words: string): Promise<void> {
  await until(`there is a button "${words}"`, () => surface.evaluate(markButton, words), patience);
  await surface.click('button[data-pressed]');
}

function markButton(words: string): boolean {
  for (const button of document.querySelectorAll('button')) {
    const isWanted = button.textContent === words;
    button.toggleAttribute('data-pressed', isWanted);
    if (isWanted) button.closest('details')?.setAttribute('open', '');
  }
  return document.querySelector('button[data-pressed]') !== null;
}

/** The panel in the page, with its title. */
export async function titledPanel(browser: OpenBrowser, page: Page): Promise<Surface> {
  const panel = await browser.panel(page, patience);
  await panel.waitFor('the panel has its title', hasTitle, patience);
  return panel;
}

export const hasTitle = (): boolean => (document.getElementById('title')?.textContent ?? '') !== '';
