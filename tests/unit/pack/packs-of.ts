// Packs compiled from a small folder, read back as the panel reads them.
import { compilePacks } from '../../../core/pack/compile.ts';
import type { LetterPack } from '../../../core/pack/letters.ts';
import { type BareTable, tablesIn } from '../../../core/pack/match-file.ts';
import type { AgencyPack, PackRule, TranslationPack } from '../../../core/pack/pack.ts';
import { contentOf, type FileChanges } from '../rule/a-rules-folder.ts';

function packed(changes: FileChanges, path: string): unknown {
  const text = compilePacks(contentOf(changes)).get(path);
  return text === undefined ? undefined : JSON.parse(text);
}

/** Every file of a folder, by its path below packs/. */
export const packsOf = (changes: FileChanges): ReadonlyMap<string, unknown> =>
  new Map([...compilePacks(contentOf(changes))].map(([path, text]) => [path, JSON.parse(text) as unknown]));
export const uwvPackOf = (changes: FileChanges = {}): AgencyPack => packed(changes, 'nl/uwv.json') as AgencyPack;
export const englishOf = (changes: FileChanges): TranslationPack | undefined => packed(changes, 'nl/uwv.en.json') as TranslationPack | undefined;
export const lettersOf = (changes: FileChanges = {}): LetterPack => packed(changes, 'letters.json') as LetterPack;
export const tablesOf = (changes: FileChanges = {}): Readonly<Record<string, BareTable>> => tablesIn(packed(changes, 'match.json'));

/** The rule `nl/uwv/ww` as the panel gets it. */
export function wwOf(changes: FileChanges): PackRule {
  const rule = uwvPackOf(changes).rules['nl/uwv/ww'];
  if (!rule) throw new Error('no rule');
  return rule;
}
