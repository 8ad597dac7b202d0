// The files of the repository itself, without what is installed, built or drawn.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-file.ts';

const notOurs = new Set(['node_modules', '.git', '.output', '.wxt', '.demo', '.gallery', '.vite', 'coverage']);

/** The path of every file, with forward slashes. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    return entry.isDirectory() ? repositoryFiles(path) : [path];
  });
}

const drawers = /^(utils?|helpers?|common|shared|misc)$/;

/** Whether a file or one of its folders is named for what it is made of instead of what it knows. */
export const isDrawer = (path: string): boolean => path.split('/').some((part) => drawers.test(part.replace(/\..*$/, '')));
