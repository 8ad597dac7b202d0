// What a probe is let loose on: our own panel, or a naive helper that shows the same text in the page and gives it away.
// A reader uses both in the same way.
import type { Page } from 'puppeteer-core';
import type { Surface } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';
import { addresses, type World } from '../e2e/world.ts';
import { hostsIn, visitAndGather } from './gather.ts';

/** What the reader of a subject does with a real mouse and real keys. */
export type Subject = {
  world: World;
  page: Page;
  /** Lines that stand in the help and nowhere in the page. */
  secrets: string[];
  /** Selects the title with three clicks and copies it. */
  copyTitle(): Promise<void>;
  /** Types letters while the focus is in the help. */
  type(letters: string): Promise<void>;
  /** Presses a button of the help. */
  press(): Promise<void>;
  /** What the help itself heard: `type isTrusted key`, one a line. */
  heard(): Promise<string[]>;
  /** The text of the help as it is now. */
  text(): Promise<string>;
};

export type Giveaway = 'open root' | 'closed root' | 'element that the page defined' | 'frame in the page' | 'script in the page’s own world';

/** Our panel on the page, with a ring around one of the page's fields. */
export async function ownPanel(world: World): Promise<Subject> {
  const page = await visitAndGather(world.browser, addresses.ww);
  const panel = await world.openPanel(page);
  await panel.waitFor('the fields can be shown', () => document.querySelectorAll('#form .button').length === 4);
  await panel.evaluate(() => document.getElementById('form')?.setAttribute('open', ''));
  // With the keyboard: a click of the driver in a frame asks the page's own world where the frame is.
  await panel.evaluate(() => document.querySelector<HTMLElement>('#field-laatste-werkdag .button')?.focus());
  await page.keyboard.press('Enter');
  await until('the ring is there', async () => (await hostsIn(page)) === 2);
  await panel.evaluate(() => document.getElementById('form')?.removeAttribute('open'));
  await panel.evaluate(writeDownWhatIsHeard);
  return {
    world,
    page,
    secrets: await linesOnlyIn(panel, page),
    copyTitle: async () => {
      await clickIn(panel, page, '#title', 3);
      await until('the reader sees a selection', () => panel.evaluate(() => (getSelection()?.toString().length ?? 0) > 5));
      await copyKeys(page);
      await until('the panel was copied from', async () => (await heardIn(panel)).some((line) => line.startsWith('copy true')));
    },
    type: async (letters) => {
      await panel.evaluate(() => (document.querySelector('.tools button:nth-child(2)') as HTMLElement).focus());
      await page.keyboard.type(letters);
      await until('the panel heard all keys', async () => count(await heardIn(panel), 'keyup') >= letters.length);
    },
    press: async () => {
      await clickIn(panel, page, '.tools button:nth-child(2)');
      await until('the panel was pressed', async () => (await heardIn(panel)).some((line) => line.startsWith('click true')));
    },
    heard: () => heardIn(panel),
    text: () => panel.text(),
  };
}

const count = (lines: string[], type: string): number => lines.filter((line) => line.startsWith(`${type} `)).length;

async function linesOnlyIn(panel: Surface, page: Page): Promise<string[]> {
  const onPage = await page.evaluate(() => document.body.innerText);
  const lines = (await panel.text()).split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line.length > 15 && !onPage.includes(line));
}

/** Near the start of an element, of which the panel knows the place in itself, and the page the place of the panel. */
async function clickIn(panel: Surface, page: Page, selector: string, count = 1): Promise<void> {
  const { x, y, width } = await panel.evaluate((wanted) => {
    const element = document.querySelector(wanted) as HTMLElement;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    return { x: box.x + 30, y: box.y + 12, width: innerWidth };
  }, selector);
  const outer = await page.evaluate(() => innerWidth);
  await page.mouse.click(outer - 12 - width + x, 12 + y, { count });
}

async function copyKeys(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
}

function writeDownWhatIsHeard(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heardHere: heard });
  for (const type of ['keydown', 'keyup', 'click', 'copy', 'pointerdown', 'focusin', 'change', 'message']) {
    addEventListener(type, (event) => heard.push(`${type} ${event.isTrusted} ${(event as KeyboardEvent).key ?? ''}`), true);
  }
}

const heardIn = (panel: Surface): Promise<string[]> => panel.evaluate(() => (globalThis as unknown as { heardHere: string[] }).heardHere);

/** A helper as many are: the same lines, put into the page in a way that gives them away. */
export async function naiveHelper(world: World, giveaway: Giveaway, secrets: string[]): Promise<Subject> {
  const page = await visitAndGather(world.browser, addresses.ww);
  const address = giveaway === 'frame in the page' ? await panelAddress(world) : '';
  await page.evaluate(drawNaively, giveaway, secrets, address);
  if (address) await until('the frame is there', () => page.frames().length > 1);
  const middle = (of: 'title' | 'field' | 'button') => page.evaluate((name) => (globalThis as unknown as Naive).naive.middleOf(name), of);
  const heard = () => page.evaluate(() => (globalThis as unknown as Naive).naive.heard);
  return {
    world,
    page,
    secrets,
    copyTitle: async () => {
      const [x, y] = await middle('title');
      await page.mouse.click(x, y, { count: 3 });
      await copyKeys(page);
    },
    type: async (letters) => {
      await page.mouse.click(...(await middle('field')));
      await page.keyboard.type(letters);
      await until('the helper heard all keys', async () => count(await heard(), 'keyup') >= letters.length);
    },
    press: async () => {
      await page.mouse.click(...(await middle('button')));
      await until('the helper was pressed', async () => (await heard()).some((line) => line.startsWith('click true')));
    },
    heard,
    text: () => page.evaluate(() => (globalThis as unknown as Naive).naive.text()),
  };
}

type Tabs = {
  tabs: { query(which: object): Promise<{ id: number }[]> };
  scripting: { executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<{ result: unknown }[]> };
};

/** The address of the panel's page as boot has it: in Chromium with the name that holds for this session only. */
export async function panelAddress({ browser }: World): Promise<string> {
  const address = await browser.background(async () => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Tabs }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const asBoot = () => (globalThis as unknown as { chrome: { runtime: { getURL(path: string): string } } }).chrome.runtime.getURL('panel.html');
    const [answer] = await scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: asBoot });
    return String(answer?.result);
  });
  return address;
}

type Naive = { naive: { heard: string[]; text(): string; middleOf(name: 'title' | 'field' | 'button'): [number, number] } };

function drawNaively(giveaway: string, lines: string[], address: string): void {
  const host = document.createElement(giveaway === 'element that the page defined' ? 'x-help' : 'div');
  const root = host.attachShadow({ mode: giveaway === 'open root' ? 'open' : 'closed' });
  host.style.cssText = 'position: fixed; top: 12px; right: 12px; width: 400px; height: 600px; overflow: auto; background: white';
  const title = document.createElement('h2');
  title.textContent = lines[0] ?? '';
  const field = document.createElement('input');
  const button = document.createElement('button');
  button.textContent = 'Druk hier op deze knop';
  root.append(title, field, button);
  for (const line of lines.slice(1)) root.append(Object.assign(document.createElement('p'), { textContent: line }));
  const heard: string[] = [];
  for (const type of ['keydown', 'keyup', 'click', 'copy', 'pointerdown', 'change']) {
    root.addEventListener(type, (event) => heard.push(`${type} ${event.isTrusted} ${(event as KeyboardEvent).key ?? ''}`));
  }
  const parts = { title, field, button };
  const middleOf = (name: keyof typeof parts): [number, number] => {
    const { x, y, height } = parts[name].getBoundingClientRect();
    return [x + 20, y + height / 2];
  };
  Object.defineProperty(globalThis, 'naive', { value: { heard, text: () => root.textContent, middleOf } });
  document.documentElement.append(host);
  if (!address) return;
  const frame = document.createElement('iframe');
  frame.src = address;
  document.documentElement.append(frame);
}
