import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers, openPopup, press } from './world.ts';

const nodes = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll(':root > div').length);

inBothBrowsers('help appears where the reader wants it', (world) => {
  test('switching off on this site takes the launcher away at once, and on again brings it back', async () => {
    const page = await world().visit(addresses.ww);
    await until('the launcher stands', async () => (await nodes(page)) === 1);
    const popup = await openPopup(world(), page, 'Er is uitleg bij deze pagina.');
    await press(popup, 'Zet uit op deze site');
    await until('the launcher is gone', async () => (await nodes(page)) === 0);
    await until('the popup says so', async () => (await popup.text()).includes('Wegwijs staat uit op deze site.'));
    await press(popup, 'Zet aan op deze site');
    await until('the launcher is back', async () => (await nodes(page)) === 1);
  });

  test('pausing switches off everywhere, also in a tab that is open', async () => {
    const page = await world().visit(addresses.ww);
    await until('the launcher stands', async () => (await nodes(page)) === 1);
    const popup = await openPopup(world(), page, 'Er is uitleg bij deze pagina.');
    await press(popup, 'Zet overal uit');
    await until('the launcher is gone', async () => (await nodes(page)) === 0);
    const other = await world().visit('https://www.uwv.nl/nl/over-uwv/organisatie');
    const paused = await openPopup(world(), other, 'Wegwijs staat overal uit.');
    expect(await nodes(other)).toBe(0);
    await press(paused, 'Zet weer aan');
    await until('the launcher is back', async () => (await nodes(other)) === 1);
  });

  test('on a login page nothing of ours runs until the reader asks, and then the help opens in the page', async () => {
    const page = await world().visit(addresses.digid);
    const popup = await openPopup(world(), page, 'Op deze site kijkt Wegwijs alleen als u dat vraagt.');
    expect(await nodes(page)).toBe(0);
    await press(popup, 'Open de uitleg');
    const panel = await world().browser.panel(page);
    await panel.waitFor('the help is there', () => document.body.innerText.includes('Hang op'));
    expect(await panel.text()).toContain('Niet van DigiD.');
  });

  test('the popup opens the browser’s own side panel with the same help, and the panel in the page makes room', async () => {
    const page = await world().visit(addresses.ww);
    const inPage = await world().openPanel(page);
    const side = await world().browser.openSidePanel(page);
    await until('the side panel has the help', async () => (await side.text()).includes('Vraag zelf uw WW-uitkering aan.'));
    await inPage.waitFor('the panel in the page is shut', () => !document.hasFocus());
    expect(await side.evaluate(() => document.querySelector('.close') === null)).toBe(true);
    // Opened again in the page, the side panel says where the help is now.
    await world().browser.clickLauncher(page);
    await until('the side panel stepped aside', async () => (await side.text()).includes('De uitleg staat nu op een andere plek'));
    await page.keyboard.press('Escape');
    await until('the side panel took over again', async () => (await side.text()).includes('Vraag zelf uw WW-uitkering aan.'));
  });

  test('a reader who wants nothing in the page gets the help beside it, and can have the button back', async () => {
    const page = await world().visit(addresses.ww);
    const panel = await world().openPanel(page);
    const choose = async (words: string): Promise<void> =>
      panel.evaluate((wanted) => {
        [...document.querySelectorAll('button')].find((button) => button.textContent === wanted)?.click();
      }, words);
    await choose('Zet nooit iets in de pagina');
    await panel.waitFor(
      'the choice is kept',
      () =>
        document.body.innerText.includes('Zet de knop weer in de pagina') ||
        document.body.textContent?.includes('Zet de knop weer in de pagina') === true,
    );
    await page.keyboard.press('Escape');
    await until('nothing of ours is in the page', async () => (await nodes(page)) === 0);
    const side = await world().browser.openSidePanel(page);
    await until('the side panel has the help', async () => (await side.text()).includes('Vraag zelf uw WW-uitkering aan.'));
    expect(await nodes(page)).toBe(0);
    await side.evaluate((wanted) => {
      [...document.querySelectorAll('button')].find((button) => button.textContent === wanted)?.click();
    }, 'Zet de knop weer in de pagina');
    await until('the launcher is back', async () => (await nodes(page)) === 1);
  });

  test('the side panel follows the page too: a changed term is withheld there, and a field gets its ring', async () => {
    const page = await world().visit(addresses.ww, { moves: true });
    await until('the launcher stands', async () => (await nodes(page)) === 1);
    const side = await world().browser.openSidePanel(page);
    await side.waitFor('the fields were looked for', () => document.querySelectorAll('#form .button').length === 4);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue = node.nodeValue?.replaceAll('1 week', '3 weken') ?? '';
    });
    await side.waitFor('the term is withheld', () => document.body.innerText.includes('Geloof de pagina.'));
    await side.evaluate(() => document.querySelector<HTMLElement>('#field-laatste-werkdag .button')?.click());
    await until('the ring is there', async () => (await nodes(page)) === 2);
  });
});
