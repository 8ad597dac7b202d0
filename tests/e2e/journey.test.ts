import { expect, test } from 'vitest';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers } from './world.ts';

inBothBrowsers('a reader opens an agency page and sees it explained', (world) => {
  test('the first line says what this is and that it is not the agency, then what is asked', async () => {
    const page = await world().visit(addresses.ww);
    const panel = await world().openPanel(page);
    const lines = (await panel.text()).split('\n').filter(Boolean);
    expect(lines.slice(0, 2)).toEqual(['Dit is uitleg van Wegwijs.', 'Niet van UWV.']);
    const order = ['WW-uitkering aanvragen', 'UWV vraagt hier iets van u', 'Wat?', 'Voor wanneer?', 'En als u niets doet?', 'Concept.'];
    const places = order.map((words) => lines.findIndex((line) => line.startsWith(words)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(await panel.text()).toContain('Concept. Van een computer, nog niet nagekeken.');
  });

  test('opening puts the focus on the title, Escape closes and gives it back to the launcher', async () => {
    const page = await world().visit(addresses.ww);
    const panel = await world().openPanel(page);
    await panel.waitFor('the title has the focus', () => document.activeElement?.id === 'title');
    await page.keyboard.press('Escape');
    await panel.waitFor('the panel is shut', () => !document.hasFocus());
    await page.keyboard.press('Enter');
    await panel.waitFor('the panel is open again', () => document.activeElement?.id === 'title');
  });

  test('each contact shows its number, hours where they are sure, and where we have them from', async () => {
    const page = await world().visit(addresses.ww);
    const panel = await world().openPanel(page);
    await panel.click('.tools button:last-child');
    await panel.waitFor('the people are shown', () => (document.getElementById('people') as HTMLDetailsElement).open);
    const people = await panel.evaluate(() => document.getElementById('people')?.innerText ?? '');
    expect(people).toContain('088 898 92 94');
    expect(people).toContain('maandag tot en met vrijdag: 8.00 tot 17.00 uur');
    expect(people).toMatch(/Bron: .*uwv\.nl/);
    expect(people).toContain('Bron van 24 januari 2024.');
    expect(people).toContain('De openingstijden kennen wij niet zeker.');
  });

  test('another language is one choice away, with the Dutch beside what is asked', async () => {
    const page = await world().visit(addresses.ww);
    const panel = await world().openPanel(page);
    await panel.click('.tools button:nth-child(2)');
    await panel.click('button[lang="en"]');
    await panel.waitFor('the panel speaks English', () => document.body.innerText.includes('UWV asks something of you here'));
    const ask = await panel.evaluate(() => (document.querySelector('.ask') as HTMLElement).innerText);
    expect(ask).toContain('In Dutch:');
    expect(ask).toContain('1 week');
    await panel.click('button[lang="nl"]');
    await panel.waitFor('the panel speaks Dutch', () => document.body.innerText.includes('UWV vraagt hier iets van u'));
  });

  test('a situation shows what is asked in it, and is gone with the page', async () => {
    const page = await world().visit(addresses.ww);
    const panel = await world().openPanel(page);
    const asks = () => panel.evaluate(() => document.querySelectorAll('.ask dl.ask-next').length);
    const before = await asks();
    await panel.evaluate(() => document.getElementById('situation')?.setAttribute('open', ''));
    const choices = await panel.evaluate(() => document.querySelectorAll('#situation .choice').length);
    for (let choice = 1; choice <= choices; choice += 1) await panel.click(`#situation .choice:nth-child(${choice}) input`);
    await until('more is asked', async () => (await asks()) > before);
    await page.reload();
    const again = await world().openPanel(page);
    expect(await again.evaluate(() => document.querySelectorAll('.ask dl.ask-next').length)).toBe(before);
  });
});
