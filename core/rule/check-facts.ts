// Whether the facts of a rule may be said as they stand: how long a figure holds, which terms move, and that somebody who
// does not know which decision is meant gets the shortest term.
import { compareSpans, readSpan } from '../facts/span.ts';
import type { Rule } from './content.ts';
import type { Problem } from './problem.ts';
import type { FactFile, RuleFile } from './schema.ts';
import { unknownChoiceOf } from './situation-choices.ts';

/** All problems of the facts of one rule. */
export function checkFacts(rule: Rule): Problem[] {
  const { read } = rule;
  const facts = (read.content.facts ?? []).flatMap((fact, index): Problem[] => {
    const expires = fact.amount ?? fact.percentage ?? fact.day;
    return [
      ...(expires !== undefined && !fact.valid?.until ? [read.problemAt('NO_VALID_UNTIL', ['facts', index])] : []),
      // Only a term of a law or an AMvB moves (Algemene termijnenwet 1 and 4).
      ...(fact['moves-on-holidays'] === 'yes' && fact['set-by'] !== 'law'
        ? [read.problemAt('MOVES_WITHOUT_LAW', ['facts', index, 'moves-on-holidays'])]
        : []),
    ];
  });
  return [...facts, ...checkShortest(rule)];
}

/** An ask for who does not know may not rest on a longer term than the asks for the other choices do. */
function checkShortest({ read }: Rule): Problem[] {
  const file = read.content;
  return (file.situations ?? []).flatMap((situation) => {
    if (!('choices' in situation)) return [];
    const choices = new Set(situation.choices.map(({ id }) => id));
    const shortest = shortestTerm(file, (id) => choices.has(id));
    if (!shortest) return [];
    const unknown = unknownChoiceOf(situation.id);
    return asksOf(file).flatMap((ask, index) => {
      const fact = ask['only-for']?.includes(unknown) ? termOf(file, ask) : undefined;
      if (!fact || compareSpans(spanOf(fact), spanOf(shortest)) <= 0) return [];
      return [read.problemAt('NOT_SHORTEST', ['asks', index, 'by', 'fact'], { fact: fact.id, shortest: shortest.id })];
    });
  });
}

type Ask = Exclude<RuleFile['asks'], string>[number];
const asksOf = (file: RuleFile): readonly Ask[] => (Array.isArray(file.asks) ? file.asks : []);

function shortestTerm(file: RuleFile, isChoice: (id: string) => boolean): FactFile | undefined {
  const terms = asksOf(file).flatMap((ask) => (ask['only-for']?.some(isChoice) ? (termOf(file, ask) ?? []) : []));
  return terms.sort((a, b) => compareSpans(spanOf(a), spanOf(b)))[0];
}

function termOf(file: RuleFile, { by }: Ask): FactFile | undefined {
  const fact = typeof by === 'object' ? file.facts?.find(({ id }) => id === by.fact) : undefined;
  return fact && (fact.term ?? fact.duration) !== undefined ? fact : undefined;
}

const spanOf = (fact: FactFile) => readSpan(fact.term ?? fact.duration ?? '') ?? { count: 0, unit: 'day' as const };
