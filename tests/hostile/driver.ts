// Tries one odd page: is it left as it was, and where can its help be read? A twin of each page, with the same text under an
// address that is not on our list, shows what the page does by itself.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type OpenBrowser, openBrowser } from '../../dev/browser/open-browser.ts';
import { type PageServer, startPageServer } from '../../dev/browser/page-server.ts';
import type { Surface } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';
import { focusForm, launcherSpot, noteFromTheStart, panelOnTop, type Reading, readClock, readPage } from './in-page.ts';
import { heading, type OddPage, type Outcome } from './zoo/odd-page.ts';

const listed = 'www.uwv.nl';
const unlisted = 'www.example-zoo.nl';
const help = 'Er is uitleg bij deze pagina.';
const opening = 'De uitleg komt eraan.';
const isRefusal = /^(Bij deze pagina hebben wij geen uitleg\.|Op deze pagina kan Wegwijs niets laten zien\.)$/;
const noHelp = 'Bij deze pagina hebben wij geen uitleg.';
const written = 'Ster';

export type Zoo = { name: BrowserName; browser: OpenBrowser; server: PageServer; close(): Promise<void> };

export type Tried = {
  outcome: Outcome | 'nowhere';
  /** Where the way through the page ended, if it did. */
  inPage: string;
  /** The launcher was there, took the click, stayed, and nothing opened. */
  isDead: boolean;
  /** Everything in which the page differs from its twin. */
  harm: string[];
};

/** One browser for the whole zoo, with a copy of the built extension; `planted` is code that is put behind our page part. */
export async function openZoo(name: BrowserName, planted = ''): Promise<Zoo> {
  const built = name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-zoo-'));
  const extension = join(folder, 'extension');
  await until('the extension is built', () => existsSync(join(built, 'manifest.json')), 60_000);
  cpSync(built, extension, { recursive: true });
  // The ten seconds that a page may take to draw itself are four here: so long the popup says "Wegwijs kijkt".
  const boot = join(extension, 'boot.js');
  writeFileSync(boot, readFileSync(boot, 'utf8').replace('=1e4', '=4e3') + planted);
  const server = await startPageServer({ pagesFolder: 'tests/fixtures/pages' });
  const browser = await openBrowser(name, { extension, server });
  await until('the match tables are written', () => browser.background(hasTable, `match:${listed}`));
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { name, browser, server, close };
}

async function hasTable(key: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } };
  return Object.keys(await chrome.storage.local.get(key)).length > 0;
}

/** Visits the twin, then the page itself with our help, and compares. */
export async function tryPage(zoo: Zoo, odd: OddPage, place: string): Promise<Tried> {
  const expected = expectedOf(odd, zoo.name);
  const twin = await visit(zoo, odd, `https://${unlisted}/nl/ww/ww-aanvragen/${place}/`);
  const alone = await settledOn(twin.page, odd);
  const used = await useForm(twin.page, odd);
  const isUsed = used.typed === written && (odd.unheard !== undefined || (used.events.submit ?? 0) > 0);
  const twinRequests = twin.requests();
  await twin.page.close();

  const own = await visit(zoo, odd, `https://${listed}/nl/ww/ww-aanvragen/${place}/`);
  const { page } = own;
  const harm: string[] = [];
  if (isUsed !== (odd.formless === undefined)) harm.push(`the form of the page alone ${isUsed ? 'can' : 'cannot'} be used`);
  const spot = await launcherOn(page, expected === 'in-page' ? patience : 800);
  const before = await asAlone(page, odd, alone, [...looks, 'focus', 'noticed']);
  const heard = odd.noisy === undefined ? (['noticed'] as const) : [];
  harm.push(...differences(before, alone, [...looks, 'focus', ...heard]));
  harm.push(...differences(await useForm(page, odd), used, ['typed', 'events', ...heard]));

  const wanted = odd.title ?? heading;
  const inPage = spot ? await readInPage(zoo, page, wanted, expected === 'in-page' ? patience : doubt) : unreached;
  const isDead = inPage.startsWith(unanswered) && (await launcherOn(page, 100)) !== undefined;
  const after = await asAlone(page, odd, used, looks);
  harm.push(...differences(after, used, [...looks, 'typed', ...heard]));
  if (after.ticks > 0 && paceOf(before, after) < 0.9 && !(await keepsPace(zoo, own.page, odd, place))) harm.push('its own clock falls behind');
  const requests = own.requests();
  if (requests.join() !== twinRequests.join()) harm.push(`requests: ${requests.join(' ')} and alone ${twinRequests.join(' ')}`);
  harm.push(...own.errors.filter((error) => !twin.errors.includes(error)));

  const outcome = inPage === '' ? 'in-page' : expected === 'no-help' ? await sayNoHelp(zoo, page, after.ours) : await readBeside(zoo, page, wanted);
  await page.close();
  return { outcome, inPage, isDead, harm };
}

export const expectedOf = (odd: OddPage, name: BrowserName): Outcome => (typeof odd.expects === 'string' ? odd.expects : odd.expects[name]);

/** For what should come, on a computer that is busy with more; what should not come is waited for much less. */
const patience = 8000;
const doubt = 2500;
const tickTime = 50;
const looks = ['text', 'shape'] as const;
const unreached = 'the launcher cannot be reached';
const unanswered = 'the click on the launcher';

type Visit = { page: Page; errors: string[]; requests(): string[] };

async function visit({ browser, server }: Zoo, odd: OddPage, address: string): Promise<Visit> {
  server.serve(address, { html: odd.html, headers: odd.headers ?? {} });
  for (const [path, more] of Object.entries(odd.more ?? {})) server.serve(new URL(path, address).href, more);
  const page = await browser.visit('about:blank');
  if (odd.size) await page.setViewport(odd.size);
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    const said = `error ${error instanceof Error ? error.message : error}`.replaceAll(new URL(address).host, 'host');
    // Firefox looks for an icon when it has time, and tells each page that forbids it.
    if (!said.includes('/favicon.ico')) errors.push(said);
  });
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  await page.evaluateOnNewDocument(noteFromTheStart);
  const first = server.requests.length;
  // The worker of another odd page may look for its own update now.
  const home = new URL(address).pathname;
  const isOfOther = (path: string): boolean => path.startsWith(dirname(home)) && !path.startsWith(home) && path.endsWith('/stroom/werker');
  await page.goto(address, { timeout: 15_000 });
  await odd.arrive?.(page);
  // Whether a page comes from the cache or is asked for again is the browser's own choice, so each is counted once.
  const requests = (): string[] =>
    [
      ...new Set(
        server.requests
          .slice(first)
          .filter(({ path }) => path !== '/favicon.ico' && !isOfOther(path))
          .map(({ method, path, query }) => `${method} ${path}${query}`),
      ),
    ].sort();
  return { page, errors, requests };
}

/** Asks in a world of our own; see in-page.ts. */
function beside<Given extends unknown[], Answer>(page: Page, ask: (...given: Given) => Answer, ...given: Given): Promise<Answer> {
  const frame = page.mainFrame() as unknown as {
    isolatedRealm(): { evaluate(ask: (...given: Given) => Answer, ...given: Given): Promise<Answer> };
  };
  return frame.isolatedRealm().evaluate(ask, ...given);
}

const read = (page: Page, odd: OddPage): Promise<Reading> => beside(page, readPage, odd.settled ?? '', odd.copiesUs !== undefined);

/** The page by itself, once it looks the same three times in a row. */
async function settledOn(page: Page, odd: OddPage): Promise<Reading> {
  let same: Reading[] = [];
  return until(
    'the page has settled',
    async () => {
      const now = await read(page, odd);
      same = now.isSettled && same.every((each) => differences(now, each, looks).length === 0) ? [...same, now] : [];
      return same.length > 3 && now;
    },
    15_000,
  );
}

/** The page as it is once it looks as it does alone, or as it is when the time for that is over. */
async function asAlone(page: Page, odd: OddPage, alone: Reading, parts: readonly (keyof Reading)[]): Promise<Reading> {
  let last: Reading | undefined;
  const same = async (): Promise<boolean> => {
    last = await read(page, odd);
    return last.isSettled && differences(last, alone, parts).length === 0;
  };
  await until('the page looks as it does alone', same, 5000).catch(() => {});
  return last ?? read(page, odd);
}

function differences(own: Reading, alone: Reading, parts: readonly (keyof Reading)[]): string[] {
  return parts.flatMap((part) => {
    const [one, other] = [own[part], alone[part]].map(
      (value) => JSON.stringify(typeof value === 'object' ? Object.entries(value).sort() : value) ?? '',
    );
    return one === other ? [] : [`${part}: ${around(one ?? '', other ?? '')}`];
  });
}

/** Both texts from a little before the place where they part. */
function around(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, (at < 0 ? one.length : at) - 40);
  return `…${one.slice(from, from + 160)}… and alone …${other.slice(from, from + 160)}…`;
}

/** Types in the first field and sends the form, as a person with a keyboard. */
async function useForm(page: Page, odd: OddPage): Promise<Reading> {
  await page.bringToFront();
  if (odd.formless === undefined && (await beside(page, focusForm))) {
    await page.keyboard.type(written);
    await page.keyboard.press('Enter');
    await until('it is typed', async () => (await read(page, odd)).typed === written, 3000).catch(() => {});
  }
  return read(page, odd);
}

async function launcherOn(page: Page, timeout: number): Promise<[number, number] | undefined> {
  await page.bringToFront();
  return until('there is a launcher', () => beside(page, launcherSpot), timeout).catch(() => undefined);
}

/** From the launcher to the title and back, with the mouse only; nothing when all of it went well, else where it ended. */
async function readInPage({ browser }: Zoo, page: Page, wanted: string, time: number): Promise<string> {
  const spot = await launcherOn(page, 1000);
  if (!spot) return unreached;
  const steps: [string, () => Promise<unknown>][] = [
    [
      unanswered,
      async () => {
        await page.mouse.click(...spot);
        await until('our panel covers the page', () => beside(page, panelOnTop), time);
      },
    ],
    ['the title', async () => (await browser.panel(page, time)).waitFor('the title', hasTitle, time)],
    ['the words of the title', async () => expectTitle(await (await browser.panel(page, time)).evaluate(titleText), wanted)],
    [
      'the click on the button that closes',
      async () => {
        const panel = await browser.panel(page, time);
        const isShut = async (): Promise<boolean> => !(await beside(page, panelOnTop));
        const press = async (): Promise<boolean> => {
          await page.mouse.click(...(await middleOfClose(page, panel)));
          return until('the panel is shut', isShut, 1000);
        };
        // On a busy computer a first click on a frame that was drawn just now goes nowhere, for a person too.
        await until('the panel is shut', async () => (await isShut()) || press(), time);
      },
    ],
  ];
  for (const [step, act] of steps) {
    try {
      await act();
    } catch (error) {
      return `${step}: ${error instanceof Error ? error.message : error}`;
    }
  }
  return '';
}

const hasTitle = (): boolean => (document.getElementById('title')?.textContent ?? '') !== '';
const titleText = (): string => document.getElementById('title')?.textContent ?? '';

function expectTitle(shown: string, wanted: string): void {
  if (shown !== wanted) throw new Error(`The title is "${shown}".`);
}

/** On the page, from the edges of the panel and from what the panel knows of itself: the page may lie about sizes. */
async function middleOfClose(page: Page, panel: Surface): Promise<[number, number]> {
  const edges = await beside(page, panelOnTop);
  const [x, y, width, height] = await panel.evaluate((): [number, number, number, number] => {
    const box = document.querySelector('.close')?.getBoundingClientRect() ?? new DOMRect();
    return [box.x + box.width / 2, box.y + box.height / 2, innerWidth, innerHeight];
  });
  if (!edges) throw new Error('The panel is not on top.');
  return edges.isNarrow ? [edges.right - width + x, edges.bottom - height + y] : [edges.right - 12 - width + x, 12 + y];
}

/** The popup says that there is help, and the browser's own panel shows it. */
async function readBeside(zoo: Zoo, page: Page, wanted: string): Promise<Outcome | 'nowhere'> {
  const said = await popupSays(zoo, page);
  const side = await sidePanelSays(zoo, page, (shown) => shown === wanted);
  return said === help && side === wanted ? 'side-panel' : 'nowhere';
}

/** The popup and the browser's own panel both say that there is nothing, and nothing of ours is in the page. */
async function sayNoHelp(zoo: Zoo, page: Page, ours: number): Promise<Outcome | 'nowhere'> {
  const said = await popupSays(zoo, page);
  const side = await sidePanelSays(zoo, page, (shown) => isRefusal.test(shown));
  return said === noHelp && isRefusal.test(side) && ours === 0 ? 'no-help' : 'nowhere';
}

async function popupSays({ browser }: Zoo, page: Page): Promise<string> {
  const popup = await browser.clickToolbar(page);
  if (!popup) return '';
  const heading = (): string => document.querySelector('h1')?.textContent ?? '';
  const said = await until(
    'the popup knows',
    async () => {
      const text = await popup.evaluate(heading);
      return /kijkt welke/.test(text) ? '' : text;
    },
    12_000,
  ).catch(() => '');
  await popup.evaluate(() => window.close()).catch(() => {});
  return said;
}

/** What comes of the popup's "Open de uitleg": the panel on top of the page, a popup that says why not, or nothing at all. */
export async function openFromPopup(zoo: Zoo, odd: OddPage, place: string): Promise<'shown' | 'said' | 'silent'> {
  const { page } = await visit(zoo, odd, `https://${listed}/nl/ww/ww-aanvragen/${place}/`);
  await settledOn(page, odd);
  const popup = await zoo.browser.clickToolbar(page);
  if (!popup) throw new Error('There is no popup.');
  const heading = (): string => document.querySelector('h1')?.textContent ?? '';
  await until('the popup offers help', async () => (await popup.evaluate(heading)) === help);
  await popup.click('.button-main');
  const answer = await until<'shown' | 'said'>(
    'something comes of it',
    async () => {
      const said = await popup.evaluate(heading).catch(() => 'shut');
      if (said === 'shut') return (await beside(page, panelOnTop)) !== undefined && 'shown';
      return said !== help && said !== opening && 'said';
    },
    // A page in a sandbox is given up only after ten seconds.
    15_000,
  ).catch(() => 'silent' as const);
  await page.close();
  return answer;
}

/** What the browser's own panel shows as its title, in the end. */
async function sidePanelSays({ browser }: Zoo, page: Page, isWanted: (title: string) => boolean): Promise<string> {
  const side = await browser.openSidePanel(page);
  const heading = (): string => document.querySelector('h1')?.textContent ?? '';
  await until('the side panel has its title', async () => isWanted(await side.evaluate(heading)), patience).catch(() => {});
  const said = await side.evaluate(heading);
  await side.evaluate(() => window.close()).catch(() => {});
  return said;
}

type Clock = Pick<Reading, 'ticks' | 'now'>;

/** How much of its time the page's own clock ticked. */
const paceOf = (first: Clock, last: Clock): number => (last.ticks - first.ticks) / Math.max(1, Math.floor((last.now - first.now) / tickTime));

/**
 * A page may be slow by itself, and this computer busy for a moment, so a pace that seems low is held against that of the
 * twin, three times at most. A page that our help really holds up fails each time.
 */
async function keepsPace(zoo: Zoo, page: Page, odd: OddPage, place: string): Promise<boolean> {
  const twin = await visit(zoo, odd, `https://${unlisted}/nl/ww/ww-aanvragen/${place}/`);
  const rounds = [1, 2, 3];
  let isKept = false;
  for (const _ of rounds) isKept ||= (await quietPace(page)) >= 0.9 * (await quietPace(twin.page));
  await twin.page.close();
  return isKept;
}

async function quietPace(page: Page): Promise<number> {
  await page.bringToFront();
  const first = await beside(page, readClock);
  const last = await until('its clock has run for a second', async () => {
    const clock = await beside(page, readClock);
    return clock.now > first.now + 20 * tickTime ? clock : undefined;
  });
  return paceOf(first, last);
}
