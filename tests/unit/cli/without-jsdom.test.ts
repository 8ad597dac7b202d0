// jsdom takes longer to load than all the rest of the command, so only what looks at a page may load it.
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { aFolderOf, aFolderOfRules, runCommand } from './run-command.ts';

vi.mock('../../../cli/pages-in-node.ts', () => {
  throw new Error('jsdom was loaded');
});

test.each([
  [['check']],
  [['why', 'https://www.uwv.nl/nl/ww']],
  [['show', 'nl/uwv/ww']],
  [['stale']],
  [['coverage']],
  [['translate', 'nl/uwv/ww', 'en']],
])('%j does not load jsdom', async (words) => {
  expect((await runCommand([...words, '--rules', await aFolderOfRules()])).end).toBe('well');
});

test('a command that looks at a page does', async () => {
  const rules = await aFolderOfRules();
  const page = join(await aFolderOf([['page.html', '<h1>WW</h1>']]), 'page.html');
  await expect(runCommand(['test', '--rules', rules])).rejects.toThrow();
  await expect(runCommand(['why', 'https://www.uwv.nl/nl/ww', '--page', page, '--rules', rules])).rejects.toThrow();
});
