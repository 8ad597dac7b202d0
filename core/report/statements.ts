// The sentences of a help that a reader can point at, under the names that rule files give them.
import type { HelpView, Saying } from '../view/help-view.ts';
import { plainWords } from '../view/plain-words.ts';

/** `id` is the name in the rule file: `steps.wachten.do`. */
export type Statement = { readonly id: string; readonly words: string; readonly language: string; readonly direction: 'ltr' | 'rtl' };

/** What a reader may find wrong, in the order of the panel. */
export function statementsOf(view: HelpView): Statement[] {
  return saidIn(view).map(([id, { blocks, language, direction }]) => ({ id, words: plainWords(blocks), language, direction }));
}

/** The names of the sentences that are not shown now, because the page says another figure or a figure no longer holds. */
export function withheldIn(view: HelpView): string[] {
  const sentences = saidIn(view).flatMap(([id, { state }]) => (state === 'changed' || state === 'withheld' ? [id] : []));
  const terms = view.asks.flatMap(({ id, by }) => (by.kind === 'changed' || by.kind === 'expired' ? [`asks.${id}.by`] : []));
  return [...sentences, ...terms];
}

function saidIn(view: HelpView): [id: string, saying: Saying][] {
  const all: [string, Saying | undefined][] = [
    ...view.asks.flatMap((ask): [string, Saying | undefined][] => [
      [`asks.${ask.id}.what`, ask.what],
      [`asks.${ask.id}.if-not`, ask.ifNot],
    ]),
    ['summary', view.summary],
    ...view.needs.map((need): [string, Saying] => [`needs.${need.id}.what`, need.what]),
    ...view.steps.map((step): [string, Saying] => [`steps.${step.id}.do`, step.do]),
    ...view.fields.map((field): [string, Saying] => [`fields.${field.id}.help`, field.help]),
    ...view.rights.map((right): [string, Saying | undefined] => [`rights.${right.slot}`, right.saying]),
    ...view.contacts.map((contact): [string, Saying] => [`contact ${contact.id}`, contact.name]),
  ];
  return all.flatMap(([id, saying]) => (saying ? [[id, saying]] : []));
}
