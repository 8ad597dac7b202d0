// What a reader meets outside a page: the first page, the settings, the keys, and the toolbar button.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ExtensionKey } from '../../dev/browser/open-browser.ts';
import type { Surface } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers, tablesWritten, type World } from './world.ts';

const nowhere = 'https://www.uwv.nl/';

/** The title of our button on the tab in front, or where nothing is known of a tab. */
const titleOf = (world: World, where: 'tab' | 'rest'): Promise<string> =>
  world.browser.background(async (of) => {
    type Tabs = { query(which: object): Promise<{ id: number }[]> };
    type Action = { getTitle(of: object): Promise<string> };
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs; action: Action } };
    const [tab] = of === 'tab' ? await chrome.tabs.query({ active: true, currentWindow: true }) : [];
    return chrome.action.getTitle(tab ? { tabId: tab.id } : {});
  }, where);
const buttonSays = (world: World, where: 'tab' | 'rest', title: string): Promise<unknown> =>
  until(`the button says "${title}"`, async () => (await titleOf(world, where)) === title);

const keptSettings = (world: World): Promise<string> =>
  world.browser.background(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } };
    const kept = await chrome.storage.local.get(null);
    return JSON.stringify(Object.fromEntries(Object.entries(kept).filter(([key]) => !key.startsWith('match:'))));
  });

/** Whether the browser's own menu has our lines: only a line that is there can be changed. */
const hasMenu = (world: World): Promise<boolean> =>
  world.browser.background(async () => {
    type Menus = { update(id: string, change: object): Promise<void> };
    const { chrome } = globalThis as unknown as { chrome: { contextMenus: Menus } };
    const there = (id: string) =>
      chrome.contextMenus.update(id, {}).then(
        () => true,
        () => false,
      );
    return (await there('open-help')) && (await there('explain-field'));
  });

/** Presses a button of a page of ours by its words. */
async function press(page: Page, words: string): Promise<void> {
  const find = (wanted: string): boolean => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === wanted && each.checkVisibility());
    for (const each of document.querySelectorAll('[data-pressed]')) each.removeAttribute('data-pressed');
    button?.setAttribute('data-pressed', 'now');
    return button !== undefined;
  };
  await until(`a button "${words}"`, () => page.evaluate(find, words));
  await page.click('button[data-pressed]');
}
const reads = (page: Page, words: string): Promise<unknown> =>
  until(`the page says "${words}"`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));

inBothBrowsers('the first page', (world) => {
  test('does not open by itself for somebody who builds us', async () => {
    await tablesWritten(world().browser);
    const open = await Promise.all((await world().browser.browser.pages()).map((page) => page.url()));
    expect(open.filter((address) => address.includes('welcome'))).toEqual([]);
  });

  test('speaks the language that is chosen there, and everything else follows', async () => {
    const page = await world().browser.extensionPage('welcome.html');
    await reads(page, 'Welkom bij Wegwijs');
    await reads(page, 'mijn.uwv.nl');
    await reads(page, 'Alt+Shift+U');
    await press(page, 'English');
    await reads(page, 'Welcome to Wegwijs');
    await press(page, 'Nederlands');
    await reads(page, 'Welkom bij Wegwijs');
    await page.close();
  });

  test.each(['welcome.html', 'options.html'])('%s fits on a screen of 320 pixels, with every button high enough to press', async (path) => {
    const page = await world().browser.extensionPage(path);
    await page.setViewport({ width: 320, height: 640 });
    await until('it is drawn', () => page.evaluate(() => document.querySelectorAll('button').length > 1));
    const measured = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      low: [...document.querySelectorAll('button, a')].filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44).length,
    }));
    expect(measured.low).toBe(0);
    expect(measured.width).toBeLessThanOrEqual(320);
    await page.close();
  });
});

inBothBrowsers('the settings', (world) => {
  test('switch everything off, and the button and the menu follow', async () => {
    const page = await world().browser.extensionPage('options.html');
    await press(page, 'Groot');
    await until('the letters are large', () => page.evaluate(() => document.documentElement.dataset.size === 'large'));
    await until('the lines are in the menu', () => hasMenu(world()));
    await press(page, 'Zet overal uit');
    await reads(page, 'Wegwijs staat uit.');
    await buttonSays(world(), 'rest', 'Wegwijs: Wegwijs staat overal uit.');
    await until('the lines are gone', async () => !(await hasMenu(world())));
    await press(page, 'Zet weer aan');
    await buttonSays(world(), 'rest', 'Wegwijs');
    await until('the lines are back', () => hasMenu(world()));
    await page.close();
  });

  test('erase everything that is kept, after one question, and help is there as before', async () => {
    const page = await world().browser.extensionPage('options.html');
    await press(page, 'Groot');
    await until('it is kept', async () => (await keptSettings(world())).includes('large'));
    await press(page, 'Wis alles');
    await press(page, 'Nee, ga terug');
    expect(await keptSettings(world())).toContain('large');
    await press(page, 'Wis alles');
    await press(page, 'Ja, wis alles');
    await reads(page, 'Al uw keuzes zijn gewist.');
    expect(await keptSettings(world())).toBe('{"access":{"granted":[],"withdrawn":[]}}');
    await page.close();
    const listed = await world().visit(addresses.ww);
    expect(await (await world().openPanel(listed)).text()).toContain('Vraag zelf uw WW-uitkering aan.');
  });
});

inBothBrowsers('the toolbar button', (world) => {
  test('says what there is on a page, and forgets it on the next', async () => {
    const page = await world().visit(addresses.ww);
    await page.bringToFront();
    await buttonSays(world(), 'tab', 'Wegwijs: Er is uitleg bij deze pagina.');
    await page.goto('about:blank');
    await buttonSays(world(), 'tab', 'Wegwijs');
    await page.goto(nowhere);
    await buttonSays(world(), 'tab', 'Wegwijs: Bij deze pagina hebben wij geen uitleg.');
  });
});

inBothBrowsers('the keys', (world) => {
  const open: ExtensionKey = { command: 'open-help', letter: 'U' };
  const explain: ExtensionKey = { command: 'explain-field', letter: 'V' };

  test('open and shut the panel', async () => {
    const page = await world().visit(addresses.ww);
    await world().browser.pressKey(page, open);
    const panel = await world().browser.panel(page);
    await panel.waitFor('its title has the focus', () => document.activeElement?.id === 'title');
    await world().browser.pressKey(page, open);
    await until('the panel is shut', async () => !(await isVisible(panel)));
    await world().browser.pressKey(page, open);
    await until('the panel is open again', () => isVisible(panel));
  });

  test('open the help of the field in which the reader is, and put the focus there', async () => {
    const page = await world().visit(addresses.ww);
    await page.click("[name='laatsteWerkdag']");
    await world().browser.pressKey(page, explain);
    const panel = await world().browser.panel(page);
    await panel.waitFor('its help has the focus', () => document.activeElement?.id === 'field-laatste-werkdag');
    expect(await panel.evaluate(() => (document.getElementById('form') as HTMLDetailsElement).open)).toBe(true);
  });

  test('let us into a portal as a click does, and without a real key we stay out', async () => {
    const page = await world().visit(addresses.digid);
    await world().browser.pressKey(page, open);
    // Only Firefox's driver gives a real key; in Chromium the extension is merely told of one.
    const isReal = world().name === 'firefox';
    if (isReal) await (await world().browser.panel(page)).waitFor('the help is there', () => document.getElementById('title') !== null);
    else
      await until('the popup says why', () =>
        world()
          .browser.browser.targets()
          .some((target) => target.url().endsWith('/popup.html')),
      );
    expect(await page.evaluate(() => document.querySelectorAll(':root > div').length)).toBe(isReal ? 1 : 0);
  });

  test('in a field without help, open the help of the page', async () => {
    const page = await world().visit(addresses.ww, { moves: true });
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('textarea')));
    await page.click('textarea');
    await world().browser.pressKey(page, explain);
    const panel = await world().browser.panel(page);
    await panel.waitFor('its title has the focus', () => document.activeElement?.id === 'title');
  });
});

/** A panel that is shut keeps its page, of which nothing is drawn. */
const isVisible = (panel: Surface): Promise<boolean> => panel.evaluate(() => document.hasFocus());
