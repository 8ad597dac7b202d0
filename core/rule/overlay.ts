// The words of a translation beside the Dutch words they translate, and whether the Dutch is still the same.

import { type Content, countryOf, type Overlay, type OverlayOwner, termsOf } from './content.ts';
import type { WordsBelow } from './folder-schema.ts';
import { hashOf } from './text-hash.ts';
import { pathOfName, type Words, wordsBelow, wordsOfContact, wordsOfCountry, wordsOfRights, wordsOfRule, wordsOfTerm } from './words.ts';

/** The Dutch words an overlay may translate, under the overlay's own names: `steps.wachten.do`, in a register `telefoon.for`. */
export function dutchWordsOf(content: Content, owner: OverlayOwner): Words {
  switch (owner.kind) {
    case 'rule': {
      const rule = content.rules.get(owner.id);
      return rule ? wordsOfRule(rule.read.content) : new Map();
    }
    case 'agency':
      return wordsOfRights(content.agencies.get(owner.id)?.read.content.rights);
    case 'country':
      return wordsOfCountry(content.countries.get(owner.id)?.read.content);
    case 'glossary':
      return new Map([...termsOf(content, countryOf(owner.id))].flatMap(([id, term]) => named(id, wordsOfTerm(term))));
    case 'contacts': {
      const contacts = [...content.contacts.values()].filter(({ id }) => id.startsWith(`${owner.id}/`));
      return new Map(contacts.flatMap(({ contact }) => named(contact.id, wordsOfContact(contact))));
    }
  }
}

const named = (id: string, words: Words): [string, string][] => [...words].map(([name, sentence]) => [`${id}.${name}`, sentence]);

/** The key below which a register's translations stand; the words of a rule stand at the top. */
const registerKey = ({ kind }: OverlayOwner): 'contacts' | 'terms' | undefined =>
  kind === 'contacts' ? 'contacts' : kind === 'glossary' ? 'terms' : undefined;

/** The words an overlay says, under the same names as the Dutch ones. */
export function overlayWords({ owner, read }: Overlay): Words {
  const { by: _, of: __, ...below } = read.content;
  const key = registerKey(owner);
  return wordsBelow(key ? ((below as Record<string, WordsBelow>)[key] ?? {}) : (below as WordsBelow));
}

/** The place of a name in the file of an overlay. */
export function pathInOverlay(owner: OverlayOwner, name: string): (string | number)[] {
  const key = registerKey(owner);
  return key ? [key, ...name.split('.')] : pathOfName(name);
}

export type TranslationState =
  /** The Dutch is the one it was made from. */
  | 'current'
  /** The Dutch was changed since. */
  | 'stale'
  /** Nobody noted which Dutch it was made from. */
  | 'unmarked';

/** Whether a translated sentence still belongs to its Dutch. */
export function translationState({ read }: Pick<Overlay, 'read'>, name: string, dutch: string): TranslationState {
  const made = read.content.of ?? {};
  if (!Object.hasOwn(made, name)) return 'unmarked';
  return made[name] === hashOf(dutch, 'item') ? 'current' : 'stale';
}

export const isCurrent = (state: TranslationState): boolean => state === 'current';
