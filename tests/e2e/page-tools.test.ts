// With a panel open, the page is followed: facts that the page says differently are withheld at once, fields are found and
// shown, and the reader's place on the page brings up the help for it. The page notices none of it.
import { expect, test } from 'vitest';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers } from './world.ts';

inBothBrowsers('the page tools', (world) => {
  const ask = () => (document.querySelector('.ask') as HTMLElement).innerText;

  test('say each field that is on the page, and none before anybody looks', async () => {
    const page = await world().visit(addresses.ww);
    const panel = await world().openPanel(page);
    await panel.waitFor('the fields can be shown', () => document.querySelectorAll('#form .button').length === 4);
    expect(await panel.evaluate(() => document.getElementById('form')?.textContent)).not.toContain('Deze vraag zien we nu niet');
  });

  test('a field that leaves the page keeps its explanation and loses its pointer, and gets it back', async () => {
    const page = await world().visit(addresses.ww, { moves: true });
    const panel = await world().openPanel(page);
    await panel.waitFor('the fields can be shown', () => document.querySelectorAll('#form .button').length === 4);
    await page.evaluate(() => {
      (document.querySelector("[name='laatsteWerkdag']")?.closest('p, div, fieldset, li') as HTMLElement).hidden = true;
    });
    await panel.waitFor('one is gone', () => document.querySelectorAll('#form .button').length === 3);
    expect(await panel.evaluate(() => document.getElementById('field-laatste-werkdag')?.textContent)).toContain('Deze vraag zien we nu niet');
    await page.evaluate(() => {
      (document.querySelector("[name='laatsteWerkdag']")?.closest('p, div, fieldset, li') as HTMLElement).hidden = false;
    });
    await panel.waitFor('it is back', () => document.querySelectorAll('#form .button').length === 4);
  });

  test('a term that the page changes is withheld at once, and said again when the page says it again', async () => {
    const page = await world().visit(addresses.ww, { moves: true });
    const panel = await world().openPanel(page);
    await panel.waitFor('the fields were looked for', () => document.querySelectorAll('#form .button').length > 0);
    expect(await panel.evaluate(ask)).toContain('1 week');
    const put = (from: string, to: string) =>
      page.evaluate(
        (before, after) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue = node.nodeValue?.replaceAll(before, after) ?? '';
        },
        from,
        to,
      );
    await put('1 week', '3 weken');
    await panel.waitFor('it is withheld', () => (document.querySelector('.ask') as HTMLElement).innerText.includes('Geloof de pagina.'));
    expect(await panel.evaluate(ask)).not.toContain('1 week');
    await put('3 weken', '1 week');
    await panel.waitFor('it is said again', () => (document.querySelector('.ask') as HTMLElement).innerText.includes('1 week'));
  });

  test('pointing at a field puts a ring on the page without touching its nodes', async () => {
    const page = await world().visit(addresses.ww);
    const panel = await world().openPanel(page);
    await panel.waitFor('the fields can be shown', () => document.querySelectorAll('#form .button').length === 4);
    const before = await page.evaluate(() => ({ body: document.body.outerHTML, nodes: document.documentElement.children.length }));
    await panel.evaluate(() => document.getElementById('form')?.setAttribute('open', ''));
    await panel.click('#field-laatste-werkdag .button');
    await until('the ring is there', async () => (await page.evaluate(() => document.documentElement.children.length)) === before.nodes + 1);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before.body);
    await panel.evaluate(() => document.getElementById('form')?.removeAttribute('open'));
    await page.keyboard.press('Escape');
    await until('the ring goes with the panel', async () => (await page.evaluate(() => document.documentElement.children.length)) === before.nodes);
  });

  test('pointing moves the focus to the field, and Escape brings it back to the panel', async () => {
    const page = await world().visit(addresses.ww);
    const panel = await world().openPanel(page);
    await panel.waitFor('the fields can be shown', () => document.querySelectorAll('#form .button').length === 4);
    await panel.evaluate(() => document.getElementById('form')?.setAttribute('open', ''));
    await panel.click('#field-laatste-werkdag .button');
    const isThere = () => page.evaluate(() => document.hasFocus() && document.activeElement?.getAttribute('name') === 'laatsteWerkdag');
    await until('the field has the focus', isThere);
    await page.keyboard.press('Escape');
    await panel.waitFor('the button has the focus again', () => document.hasFocus() && document.activeElement?.textContent === 'Wijs aan');
    expect(await page.evaluate(() => (document.querySelector("[name='laatsteWerkdag']") as HTMLInputElement).value)).toBe('');
  });

  test('the field at which the reader is comes up in the panel, and the focus stays on the page', async () => {
    const page = await world().visit(addresses.ww);
    const panel = await world().openPanel(page);
    await panel.waitFor('the fields were looked for', () => document.querySelectorAll('#form .button').length === 4);
    await page.click("[name='laatsteWerkdag']");
    await panel.waitFor('it is current', () => document.getElementById('field-laatste-werkdag')?.getAttribute('aria-current') === 'true');
    await panel.waitFor('its fold is open', () => (document.getElementById('form') as HTMLDetailsElement).open);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('laatsteWerkdag');
  });

  test('the panel never lies over the field that has the focus, and goes back to its place', async () => {
    const page = await world().visit(addresses.ww, { moves: true });
    // A field at the right edge, where the panel opens.
    await page.evaluate(() => {
      const field = document.querySelector("[name='laatsteWerkdag']") as HTMLElement;
      Object.assign(field.style, { position: 'fixed', right: '40px', top: '200px' });
    });
    const panel = await world().openPanel(page);
    await panel.waitFor('the fields were looked for', () => document.querySelectorAll('#form .button').length > 0);
    const isCovered = (selector: string) =>
      page.evaluate((wanted) => {
        const element = document.querySelector(wanted) as HTMLElement;
        const { left, top, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) !== element;
      }, selector);
    expect(await isCovered("[name='laatsteWerkdag']")).toBe(true);
    // As a keyboard does: the field before it, and a step on.
    await page.focus("[name='werkgever'], main input");
    await page.keyboard.press('Tab');
    await until('the field is free', async () => !(await isCovered("[name='laatsteWerkdag']")));
    await page.keyboard.press('Tab');
    await until('the panel is back in its place', async () => isCovered("[name='laatsteWerkdag']"));
  });
});
