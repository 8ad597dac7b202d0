import { expect, test } from 'vitest';
import { launcherMark } from '../../../page/launcher-mark.ts';
import { sweepLeftovers } from '../../../page/sweep-leftovers.ts';
import { aPage } from './a-page.ts';

/** A node below the root of the page, with something in its closed root. */
function aNode(page: ReturnType<typeof aPage>, inside: string): { node: Element; root: ShadowRoot } {
  const node = page.document.createElement('div');
  const root = node.attachShadow({ mode: 'closed' });
  const mark = page.document.createElement('button');
  if (inside) mark.setAttribute(inside, '');
  root.append(mark);
  page.document.documentElement.append(node);
  return { node, root };
}

test('launchers of an earlier version go, everything of the page stays', () => {
  const page = aPage('<h1>WW</h1>');
  const nodes = [aNode(page, launcherMark), aNode(page, ''), aNode(page, launcherMark)];
  sweepLeftovers(page.own, (element) => nodes.find(({ node }) => node === element)?.root ?? null);
  expect(nodes.map(({ node }) => node.isConnected)).toEqual([false, true, false]);
  expect(page.document.querySelector('h1')).not.toBeNull();
});

test('only plain nodes are looked into: an element with a hyphen is never ours', () => {
  const page = aPage();
  page.document.documentElement.append(page.document.createElement('agency-chat'));
  const looked: string[] = [];
  sweepLeftovers(page.own, ({ localName }) => {
    looked.push(localName);
    return null;
  });
  expect(looked).toEqual([]);
});

test('where closed roots cannot be seen, nothing is touched', () => {
  const page = aPage();
  const { node } = aNode(page, launcherMark);
  sweepLeftovers(page.own, () => null);
  expect(node.isConnected).toBe(true);
});
