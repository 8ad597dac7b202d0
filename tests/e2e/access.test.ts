import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers, openPopup, press } from './world.ts';

const nodes = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll(':root > div').length);
const hasLauncher = (page: Page, there: boolean): Promise<unknown> =>
  until(there ? 'the launcher stands' : 'the launcher is gone', async () => (await nodes(page)) === (there ? 1 : 0));

inBothBrowsers('a portal that the reader gives us for good', (world) => {
  test('gets the launcher by itself, in the open tab and at every visit, until the reader wants it back', async () => {
    const page = await world().visit(addresses.digid);
    await world().browser.sayYesFor('digid.nl');
    const popup = await openPopup(world(), page, 'Op deze site kijkt Wegwijs alleen als u dat vraagt.');
    expect(await nodes(page)).toBe(0);
    await press(popup, 'Kijk hier voortaan vanzelf');
    await hasLauncher(page, true);
    const later = await world().visit(addresses.digid);
    await hasLauncher(later, true);
    expect(await (await world().openPanel(later)).text()).toContain('Niet van DigiD.');

    const back = await openPopup(world(), later, 'Er is uitleg bij deze pagina.');
    await press(back, 'Kijk hier alleen als ik dat vraag');
    await until('nothing starts there by itself', async () => {
      const next = await world().visit(addresses.digid);
      await openPopup(world(), next, 'Op deze site kijkt Wegwijs alleen als u dat vraagt.').catch(() => {});
      return (await nodes(next)) === 0;
    });
  });
});

inBothBrowsers('hosts that the reader takes from us in the browser’s own settings', (world) => {
  test('lose the launcher and the panel at once, and the click still opens the help', async () => {
    const page = await world().visit(addresses.ww);
    await world().openPanel(page);
    await world().browser.takeHosts();
    await hasLauncher(page, false);
    await until('the frame of the panel is gone too', () => page.frames().length === 1);

    const later = await world().visit(addresses.ww);
    const popup = await openPopup(world(), later, 'Op deze site kijkt Wegwijs alleen als u dat vraagt.');
    expect(await nodes(later)).toBe(0);
    await press(popup, 'Open de uitleg');
    const panel = await world().browser.panel(later);
    await until('the help is there', async () => (await panel.text()).includes('Vraag zelf uw WW-uitkering aan.'));
  });
});
