// A language that no computer speaks is heard from files of our own: a real player, in the panel in the page. What is
// recorded is silence, so only that it plays is tried, and not what it sounds like.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { TranslationPack } from '../../core/pack/pack.ts';
import type { Surface } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';
import { installFakeSpeech } from './fake-speech.ts';
import { addMadeLanguages } from './made-languages.ts';
import { quietRecording } from './quiet-recording.ts';
import { addresses, inBothBrowsers } from './world.ts';

const rule = 'nl/uwv/ww-aanvragen';
const folder = 'sounds/nl/uwv/pages/sound';

/** A language without a voice. Two sentences of it are recorded well, and one file is no recording at all. */
function addRecordings(extension: string): void {
  addMadeLanguages(extension, [{ code: 'ti', letters: 'ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ', direction: 'ltr', longer: 1.2 }]);
  const file = join(extension, 'packs/nl/uwv.ti.json');
  const pack = JSON.parse(readFileSync(file, 'utf8')) as TranslationPack;
  const sounds = { title: `${folder}/title.opus`, 'asks.aanvragen.what': `${folder}/what.opus`, summary: `${folder}/broken.opus` };
  writeFileSync(file, JSON.stringify({ ...pack, sounds: { [rule]: sounds } }));
  for (const [path, contents] of [
    // Long enough to be stopped in the middle.
    [sounds.title, quietRecording(3)],
    [sounds['asks.aanvragen.what'], quietRecording(1)],
    [sounds.summary, Buffer.from('OggS, and then no recording.')],
  ] as const) {
    mkdirSync(dirname(join(extension, 'packs', path)), { recursive: true });
    writeFileSync(join(extension, 'packs', path), contents);
  }
  expect(readdirSync(join(extension, 'packs', folder))).toHaveLength(3);
}

type Heard = { recordings: { name: string; events: string[]; media: HTMLAudioElement }[]; marked: string[] };

/** Writes down what the real player does, and lets it do it. It is sent into the panel as text. */
function listen(): void {
  const recordings: Heard['recordings'] = [];
  const Real = globalThis.Audio;
  class Listened extends Real {
    constructor(address?: string) {
      super(address);
      // Firefox gives up a sound where there is no device for it, except a muted one.
      this.muted = true;
      const events: string[] = [];
      recordings.push({ name: address?.split('/').at(-1) ?? '', events, media: this });
      for (const name of ['playing', 'pause', 'ended', 'error']) this.addEventListener(name, () => events.push(name));
    }
  }
  Object.assign(globalThis, { Audio: Listened, heard: { recordings } });
}

const heardIn = (panel: Surface) =>
  panel.evaluate(() => (globalThis as unknown as { heard: Heard }).heard.recordings.map(({ name, events }) => ({ name, events })));
const markedIn = (panel: Surface) =>
  panel.evaluate(() => [...(CSS.highlights.get('voice') ?? [])].map((range) => (range as Range).toString()).join());
const barIn = (panel: Surface) => panel.evaluate(() => document.querySelector('.reader')?.textContent ?? '');
const isRead = () => document.querySelector('.reader') !== null;
const titleIn = (panel: Surface) => panel.evaluate(() => document.getElementById('title')?.textContent ?? '');

inBothBrowsers(
  'a language without a voice is heard from recordings',
  (world) => {
    async function inTigrinya(): Promise<{ page: Page; panel: Surface }> {
      const page = await world().visit(addresses.ww);
      const panel = await world().openPanel(page);
      await panel.evaluate(installFakeSpeech, [], false);
      await panel.evaluate(listen);
      if ((await panel.evaluate(() => document.documentElement.lang)) !== 'ti') {
        await panel.evaluate(() => document.getElementById('languages')?.setAttribute('open', ''));
        await panel.click('button[lang="ti"]');
      }
      await panel.waitFor('the panel speaks Tigrinya', () => document.querySelector('[data-sound][lang="ti"]') !== null);
      return { page, panel };
    }
    const start = (panel: Surface) => panel.click('.panel-body .tools button');

    test('one after the other, each marked, and then it is silent', async () => {
      const { panel } = await inTigrinya();
      const title = await titleIn(panel);
      await start(panel);
      await until('the title is marked', async () => (await markedIn(panel)) === title);
      await until('both have been heard', async () => !(await panel.evaluate(isRead)), 30_000);
      const heard = await heardIn(panel);
      expect(heard.map(({ name }) => name)).toEqual(['title.opus', 'what.opus']);
      for (const { events } of heard) expect(events.filter((event) => event !== 'pause')).toEqual(['playing', 'ended']);
      expect(await markedIn(panel)).toBe('');
    });

    test('Escape stops it, and the file is let go', async () => {
      const { page, panel } = await inTigrinya();
      await start(panel);
      await until('it plays', async () => (await heardIn(panel))[0]?.events.includes('playing') === true);
      await page.keyboard.press('Escape');
      await until('the bar is gone', async () => !(await panel.evaluate(isRead)));
      const left = await panel.evaluate(() => {
        const media = (globalThis as unknown as { heard: Heard }).heard.recordings.at(-1)?.media;
        return [media?.paused, media?.getAttribute('src') ?? 'none'];
      });
      expect(left).toEqual([true, 'none']);
      expect(await heardIn(panel)).toHaveLength(1);
      expect(await panel.evaluate(() => document.hasFocus())).toBe(true);
    });

    test('a pause begins the same recording again', async () => {
      const { panel } = await inTigrinya();
      await start(panel);
      await until('it plays', async () => (await heardIn(panel))[0]?.events.includes('playing') === true);
      await panel.click('.reader button:nth-child(1)');
      await panel.click('.reader button:nth-child(1)');
      await until('it plays again', async () => (await heardIn(panel))[1]?.events.includes('playing') === true);
      expect((await heardIn(panel)).slice(0, 2).map(({ name }) => name)).toEqual(['title.opus', 'title.opus']);
    });

    test('a file that is no recording is told, not left out', async () => {
      const { panel } = await inTigrinya();
      await panel.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await start(panel);
      await until('the broken file was tried', async () => (await heardIn(panel)).some(({ name }) => name === 'broken.opus'), 30_000);
      await until('it is told', async () => await panel.evaluate(() => document.querySelector('.reader [role="status"]') !== null), 30_000);
      expect(await barIn(panel)).not.toBe('');
    });
  },
  addRecordings,
);
