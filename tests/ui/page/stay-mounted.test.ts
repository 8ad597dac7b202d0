import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Mounted, reinsertBudget, reshowBudget, type Stay, stayMounted } from '../../../page/stay-mounted.ts';
import { aPage, pass, type TestPage } from './a-page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Told = { [Name in keyof Stay]: ReturnType<typeof vi.fn<Stay[Name]>> };
const stayWith = (changes: Partial<Stay> = {}): Told => ({
  isAlive: vi.fn(changes.isAlive ?? (() => true)),
  isCovered: vi.fn(changes.isCovered ?? (() => false)),
  placing: vi.fn(),
  gaveUp: vi.fn(),
});

function mounted(changes: Partial<Stay> = {}): TestPage & Mounted & { node: HTMLElement; stay: Told; lifts(): number } {
  const page = aPage('<h1>WW</h1>');
  const node = page.own.create('div');
  const showPopover = vi.fn();
  Object.assign(node, { showPopover });
  const stay = stayWith(changes);
  const made = stayMounted(page.window, page.own, node, stay);
  made.mount();
  return { ...page, ...made, node, stay, lifts: () => showPopover.mock.calls.length - 1 };
}

/** What a page sees, and we too, when a popover comes up or goes. */
function toggle(popover: HTMLElement, newState: 'open' | 'closed'): void {
  popover.popover = 'manual';
  popover.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
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

  test('wins once the budget is spent, and that is said once', async () => {
    const { node, stay } = mounted();
    let back = 0;
    for (let round = 0; round < reinsertBudget + 3; round += 1) {
      node.remove();
      await pass(10_000);
      if (node.isConnected) back += 1;
    }
    expect(back).toBe(reinsertBudget);
    expect(node.isConnected).toBe(false);
    expect(stay.gaveUp).toHaveBeenCalledOnce();
  });

  test('gets no new budget by being another page in between', async () => {
    const { node, mount, unmount } = mounted();
    let back = 0;
    for (let round = 0; round < 2 * reinsertBudget; round += 1) {
      node.remove();
      await pass(10_000);
      if (node.isConnected) back += 1;
      unmount();
      mount();
    }
    expect(back).toBe(reinsertBudget);
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
  const { document, stay } = mounted();
  await pass();
  stay.isAlive.mockImplementation(() => expect.fail('was asked'));
  document.body.append(document.createElement('p'));
  await pass(1000);
});

test('whoever listens on the node is asked to listen each time before it is placed', async () => {
  const { node, stay } = mounted();
  node.remove();
  await pass(50);
  expect(stay.placing).toHaveBeenCalledTimes(2);
});

describe('a page that puts a popover of its own over the node', () => {
  const over = (changes?: Partial<Stay>) => {
    const made = mounted(changes);
    const popover = made.document.createElement('p');
    made.document.body.append(popover);
    return { ...made, popover };
  };

  test('is lifted over, each time after twice as long', async () => {
    let covered = true;
    const { popover, lifts } = over({ isCovered: () => covered });
    for (const [index, wait] of [50, 100].entries()) {
      toggle(popover, 'open');
      await pass(wait - 1);
      expect(lifts()).toBe(index);
      await pass(1);
      expect(lifts()).toBe(index + 1);
    }
    covered = false;
  });

  test('wins once the budget is spent, and that is said', async () => {
    const { popover, lifts, stay } = over({ isCovered: () => true });
    for (let round = 0; round < reshowBudget + 2; round += 1) {
      toggle(popover, 'open');
      await pass(10_000);
    }
    expect(lifts()).toBe(reshowBudget);
    expect(stay.gaveUp).toHaveBeenCalled();
  });

  test('elsewhere on the screen costs nothing', async () => {
    const { popover, lifts, stay } = over();
    for (let round = 0; round < reshowBudget + 2; round += 1) {
      toggle(popover, 'open');
      await pass(10_000);
    }
    expect([lifts(), stay.gaveUp.mock.calls.length]).toEqual([0, 0]);
  });

  test('is left alone where it is a dialog, which makes everything else inert', async () => {
    const { document, lifts } = over({ isCovered: () => true });
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
    await pass(10_000);
    expect(lifts()).toBe(0);
  });

  test('that goes again is no reason to come up', async () => {
    const { popover, lifts } = over({ isCovered: () => true });
    toggle(popover, 'closed');
    await pass(10_000);
    expect(lifts()).toBe(0);
  });
});

test('a page that shuts our popover sees it come up again', async () => {
  const { node, lifts } = mounted({ isCovered: () => true });
  toggle(node, 'closed');
  await pass(50);
  expect(lifts()).toBe(1);
});

test('asked to come to the front, it says whether it is there', () => {
  let covered = true;
  const { toFront } = mounted({ isCovered: () => covered });
  expect(toFront()).toBe(false);
  covered = false;
  expect(toFront()).toBe(true);
});

describe('a node that is taken away by us', () => {
  test('stays away also when a popover of the page comes up', async () => {
    const { document, node, unmount } = mounted({ isCovered: () => true });
    const popover = document.createElement('p');
    document.body.append(popover);
    unmount();
    toggle(popover, 'open');
    await pass(10_000);
    expect(node.isConnected).toBe(false);
  });

  test('while it was on its way back is kept again once it is wanted again', async () => {
    const { node, mount, unmount } = mounted();
    node.remove();
    await pass(10);
    unmount();
    await pass(1000);
    mount();
    node.remove();
    await pass(1000);
    expect(node.isConnected).toBe(true);
  });

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
  const { document, node } = mounted({ isAlive: () => alive });
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
  stayMounted(page.window, page.own, node, stayWith()).mount();
  page.document.append(root);
  await pass(10_000);
  expect(node.isConnected).toBe(true);
});
