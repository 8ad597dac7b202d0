// The mark of everything a reader sees of a rule. A review or a test with readers holds for exactly this.
import type { RuleFile } from './schema.ts';
import { hashOf } from './text-hash.ts';
import { wordsOfRule } from './words.ts';

/** Changes when a sentence, a fact, or what is shown to whom changes; not when a field is found in another way. */
export function ruleHash(file: RuleFile): string {
  const facts = (file.facts ?? []).map(({ near: _, source: __, ...said }) => said);
  const asks = Array.isArray(file.asks) ? file.asks.map(({ id, by, 'only-for': onlyFor }) => ({ id, by, onlyFor })) : file.asks;
  const shownTo = [file.needs, file.steps].map((items) => items?.map(({ id, 'only-for': onlyFor }) => ({ id, onlyFor })));
  const rest = [file.kind, file.situations, file.terms, file.contacts, file.without, file.sources];
  return hashOf(JSON.stringify([[...wordsOfRule(file)], facts, asks, shownTo, rest]), 'rule');
}
