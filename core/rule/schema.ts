// The one schema of all files in content-rules. It refuses every key it does not know, so no second, laxer reader can
// grow. Keys are the writer's own words; docs/rule-format.md says what they mean.
import * as v from 'valibot';
import { address, contactId, day, host, id, openingHours, pathPattern, phone, prose, selector, sourceDay, span, text } from './checked-text.ts';

/** An object that refuses unknown keys; the message carries the known ones, for "Bedoelt u …?". */
const group = <const Entries extends v.ObjectEntries>(entries: Entries) => v.strictObject(entries, () => `known\n${Object.keys(entries).join(' ')}`);

/** A fixed word such as `none` or something richer, told apart by shape so that messages speak of the right one. */
const wordOr = <const Words extends readonly string[], Rich extends v.GenericSchema>(words: Words, rich: Rich) =>
  v.lazy((value) => (typeof value === 'string' ? v.picklist(words) : rich)) as v.GenericSchema<Words[number] | v.InferOutput<Rich>>;

const list = <Item extends v.GenericSchema>(item: Item) => v.array(item);
const filledList = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.nonEmpty('empty'));

export const source = group({ id: v.optional(id), url: address, checked: sourceDay, how: v.picklist(['live', 'capture', 'reported']) });

const plainCondition = { heading: v.optional(text), text: v.optional(text), selector: v.optional(selector) };
const oneOf = 'Zet hier precies één van: heading, text, selector, not.\nPut exactly one here: heading, text, selector, not.';
const single = (value: object): boolean => Object.values(value).filter((part) => part !== undefined).length === 1;
const condition = v.pipe(
  group({
    ...plainCondition,
    not: v.optional(
      v.pipe(
        group(plainCondition),
        v.check((value) => single(value), oneOf),
      ),
    ),
  }),
  v.check((value) => single(value), oneOf),
);

const match = group({ paths: filledList(pathPattern), when: v.optional(filledList(condition)) });

const fact = v.pipe(
  group({
    id,
    term: v.optional(span),
    duration: v.optional(span),
    starts: v.optional(v.picklist(['event', 'day-after-sent', 'day-after-letter-date', 'sent', 'day-known'])),
    'set-by': v.optional(v.picklist(['law', 'agency', 'unknown'])),
    law: v.optional(text),
    'moves-on-holidays': v.optional(v.picklist(['yes', 'no'])),
    near: filledList(text),
    source: v.optional(id),
  }),
  v.check(
    (value) => [value.term, value.duration].filter(Boolean).length === 1,
    'Zet hier één waarde: term of duration.\nPut one value here: term or duration.',
  ),
  v.check(
    (value) => !value.term || Boolean(value.starts && value['set-by']),
    'Bij een termijn hoort starts (wanneer begint hij) en set-by (wie bepaalt hem).\nA term needs starts (when it begins) and set-by (who decides it).',
  ),
);

const ask = group({
  id,
  what: prose,
  by: wordOr(['none', 'not-said'], group({ fact: id, after: prose })),
  'if-not': prose,
  'only-for': v.optional(filledList(id)),
});

const field = group({
  id,
  label: prose,
  find: group({ selector: v.optional(selector), text }),
  help: prose,
  why: prose,
});

/** The eight slots, in the order in which a reader sees them: first what must be done meanwhile. */
export const rightSlots = ['meanwhile', 'object', 'reasons', 'delay', 'hardship', 'too-late', 'helper', 'legal-help'] as const;
export type RightSlot = (typeof rightSlots)[number];

const rights = group({
  meanwhile: v.optional(prose),
  object: v.optional(prose),
  reasons: v.optional(prose),
  delay: v.optional(prose),
  hardship: v.optional(prose),
  'too-late': v.optional(prose),
  helper: v.optional(prose),
  'legal-help': v.optional(prose),
});

const people = group({ kind: v.picklist(['machine', 'machine-checked', 'human']), wrote: list(id), reviewed: list(id) });

export const ruleKinds = ['form', 'decision', 'duty', 'information', 'login', 'letter', 'section', 'hub'] as const;

export const ruleFile = group({
  title: prose,
  kind: v.picklist(ruleKinds),
  match: v.optional(match),
  summary: prose,
  recognise: v.optional(prose),
  facts: v.optional(list(fact)),
  asks: wordOr(['nothing', 'unknown'], filledList(ask)),
  situations: v.optional(list(group({ id, label: prose }))),
  needs: v.optional(list(group({ id, what: prose, help: v.optional(prose), 'only-for': v.optional(filledList(id)) }))),
  steps: v.optional(list(group({ id, do: prose, 'only-for': v.optional(filledList(id)) }))),
  'done-when': v.optional(prose),
  terms: v.optional(list(id)),
  fields: v.optional(list(field)),
  rights: v.optional(rights),
  unknown: filledList(prose),
  contacts: v.optional(list(contactId)),
  without: v.optional(list(contactId)),
  sources: filledList(source),
  people,
});

export const agencyFile = group({
  name: text,
  hosts: filledList(group({ host, access: v.picklist(['page', 'click']) })),
  'contact-page': v.optional(address),
  'not-when': v.optional(list(condition)),
  contacts: v.optional(list(contactId)),
  rights: v.optional(rights),
  sources: filledList(source),
});

export const countryFile = group({
  name: text,
  languages: filledList(id),
  contacts: v.optional(list(contactId)),
  rights: v.optional(rights),
});

export const contactsFile = list(
  group({
    id,
    name: prose,
    for: prose,
    kind: v.picklist(['agency', 'independent']),
    phone: v.optional(phone),
    hours: v.optional(openingHours),
    cost: v.optional(prose),
    'have-ready': v.optional(list(prose)),
    'first-words': v.optional(prose),
    not: v.optional(list(prose)),
    'other-ways': v.optional(list(prose)),
    page: v.optional(address),
    'walk-in': v.optional(prose),
    source,
  }),
);

export const glossaryFile = list(group({ id, word: prose, forms: v.optional(list(text)), is: prose, source: v.optional(source) }));

const made = group({ kind: v.picklist(['machine', 'machine-checked', 'human']), who: list(id), 'checked-by': list(id) });

/** Words only; which items exist is checked against the Dutch file. */
const wordsBelow: v.GenericSchema<WordsBelow> = v.lazy((value) =>
  typeof value === 'string' ? v.string() : Array.isArray(value) ? v.array(wordsBelow) : v.record(v.string(), wordsBelow),
);
export type WordsBelow = string | WordsBelow[] | { [key: string]: WordsBelow };
export const overlayFile = v.objectWithRest({ by: made }, wordsBelow);

export const casesFile = group({
  helps: v.optional(list(address)),
  silent: v.optional(list(address)),
  page: v.optional(text),
  finds: v.optional(list(id)),
  confirms: v.optional(list(id)),
});

export const projectFile = group({
  name: text,
  'reports-to': v.string(),
  'answer-within-days': v.string(),
});

export const peopleFile = list(group({ id, 'shown-as': text, consent: v.optional(day) }));

export const interfaceFile = group({
  language: group({ code: id, name: text, direction: v.picklist(['ltr', 'rtl']) }),
  words: v.record(v.string(), text),
});

export type RuleFile = v.InferOutput<typeof ruleFile>;
export type AgencyFile = v.InferOutput<typeof agencyFile>;
export type CountryFile = v.InferOutput<typeof countryFile>;
export type ContactsFile = v.InferOutput<typeof contactsFile>;
export type GlossaryFile = v.InferOutput<typeof glossaryFile>;
export type OverlayFile = v.InferOutput<typeof overlayFile>;
export type CasesFile = v.InferOutput<typeof casesFile>;
export type ProjectFile = v.InferOutput<typeof projectFile>;
export type PeopleFile = v.InferOutput<typeof peopleFile>;
export type InterfaceFile = v.InferOutput<typeof interfaceFile>;
export type ContactFile = ContactsFile[number];
export type SourceFile = v.InferOutput<typeof source>;
export type FactFile = NonNullable<RuleFile['facts']>[number];
export type ConditionFile = v.InferOutput<typeof condition>;
