// How much of what a reader sees of a rule is there in another language: all of it, a part, or nothing but the buttons.
import { termsIn } from '../rule/inlines.ts';
import type { HowFar, PackRule, PackWords, TranslationPack } from './pack.ts';

type Sentence = readonly [owner: string, name: string];

/** How far the sentences of a rule are there in a translation; nothing where none of them is. A stale one is shown in Dutch. */
export function howFar(shown: readonly Sentence[], { words, stale }: Pick<TranslationPack, 'words' | 'stale'>): HowFar | undefined {
  const said = shown.filter(([owner, name]) => words[owner]?.[name] !== undefined && !stale[owner]?.includes(name));
  if (said.length === 0) return undefined;
  return said.length === shown.length ? 'whole' : 'partly';
}

/** Every sentence that is shown with a rule: its own, its rights, its contacts and the words it explains. */
export function sentencesShown(
  id: string,
  { rights, contacts, terms }: Pick<PackRule, 'rights' | 'contacts' | 'terms'>,
  words: PackWords,
): Sentence[] {
  const allOf = (owner: string): Sentence[] => Object.keys(words[owner] ?? {}).map((name) => [owner, name]);
  const inherited = rights.flatMap(({ slot, owner }): Sentence[] =>
    owner !== id && words[owner]?.[`rights.${slot}`] ? [[owner, `rights.${slot}`]] : [],
  );
  const said = [...allOf(id), ...inherited];
  const explained = new Set([...terms, ...said.flatMap(([owner, name]) => termsIn(words[owner]?.[name] ?? []))]);
  return [...said, ...contacts.flatMap((contact) => allOf(`contact ${contact}`)), ...[...explained].flatMap((term) => allOf(`term ${term}`))];
}
