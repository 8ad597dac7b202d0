// Words of the rule are marked in the agency's page once the reader asks for it. They are painted: no node is added or changed.
import { expect, test } from 'vitest';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers } from './world.ts';

inBothBrowsers('the words of a rule', (world) => {
  /** Texts that are marked on the page, and all that could be left behind. */
  const state = () => ({
    marked: [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range.startContainer.nodeValue ?? '').slice(range.startOffset, range.endOffset).toLowerCase()),
    ),
    sheets: document.adoptedStyleSheets.length,
    body: document.body.outerHTML,
  });
  const button = '#words .button';

  async function withMarks() {
    const page = await world().visit(addresses.ww, { moves: true });
    const before = await page.evaluate(state);
    const panel = await world().openPanel(page);
    await panel.waitFor('the words are there', () => document.querySelector('#words .button') !== null);
    await panel.evaluate(() => document.getElementById('words')?.setAttribute('open', ''));
    await panel.click(button);
    await until('words are marked', async () => (await page.evaluate(state)).marked.length > 0);
    return { page, panel, before };
  }

  test('are marked when the reader asks, without a change in the page, and the marks go with the same button', async () => {
    const { page, panel, before } = await withMarks();
    expect(before.marked).toEqual([]);
    expect((await page.evaluate(state)).body).toBe(before.body);
    await panel.click(button);
    await until('the page is as before', async () => JSON.stringify(await page.evaluate(state)) === JSON.stringify(before));
  });

  test('go when the panel is shut', async () => {
    const { page, before } = await withMarks();
    await page.bringToFront();
    await page.evaluate(() => document.body.focus());
    await page.keyboard.press('Escape');
    await until('the page is as before', async () => JSON.stringify(await page.evaluate(state)) === JSON.stringify(before));
  });

  test('a word that is clicked on the page is explained in the panel', async () => {
    const { page, panel } = await withMarks();
    await panel.evaluate(() => document.getElementById('words')?.removeAttribute('open'));
    const at = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      if (!range) return undefined;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { left, top, width, height } = live.getBoundingClientRect();
      return { x: left + Math.min(width / 2, 20), y: top + height / 2 };
    });
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await panel.waitFor('the word is shown', () => (document.getElementById('words') as HTMLDetailsElement).open);
    expect(await panel.evaluate(() => document.querySelectorAll('#words [aria-current="true"]').length)).toBe(1);
  });

  test('that come later are marked too', async () => {
    const { page } = await withMarks();
    const count = (await page.evaluate(state)).marked.length;
    await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const word = (range?.startContainer.nodeValue ?? '').slice(range?.startOffset, range?.endOffset);
      const later = document.createElement('p');
      later.textContent = `Nog een keer: ${word}.`;
      (document.querySelector('main') ?? document.body).append(later);
    });
    await until('the new word is marked', async () => (await page.evaluate(state)).marked.length > count);
  });
});
