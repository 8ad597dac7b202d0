// Lets a test stop the worker at an exact point of its work: gates before and after each thing it asks of the browser. The
// shipped worker runs behind them unchanged. A gate is shut by a file of the copied extension, so nothing is kept in storage.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenBrowser } from '../../dev/browser/open-browser.ts';
import { until } from '../../dev/browser/until.ts';
import { patience } from './long-browser.ts';

/** Where the worker can be made to wait: before it reads packs, before and after it writes tables, before and after it puts a script. */
export type Gate = 'read' | 'write' | 'written' | 'put' | 'was-put';

/** Puts the gates before the worker of a copied extension; `shut` is shut from the start. */
export function putGates(folder: string, shut?: Gate): void {
  shutGate(folder, shut);
  const file = join(folder, 'background.js');
  writeFileSync(file, `(${gates})();\n${readFileSync(file, 'utf8')}`);
}

/** Shuts one gate and opens all others, for the calls that come from now on. */
export function shutGate(folder: string, gate: Gate | undefined): void {
  writeFileSync(join(folder, 'gate.json'), JSON.stringify({ shut: gate ?? 'none' }));
}

/** Waits until the worker stands before this gate. */
export async function standsAt(browser: OpenBrowser, gate: Gate): Promise<void> {
  const place = (): string => (globalThis as { waitsAt?: string }).waitsAt ?? '';
  await until(`the worker waits at "${gate}"`, async () => (await browser.background(place)) === gate, patience);
}

// Runs in the worker before our own code. Chromium's calls have a callback here, because of the polyfill, and then the gates
// behind a call are left out: what is told to a callback must be told at once.
function gates(): void {
  type Call = (...given: unknown[]) => unknown;
  const { browser, chrome, fetch: read } = globalThis as unknown as { browser?: Api; chrome: Api; fetch: typeof fetch };
  type Api = { runtime: { getURL(path: string): string }; storage: { local: Record<string, Call> }; scripting: Record<string, Call> };
  const api = browser ?? chrome;
  const pass = async (gate: string): Promise<void> => {
    const { shut } = await (await read(api.runtime.getURL('/gate.json'), { cache: 'no-store' })).json();
    if (shut !== gate) return;
    Object.assign(globalThis, { waitsAt: gate });
    await new Promise(() => {});
  };
  const put = (of: Record<string, unknown>, name: string, before: string, after: string): void => {
    const own = (of[name] as Call).bind(of);
    const call = async (...given: unknown[]): Promise<unknown> => {
      await pass(before);
      const answer = await own(...given);
      if (typeof given.at(-1) !== 'function') await pass(after);
      return answer;
    };
    Object.defineProperty(of, name, { value: call, configurable: true, writable: true });
  };
  put(globalThis, 'fetch', 'read', 'was-read');
  put(api.storage.local, 'set', 'write', 'written');
  put(api.scripting, 'executeScript', 'put', 'was-put');
}
