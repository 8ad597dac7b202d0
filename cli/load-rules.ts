// The rules on disk, read and checked, as every command needs them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainListTexts } from '../core/plain/lists.ts';
import type { Content } from '../core/rule/content.ts';
import type { Problem } from '../core/rule/problem.ts';
import { type FileTexts, readContent } from '../core/rule/read-content.ts';
import { readPlainWords } from './plain-words.ts';
import { readRulesFolder } from './rules-folder.ts';

export type LoadedRules = {
  readonly files: FileTexts;
  /** What could be read; a broken file is missing from it. */
  readonly content: Content;
  readonly problems: readonly Problem[];
  readonly words: PlainListTexts;
};

/** Reads a folder of rules. A folder without word lists of its own takes those of the repository. */
export async function loadRules({ root, rules }: { readonly root: string; readonly rules: string }): Promise<LoadedRules> {
  const own = join(rules, 'plain');
  const [files, words] = await Promise.all([readRulesFolder(rules), readPlainWords(existsSync(own) ? own : join(root, 'content-rules', 'plain'))]);
  return { files, words, ...readContent(files, words) };
}

/** Whether there is a folder of rules at all. */
export const hasRules = (rules: string): boolean => existsSync(rules);
