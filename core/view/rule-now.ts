// What is so of a rule at this moment: which of its figures still hold, and what the page shows of it.
import { type Day, dayInWords } from '../facts/day.ts';
import { holdsToday } from '../facts/fact-value.ts';
import type { PackFact } from '../pack/pack.ts';
import type { Seen } from '../port/tool-messages.ts';
import type { HelpViewInput } from './help-view.ts';

/** What a record itself holds: `constructor` is in every object and in no pack. */
export function ownOf<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What was seen of a fact or a field; what was seen of another rule says nothing about this one. */
export function seenOf<Kind extends 'facts' | 'fields'>({ seen, rule }: HelpViewInput, kind: Kind, id: string): Seen[Kind][string] | undefined {
  return seen?.rule === rule ? ownOf<Seen[Kind][string]>(seen[kind] as Readonly<Record<string, Seen[Kind][string]>>, id) : undefined;
}

/** Whether the last day of a figure is past. */
export const isExpired = ({ valid }: PackFact, today: Day): boolean => valid !== undefined && !holdsToday(valid, today);

/** The last day of a figure in words; empty where it has none. */
export const lastDayOf = ({ valid }: PackFact, language: string): string => (valid?.until ? dayInWords(valid.until, language) : '');
