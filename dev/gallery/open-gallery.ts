// The gallery in a real Chromium, with what a test asks of one state: its accessibility tree, what axe says, its sizes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { needBrowser } from '../need-browsers.mjs';
import { serveGallery } from './serve.mjs';

export type Theme = 'light' | 'dark' | 'contrast';
export type Look = { readonly state: string; readonly theme: Theme; readonly language: string; readonly width: number; readonly zoom?: number };

/** One thing a screen reader can meet. */
export type TreeNode = { readonly role: string; readonly name: string; readonly level: number; readonly element: number };

export type Gallery = {
  readonly page: Page;
  open(look: Look): Promise<void>;
  /** What a screen reader meets, in its order, without plain text. */
  tree(): Promise<TreeNode[]>;
  /** The faults that axe finds, how many nodes it looked at, and the roles among them. */
  scan(): Promise<{ faults: string[]; scanned: number; roles: Set<string> }>;
  close(): Promise<void>;
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const features: Record<Theme, { name: string; value: string }[]> = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  contrast: [
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-contrast', value: 'more' },
  ],
};

/** Starts Chromium on the gallery. */
export async function openGallery(): Promise<Gallery> {
  const gallery = await serveGallery();
  const browser: Browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    // Nothing but our own small site is reached.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  await session.send('DOM.enable');
  return {
    page,
    async open({ state, theme, language, width, zoom = 1 }) {
      await page.setViewport({ width: Math.round(width / zoom), height: Math.round(900 / zoom), deviceScaleFactor: zoom });
      await session.send('Emulation.setEmulatedMedia', { features: features[theme] });
      await page.goto(`${gallery.address}?state=${state}&language=${language}`);
      await page.waitForSelector(`[data-drawn="${state}"]`);
      await page.evaluate(axe);
    },
    tree: () => treeOf(session),
    async scan() {
      const results = await page.evaluate(scanAll);
      const scanned = await elementsThat(session, '[data-scanned]');
      const nodes = await treeOf(session);
      const roles = new Set(nodes.filter(({ element }) => scanned.has(element)).map(({ role }) => role));
      return { ...results, roles };
    },
    async close() {
      await browser.close();
      await gallery.close();
    },
  };
}

/** Text itself and the pieces it is drawn in are met as part of what holds them. */
const unspoken = new Set([
  ...['StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea', 'generic', 'none', 'LayoutTable', 'Iframe'],
  ...['strong', 'paragraph', 'SvgRoot', 'DisclosureTriangleGrouped'],
]);

/** The browser tells the nodes level by level; a reader goes from each into what it holds. */
async function treeOf(session: CDPSession): Promise<TreeNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const from = (id: string): TreeNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const { ignored, role, name, properties, backendDOMNodeId = 0, childIds = [] } = node;
    const own = `${role?.value ?? ''}`;
    const level = Number(properties?.find((each) => (each.name as string) === 'level')?.value.value ?? 0);
    const spoken = ignored || unspoken.has(own) ? [] : [{ role: own, name: `${name?.value ?? ''}`, level, element: backendDOMNodeId }];
    return [...spoken, ...childIds.flatMap(from)];
  };
  return from(nodes[0]?.nodeId ?? '');
}

/** The elements of a selector by the number that the accessibility tree gives them. */
async function elementsThat(session: CDPSession, selector: string): Promise<Set<number>> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const described = await Promise.all(nodeIds.map((nodeId) => session.send('DOM.describeNode', { nodeId })));
  return new Set(described.map(({ node }) => node.backendNodeId));
}

/** Runs in the page. */
async function scanAll(): Promise<{ faults: string[]; scanned: number }> {
  const { axe } = globalThis as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } };
  const results = await axe.run(document, { resultTypes: ['violations', 'incomplete', 'passes'] });
  const parts = [...results.violations, ...results.incomplete, ...results.passes];
  const targets = new Set(parts.flatMap(({ nodes }) => nodes.map(({ target }) => `${target[0]}`)));
  for (const target of targets) document.querySelector(target)?.setAttribute('data-scanned', '');
  const faults = results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
  return { faults, scanned: targets.size };
}
