// The rules on disk, read and checked, as every command needs them.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainListTexts } from '../core/plain/lists.ts';
import type { Content } from '../core/rule/content.ts';
import { isBroken, type Problem } from '../core/rule/problem.ts';
import { type FileTexts, readContent } from '../core/rule/read-content.ts';
import type { SoundFiles } from '../core/rule/sound.ts';
import type { Said } from './command.ts';
import { readPlainWords } from './plain-words.ts';
import { readRulesFolder } from './rules-folder.ts';
import { readSoundsFolder } from './sounds-folder.ts';

/** The texts of a folder of rules, and the word lists of plain language. */
export type RulesTexts = {
  readonly files: FileTexts;
  readonly words: PlainListTexts;
  /** Recordings that lie there. */
  readonly sounds: SoundFiles;
};

export type LoadedRules = RulesTexts & {
  /** What could be read; a broken file is missing from it. */
  readonly content: Content;
  readonly problems: readonly Problem[];
};

/** Reads the texts of a folder. A folder without word lists of its own takes those of the repository. */
export async function loadTexts({ root, rules }: { readonly root: string; readonly rules: string }): Promise<RulesTexts> {
  const own = join(rules, 'plain');
  const words = await readPlainWords(existsSync(own) ? own : join(root, 'content-rules', 'plain'));
  return { files: await readRulesFolder(rules), words, sounds: await readSoundsFolder(rules) };
}

/**
 * Reads a folder of rules whole, and checks all but its language: how plain the sentences are takes most of the time, and
 * only `check` (core/rule/check-folder.ts, agency by agency), `new` and `pack` want to know.
 */
export async function loadRules(folder: { readonly root: string; readonly rules: string }): Promise<LoadedRules> {
  const texts = await loadTexts(folder);
  if (!last || !isSame(last.files, texts.files) || !isSame(last.sounds, texts.sounds)) {
    last = { ...texts, ...readContent(texts.files, undefined, texts.sounds) };
  }
  return { ...last, words: texts.words };
}

/** What was read last: who asks about every rule in turn has them read once. */
let last: LoadedRules | undefined;

const isSame = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean =>
  one.size === other.size && [...one].every(([path, held]) => other.get(path) === held);

/** Why a path is no folder of rules; nothing where it is one. Another folder may hold thousands of files that are no rules. */
export function troubleWithFolder(rules: string): Said | undefined {
  const kind = statSync(rules, { throwIfNoEntry: false });
  if (!kind) return { nl: `De map ${rules} is er niet.`, en: `There is no folder ${rules}.` };
  if (!kind.isDirectory()) return { nl: `${rules} is een bestand. Noem de map met regels.`, en: `${rules} is a file. Name the folder of rules.` };
  const isRules = readdirSync(rules).some((name) => name === 'interface' || name === 'project.yaml' || existsSync(join(rules, name, 'country.yaml')));
  if (isRules) return undefined;
  const inside = join(rules, 'content-rules');
  const [meantNl, meantEn] = existsSync(inside) ? [` Bedoelt u ${inside}?`, ` Do you mean ${inside}?`] : ['', ''];
  return { nl: `In de map ${rules} staan geen regels.${meantNl}`, en: `There are no rules in the folder ${rules}.${meantEn}` };
}

/** Rules, cases, agencies and translations that are there and could not be read, so that a command speaks without them. */
export function unreadFiles({ files, content, problems }: LoadedRules): string[] {
  const read = new Set(
    [...content.rules.values(), ...content.cases.values(), ...content.agencies.values(), ...content.overlays, ...content.contacts.values()].map(
      (each) => each.read.file,
    ),
  );
  const broken = new Set(problems.filter(isBroken).map(({ file }) => file));
  return [...files.keys()].filter((file) => broken.has(file) && !read.has(file));
}

/** Says which files were left out because they are broken; nothing where all could be read. */
export function aboutUnread(unread: readonly string[]): Said | undefined {
  if (unread.length === 0) return undefined;
  const names = unread.slice(0, 3).join(', ') + (unread.length > 3 ? ', …' : '');
  return {
    nl: `Let op: ${unread.length} ${unread.length === 1 ? 'bestand is kapot en doet' : 'bestanden zijn kapot en doen'} niet mee: ${names}. Kijk met: npm run rules -- check`,
    en: `Note: ${unread.length} ${unread.length === 1 ? 'file is broken and left out' : 'files are broken and left out'}: ${names}. Look with: npm run rules -- check`,
  };
}
