// A person's numbers and names are shown on the pages and typed in their fields, on a tour past every surface of ours. None of
// them may turn up in what we keep, say to each other, write in a console, or leave in the profile on the disk.
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, type OpenBrowser, openBrowser } from '../../dev/browser/open-browser.ts';
import { type PageServer, startPageServer } from '../../dev/browser/page-server.ts';
import type { Surface } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';
import { type Canaries, canaries, looksLikeOne, passesElevenTest, passesMod97 } from './canary-numbers.ts';
import { addRecorder, heardHere } from './recorder.ts';
import { isShort } from './short.ts';

const pages = [
  'uwv/ww-aanvragen',
  'uwv/inkomstenopgave',
  'uwv/ziek-melden',
  'uwv/onbekende-pagina',
  'belastingdienst/betalingsregeling',
  'belastingdienst/toeslag-wijzigen',
];
const birds = canaries(isShort ? 100 : 1000);
const all = new Set([...birds.bsns, ...birds.ibans, ...birds.names]);

/** The sample pages with canaries in their text: as a sentence, in a table, and in places that are no text. */
function servePages(server: PageServer): string[] {
  return pages.map((name, index) => {
    const file = readFileSync(`tests/fixtures/pages/nl/${name}.html`, 'utf8');
    const address = /https:\S+/.exec(file)?.[0] ?? '';
    const own = part(birds, index);
    const rows = own.bsns.map(
      (bsn, row) => `<tr title="${own.names[row]}"><td>${own.names[row]}</td><td data-bsn="${bsn}">${bsn}</td><td>${own.ibans[row]}</td></tr>`,
    );
    const sentence = `<p>Beste ${own.names[0]}, uw burgerservicenummer is ${own.bsns[0]}. Binnen 6 weken krijgt u geld op ${own.ibans[0]}.</p>`;
    const form = '<form><input type="text" name="bsn"><input type="text" name="naam" autocomplete="name"><textarea name="bericht"></textarea></form>';
    server.serve(address, file.replace('</main>', `${sentence}<table>${rows.join('')}</table>${form}</main>`));
    return address;
  });
}

const part = ({ bsns, ibans, names }: Canaries, index: number): Canaries => {
  const ours = <Each>(list: Each[]): Each[] => list.filter((_, place) => place % pages.length === index);
  return { bsns: ours(bsns), ibans: ours(ibans), names: ours(names) };
};

/** Which canaries a text holds. */
const caught = (text: string): string[] =>
  [...new Set([...text.matchAll(looksLikeOne)].map(([, found = '']) => found))].filter((found) => all.has(found));

type Tour = { heard: string[]; stored: string; typed: number; profile: string };

/** Past all pages and surfaces, or the same past the pages alone, with a build that does nothing. */
async function tour(
  name: BrowserName,
  build: string,
  profile: string,
  isOurs: boolean,
  plant?: (browser: OpenBrowser) => Promise<void>,
): Promise<Tour> {
  const server = await startPageServer({ pagesFolder: 'tests/fixtures/pages' });
  const addresses = servePages(server);
  const browser = await openBrowser(name, { extension: build, server, profile });
  const heard: string[] = [];
  let typed = 0;
  let stored = '';
  try {
    if (isOurs) await until('the match tables are written', async () => (await storageOf(browser)).includes('match:www.uwv.nl'));
    for (const [index, address] of addresses.entries()) {
      const page = await browser.visit(address);
      page.on('console', (line) => heard.push(`page ${line.text()}`));
      page.on('pageerror', (error) => heard.push(`page ${error}`));
      const panel = isOurs ? await useSurfaces(browser, page, index, heard) : undefined;
      typed += await typeInFields(page, part(birds, index), index);
      if (panel) heard.push(...(await panel.evaluate(heardHere)));
      if (isOurs) heard.push(...(await browser.background(heardHere)));
      await page.close();
    }
    await plant?.(browser);
    if (isOurs) stored = await storageOf(browser);
  } finally {
    await browser.close();
    await server.close();
  }
  return { heard, stored, typed, profile };
}

/** The panel on every page; on some also another language, the popup or the side panel. */
async function useSurfaces(browser: OpenBrowser, page: Page, index: number, heard: string[]): Promise<Surface> {
  if (index === 3) {
    const popup = await browser.clickToolbar(page);
    await popup?.waitFor('the popup speaks', () => document.querySelectorAll('button').length > 1);
    heard.push(...((await popup?.evaluate(heardHere)) ?? []));
  }
  if (index === pages.length - 1) {
    const side = await browser.openSidePanel(page);
    await side.waitFor('the side panel speaks', () => document.getElementById('title') !== null);
    return side;
  }
  await browser.clickLauncher(page);
  const panel = await browser.panel(page);
  await panel.waitFor('the panel speaks', () => document.querySelectorAll('button').length > 1);
  if (index === 1) {
    await panel.evaluate(() => document.querySelector<HTMLElement>('button[lang="en"]')?.click());
    await panel.waitFor('the panel speaks English', () => document.documentElement.lang === 'en');
  }
  return panel;
}

/** Some with real keys, the rest put in as a paste is: into each field that takes text, one after another. */
async function typeInFields(page: Page, { bsns, ibans, names }: Canaries, index: number): Promise<number> {
  const fields = await page.$$("input[type='text'], input[type='password'], input:not([type]), textarea");
  if (fields.length === 0) return 0;
  const words = [...bsns, ...ibans, ...names];
  for (const [place, field] of fields.entries()) {
    await field.click({ count: 3 });
    await page.keyboard.type([bsns, ibans, names][(place + index) % 3]?.[0] ?? '');
  }
  await page.evaluate((inputs) => {
    const inThem = [...document.querySelectorAll<HTMLInputElement>("input[type='text'], input[type='password'], input:not([type]), textarea")];
    for (const [place, word] of inputs.entries()) {
      const field = inThem[place % inThem.length];
      field?.focus();
      field?.select();
      document.execCommand('insertText', false, word);
    }
  }, words);
  return words.length;
}

async function storageOf(browser: OpenBrowser): Promise<string> {
  return browser.background(async () => {
    type Area = { get(all: null): Promise<object> };
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } }).chrome;
    return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
  });
}

/** Files of a profile that hold a canary, by a name without the numbers that differ each time. */
function filesWithCanaries(profile: string): string[] {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const found = files.flatMap((each) => {
    const path = join(each.parentPath, each.name);
    const bytes = readFileSync(path);
    const text = `${bytes.toString('latin1')}\n${bytes.toString('utf16le')}\n${bytes.subarray(1).toString('utf16le')}`;
    return caught(text).length > 0 ? [relative(profile, path).replace(/\d+/g, '0')] : [];
  });
  return [...new Set(found)].sort();
}

describe.each<BrowserName>(['chromium', 'firefox'])('a person’s numbers and names (%s)', (name) => {
  let folder = '';
  let own: Tour;
  const build = (): string => join(folder, 'build');
  const profileOf = (which: string): string => {
    mkdirSync(join(folder, which));
    return join(folder, which);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wegwijs-canaries-'));
    cpSync(name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3', build(), { recursive: true });
    addRecorder(build());
    own = await tour(name, build(), profileOf('ours'), true);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('pass the checks that real ones pass, would all be found, and were typed', () => {
    expect(caught([...all].join(' '))).toHaveLength(all.size);
    expect(birds.bsns.every(passesElevenTest) && birds.ibans.every(passesMod97)).toBe(true);
    expect(own.typed).toBe(all.size);
  });

  test('are in nothing that we keep', () => {
    expect(own.stored).toContain('match:www.uwv.nl');
    expect(caught(own.stored)).toEqual([]);
  });

  test('are in no message between our parts and in no console', () => {
    // Only Firefox needs the worker's help for the page tools; see platform/page-tools.ts.
    const kinds = ['port sent', 'port received', 'line sent', 'line received', 'stored', ...(name === 'firefox' ? ['message received'] : [])];
    for (const kind of kinds) {
      expect(own.heard.filter((line) => line.startsWith(kind)).length, kind).toBeGreaterThan(0);
    }
    expect(caught(own.heard.join('\n'))).toEqual([]);
  });

  test('are in no file of the profile that would be without them where we are not', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const manifest = JSON.parse(readFileSync(join(build(), 'manifest.json'), 'utf8'));
    const { manifest_version, version, browser_specific_settings } = manifest;
    writeFileSync(join(empty, 'manifest.json'), JSON.stringify({ manifest_version, name: 'Empty', version, browser_specific_settings }));
    const without = await tour(name, empty, profileOf('without'), false);
    expect(without.typed).toBe(own.typed);
    const theirs = new Set(filesWithCanaries(without.profile));
    // Chromium keeps the forms of open tabs in its own session files, with us and without us, whenever it finds the time.
    const isBrowsers = (file: string): boolean => theirs.has(file) || file.startsWith('Default/Sessions/');
    expect(filesWithCanaries(own.profile).filter((file) => !isBrowsers(file))).toEqual([]);
  }, 120_000);

  test('are found where they are planted: in the storage, in the messages, in a console and in the profile', async () => {
    const leaky = join(folder, 'leaky');
    cpSync(build(), leaky, { recursive: true });
    const [bsn, iban, person] = [birds.bsns.at(-1), birds.ibans.at(-1), birds.names.at(-1)];
    appendFileSync(join(leaky, 'background.js'), `;chrome.storage.local.set({ planted: '${bsn}' }); console.log('${iban}');`);
    const [panel = ''] = readdirSync(join(leaky, 'chunks')).filter((file) => file.startsWith('panel-'));
    appendFileSync(join(leaky, 'chunks', panel), `;new MessageChannel().port1.postMessage({ who: '${person}' });`);
    const planted = await tour(name, leaky, profileOf('planted'), true);
    expect(caught(planted.stored)).toEqual([bsn]);
    expect(caught(planted.heard.join('\n'))).toEqual(expect.arrayContaining([bsn, iban, person]));
    const usual = new Set(filesWithCanaries(own.profile));
    expect(filesWithCanaries(planted.profile).filter((file) => !usual.has(file))).not.toEqual([]);
  }, 120_000);
});
