// What a page can read, edit, press or overhear of the panel, while it is open and a ring stands around a field. Every probe
// first beats a naive helper with the same text, so that its failing says something.
import { expect, test } from 'vitest';
import { until } from '../../dev/browser/until.ts';
import { addresses, inBothBrowsers } from '../e2e/world.ts';
import { hostsIn, twoFrames, visitAndGather } from './gather.ts';
import { forgeEvents, type Probe, probes } from './reading-probes.ts';
import { naiveHelper, ownPanel } from './subject.ts';

inBothBrowsers('a page that looks for our panel', (world) => {
  test.each(probes)('gets nothing of it by $name', async (probe: Probe) => {
    const panel = await ownPanel(world());
    expect(panel.secrets.length, 'lines that only the panel has').toBeGreaterThan(10);
    expect(inShort(await probe.run(panel)), 'got from our panel').toEqual([]);
    await panel.page.close();
    const more = world().name === 'firefox' ? [probe.beatsInFirefox ?? []].flat() : [];
    for (const giveaway of [probe.beats, ...more]) {
      const naive = await naiveHelper(world(), giveaway, panel.secrets);
      expect(inShort(await probe.run(naive)), `got from a helper with: ${giveaway}`).not.toEqual([]);
      await naive.page.close();
    }
  });

  test('cannot open a closed panel by forged events, while a reader can by one click', async () => {
    const page = await visitAndGather(world().browser, addresses.ww);
    await until('the launcher stands', async () => (await hostsIn(page)) === 1);
    await page.evaluate(forgeEvents);
    await twoFrames(page);
    expect(page.frames()).toHaveLength(1);
    const panel = await world().openPanel(page);
    await panel.waitFor('the title has the focus', () => document.activeElement?.id === 'title');
    await page.close();
  });
});

const inShort = (lines: string[]): string[] => lines.slice(0, 20).map((line) => line.slice(0, 300));
