// Facts as a rule compiles them, written as a writer writes them: aFact('term: 6 weken', 'bezwaar').
import { type FactKind, readFactValue } from '../../../core/facts/fact-value.ts';
import { type FactVerdict, type GuardBlock, type GuardFact, guardFacts } from '../../../core/guard/guard.ts';

export function aFact(written: string, ...near: string[]): GuardFact {
  const [kind = '', text = ''] = written.split(': ');
  const value = readFactValue(kind as FactKind, text);
  if (!value) throw new Error(`No such value: ${written}`);
  return { id: `${written} ${near.join(' ')}`, value, near };
}

export const aBlock = (text: string, kind: GuardBlock['kind'] = 'text'): GuardBlock => ({ text, kind });

export const dutch = { language: 'nl', translated: false } as const;
export const english = { language: 'en', translated: false } as const;

/** The verdict on one fact on a page of one block. */
export function verdictOn(
  fact: GuardFact,
  text: string,
  kind: GuardBlock['kind'] = 'text',
  page: { language: 'nl' | 'en'; translated: boolean } = dutch,
): FactVerdict | undefined {
  return guardFacts([fact], [aBlock(text, kind)], page).get(fact.id);
}
