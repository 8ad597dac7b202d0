// The mark of everything a reader sees of a rule. A review or a test with readers holds for exactly this.
import type { RuleFile } from './schema.ts';
import { hashOf } from './text-hash.ts';
import { wordsOfRule } from './words.ts';

/** Changes when a sentence, a fact, or what is shown to whom changes; not when a field is found in another way. */
export function ruleHash(file: RuleFile): string {
  const words = [...wordsOfRule(file)].map(([name, sentence]) => `${name}: ${sentence}`);
  const facts = (file.facts ?? []).map(({ near: _, source: __, ...said }) => said);
  const asks = Array.isArray(file.asks) ? file.asks.map(({ id, by, 'only-for': onlyFor }) => ({ id, by, onlyFor })) : file.asks;
  const shownTo = [file.needs, file.steps].map((items) => items?.map(({ id, 'only-for': onlyFor }) => ({ id, onlyFor })));
  // A right may be no sentence but an answer: none, not-said.
  const rest = [file.kind, file.situations, file.terms, answersOf(file.rights), file.contacts, file.without, file.sources];
  return hashOf([...words, JSON.stringify([facts, asks, shownTo, rest])].join('\n'), 'rule');
}

const answersOf = (rights: RuleFile['rights']): unknown[] =>
  Object.entries(rights ?? {}).map(([slot, right]) => [slot, right === 'none' || right === 'not-said' ? right : 'said']);
