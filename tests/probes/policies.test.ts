// Pages with strict rules of their own. Whatever the rules, nothing that we do breaks them, is reported to the agency, or is
// written in the page's console, and the reader has help: in the page, or in the browser's side panel.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Surface } from '../../dev/browser/surface.ts';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers, type World } from '../e2e/world.ts';
import { gatheredBy, gatherInto, hostsIn } from './gather.ts';
import { nameOf, reports, type Variant, variants } from './policies.ts';
import { isShort } from './short.ts';

const html = readFileSync('tests/fixtures/pages/nl/uwv/ww-aanvragen.html', 'utf8').replace(/<style>.*<\/style>/s, '');

/** The same page on a host that we do not know: what happens there is the page's own doing. */
const elsewhere = 'https://www.gemeente.test/nl/ww/ww-aanvragen';

/** Breaks one rule that every variant has, so that whatever was reported before has arrived when this has. */
const marker = `media-src 'none'; report-uri ${reports}?marker`;

const tried = isShort ? variants.filter((_, index) => index % 5 === 0) : variants;

type Seen = { page: Page; lines: string[] };

async function visit(world: World, address: string, { headers }: Variant): Promise<Seen> {
  const watched = [headers['content-security-policy-report-only'], marker].filter(Boolean).join(', ');
  world.server.serve(address, { html, headers: { ...headers, 'content-security-policy-report-only': watched } });
  const { origin } = new URL(address);
  for (const path of [reports, '/probe/marker.mp3', '/probe/broken-rule.png']) world.server.serve(origin + path, '');
  const lines: string[] = [];
  const page = await world.browser.visit('about:blank');
  page.on('console', (line) => lines.push(`console ${line.type()} ${line.text()}`));
  page.on('pageerror', (error) => lines.push(`error ${error}`));
  await gatherInto(page);
  await page.goto(address);
  return { page, lines };
}

/** All that can be told of the page, after the marker has come through. */
async function toldOf(world: World, { page, lines }: Seen): Promise<string[]> {
  await page.evaluate(() => void Object.assign(document.createElement('audio'), { src: '/probe/marker.mp3' }).load());
  const arrived = (): boolean => world.server.requests.some(({ path, query }) => path === reports && query === '?marker');
  await until('the marker was reported', arrived);
  const { reports: reported = [], messages = [], errors = [], console: written = [], globals = [], makers = [] } = await gatheredBy(page);
  const requests = world.server.requests.splice(0).filter(({ path, query }) => path.startsWith('/probe/') && !query);
  const told = [
    ...lines,
    ...[...reported, ...messages, ...errors, ...written, ...globals].map((line) => `page ${line}`),
    ...makers.filter((line) => !/marker/.test(line)).map((line) => `makers ${line}`),
    ...requests.map(({ path, query }) => `request ${path}${query}`),
  ];
  return told.filter((line) => !/marker|media-src/.test(line));
}

/** What the same page does not say where we are not. */
async function notOfThePage(world: World, told: string[], variant: Variant): Promise<string[]> {
  const without = await visit(world, elsewhere, variant);
  const own = await toldOf(world, without);
  await without.page.close();
  const inShort = (line: string): string => line.replaceAll('www.gemeente.test', 'www.uwv.nl').slice(0, 400);
  const known = new Set(own.map(inShort));
  return told.map(inShort).filter((line) => !known.has(line));
}

/** Help is open, and a ring stands around a field. */
async function useHelp(world: World, { help }: Variant, page: Page): Promise<void> {
  const panel = await openHelp(world, help, page);
  await until('the help is there', async () => (await panel.text()).includes('Vraag zelf uw WW-uitkering aan.'));
  await panel.waitFor('the fields can be shown', () => document.querySelectorAll('#form .button').length === 4);
  await panel.evaluate(() => document.getElementById('form')?.setAttribute('open', ''));
  await panel.evaluate(() => document.querySelector<HTMLElement>('#field-laatste-werkdag .button')?.click());
  await until('the ring is there', async () => (await hostsIn(page)) === 2);
  // The frame that cannot live here must die in silence too.
  if (help === 'side panel') await world.browser.clickLauncher(page);
}

async function openHelp(world: World, help: Variant['help'], page: Page): Promise<Surface> {
  if (help === 'page') return world.openPanel(page);
  const panel = await world.browser.openSidePanel(page);
  // Opened anew for this tab: it may still stand open from the tab before.
  await panel.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  await panel.waitFor('the side panel is new', () => !('isOld' in globalThis) && document.readyState === 'complete');
  return panel;
}

inBothBrowsers('a page with rules of its own', (world) => {
  test('is seen to break its own rules, in every way that is looked at', async () => {
    const seen = await visit(world(), addresses.ww, {
      help: 'page',
      headers: { 'content-security-policy': `img-src 'none'; report-uri ${reports}?broken` },
    });
    await seen.page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('img'), { src: '/probe/broken-rule.png' }));
      postMessage('broken rule', '*');
      Object.assign(globalThis, { brokenRule: 1 });
    });
    await until('the browser told it in the console', () => seen.lines.some((line) => line.includes('img-src')));
    await until('it was reported', () => world().server.requests.some(({ path, query }) => path === reports && query === '?broken'));
    const told = (await toldOf(world(), seen)).join('\n');
    for (const trace of [
      /^(console|error) .*img-src/m,
      /^page securitypolicyviolation .*img-src/m,
      /^page message .*broken rule/m,
      /^page brokenRule/m,
    ])
      expect(told).toMatch(trace);
    await seen.page.close();
    world().server.forget(addresses.ww);
  });

  test.each(tried.map((variant) => ({ name: nameOf(variant), variant })))(
    'has help and nothing to report under $name',
    { timeout: 25_000 },
    async ({ variant }) => {
      const ours = await visit(world(), addresses.ww, variant);
      await useHelp(world(), variant, ours.page);
      const told = await toldOf(world(), ours);
      expect(told.length === 0 ? told : await notOfThePage(world(), told, variant)).toEqual([]);
      await ours.page.close();
      world().server.forget(addresses.ww);
      world().server.forget(elsewhere);
      world().server.requests.splice(0);
    },
  );
});
