// The panel is read aloud by a voice that the test leads: a real one says nothing in a browser without sound.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Surface } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';
import { type FakeSpeech, type FakeVoice, installFakeSpeech } from './fake-speech.ts';
import { addresses, inBothBrowsers } from './world.ts';

const frank: FakeVoice = { name: 'Microsoft Frank - Dutch (Netherlands)', lang: 'nl-NL', localService: true };
const google: FakeVoice = { name: 'Google Nederlands', lang: 'nl-NL', localService: false };

type FakeWindow = { fakeSpeech: FakeSpeech };
const saidIn = (panel: Surface) => panel.evaluate(() => (globalThis as unknown as FakeWindow).fakeSpeech.said);
const endIn = (panel: Surface) => panel.evaluate(() => (globalThis as unknown as FakeWindow).fakeSpeech.tell('end'));
const isSilent = () => !(globalThis as unknown as FakeWindow).fakeSpeech.isSpeaking();
const hasBar = () => document.querySelector('.reader') !== null;
const markedIn = (panel: Surface) =>
  panel.evaluate(() => [...(CSS.highlights.get('voice') ?? [])].map((range) => (range as Range).toString()).join());

inBothBrowsers('the panel is read aloud', (world) => {
  async function withVoices(voices: FakeVoice[], own = { moves: false }): Promise<{ page: Page; panel: Surface }> {
    const page = await world().visit(addresses.ww, own);
    const panel = await world().openPanel(page);
    await panel.evaluate(installFakeSpeech, voices, false);
    return { page, panel };
  }

  async function reading(voices = [frank]): Promise<{ page: Page; panel: Surface }> {
    const opened = await withVoices(voices);
    await opened.panel.click('.panel-body .tools button');
    await until('the voice speaks', async () => (await saidIn(opened.panel)).length > 0);
    return opened;
  }

  test('when the reader asks for it, sentence by sentence, each marked while it is heard', async () => {
    const { panel } = await withVoices([frank]);
    expect(await saidIn(panel)).toEqual([]);
    const before = await panel.evaluate(() => document.querySelector('main .ask-next')?.innerHTML);
    await panel.click('.panel-body .tools button');
    const expected = ['WW-uitkering aanvragen', 'UWV vraagt hier iets van u', 'Wat?'];
    for (const [index, sentence] of expected.entries()) {
      await until(`"${sentence}" is said`, async () => (await saidIn(panel)).length === index + 1);
      await until(`"${sentence}" is marked`, async () => (await markedIn(panel)) === sentence);
      await endIn(panel);
    }
    const said = await saidIn(panel);
    expect(said.slice(0, 3)).toEqual(expected.map((text) => ({ text, lang: 'nl-NL', voice: frank.name, rate: 1 })));
    expect(await panel.evaluate(() => document.querySelector('main .ask-next')?.innerHTML)).toBe(before);
  });

  test('what is read comes into sight without taking the focus', async () => {
    const { panel } = await reading();
    const focus = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
    const before = await focus();
    await until('the last sentences are read', async () => {
      await endIn(panel);
      return (await markedIn(panel)).startsWith('Wegwijs verstuurt niets');
    });
    const place = await panel.evaluate(() => {
      const [range] = [...(CSS.highlights.get('voice') ?? [])];
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return {
        top,
        bottom,
        room: innerHeight,
        covered: Math.max(...[...document.querySelectorAll('[data-stays]')].map((part) => part.getBoundingClientRect().bottom)),
      };
    });
    expect(place.top).toBeGreaterThanOrEqual(place.covered);
    expect(place.bottom).toBeLessThanOrEqual(place.room);
    expect(await focus()).toBe(before);
  });

  test('pause and on, slow, and a sentence back', async () => {
    const { panel } = await reading();
    const last = async () => (await saidIn(panel)).at(-1);
    await endIn(panel);
    await until('the second is said', async () => (await saidIn(panel)).length === 2);
    await panel.click('.reader button:nth-child(1)');
    await panel.waitFor('it is silent', isSilent);
    await panel.click('.reader button:nth-child(1)');
    await until('the same is said again', async () => (await saidIn(panel)).length === 3);
    expect((await last())?.text).toBe('UWV vraagt hier iets van u');
    await panel.click('.reader button:nth-child(3)');
    await until('it is said slowly', async () => (await last())?.rate === 0.8);
    await panel.click('.reader button:nth-child(4)');
    await until('the one before is said', async () => (await last())?.text === 'WW-uitkering aanvragen');
  });

  test('Escape stops the voice first, and only then shuts the panel', async () => {
    const { page, panel } = await reading();
    await page.keyboard.press('Escape');
    await panel.waitFor('it is silent', isSilent);
    await until('the bar is gone', async () => !(await panel.evaluate(hasBar)));
    expect(await markedIn(panel)).toBe('');
    expect(await panel.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor('the panel is shut', () => !document.hasFocus());
  });

  test('it stops when the panel is shut, and when another language is chosen', async () => {
    const { panel } = await reading();
    await panel.evaluate(() => document.getElementById('languages')?.setAttribute('open', ''));
    await panel.click('button[lang="en"]');
    await until('the bar is gone', async () => !(await panel.evaluate(hasBar)));
    expect(await panel.evaluate(isSilent)).toBe(true);
    await panel.click('button[lang="nl"]');
    await panel.waitFor('the panel speaks Dutch', () => document.body.innerText.includes('UWV vraagt hier iets van u'));
    await panel.click('.panel-body .tools button');
    await panel.waitFor('the voice speaks', () => (globalThis as unknown as FakeWindow).fakeSpeech.isSpeaking());
    await panel.click('.close');
    await panel.waitFor('it is silent', isSilent);
  });

  test('a voice on the internet says nothing before the reader allows it', async () => {
    const { panel } = await withVoices([google]);
    await panel.click('.panel-body .tools button');
    await panel.waitFor('it asks', () => document.querySelector('.reader')?.textContent?.includes('Deze stem werkt via internet.') === true);
    expect(await saidIn(panel)).toEqual([]);
    await panel.click('.reader .row button:first-child');
    await until('the voice speaks', async () => (await saidIn(panel)).length === 1);
    expect(await panel.text()).toContain('De stem werkt via internet.');
  });

  test('without a voice it says so', async () => {
    const { panel } = await withVoices([]);
    await panel.click('.panel-body .tools button');
    await panel.waitFor('it says so', () => document.querySelector('.reader')?.textContent?.includes('geen stem voor deze taal') === true);
  });

  test('larger letters are kept, and need no sideways scroll in the narrowest panel', async () => {
    // A page that is made narrow moves by itself.
    const { page, panel } = await withVoices([frank], { moves: true });
    const size = () => panel.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    expect(await size()).toBe(18);
    const press = (name: string) =>
      panel.evaluate((wanted) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)?.click(), name);
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await press('Groot');
    await until('the letters are large', async () => Math.round(await size()) === 24);
    await page.setViewport({ width: 320, height: 480 });
    await panel.waitFor('the panel is narrow', () => innerWidth <= 320);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(await panel.evaluate(() => innerWidth));
    // The sheet lies in the window, so its buttons can be pressed.
    await panel.click('.close');
    await panel.waitFor('the panel is shut', () => !document.hasFocus());
    await page.reload();
    const again = await world().openPanel(page);
    expect(await again.evaluate(() => document.documentElement.dataset.size)).toBe('large');
    await again.evaluate(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Normaal')?.click());
    await until('the letters are as before', () => again.evaluate(() => document.documentElement.dataset.size === 'normal'));
  });
});
