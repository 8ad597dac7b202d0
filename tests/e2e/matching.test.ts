import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { besideThePage } from '../../dev/browser/open-browser.ts';
import { until } from '../../dev/browser/until.ts';
import { inBothBrowsers, type World } from './world.ts';

const nodes = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll(':root > div').length);

/** What the popup says once it knows; then boot has looked at the page as it will stay. */
async function popupTitle({ browser }: World, page: Page): Promise<string> {
  const popup = await browser.clickToolbar(page);
  if (!popup) throw new Error('There is no popup.');
  await popup.waitFor('the popup knows', () => !/kijkt welke/.test(document.querySelector('h1')?.textContent ?? 'kijkt welke'), 15_000);
  return popup.evaluate(() => document.querySelector('h1')?.textContent ?? '');
}

inBothBrowsers('a page gets its own help, its agency’s, or none', (world) => {
  test('a page that no rule describes gets the agency’s contacts, and is told that we do not know what it asks', async () => {
    const page = await world().visit('https://www.uwv.nl/nl/over-uwv/organisatie');
    const panel = await world().openPanel(page);
    expect(await panel.text()).toContain('Wij weten niet wat UWV hier vraagt');
  });

  test.each([
    [
      'a page in maintenance that says 200',
      'https://www.belastingdienst.nl/wps/wcm/connect/nl/betalenenontvangen/content/ik-kan-mijn-belasting-niet-op-tijd-betalen-uitstel-betalingsregeling/onderhoud',
    ],
    ['an error page', 'https://www.uwv.nl/nl/bestaat-niet'],
    ['an empty page', 'https://www.uwv.nl/nl/ww/ww-aanvragen/leeg'],
  ])('%s stays without a node of ours, and the popup says there is no help', async (_, address) => {
    const page = await world().visit(address);
    expect(await popupTitle(world(), page)).toBe('Bij deze pagina hebben wij geen uitleg.');
    expect(await nodes(page)).toBe(0);
  });

  test('a page that is not on the list is not looked at', async () => {
    world().server.serve('https://www.example.nl/', '<!doctype html><html lang="nl"><title>Iets</title><h1>WW-uitkering aanvragen</h1></html>');
    const page = await world().visit('https://www.example.nl/');
    const popup = await world().browser.clickToolbar(page);
    await popup?.waitFor('the popup says so', () => document.body.innerText.includes('Dit adres staat niet op onze lijst.'));
    expect(await nodes(page)).toBe(0);
  });

  test('the open panel follows a single-page site from step to step and to another subject', async () => {
    const page = await world().visit('https://www.uwv.nl/nl/ww/ww-aanvragen/stappen', { moves: true });
    const panel = await world().openPanel(page);
    const says = (words: string) => until(words, async () => (await panel.text()).includes(words));
    await go(page, '/nl/ww/ww-aanvragen/stap-2');
    await says('Vraag zelf uw WW-uitkering aan.');
    await go(page, '/nl/ziek/ziek-uit-dienst/stappen');
    await until('the WW card is gone', async () => !(await panel.text()).includes('Vraag zelf uw WW-uitkering aan.'));
  });

  test('a page that breaks its own prototypes and has a form named body is helped, and left as it was', async () => {
    const page = await world().visit('https://www.uwv.nl/nl/ww/ww-aanvragen/oud');
    const shape = () => besideThePage(page, () => [...document.querySelectorAll('body *')].map((element) => element.outerHTML.length).join());
    const before = await shape();
    const panel = await world().openPanel(page);
    expect(await panel.text()).toContain('Vraag zelf uw WW-uitkering aan.');
    expect(await shape()).toBe(before);
    // What the page noticed cannot be asked of a page that broke its own arrays.
    await page.close();
  });

  test('a page with the strictest policy is helped, and reports nothing to its agency', async () => {
    const address = 'https://www.uwv.nl/nl/ww/ww-aanvragen/streng';
    const policy =
      "default-src 'none'; img-src https://www.uwv.nl/favicon.ico; frame-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri https://www.uwv.nl/meld";
    // Without its own style sheet the page breaks no rule of its own, so every report would be about us.
    const html = (await readFile('tests/fixtures/pages/nl/uwv/streng.html', 'utf8')).replace(/<style>[\s\S]*?<\/style>/, '');
    world().server.serve(address, { html, headers: { 'content-security-policy': policy } });
    const page = await world().visit(address);
    const panel = await world().openPanel(page);
    expect(await panel.text()).toContain('Vraag zelf uw WW-uitkering aan.');
    expect(world().server.requests.filter(({ path }) => path === '/meld')).toEqual([]);
  });
});

/** Follows a link of the sample site that changes the address without loading. */
const go = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => document.querySelector<HTMLElement>(`[data-to="${to}"]`)?.click(), path);
