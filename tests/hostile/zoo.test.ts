// The zoo: on each odd page, in both browsers, the page stays as it was, and its help can be read in the page or beside it,
// or we say that there is none. WEGWIJS_ZOO=short tries a few pages of each kind, WEGWIJS_ZOO='inert|XHTML' those of such a family or name.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../dev/browser/open-browser.ts';
import { expectedOf, openFromPopup, openZoo, type Tried, tryPage, type Zoo } from './driver.ts';
import { type KnownTrouble, knownTroubles } from './known-troubles.ts';
import { everyPage, pageCalled, shortPages } from './zoo/all.ts';
import type { OddPage, Outcome } from './zoo/odd-page.ts';

const where: Record<Outcome, string> = {
  'in-page': 'the help opens in the page',
  'side-panel': 'the help opens beside the page',
  'no-help': 'we say that there is no help',
};
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

const asked = process.env.WEGWIJS_ZOO ?? '';
const pages = asked === 'short' ? shortPages : everyPage.filter(({ odd, family }) => new RegExp(asked).test(`${family} ${odd.name}`));

describe.each(browsers)('the zoo of odd pages (%s)', (name) => {
  const tried: { outcome: Tried['outcome']; isKnown: boolean }[] = [];
  let zoo: Zoo;
  beforeAll(async () => {
    zoo = await openZoo(name);
  });
  afterAll(async () => {
    await zoo?.close();
    report(name, tried);
  });

  for (const { odd, family, place } of pages.filter(({ odd }) => !odd.only || odd.only.browser === name)) {
    const trouble = troubleWith(odd, name);
    const promise = `on a page ${odd.name}, ${where[expectedOf(odd, name)]}`;
    test(trouble ? `${family}: still not ${promise}` : `${family}: ${promise}`, async () => {
      const result = await tryPage(zoo, odd, place);
      tried.push({ outcome: result.outcome, isKnown: trouble !== undefined });
      const found = troublesOf(result, odd, name);
      if (!trouble) return expect(found, odd.name).toEqual([]);
      expect(found.join('\n'), `${trouble.because} Is it mended? Then its line goes from known-troubles.ts.`).toMatch(trouble.fails);
      expect(
        found.filter((line) => !trouble.fails.test(line)),
        'other troubles',
      ).toEqual([]);
    });
  }
});

describe.each(browsers)('the popup’s "Open de uitleg" (%s)', (name) => {
  let zoo: Zoo;
  beforeAll(async () => {
    zoo = await openZoo(name);
  });
  afterAll(() => zoo?.close());

  test('opens the help on an ordinary page', async () => {
    expect(await openFromPopup(zoo, pageCalled('with a dialog that is not modal'), 'popup-open')).toBe('shown');
  });

  test.each([
    ['where a modal dialog of the page is in the way', 'with a modal dialog that opens at once', 'popup-dialog'],
    ['where the page is in a sandbox in which no panel can run', 'in a sandbox without scripts', 'popup-sandbox'],
  ])('says that there is no room %s', async (_, name, place) => {
    expect(await openFromPopup(zoo, pageCalled(name), place)).toBe('said');
  });
});

// Everything that the zoo compares, planted behind our page part.
describe.each(browsers)('what the zoo looks for (%s)', (name) => {
  let zoo: Zoo;
  beforeAll(async () => {
    zoo = await openZoo(name, plantedHarm);
  });
  afterAll(() => zoo?.close());

  test('is found when it is planted: a changed page, a message, a request, lost typing and a clock that falls behind', async () => {
    const { harm } = await tryPage(zoo, pageCalled('with a dialog that is not modal'), 'planted');
    for (const found of [/^text: .*planted/, /^noticed: .*message/, /^requests: .*planted/, /^typed: /, /^its own clock/, /^shape: /]) {
      expect(harm).toContainEqual(expect.stringMatching(found));
    }
  });
});

const plantedHarm = `
;document.querySelector('main')?.append('planted', document.createElement('input'));
postMessage('planted', '*');
new Image().src = '/planted';
document.addEventListener('input', (event) => { event.target.value = ''; });
setInterval(() => { const end = performance.now() + 150; while (performance.now() < end); }, 160);
`;

test('every known trouble is of a page that is there', () => {
  const names = new Set(everyPage.map(({ odd }) => odd.name));
  expect(names.size).toBe(everyPage.length);
  expect(Object.keys(knownTroubles).filter((name) => !names.has(name))).toEqual([]);
});

function troubleWith(odd: OddPage, name: BrowserName): KnownTrouble | undefined {
  const trouble = knownTroubles[odd.name];
  return trouble?.browsers.includes(name) ? trouble : undefined;
}

function troublesOf({ outcome, inPage, isDead, harm }: Tried, odd: OddPage, name: BrowserName): string[] {
  const expected = expectedOf(odd, name);
  const isFine = outcome === expected || (odd.wavers !== undefined && outcome === 'in-page');
  return [
    ...harm,
    ...(isFine ? [] : [`${where[expected]}: not so, but ${outcome}. ${inPage}`]),
    ...(isDead && !odd.wavers ? ['the launcher took a click and nothing opened'] : []),
  ];
}

function report(name: BrowserName, tried: readonly { outcome: Tried['outcome']; isKnown: boolean }[]): void {
  const count = (outcome: Tried['outcome']): number => tried.filter((each) => each.outcome === outcome).length;
  console.table({
    [name]: {
      pages: tried.length,
      'in page': count('in-page'),
      'by side panel': count('side-panel'),
      'no help, and said': count('no-help'),
      nowhere: count('nowhere'),
      'known troubles': tried.filter(({ isKnown }) => isKnown).length,
    },
  });
}
