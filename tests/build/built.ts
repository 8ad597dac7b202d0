// The extension as it was built, for a test to look at; and how a test says that it is not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../borders/source-file.ts';

export const browsers = ['chrome', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

/** The contents of each file by its path in the extension, with forward slashes. */
export type Files = ReadonlyMap<string, Buffer>;

export const folderOf = (browser: Browser): string => join(root, '.output', `${browser}-mv3`);

/** The built extension for a browser. */
export function builtFiles(browser: Browser): Files {
  const folder = folderOf(browser);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no built extension for ${browser}. Run npm run build first.`);
  return filesBelow(folder);
}

export function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** The text of a file of the extension. */
export function textOf(files: Files, path: string): string {
  const contents = files.get(path);
  if (!contents) throw new Error(`The extension has no ${path}.`);
  return contents.toString('utf8');
}

export const manifestOf = (files: Files): Record<string, unknown> => JSON.parse(textOf(files, 'manifest.json'));

/** Files made of texts, for a test to plant. */
export const plantedFiles = (texts: Readonly<Record<string, string>>): Files =>
  new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

/** The paths of all scripts. */
export const scriptsIn = (files: Files): string[] => [...files.keys()].filter((path) => path.endsWith('.js'));
