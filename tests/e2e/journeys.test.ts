// A reader comes with a letter or a page and leaves with something to do: each journey from its first click to its end, in
// both browsers. After each, what is kept on the computer is looked at: the reader's settings and nothing else.
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Surface } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';
import { type FakeSpeech, installFakeSpeech } from './fake-speech.ts';
import { addresses, inBothBrowsers, openPopup, press, type World } from './world.ts';

const cjib = 'https://www.cjib.nl/over-het-cjib';

/** Presses the first button whose words begin like this, as a pointer does. */
async function choose(panel: Surface, words: string): Promise<void> {
  await panel.waitFor(`there is "${words}"`, () => document.querySelector('main button') !== null);
  await until(`a button "${words}"`, () =>
    panel.evaluate((wanted) => {
      for (const marked of document.querySelectorAll('[data-chosen]')) marked.removeAttribute('data-chosen');
      const found = [...document.querySelectorAll('main button')].find((button) => button.textContent?.trim().startsWith(wanted));
      found?.closest('details')?.setAttribute('open', '');
      found?.setAttribute('data-chosen', '');
      found?.scrollIntoView({ block: 'center' });
      return found !== undefined;
    }, words),
  );
  await panel.click('button[data-chosen]');
}

/** Chooses the answer with these words to a question of the ask card or the day card. */
async function answer(panel: Surface, words: string): Promise<void> {
  await until(`an answer "${words}"`, () =>
    panel.evaluate((wanted) => {
      for (const marked of document.querySelectorAll('[data-chosen]')) marked.removeAttribute('data-chosen');
      const found = [...document.querySelectorAll('label')].find((label) => label.innerText.trim().startsWith(wanted))?.querySelector('input');
      found?.setAttribute('data-chosen', '');
      found?.scrollIntoView({ block: 'center' });
      return found !== undefined && found !== null;
    }, words),
  );
  await panel.click('input[data-chosen]');
}

/** Types a day into the three boxes, as a keyboard does. */
async function typeDay(panel: Surface, page: Page, day: Date): Promise<void> {
  const parts = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()];
  for (const [index, part] of parts.entries()) {
    await panel.click(`.day-boxes label:nth-child(${index + 1}) input`);
    await page.keyboard.type(`${part}`);
  }
}

const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
const says = (panel: Surface, words: string): Promise<unknown> => until(`"${words}"`, async () => (await panel.text()).includes(words));
const openFold = (panel: Surface, id: string): Promise<void> =>
  panel.evaluate((wanted) => document.getElementById(wanted)?.setAttribute('open', ''), id);

/** Everything that is kept: what the worker can read, and what the panel's own page could keep. */
async function kept(world: World, panel: Surface): Promise<{ keys: string[]; settings: object; inPanel: number }> {
  const stored = await world.browser.background(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<Record<string, unknown>> }> };
    };
    return { local: await chrome.storage.local.get(null), session: await chrome.storage.session.get(null) };
  });
  const inPanel = await panel.evaluate(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length);
  const keys = [...Object.keys(stored.local).filter((key) => !key.startsWith('match:')), ...Object.keys(stored.session)];
  return { keys: keys.sort(), settings: (stored.local.settings as object | undefined) ?? {}, inPanel };
}

const settingsOnly = ['access', 'settings'];

inBothBrowsers('a reader', (world) => {
  let panel: Surface;
  afterEach(async () => {
    const found = await kept(world(), panel);
    expect(
      found.keys.filter((key) => !settingsOnly.includes(key)),
      'keys that are no setting',
    ).toEqual([]);
    expect(found.inPanel, 'things kept in the panel itself').toBe(0);
    expect(JSON.stringify(found.settings), 'a day or a rule among the settings').not.toMatch(/20\d\d|nl\/|ziek|schulden/);
  });
  const open = async (address: string): Promise<Page> => {
    const page = await world().visit(address);
    panel = await world().openPanel(page);
    return page;
  };
  const openDecision = async (): Promise<Page> => {
    const page = await open(addresses.ww);
    await choose(panel, 'Ik heb een brief');
    // Of 22 letters this one fits the page, so it is among the first.
    await choose(panel, 'Beslissing van UWV over WW');
    await says(panel, 'Uitleg bij een brief');
    return page;
  };

  test('under stress with a dated decision reads the last day and a safe day, and copies a short objection', async () => {
    const page = await openDecision();
    await says(panel, 'Binnen 6 weken');
    await answer(panel, 'Nee');
    await typeDay(panel, page, daysAgo(8));
    await says(panel, 'Uw laatste dag is');
    await says(panel, 'Veilig is');
    await openFold(panel, 'rights');
    await choose(panel, 'Kopieer de tekst');
    await says(panel, 'De tekst is gekopieerd.');
    await says(panel, 'Stuur ze op die dag of eerder.');
  });

  test('one day too late is told calmly what can still be done', async () => {
    const page = await openDecision();
    await answer(panel, 'Ja');
    await typeDay(panel, page, daysAgo(1));
    await says(panel, 'Deze dag is voorbij.');
    await says(panel, 'Vaak kan er nog iets. Bel vandaag of laat u helpen. Zeg waarom u te laat bent.');
    // No red: none of what is drawn there has the colour for danger.
    const reds = await panel.evaluate(
      () =>
        [...document.querySelectorAll('main *')].filter((element) => {
          const [r = 0, g = 0, b = 0] = (getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number);
          return r > 120 && g < 60 && b < 60;
        }).length,
    );
    expect(reds).toBe(0);
  });

  test('with a CJIB letter whose big letter is known reads first not to pay yet, and gets no objection to copy', async () => {
    await open(cjib);
    await choose(panel, 'Ik heb een brief');
    await choose(panel, 'O');
    await choose(panel, 'O');
    await says(panel, 'Betaal dan nog niet. Betalen betekent dat u de straf accepteert.');
    const card = await panel.evaluate(() => (document.querySelector('.ask') as HTMLElement).innerText);
    expect(card.indexOf('Betaal dan nog niet')).toBeLessThan(card.indexOf('Bent u het wel eens'));
    expect(card).toContain('14 dagen');
    expect(await panel.evaluate(() => document.body.innerText.includes('Kopieer de tekst'))).toBe(false);
  });

  test('who does not know the letter hears nothing of paying before the answer, and then gets the shortest time', async () => {
    await open(cjib);
    await says(panel, 'Eerst een vraag aan u');
    expect(await panel.evaluate(() => (document.querySelector('.ask') as HTMLElement).innerText)).not.toMatch(/betaal|betalen/i);
    await answer(panel, 'Ik weet het niet');
    await says(panel, 'Daarom staat hier de kortste tijd.');
    expect(await panel.evaluate(() => (document.querySelector('.ask') as HTMLElement).innerText)).toContain('14 dagen');
  });

  test('who reads Arabic has it from right to left, with the Dutch sentence and the Dutch words beside it', async () => {
    await open(addresses.ww);
    await panel.click('.tools .button:nth-child(2)');
    await panel.click('button[lang="ar"]');
    await panel.waitFor('the panel is turned round', () => document.documentElement.dir === 'rtl');
    await panel.waitFor('the ask is there in both', () => document.querySelector('.ask .dutch [lang="nl"]') !== null);
    const found = await panel.evaluate(() => ({
      language: document.documentElement.lang,
      dutch: (document.querySelector('.ask .dutch [lang="nl"]') as HTMLElement).innerText,
      bridge: [...document.querySelectorAll('main bdi[lang="nl"]')].length,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(found).toMatchObject({ language: 'ar', dutch: 'Vraag zelf uw WW-uitkering aan.', sideways: 0 });
    expect(found.bridge).toBeGreaterThan(0);
    await choose(panel, 'Nederlands');
    await panel.waitFor('the panel speaks Dutch again', () => document.documentElement.lang === 'nl');
  });

  test('who listens hears the ask from a voice of the computer, and Escape stops the voice before it shuts the panel', async () => {
    const page = await open(addresses.ww);
    await panel.evaluate(installFakeSpeech, [{ name: 'Microsoft Frank', lang: 'nl-NL', localService: true }], false);
    await panel.click('.tools .button');
    const said = () => panel.evaluate(() => (globalThis as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.said.map(({ text }) => text));
    for (let sentence = 1; sentence <= 4; sentence += 1) {
      await until('the next sentence', async () => (await said()).length === sentence);
      await panel.evaluate(() => (globalThis as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.tell('end'));
    }
    expect((await said()).slice(0, 4)).toEqual(['WW-uitkering aanvragen', 'UWV vraagt hier iets van u', 'Wat?', 'Vraag zelf uw WW-uitkering aan.']);
    await page.keyboard.press('Escape');
    await panel.waitFor('the voice is silent and the panel open', () => document.querySelector('.reader') === null && document.hasFocus());
    await page.keyboard.press('Escape');
    await panel.waitFor('the panel is shut', () => !document.hasFocus());
  });

  test('at 400 % reads the ask without scrolling sideways, and can shut the panel', async () => {
    const page = await world().visit(addresses.ww, { moves: true });
    await page.setViewport({ width: 320, height: 640 });
    panel = await world().openPanel(page);
    const sizes = await panel.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      isCloseInSight: (document.querySelector('.close') as HTMLElement).getBoundingClientRect().top >= 0,
      letters: Number.parseFloat(getComputedStyle(document.querySelector('.ask-what') as HTMLElement).fontSize) >= 18,
    }));
    expect(sizes).toEqual({ sideways: 0, isCloseInSight: true, letters: true });
    await panel.click('.close');
    await panel.waitFor('the panel is shut', () => !document.hasFocus());
  });

  test('on a page without help of its own hears that plainly, and is led to people and to letters', async () => {
    await open('https://www.uwv.nl/nl/over-uwv/organisatie');
    await says(panel, 'Wij weten niet wat UWV hier vraagt');
    await choose(panel, 'Ik heb een brief');
    await choose(panel, 'Mijn brief staat er niet bij');
    await says(panel, 'Deze mensen kunnen met u meelezen.');
    await says(panel, 'Juridisch Loket');
  });

  test('on a portal gets help by a click on our button, with the warning against helpers who hurry first', async () => {
    const page = await world().visit(addresses.digid);
    const popup = await openPopup(world(), page, 'Op deze site kijkt Wegwijs alleen als u dat vraagt.');
    await press(popup, 'Open de uitleg');
    panel = await world().browser.panel(page);
    await says(panel, 'Hang op');
    await says(panel, 'Niet van DigiD.');
  });
});

describe('by keyboard', () => {
  inBothBrowsers('eight keys', (world) => {
    test('open the panel, read the ask, reach a contact, shut the panel', async () => {
      const page = await world().visit(addresses.ww);
      // The focus where a reader left it: on the launcher, from an earlier time.
      const panel = await world().openPanel(page);
      await page.keyboard.press('Escape');
      await panel.waitFor('the panel is shut', () => !document.hasFocus());
      let keys = 0;
      const key = async (name: 'Enter' | 'Tab' | 'Escape'): Promise<void> => {
        keys += 1;
        await page.keyboard.press(name);
      };
      await key('Enter');
      await panel.waitFor('the title has the focus', () => document.activeElement?.id === 'title');
      while (keys < 7 && (await panel.evaluate(() => document.activeElement?.textContent)) !== 'Zoek hulp') await key('Tab');
      await key('Enter');
      await panel.waitFor('the people are in sight', () => document.activeElement?.closest('#people') !== null);
      expect(await panel.evaluate(() => document.querySelector('#people .phone')?.textContent)).toBe('088 898 92 94');
      await key('Escape');
      await panel.waitFor('the panel is shut', () => !document.hasFocus());
      expect(keys).toBeLessThanOrEqual(8);
    });
  });
});
