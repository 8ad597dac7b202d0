// A question that comes first: until it is answered, nothing is said that another answer could turn round. Of two letters of
// the CJIB that look alike, on one a payment ends the right to object, on the other it does not.
import type { PackRule } from '../pack/pack.ts';
import type { RightSlot } from '../rule/schema.ts';
import { unknownChoiceOf } from '../rule/situation-choices.ts';
import type { HelpView } from './help-view.ts';

/** Whether a question with `ask-first` waits for its answer; "ik weet het niet" is an answer too. */
export function waitsForAnswer(rule: PackRule, chosen: ReadonlySet<string>): boolean {
  return rule.situations.some(
    (situation) =>
      situation.kind === 'group' && situation.askFirst && ![...situation.choices, unknownChoiceOf(situation.id)].some((choice) => chosen.has(choice)),
  );
}

/** Who may help does not depend on what the letter is. */
const rightsThatAlwaysHold: ReadonlySet<RightSlot> = new Set(['helper', 'legal-help']);

/**
 * The view of a rule whose first question is open: what it is about, the question, and people. All that a reader would act
 * on is away, also what the rule says to everybody: a writer who forgot `only-for` must not make anybody pay.
 */
export function heldBack(view: HelpView): HelpView {
  return {
    ...view,
    waitsForAnswer: true,
    asks: [],
    needs: [],
    steps: [],
    doneWhen: undefined,
    // A word can be explained by what it makes one do: an aanmaning is a letter that says you must pay.
    terms: [],
    rights: view.rights.filter(({ slot }) => rightsThatAlwaysHold.has(slot)),
    question: undefined,
    corrections: [],
    lenses: [],
    confirmed: [],
  };
}
