import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reinsertBudget, stayMounted } from '../../../page/stay-mounted.ts';
import { aPage, pass, type TestPage } from './a-page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const always = (): boolean => true;
function mounted(mayStay: () => boolean = always): TestPage & { node: HTMLElement; unmount(): void } {
  const page = aPage('<h1>WW</h1>');
  const node = page.own.create('div');
  return { ...page, node, ...stayMounted(page.window, page.own, node, mayStay) };
}

test('the node is the last below the root, on top of the page', () => {
  const { document, node } = mounted();
  expect(document.documentElement.lastElementChild).toBe(node);
  expect(node.popover).toBe('manual');
});

describe('a page that takes the node away', () => {
  test('gets it back, each time after twice as long', async () => {
    const { node } = mounted();
    for (const wait of [50, 100, 200, 400, 800]) {
      node.remove();
      await pass(wait - 1);
      expect(node.isConnected).toBe(false);
      await pass(1);
      expect(node.isConnected).toBe(true);
    }
  });

  test('wins once the budget is spent', async () => {
    const { node } = mounted();
    let back = 0;
    for (let round = 0; round < reinsertBudget + 3; round += 1) {
      node.remove();
      await pass(10_000);
      if (node.isConnected) back += 1;
    }
    expect(back).toBe(reinsertBudget);
    expect(node.isConnected).toBe(false);
  });

  test('by replacing its whole root gets it back in the new one', async () => {
    const { document, node } = mounted();
    document.documentElement.replaceWith(document.createElement('html'));
    await pass(50);
    expect(node.parentElement).toBe(document.documentElement);
  });

  test('and gives it back itself costs nothing', async () => {
    const { document, node } = mounted();
    for (let round = 0; round < reinsertBudget + 3; round += 1) {
      node.remove();
      document.documentElement.append(node);
      await pass(10_000);
    }
    node.remove();
    await pass(50);
    expect(node.isConnected).toBe(true);
  });
});

test('a page that changes below its root is left alone', async () => {
  const { document } = mounted(() => expect.fail('was asked'));
  document.body.append(document.createElement('p'));
  await pass(1000);
});

describe('a node that is taken away by us', () => {
  test('stays away', async () => {
    const { node, unmount } = mounted();
    unmount();
    await pass(10_000);
    expect(node.isConnected).toBe(false);
  });

  test('stays away also while it was on its way back', async () => {
    const { node, unmount } = mounted();
    node.remove();
    await pass(10);
    unmount();
    await pass(10_000);
    expect(node.isConnected).toBe(false);
  });
});

test('once it may not stay, it goes for good', async () => {
  let alive = true;
  const { document, node } = mounted(() => alive);
  alive = false;
  document.documentElement.append(document.createElement('div'));
  await pass(10_000);
  expect(node.isConnected).toBe(false);
});

test('a document without a root is waited for', async () => {
  const page = aPage();
  const root = page.document.documentElement;
  root.remove();
  const node = page.own.create('div');
  stayMounted(page.window, page.own, node, always);
  page.document.append(root);
  await pass(10_000);
  expect(node.isConnected).toBe(true);
});
