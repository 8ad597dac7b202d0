import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers, requestsNotOfPages, type World } from './world.ts';

inBothBrowsers(
  'a pack that is missing',
  (world) => {
    test('is said in words, with a way to reach the agency', async () => {
      const page = await world().visit(addresses.ww);
      const panel = await world().openPanel(page);
      await until('the panel says so', async () => (await panel.text()).includes('De uitleg is er niet.'));
      expect(await panel.text()).toContain('U kunt intussen zelf contact opnemen met de organisatie.');
    });

    test('offers the agency’s own contact page where one is known', async () => {
      const page = await world().visit('https://www.belastingdienst.nl/wps/wcm/connect/nl/box-3/box-3');
      const panel = await world().openPanel(page);
      await until('the link is there', async () => (await panel.text()).includes('Contactpagina van Belastingdienst'));
    });
  },
  (folder) => {
    rmSync(join(folder, 'packs/nl/uwv.json'));
    rmSync(join(folder, 'packs/nl/belastingdienst.json'));
  },
);

inBothBrowsers(
  'a pack of a newer format',
  (world) => {
    test('is never half read', async () => {
      const page = await world().visit(addresses.ww);
      const panel = await world().openPanel(page);
      await until('the panel says so', async () => (await panel.text()).includes('Deze uitleg is voor een nieuwere Wegwijs.'));
      expect(await panel.text()).not.toContain('Vraag zelf');
    });
  },
  (folder) => {
    const file = join(folder, 'packs/nl/uwv.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"format":1', '"format":2'));
  },
);

inBothBrowsers('our own update under an open tab', (world) => {
  test('leaves one launcher, and it works', async () => {
    const page = await world().visit(addresses.ww);
    await world().openPanel(page);
    // A pointer over the new launcher would have it make its frame ahead.
    await page.mouse.move(5, 5);
    await world().browser.browser.installExtension(world().extension);
    const hosts = () => page.evaluate(() => document.querySelectorAll(':root > div').length);
    await until('the old panel is gone', async () => page.frames().length === 1 && (await hosts()) === 1);
    const panel = await world().openPanel(page);
    expect(await panel.text()).toContain('Vraag zelf uw WW-uitkering aan.');
    expect(await hosts()).toBe(1);
  });
});

inBothBrowsers(
  'our own update under an open login page, where no new script may come',
  (world) => {
    test('leaves a panel that says "ververs de pagina" whatever is pressed, and goes by itself where no script is left', async () => {
      const page = await world().visit(addresses.digid);
      const popup = await world().browser.clickToolbar(page);
      await popup?.waitFor('the popup offers help', () => document.querySelector('.button-main') !== null);
      await popup?.click('.button-main');
      const panel = await world().browser.panel(page);
      await until('the help is there', async () => (await panel.text()).includes('Hang op'));
      await world().browser.browser.installExtension(world().extension);
      await until('the panel has lost its extension', () => panel.evaluate(hasNoExtension));
      if (world().name === 'firefox') return until('what was left is gone', async () => !(await launcherStands(page)));
      await panel.click('.tools button:nth-child(2)');
      await until('the panel says so', async () => (await panel.text()).includes('Wegwijs is vernieuwd.'));
      expect(await panel.text()).toContain('Ververs daarna de pagina.');
      await until('the launcher says so too, when it is pressed', async () => pressedLauncherSays(world(), page));
    });
  },
  // What takes two minutes on a reader's page takes two seconds here.
  (folder) => {
    const file = join(folder, 'boot.js');
    writeFileSync(file, readFileSync(file, 'utf8').replace('120s', '2s').replace('2e4', '200'));
  },
);

const hasNoExtension = (): boolean => (globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id === undefined;

/** Whether anything of ours is under the pointer at the right edge. */
const launcherStands = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...Array(40).keys()].some(
      (step) =>
        document.elementFromPoint(innerWidth - 24, step * 20)?.parentElement === document.documentElement &&
        document.elementFromPoint(innerWidth - 24, step * 20)?.localName === 'div',
    ),
  );

/** After the panel is shut the launcher is pressed; only the tree for screen readers sees into its closed root. */
async function pressedLauncherSays({ browser }: World, page: Page): Promise<boolean> {
  await page.keyboard.press('Escape');
  await browser.clickLauncher(page, 1000);
  const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
  return tree.includes('Wegwijs is vernieuwd. Bewaar eerst wat u hebt ingevuld. Ververs daarna de pagina.');
}

inBothBrowsers(
  'a request of ours, planted in the panel',
  (world) => {
    test('is found by the check that every other test ends with', async () => {
      const page = await world().visit(addresses.ww);
      await world().openPanel(page);
      await until('the planted request arrived', () => requestsNotOfPages(world().server.requests).some((request) => request.includes('/planted')));
      world().server.requests.splice(0);
    });
  },
  (folder) => {
    const manifest = join(folder, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace("connect-src 'self'", "connect-src 'self' https:"));
    const [script] = readdirSync(join(folder, 'chunks')).filter((name) => name.startsWith('panel-'));
    const file = join(folder, 'chunks', script ?? '');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nvoid fetch('https://www.uwv.nl/planted', { mode: 'no-cors' });`);
  },
);
