import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cameWithError, drawingTime, onNavigation, watchDrawing } from '../../../page/watch-page.ts';
import { aPage, pass } from './a-page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('drawing', () => {
  const watched = (time?: number) => {
    const page = aPage('<main><h1>Even geduld</h1></main>');
    const drawn = vi.fn();
    return { ...page, drawn, watch: watchDrawing(page.window, page.own, drawn, time) };
  };

  test('is told once a frame, however much was drawn', async () => {
    const { document, drawn } = watched();
    for (let index = 0; index < 100; index += 1) {
      document.body.append(document.createElement('p'));
      await pass();
    }
    await pass(50);
    expect(drawn).toHaveBeenCalledOnce();
  });

  test('is told again in a later frame', async () => {
    const { document, drawn } = watched();
    document.body.append(document.createElement('p'));
    await pass(50);
    document.body.append(document.createElement('p'));
    await pass(50);
    expect(drawn).toHaveBeenCalledTimes(2);
  });

  test('of letters in a heading that is there already is told too', async () => {
    const { document, drawn } = watched();
    const letters = document.querySelector('h1')?.firstChild ?? expect.fail('no heading');
    letters.nodeValue = 'WW aanvragen';
    await pass(50);
    expect(drawn).toHaveBeenCalledOnce();
  });

  test('that does not come is told once, when the time is over', async () => {
    const { drawn, watch } = watched();
    await pass(drawingTime - 1);
    expect([drawn.mock.calls.length, watch.isWatching()]).toEqual([0, true]);
    await pass(1);
    expect([drawn.mock.calls.length, watch.isWatching()]).toEqual([1, false]);
  });

  test('after the time is over is not told', async () => {
    const { document, drawn } = watched(100);
    await pass(100);
    document.body.append(document.createElement('p'));
    await pass(1000);
    expect(drawn).toHaveBeenCalledOnce();
  });

  test('is not told once nobody looks any more, not even what was seen before', async () => {
    const { document, drawn, watch } = watched();
    document.body.append(document.createElement('p'));
    await pass(0);
    watch.stop();
    await pass(drawingTime * 2);
    expect([drawn.mock.calls.length, watch.isWatching()]).toEqual([0, false]);
  });
});

describe('navigation', () => {
  test('is told by the Navigation API, where there is one', () => {
    const { window } = aPage();
    const navigation = new EventTarget();
    Object.assign(window, { navigation });
    const moved = vi.fn();
    onNavigation(window, moved);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(moved).toHaveBeenCalledOnce();
  });

  test('is told once, also by a browser that says it in two ways', () => {
    const { window } = aPage();
    const navigation = new EventTarget();
    Object.assign(window, { navigation });
    const moved = vi.fn();
    onNavigation(window, moved);
    navigation.dispatchEvent(new Event('currententrychange'));
    window.dispatchEvent(new Event('popstate'));
    expect(moved).toHaveBeenCalledOnce();
  });

  test('back and forward are told by older browsers', () => {
    const { window, go } = aPage();
    const moved = vi.fn();
    onNavigation(window, moved);
    go('/nl/wia');
    expect(moved).toHaveBeenCalledOnce();
  });
});

describe('a page that came with an error', () => {
  test.each([
    [200, false],
    [304, false],
    [404, true],
    [503, true],
    [0, false],
  ])('%i: %j', (status, failed) => {
    expect(cameWithError(aPage('', { status }).window)).toBe(failed);
  });

  test('is not assumed where the browser does not say', () => {
    const { window } = aPage();
    window.performance.getEntriesByType = () => [];
    expect(cameWithError(window)).toBe(false);
  });
});
