// Every main state of the panel in a real Chromium: what axe finds in three themes, two directions and three widths, what a
// screen reader meets, what can be hit with a finger, and that nothing has to be scrolled sideways. The states come from the
// gallery: the real components on the real packs, in a document of their own, because axe sees nothing in a closed root.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, type Look, openGallery, type Theme, type TreeNode } from '../../dev/gallery/open-gallery.ts';

const states = ['first', 'open', 'lens', 'changed', 'pay', 'login', 'unknown', 'decision', 'day', 'too-late', 'ask-first', 'settings', 'welcome'];
const small = ['none', 'off', 'no-page', 'missing', 'updated', 'letters', 'reading', 'voice', 'large', 'sheet', 'popup-click', 'popup-off'];
const themes: Theme[] = ['light', 'dark', 'contrast'];
const languages = ['nl', 'ar'];
const widths = [320, 400, 1280];
const each = <Value>(values: readonly Value[], looks: Partial<Look>[], key: string): Partial<Look>[] =>
  looks.flatMap((look) => values.map((value) => ({ ...look, [key]: value })));
const looks = each(widths, each(languages, each(themes, [{}], 'theme'), 'language'), 'width') as Omit<Look, 'state'>[];
const zoomed: Omit<Look, 'state'> = { theme: 'light', language: 'nl', width: 1280, zoom: 4 };

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

/** Runs in the page: how far something sticks out sideways, and what is too small to hit. */
function sizes(): { sideways: number; small: string[] } {
  const { scrollWidth, clientWidth } = document.documentElement;
  const targets = [...document.querySelectorAll<HTMLElement>('button, summary, input, select, textarea, a.button')];
  const isInSentence = (element: HTMLElement): boolean => element.matches('.term-button');
  const room = (element: HTMLElement): HTMLElement => element.closest('label') ?? element;
  const small = targets.flatMap((element) => {
    const { width, height } = room(element).getBoundingClientRect();
    if (width === 0 || !element.checkVisibility()) return [];
    const least = isInSentence(element) ? 24 : 44;
    return height >= least && width >= least ? [] : [`${Math.round(width)}x${Math.round(height)} ${element.outerHTML.slice(0, 90)}`];
  });
  return { sideways: scrollWidth - clientWidth, small };
}

describe.each(states)('the state "%s"', (state) => {
  test.each([...looks, zoomed])('$theme $language $width $zoom: no fault, really looked at, nothing too small or too wide', async (look) => {
    await gallery.open({ state, ...look });
    const met = new Set((await gallery.tree()).map(({ role }) => role));
    const { faults, scanned, roles } = await gallery.scan();
    expect(faults).toEqual([]);
    expect(scanned).toBeGreaterThanOrEqual(40);
    expect([...met].filter((role) => !roles.has(role))).toEqual([]);
    expect(await gallery.page.evaluate(sizes)).toEqual({ sideways: 0, small: [] });
  });
});

test.each(small)('the small state "%s" has no fault in any theme', async (state) => {
  for (const theme of themes) {
    // The browser gives the popup its own width.
    await gallery.open({ state, theme, language: 'nl', width: state.startsWith('popup') ? 400 : 320 });
    const { faults } = await gallery.scan();
    expect(faults).toEqual([]);
    expect(await gallery.page.evaluate(sizes)).toEqual({ sideways: 0, small: [] });
  }
});

test.each([
  ['dark', '(prefers-color-scheme: dark)'],
  ['contrast', '(prefers-contrast: more)'],
] as const)('the theme "%s" is really the one that is drawn', async (theme, query) => {
  await gallery.open({ state: 'first', theme, language: 'nl', width: 400 });
  expect(await gallery.page.evaluate((asked) => matchMedia(asked).matches, query)).toBe(true);
});

describe('a planted fault is found', () => {
  const plant = async (fault: () => void): Promise<void> => {
    await gallery.open({ state: 'first', theme: 'light', language: 'nl', width: 400 });
    await gallery.page.evaluate(fault);
  };

  test('a colour that is too pale', async () => {
    await plant(() => document.querySelector<HTMLElement>('.ask-what')?.style.setProperty('color', '#bbb'));
    expect((await gallery.scan()).faults.join()).toContain('color-contrast');
  });

  test('a button without a name', async () => {
    await plant(() => document.querySelector('.tools .button')?.replaceChildren());
    expect((await gallery.scan()).faults.join()).toContain('button-name');
  });

  test('a small button, and something too wide', async () => {
    await plant(() => {
      document.querySelector<HTMLElement>('.tools .button')?.setAttribute('style', 'min-block-size: 0; block-size: 20px; overflow: hidden');
      document.querySelector<HTMLElement>('.page-title')?.style.setProperty('inline-size', '900px');
    });
    const found = await gallery.page.evaluate(sizes);
    expect([found.small.length > 0, found.sideways > 0]).toEqual([true, true]);
  });
});

/** Roles, and the names of what the panel itself says: what a rule says may change without the panel changing. */
const own = new Set(['banner', 'main', 'contentinfo', 'button', 'heading', 'DisclosureTriangle', 'group', 'status', 'checkbox', 'radio', 'textbox']);
const inWords = ({ role, name, level }: TreeNode): string => `${role}${level ? ` ${level}` : ''}${own.has(role) && name ? ` "${name}"` : ''}`;

test.each(states)('what a screen reader meets in the state "%s"', async (state) => {
  await gallery.open({ state, theme: 'light', language: 'nl', width: 400 });
  const lines = (await gallery.tree()).map(inWords);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`trees/${state}.txt`);
});
