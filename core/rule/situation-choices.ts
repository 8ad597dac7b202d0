// The names of the situations of a rule: of single ones, and of the choices of a group, of which "ik weet het niet" is
// always one.
import type { RuleFile, SituationFile } from './schema.ts';

/** "Ik weet het niet", as an ask may name it in `only-for`. */
export const unknownChoiceOf = (group: string): string => `${group}-unknown`;

/** The choices of a situation: itself, or those of its group. */
export function choicesOf(situation: SituationFile): readonly { readonly id: string; readonly label: string }[] {
  return 'choices' in situation ? situation.choices : [situation];
}

/** Every name that an item may depend on. */
export function situationIdsOf(file: RuleFile): string[] {
  return (file.situations ?? []).flatMap((situation) => [
    ...choicesOf(situation).map(({ id }) => id),
    ...('choices' in situation ? [unknownChoiceOf(situation.id)] : []),
  ]);
}
