// The moments at which the worker is ended: before, during and after each thing it takes part in. Each point ends it, lets
// the reader click, and tells how long the answer took. What it takes part in differs: in Chromium the panel puts its own
// tools into the page, so there a gate that the worker never comes to is left out, and it is ended with the click.
import type { Page } from 'puppeteer-core';
import type { Surface } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';
import { type Gate, shutGate, standsAt } from './held-worker.ts';
import { type LongBrowser, stored } from './long-browser.ts';
import { addresses, help, helpHere, hosts, openPopup, press, says, titledPanel } from './reader.ts';

/** How long an answer is waited for, in milliseconds: much longer than is promised, so that what is late can be told from what never comes. */
const patience = 10_000;

export type KillPoint = {
  what: string;
  when: string;
  /** Tried in the short form too. */
  isShort?: true;
  /** Needs a browser in which the extension was installed with this gate shut. */
  install?: Gate | 'done';
  run(world: LongBrowser): Promise<number>;
};

const kill = ({ browser }: LongBrowser): Promise<void> => browser.stopBackground();

/** From the click to the answer, in milliseconds. */
async function answered(click: () => Promise<unknown>, answer: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await click();
  await answer();
  return performance.now() - start;
}

async function launched(world: LongBrowser, address = addresses.ww): Promise<Page> {
  const page = await world.browser.visit(address);
  await until('the launcher stands', async () => (await hosts(page)) === 1, patience);
  return page;
}

async function panelOn(world: LongBrowser): Promise<{ page: Page; panel: Surface }> {
  const page = await launched(world);
  await world.browser.clickLauncher(page);
  const panel = await titledPanel(world.browser, page);
  await panel.waitFor('the fields were looked for', fieldsCanBeShown, patience);
  return { page, panel };
}

async function portalPopup(world: LongBrowser): Promise<{ page: Page; popup: Surface }> {
  const page = await world.browser.visit(addresses.digid);
  const popup = await openPopup(world.browser, page);
  await says(popup, 'Op deze site kijkt Wegwijs alleen als u dat vraagt.');
  return { page, popup };
}

const fieldsCanBeShown = (): boolean => document.querySelectorAll('#form .button').length === 4;
const marks = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.size);

/** Ends the worker while it stands at a gate with its reply pending, where it comes there at all; else with the click. */
async function killedAt(world: LongBrowser, gate: Gate, click: () => Promise<unknown>): Promise<void> {
  if (world.name === 'chromium') return void (await Promise.all([click(), kill(world)]));
  shutGate(world.extension, gate);
  await click();
  await standsAt(world.browser, gate);
  shutGate(world.extension, undefined);
  await kill(world);
}

/** Our own update, and the worker of the new version ended at a gate, or once it has done its work. */
async function updated(world: LongBrowser, gate: Gate | undefined): Promise<void> {
  shutGate(world.extension, gate);
  await world.browser.browser.installExtension(world.extension);
  if (gate) await standsAt(world.browser, gate);
  shutGate(world.extension, undefined);
  if (gate) await kill(world);
}

const settingsOf = async (world: LongBrowser): Promise<Record<string, unknown>> =>
  ((await stored(world.browser)).settings ?? {}) as Record<string, unknown>;

const surfaceStored = async (world: LongBrowser): Promise<unknown> =>
  ((await stored(world.browser))['match:www.uwv.nl'] as { surface?: unknown } | undefined)?.surface;

/** Asked in two new lives of the worker: what the first does at its start may come just after the question. */
async function turnsOfStorage(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } };
  for (let turn = 0; turn < 8; turn++) await chrome.storage.local.get(null);
}

async function holds(world: LongBrowser, ask: () => Promise<boolean>): Promise<void> {
  for (let life = 0; life < 2; life++) {
    await kill(world);
    await until('it holds', ask, patience);
    // What a new life does with the storage as it starts comes first; then it must hold still.
    await world.browser.background(turnsOfStorage);
    if (!(await ask())) throw new Error('it holds no more');
  }
}

const popupHelps = async (world: LongBrowser, page: Page): Promise<number> =>
  answered(
    () => page.bringToFront(),
    async () => says(await openPopup(world.browser, page), helpHere, patience),
  );

const launcherOpens = (world: LongBrowser, page: Page): Promise<number> =>
  answered(
    () => world.browser.clickLauncher(page),
    () => titledPanel(world.browser, page),
  );

const popup: KillPoint[] = [
  {
    what: 'popup',
    when: 'before the click on the toolbar',
    async run(world) {
      const page = await launched(world);
      await kill(world);
      return popupHelps(world, page);
    },
  },
  {
    what: 'popup',
    when: 'with the click on the toolbar',
    isShort: true,
    async run(world) {
      const page = await launched(world);
      const [time] = await Promise.all([popupHelps(world, page), kill(world)]);
      return time;
    },
  },
  {
    what: 'popup',
    when: 'while it is open, before "Open de uitleg"',
    async run(world) {
      const page = await launched(world);
      const opened = await openPopup(world.browser, page);
      await says(opened, helpHere);
      await kill(world);
      return answered(
        () => press(opened, 'Open de uitleg'),
        () => titledPanel(world.browser, page),
      );
    },
  },
];

const portal: KillPoint[] = [
  {
    what: 'portal page',
    when: 'before "Open de uitleg" puts our part there',
    async run(world) {
      const { page, popup } = await portalPopup(world);
      await kill(world);
      return answered(
        () => press(popup, 'Open de uitleg'),
        () => titledPanel(world.browser, page),
      );
    },
  },
  {
    what: 'portal page',
    when: 'with "Open de uitleg"',
    isShort: true,
    async run(world) {
      const { page, popup } = await portalPopup(world);
      return answered(
        () => Promise.all([press(popup, 'Open de uitleg'), kill(world)]),
        () => titledPanel(world.browser, page),
      );
    },
  },
  {
    what: 'portal page',
    when: 'with the panel open, before a language is chosen',
    async run(world) {
      const { page, popup } = await portalPopup(world);
      await press(popup, 'Open de uitleg');
      const panel = await titledPanel(world.browser, page);
      await kill(world);
      return answered(
        () => press(panel, 'English'),
        () => panel.waitFor('the panel speaks English', () => document.documentElement.lang === 'en', patience),
      );
    },
  },
];

const launcher: KillPoint[] = [
  {
    what: 'launcher',
    when: 'before the click',
    isShort: true,
    async run(world) {
      const page = await launched(world);
      await kill(world);
      return launcherOpens(world, page);
    },
  },
  {
    what: 'launcher',
    when: 'with the click',
    async run(world) {
      const page = await launched(world);
      const [time] = await Promise.all([launcherOpens(world, page), kill(world)]);
      return time;
    },
  },
  {
    what: 'launcher',
    when: 'while the panel is open, before it is shut and opened again',
    async run(world) {
      const { page, panel } = await panelOn(world);
      await kill(world);
      await page.keyboard.press('Escape');
      await panel.waitFor('the panel is shut', () => !document.hasFocus(), patience);
      await world.browser.clickLauncher(page);
      return answered(
        async () => {},
        () => panel.waitFor('the title has the focus', () => document.hasFocus() && document.activeElement?.id === 'title', patience),
      );
    },
  },
];

const tools: KillPoint[] = (['put', 'was-put'] as const).map((gate) => ({
  what: 'page tools',
  when: gate === 'put' ? 'before they are put, with a reply pending' : 'after they are put, with a reply pending',
  ...(gate === 'put' ? { isShort: true as const } : {}),
  async run(world) {
    const page = await launched(world);
    return answered(
      () => killedAt(world, gate, () => world.browser.clickLauncher(page)),
      async () => (await titledPanel(world.browser, page)).waitFor('the fields can be shown', fieldsCanBeShown, patience),
    );
  },
}));

const pointAtField = (panel: Surface) => async (): Promise<void> => {
  await panel.evaluate(() => document.getElementById('form')?.setAttribute('open', ''));
  await panel.click('#field-laatste-werkdag .button');
};

const ring: KillPoint[] = [
  {
    what: 'ring',
    when: 'before a field is shown',
    async run(world) {
      const { page, panel } = await panelOn(world);
      await kill(world);
      return answered(pointAtField(panel), () => until('the ring is there', async () => (await hosts(page)) === 2, patience));
    },
  },
  ...(['put', 'was-put'] as const).map((gate) => ({
    what: 'ring',
    when: gate === 'put' ? 'before it is put, with a reply pending' : 'after it is put, with a reply pending',
    ...(gate === 'put' ? { isShort: true as const } : {}),
    async run(world: LongBrowser) {
      const { page, panel } = await panelOn(world);
      return answered(
        () => killedAt(world, gate, pointAtField(panel)),
        () => until('the ring is there', async () => (await hosts(page)) === 2, patience),
      );
    },
  })),
];

const markWords = (panel: Surface) => async (): Promise<void> => {
  await panel.evaluate(() => document.getElementById('words')?.setAttribute('open', ''));
  await panel.click('#words .button');
};

const words: KillPoint[] = [
  {
    what: 'marks of words',
    when: 'before they are asked for',
    async run(world) {
      const { page, panel } = await panelOn(world);
      await kill(world);
      return answered(markWords(panel), () => until('words are marked', async () => (await marks(page)) > 0, patience));
    },
  },
  {
    what: 'marks of words',
    when: 'before they are put, with a reply pending',
    async run(world) {
      const { page, panel } = await panelOn(world);
      return answered(
        () => killedAt(world, 'put', markWords(panel)),
        () => until('words are marked', async () => (await marks(page)) > 0, patience),
      );
    },
  },
];

const settings: KillPoint[] = [
  {
    what: 'settings',
    when: 'with "Zet overal uit" in the popup',
    isShort: true,
    async run(world) {
      const page = await launched(world);
      const opened = await openPopup(world.browser, page);
      await says(opened, helpHere);
      const time = await answered(
        () => Promise.all([press(opened, 'Zet overal uit'), kill(world)]),
        () => until('the launcher is gone', async () => (await hosts(page)) === 0, patience),
      );
      await holds(world, async () => (await settingsOf(world)).paused === true && (await surfaceStored(world)) === 'off');
      return time;
    },
  },
  {
    what: 'settings',
    when: 'before "Zet uit op deze site" in the popup',
    async run(world) {
      const page = await launched(world);
      const opened = await openPopup(world.browser, page);
      await says(opened, helpHere);
      await kill(world);
      const time = await answered(
        () => press(opened, 'Zet uit op deze site'),
        () => until('the launcher is gone', async () => (await hosts(page)) === 0, patience),
      );
      await holds(world, async () => (await surfaceStored(world)) === 'off');
      return time;
    },
  },
  {
    what: 'settings',
    when: 'after "Zet uit op deze site", before "Zet aan op deze site"',
    async run(world) {
      const page = await launched(world);
      const opened = await openPopup(world.browser, page);
      await says(opened, helpHere);
      await press(opened, 'Zet uit op deze site');
      await says(opened, 'Wegwijs staat uit op deze site.');
      await kill(world);
      return answered(
        () => press(opened, 'Zet aan op deze site'),
        () => until('the launcher is back', async () => (await hosts(page)) === 1, patience),
      );
    },
  },
  {
    what: 'settings',
    when: 'with a language chosen in the panel',
    isShort: true,
    async run(world) {
      const { panel } = await panelOn(world);
      const time = await answered(
        () => Promise.all([press(panel, 'English'), kill(world)]),
        () => panel.waitFor('the panel speaks English', () => document.documentElement.lang === 'en', patience),
      );
      await holds(world, async () => (await settingsOf(world)).language === 'en');
      return time;
    },
  },
  {
    what: 'settings',
    when: 'before "Zet uit op deze site" in the panel',
    async run(world) {
      const { page, panel } = await panelOn(world);
      await kill(world);
      const time = await answered(
        () => press(panel, 'Zet uit op deze site'),
        () => until('nothing of ours is in the page', async () => (await hosts(page)) === 0, patience),
      );
      await holds(world, async () => (await surfaceStored(world)) === 'off');
      return time;
    },
  },
];

/** The open page answers by its launcher where the new version came to it, and by the popup in any case. */
const update: KillPoint[] = [
  {
    what: 'own update',
    when: 'before it',
    async run(world) {
      const page = await launched(world);
      await kill(world);
      await updated(world, undefined);
      return popupHelps(world, page);
    },
  },
  ...(['read', 'write', 'put'] as const).map((gate) => ({
    what: 'own update',
    when: { read: 'before the tables are read', write: 'before the tables are written', put: 'before our part is put into open tabs' }[gate],
    ...(gate === 'put' ? { isShort: true as const } : {}),
    async run(world: LongBrowser) {
      const page = await launched(world);
      await updated(world, gate);
      return popupHelps(world, page);
    },
  })),
  {
    what: 'own update',
    when: 'after it',
    async run(world) {
      const page = await launched(world);
      await updated(world, undefined);
      await until('the old panel is gone', async () => page.frames().length === 1 && (await hosts(page)) === 1, patience);
      await kill(world);
      return popupHelps(world, page);
    },
  },
];

const beside: KillPoint[] = [
  {
    what: 'side panel',
    when: 'with its opening',
    isShort: true,
    async run(world) {
      const page = await launched(world);
      return answered(
        async () => {},
        async () => {
          const [side] = await Promise.all([world.browser.openSidePanel(page), kill(world)]);
          await says(side, help);
        },
      );
    },
  },
  ...(['before', 'with'] as const).map((when) => ({
    what: 'side panel',
    when: `${when} a change of tab under it`,
    async run(world: LongBrowser) {
      const page = await launched(world);
      const side = await world.browser.openSidePanel(page);
      await launched(world, addresses.other);
      await until('it follows', async () => !(await side.text()).includes(help), patience);
      if (when === 'before') await kill(world);
      return answered(
        () => Promise.all([page.bringToFront(), when === 'with' && kill(world)]),
        () => says(side, help),
      );
    },
  })),
];

const install: KillPoint[] = [
  ...(['read', 'write'] as const).map((gate) => ({
    what: 'first install',
    when: gate === 'read' ? 'before the tables are read' : 'before the tables are written',
    install: gate,
    ...(gate === 'write' ? { isShort: true as const } : {}),
    async run(world: LongBrowser) {
      return popupHelps(world, await world.browser.visit(addresses.ww));
    },
  })),
  ...(['written', 'done'] as const).map((gate) => ({
    what: 'first install',
    when: gate === 'written' ? 'when the tables are just written' : 'after it',
    install: gate,
    async run(world: LongBrowser) {
      return launcherOpens(world, await launched(world));
    },
  })),
];

/** In an order that leaves the browser usable for the next; the side panel comes last because it follows every tab. */
export const killPoints: readonly KillPoint[] = [
  ...install,
  ...popup,
  ...portal,
  ...launcher,
  ...tools,
  ...ring,
  ...words,
  ...settings,
  ...update,
  ...beside,
];
