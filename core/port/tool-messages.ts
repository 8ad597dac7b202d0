// What the panel and the page tools say to each other, over the same lines as boot: the panel names what to look for, the
// tools answer with verdicts. Page text has no verb. Both sides read what arrives as untrusted; boot reads none of it.

import { type FactKind, factKinds } from '../facts/fact-value.ts';
import type { FactVerdict, GuardFact } from '../guard/guard.ts';
import type { Term } from '../terms/find-terms.ts';

export type FieldToFind = { readonly id: string; readonly selector: string; readonly text: string };
export type FieldPlace = 'found' | 'moved' | 'gone';

/** What a panel wants to know of the page, all of it from its own pack. */
export type Look = {
  readonly rule: string;
  readonly pageLanguage: 'nl' | 'en';
  readonly facts: readonly GuardFact[];
  readonly fields: readonly FieldToFind[];
};

export type PanelToTools =
  | { readonly kind: 'look'; readonly look: Look }
  /** Nobody looks at the panel any more: stop following the page. */
  | { readonly kind: 'rest' }
  /** Put a ring around a field; without one, take the ring away. With `goThere` the focus moves to it. */
  | { readonly kind: 'point'; readonly field: string | undefined; readonly goThere: boolean }
  /** Mark these words on the page; none takes all marks away. */
  | { readonly kind: 'words'; readonly terms: readonly Term[] };

/** What the page shows of what was asked; a fact or a field that is not named was not looked at. */
export type Seen = {
  readonly rule: string;
  readonly facts: Readonly<Record<string, FactVerdict>>;
  readonly fields: Readonly<Record<string, FieldPlace>>;
};

export type ToolsToPanel =
  | { readonly kind: 'seen'; readonly seen: Seen }
  /** The reader is at a field of the page that the rule explains; `isAsked` where the reader asked for its help. */
  | { readonly kind: 'at-field'; readonly field: string; readonly isAsked: boolean }
  /** The reader was brought to a field, and came back to the panel with Escape. */
  | { readonly kind: 'back' }
  /** The reader chose a marked word on the page. */
  | { readonly kind: 'at-word'; readonly term: string };

/** A message for the tools, or nothing where the shape is not one of ours. */
export function readPanelToTools(message: unknown): PanelToTools | undefined {
  const { kind, look, field, goThere, terms } = partsOf(message);
  if (kind === 'rest') return { kind };
  if (kind === 'words') return { kind, terms: Array.isArray(terms) ? terms.filter(isTerm) : [] };
  if (kind === 'point') return { kind, field: isName(field) ? field : undefined, goThere: goThere === true };
  const read = kind === 'look' ? readLook(look) : undefined;
  return read && { kind: 'look', look: read };
}

/** A message from the tools, or nothing where the shape is not one of ours. */
export function readToolsToPanel(message: unknown): ToolsToPanel | undefined {
  const { kind, seen, field, term, isAsked } = partsOf(message);
  if (kind === 'back') return { kind };
  if (kind === 'at-field' && isName(field)) return { kind, field, isAsked: isAsked === true };
  if (kind === 'at-word' && isName(term)) return { kind, term };
  if (kind !== 'seen') return undefined;
  const { rule, facts, fields } = partsOf(seen);
  if (!isName(rule)) return undefined;
  return { kind, seen: { rule, facts: only(facts, ['confirmed', 'changed', 'unseen']), fields: only(fields, ['found', 'moved', 'gone']) } };
}

function readLook(value: unknown): Look | undefined {
  const { rule, pageLanguage, facts, fields } = partsOf(value);
  if (!isName(rule) || (pageLanguage !== 'nl' && pageLanguage !== 'en') || !Array.isArray(facts) || !Array.isArray(fields)) return undefined;
  return { rule, pageLanguage, facts: facts.filter(isFact), fields: fields.filter(isField) };
}

function isFact(value: unknown): value is GuardFact {
  const { id, value: said, near } = partsOf(value);
  return isName(id) && factKinds.includes(partsOf(said).kind as FactKind) && Array.isArray(near) && near.every(isName);
}

function isField(value: unknown): value is FieldToFind {
  const { id, selector, text } = partsOf(value);
  return isName(id) && typeof selector === 'string' && isName(text);
}

function isTerm(value: unknown): value is Term {
  const { id, forms } = partsOf(value);
  return isName(id) && Array.isArray(forms) && forms.every(isName);
}

/** The entries of a record whose value is one of the words. */
function only<Word extends string>(value: unknown, words: readonly Word[]): Record<string, Word> {
  const entries = Object.entries(partsOf(value)).filter((entry): entry is [string, Word] => words.includes(entry[1] as Word));
  return Object.fromEntries(entries);
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length < 500;
const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
