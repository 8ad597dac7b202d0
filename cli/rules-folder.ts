// Reads the folder of rule files from disk as texts by path. What they mean is the core's affair.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FileTexts } from '../core/rule/read-content.ts';

/**
 * All YAML files below a folder, by their path with forward slashes. A folder with such a name is an error and not passed
 * over. Bytes that are no UTF-8 become U+FFFD, which the reader refuses.
 */
export async function readRulesFolder(folder: string): Promise<FileTexts> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  // One after another: a thousand files at once are a thousand buffers at once.
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file.split(sep).join('/'), await readFile(join(folder, file), 'utf8'));
  return texts;
}
