// A name that points at nothing: which kind of thing was meant, and the nearest name that does exist.
import { closestWord } from './closest-word.ts';

/** What a name may point at, in the words of the two languages of writers. */
export const kindsOfNames = {
  contacts: ['contacten', 'contacts'],
  facts: ['feiten', 'facts'],
  terms: ['woorden', 'terms'],
  sources: ['bronnen', 'sources'],
  situations: ['situaties', 'situations'],
  fields: ['velden', 'fields'],
  rules: ['regels', 'rules'],
  agencies: ['organisaties', 'agencies'],
  sentences: ['zinnen', 'sentences'],
  sounds: ['opnamen', 'recordings'],
} as const satisfies Record<string, readonly [nl: string, en: string]>;

/** The values of a NOT_FOUND problem. */
export function notFound(id: string, kind: keyof typeof kindsOfNames, known: Iterable<string>): Record<string, string> {
  const [kindNl, kindEn] = kindsOfNames[kind];
  return { id, kindNl, kindEn, meant: closestWord(id, [...known]) ?? '' };
}
