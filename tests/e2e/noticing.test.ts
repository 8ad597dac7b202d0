import { expect, test } from 'vitest';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers, noticedBy } from './world.ts';

inBothBrowsers('what every test ends with can fail', (world) => {
  test('a message, a global, a line in the console and a report are noticed when they are planted', async () => {
    const page = await world().visit(addresses.ww);
    await page.evaluate(() => {
      postMessage('planted', '*');
      Object.assign(globalThis, { planted: 1 });
      console.log('planted');
      document.dispatchEvent(new CustomEvent('wxt:content-script-started'));
    });
    await until('the message arrived', async () => (await noticedBy(page)).some((line) => line.startsWith('event message')));
    const noticed = await noticedBy(page);
    expect(noticed).toEqual(expect.arrayContaining(['global planted', 'console log planted', 'the start of a content script']));
    await page.close();
  });

  test('a block that pushes the page down is noticed, where the browser measures it', async () => {
    const page = await world().visit(addresses.ww);
    const measured = await page.evaluate(() => PerformanceObserver.supportedEntryTypes.includes('layout-shift'));
    // Firefox has no layout-shift entries (checked 2026-11 in 153); there the next test looks at the places themselves.
    expect(measured).toBe(world().name === 'chromium');
    if (!measured) return;
    await page.evaluate(() => {
      const block = document.createElement('div');
      block.style.height = '200px';
      requestAnimationFrame(() => requestAnimationFrame(() => document.body.prepend(block)));
    });
    await until('the shift is noticed', async () => (await noticedBy(page)).some((line) => line.startsWith('layout shift')));
    await page.close();
  });

  test('nothing of the page stands elsewhere after the panel was opened and closed', async () => {
    const page = await world().visit(addresses.ww);
    const places = () =>
      page.evaluate(() => [...document.querySelectorAll('body *')].map((element) => JSON.stringify(element.getBoundingClientRect())).join());
    const before = await places();
    const panel = await world().openPanel(page);
    await panel.waitFor('the title has the focus', () => document.activeElement?.id === 'title');
    expect(await places()).toBe(before);
    await page.keyboard.press('Escape');
    await panel.waitFor('the panel is shut', () => !document.hasFocus());
    expect(await places()).toBe(before);
  });
});
