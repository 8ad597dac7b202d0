// What a reader's own situation changes in what is shown. It is chosen by the reader, never guessed and never stored.
import { compareSpans } from '../facts/span.ts';
import type { PackAsk, PackItem, PackRule } from '../pack/pack.ts';
import { unknownChoiceOf } from '../rule/situation-choices.ts';

/** Whether an item is for everybody, or for a situation that was chosen. */
export function fitsSituation({ onlyFor }: Pick<PackItem, 'onlyFor'>, chosen: ReadonlySet<string>): boolean {
  return onlyFor.length === 0 || onlyFor.some((id) => chosen.has(id));
}

/** The asks for a reader; `isShortest` when the reader does not know which decision it is, and gets the shortest term. */
export type AsksFor = { readonly asks: readonly PackAsk[]; readonly isShortest: boolean };

/**
 * The asks that fit. What depends on a question that nobody answered yet is not among them. Who answered "ik weet het
 * niet" gets what the rule says for that, or else, of the asks of all answers, the ones with the shortest term.
 */
export function asksFor(rule: PackRule, chosen: ReadonlySet<string>): AsksFor {
  if (typeof rule.asks === 'string') return { asks: [], isShortest: false };
  const all = rule.asks;
  const assumed = new Set<string>();
  let isShortest = false;
  for (const situation of rule.situations) {
    if (situation.kind === 'single') continue;
    const unknown = unknownChoiceOf(situation.id);
    if (!chosen.has(unknown)) continue;
    isShortest = true;
    if (!all.some(({ onlyFor }) => onlyFor.includes(unknown))) for (const ask of shortestOf(rule, all, situation.choices)) assumed.add(ask.id);
  }
  return { asks: all.filter((ask) => fitsSituation(ask, chosen) || assumed.has(ask.id)), isShortest };
}

function shortestOf(rule: PackRule, asks: readonly PackAsk[], choices: readonly string[]): PackAsk[] {
  const timed = asks
    .filter(({ onlyFor }) => onlyFor.some((id) => choices.includes(id)))
    .flatMap((ask) => {
      const { by } = ask;
      const value = by.kind === 'fact' ? rule.facts.find(({ id }) => id === by.fact)?.value : undefined;
      return value?.kind === 'term' || value?.kind === 'duration' ? [{ ask, span: value.span }] : [];
    })
    .sort((a, b) => compareSpans(a.span, b.span));
  const [first] = timed;
  return first ? timed.filter(({ span }) => compareSpans(span, first.span) === 0).map(({ ask }) => ask) : [];
}
