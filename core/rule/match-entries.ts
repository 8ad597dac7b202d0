// What a rule file says about addresses, as the entries of a match table.
import type { Condition } from '../match/condition.ts';
import type { MatchEntry } from '../match/match-table.ts';
import { readPathPattern } from '../match/path-pattern.ts';
import type { Rule } from './content.ts';
import type { ConditionFile } from './schema.ts';

/** One entry for each path of the rule; none for a letter. */
export function entriesOf(rule: Rule): MatchEntry[] {
  const match = rule.read.content.match;
  const when = (match?.when ?? []).map(conditionOf);
  return (match?.paths ?? []).flatMap((text) => {
    const path = readPathPattern(text);
    return path.ok ? [{ rule: rule.id, path: path.value, when }] : [];
  });
}

/** A condition as boot reads it; the schema has made sure that exactly one of its keys is there. */
export function conditionOf(file: ConditionFile): Condition {
  if (file.heading !== undefined) return { heading: file.heading };
  if (file.text !== undefined) return { text: file.text };
  if (file.selector !== undefined) return { selector: file.selector };
  return { not: conditionOf(file.not ?? {}) };
}
