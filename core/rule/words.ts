// Every piece of a file that a reader sees or hears, under a name that does not change when the order does. Overlays,
// packs and hashes all use these names: `asks.aanvragen.what`, `rights.object`, `unknown.1`.

import type { Term } from './content.ts';
import type { ContactFile, CountryFile, WordsBelow } from './folder-schema.ts';
import type { RightSlot, RightsFile, RuleFile } from './schema.ts';
import { choicesOf } from './situation-choices.ts';

export type Words = ReadonlyMap<string, string>;

/** Values that are no sentence but a decision of the writer; they are shown in interface words. */
const fixedWords = new Set(['none', 'not-said']);

/** All sentences of a rule. */
export function wordsOfRule(rule: RuleFile): Words {
  const words = new Map<string, string>();
  const put = (name: string, sentence: string | undefined): void => {
    if (sentence !== undefined && !fixedWords.has(sentence)) words.set(name, sentence);
  };
  put('title', rule.title);
  put('summary', rule.summary);
  put('recognise', rule.recognise);
  for (const ask of Array.isArray(rule.asks) ? rule.asks : []) {
    put(`asks.${ask.id}.what`, ask.what);
    if (typeof ask.by === 'object') put(`asks.${ask.id}.after`, ask.by.after);
    put(`asks.${ask.id}.if-not`, ask['if-not']);
  }
  for (const situation of rule.situations ?? []) {
    if ('question' in situation) put(`situations.${situation.id}.question`, situation.question);
    for (const choice of choicesOf(situation)) put(`situations.${choice.id}.label`, choice.label);
  }
  for (const need of rule.needs ?? []) {
    put(`needs.${need.id}.what`, need.what);
    put(`needs.${need.id}.help`, need.help);
  }
  for (const step of rule.steps ?? []) put(`steps.${step.id}.do`, step.do);
  put('done-when', rule['done-when']);
  for (const field of rule.fields ?? []) {
    put(`fields.${field.id}.label`, field.label);
    put(`fields.${field.id}.help`, field.help);
    put(`fields.${field.id}.why`, field.why);
  }
  for (const [name, sentence] of wordsOfRights(rule.rights)) put(name, sentence);
  put('question.ask', rule.question?.ask);
  for (const answer of rule.question?.answers ?? []) put(`question.answers.${answer.id}.say`, answer.say);
  put('question.again', rule.question?.again);
  rule.unknown.forEach((sentence, index) => put(`unknown.${index + 1}`, sentence));
  rule.corrections?.forEach((correction, index) => {
    for (const name of ['was', 'is', 'why'] as const) put(`corrections.${index + 1}.${name}`, correction[name]);
  });
  return words;
}

/** The sentences of the rights of a page, an agency or a country; `copy` is the sentence to send. */
export function wordsOfRights(rights: RightsFile | undefined): Words {
  const words = new Map<string, string>();
  for (const [slot, right] of Object.entries(rights ?? {}) as [RightSlot, RightsFile[RightSlot]][]) {
    const said = typeof right === 'object' ? right.say : right;
    if (said !== undefined && !fixedWords.has(said)) words.set(`rights.${slot}`, said);
    if (typeof right === 'object' && 'copy' in right && right.copy) words.set(`rights.${slot}-copy`, right.copy);
  }
  return words;
}

/** The sentences of a country: its rights and its lenses. */
export function wordsOfCountry(country: CountryFile | undefined): Words {
  const lenses = (country?.lenses ?? []).flatMap(({ id, label, say }): [string, string][] => [
    [`lenses.${id}.label`, label],
    [`lenses.${id}.say`, say],
  ]);
  return new Map([...wordsOfRights(country?.rights), ...lenses]);
}

/** All sentences of a contact. The name of an agency's line is a word too: it may be said differently elsewhere. */
export function wordsOfContact(contact: ContactFile): Words {
  const words = new Map<string, string>();
  for (const name of ['name', 'for', 'cost', 'first-words', 'walk-in'] as const) {
    const sentence = contact[name];
    if (sentence !== undefined) words.set(name, sentence);
  }
  for (const name of ['have-ready', 'not', 'other-ways'] as const) {
    (contact[name] ?? []).forEach((sentence, index) => words.set(`${name}.${index + 1}`, sentence));
  }
  return words;
}

/** The word and its explanation. */
export function wordsOfTerm(term: Term): Words {
  return new Map([
    ['word', term.word],
    ['is', term.is],
  ]);
}

/** The words of an overlay under the same names; list items are counted from one. */
export function wordsBelow(below: WordsBelow, name = ''): Words {
  if (typeof below === 'string') return new Map([[name, below]]);
  const rows = Array.isArray(below) ? below.map((row, index) => [`${index + 1}`, row] as const) : Object.entries(below);
  return new Map(rows.flatMap(([key, row]) => [...wordsBelow(row, name ? `${name}.${key}` : key)]));
}

/** The place of a name in an overlay: rows are counted from one in a name, from nought in a path. */
export function pathOfName(name: string): (string | number)[] {
  return name.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) - 1 : part));
}

/**
 * The place in its file of a word of a rule, an agency, a country, a contact or a term: `asks.aanvragen.what` is `asks`,
 * the number of that ask, `what`.
 */
export function pathOfWord(file: object, name: string): (string | number)[] {
  const [first = '', ...rest] = name.split('.');
  if (first === 'rights') return pathOfRight(file as { rights?: RightsFile }, rest.join('.'));
  const path: (string | number)[] = [first];
  let value = (file as Record<string, unknown>)[first];
  for (const part of rest) {
    const step = Array.isArray(value) ? stepIn(value, part) : [part];
    path.push(...step);
    value = step.reduce((inner: unknown, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);
  }
  return path.at(-1) === 'after' ? [...path.slice(0, -1), 'by', 'after'] : path;
}

/** An item of a list by its number from one or by its id, also inside a group of choices. */
function stepIn(items: readonly { id?: string; choices?: readonly { id: string }[] }[], part: string): (string | number)[] {
  if (/^\d+$/.test(part)) return [Number(part) - 1];
  const own = items.findIndex(({ id }) => id === part);
  if (own >= 0) return [own];
  const group = items.findIndex(({ choices }) => choices?.some(({ id }) => id === part));
  return group < 0 ? [part] : [group, 'choices', items[group]?.choices?.findIndex(({ id }) => id === part) ?? 0];
}

function pathOfRight({ rights }: { rights?: RightsFile }, name: string): string[] {
  if (name.endsWith('-copy')) return ['rights', name.slice(0, -'-copy'.length), 'copy'];
  return typeof rights?.[name as RightSlot] === 'object' ? ['rights', name, 'say'] : ['rights', name];
}
