// What must go on working while the world around the page changes: the network goes, the reader goes back and forth.
import { expect, test } from 'vitest';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers, openPopup } from './world.ts';

inBothBrowsers('a browser that is offline', (world) => {
  test('shows the help of an open page, in another language too, and the popup and the side panel as well', async () => {
    const page = await world().visit(addresses.ww);
    await world().server.close();
    const panel = await world().openPanel(page);
    await until('the help is there', async () => (await panel.text()).includes('Vraag zelf uw WW-uitkering aan.'));
    const english = await panel.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'English');
      button?.click();
      return button !== undefined;
    });
    expect(english, 'a button "English"').toBe(true);
    await panel.waitFor('the panel speaks English', () => document.documentElement.lang === 'en');
    await openPopup(world(), page, 'There is help for this page.');
    const side = await world().browser.openSidePanel(page);
    await until(
      'the help stands beside the page',
      async () => (await side.evaluate(() => document.getElementById('title')?.textContent ?? '')) !== '',
    );
  });
});

inBothBrowsers('a reader who goes back and forth', (world) => {
  test('finds one launcher each time, and the help of the page that is there', async () => {
    const page = await world().visit(addresses.ww);
    await page.goto('https://www.belastingdienst.nl/wps/wcm/connect/nl/box-3/box-3');
    for (const [turn, title] of [
      ['goBack', 'WW-uitkering aanvragen'],
      ['goForward', 'Belastingdienst'],
      ['goBack', 'WW-uitkering aanvragen'],
    ] as const) {
      await page[turn]();
      const panel = await world().openPanel(page);
      await until(`the panel speaks of ${title}`, async () => (await panel.text()).includes(title));
      expect(await page.evaluate(() => document.querySelectorAll(':root > div').length)).toBe(1);
      await page.keyboard.press('Escape');
    }
  });
});
