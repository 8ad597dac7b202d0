// Every piece of a file that a reader sees or hears, under a name that does not change when the order does. Overlays,
// packs and (later) hashes all use these names: `asks.aanvragen.what`, `rights.object`, `unknown.1`.

import type { Term } from './content.ts';
import type { ContactFile, RuleFile, WordsBelow } from './schema.ts';

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
  for (const situation of rule.situations ?? []) put(`situations.${situation.id}.label`, situation.label);
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
  for (const [slot, sentence] of Object.entries(rule.rights ?? {})) put(`rights.${slot}`, sentence);
  rule.unknown.forEach((sentence, index) => put(`unknown.${index + 1}`, sentence));
  return words;
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

/** The place of a name in its file: rows are counted from one in a name, from nought in a path. */
export function pathOfName(name: string): (string | number)[] {
  return name.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) - 1 : part));
}
