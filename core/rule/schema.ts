// The one schema of a rule file. It refuses every key it does not know, so no second, laxer reader can grow. Keys are the
// writer's own words; docs/rule-format.md says what they mean. The other files of the folder are in folder-schema.ts.
import * as v from 'valibot';
import { factKinds } from '../facts/fact-value.ts';
import {
  address,
  amount,
  contactId,
  count,
  day,
  id,
  pathPattern,
  percentage,
  prose,
  selector,
  sourceDay,
  span,
  text,
  textHash,
} from './checked-text.ts';

/** An object that refuses unknown keys; the message carries the known ones, for "Bedoelt u …?". */
export const group = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, () => `known\n${Object.keys(entries).join(' ')}`);

/** Two shapes that may stand in one place; whoever lists the shapes of a file (the schemas for editors) reads them here. */
export type Either = { readonly either: readonly v.GenericSchema[] };

/** One of two shapes, told apart before either is tried, so that messages speak of the right one. */
const either = <First extends v.GenericSchema, Second extends v.GenericSchema>(
  isFirst: (value: unknown) => boolean,
  first: First,
  second: Second,
): v.GenericSchema<v.InferOutput<First> | v.InferOutput<Second>> & Either =>
  Object.assign(
    v.lazy((value) => (isFirst(value) ? first : second) as v.GenericSchema<v.InferOutput<First> | v.InferOutput<Second>>),
    { either: [first, second] },
  );

const isText = (value: unknown): boolean => typeof value === 'string';

/** A fixed word such as `none` or something richer. */
const wordOr = <const Words extends readonly string[], Rich extends v.GenericSchema>(words: Words, rich: Rich) =>
  either(isText, v.picklist(words), rich);

export const list = <Item extends v.GenericSchema>(item: Item) => v.array(item);
export const filledList = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.nonEmpty('empty'));
const yesNo = v.picklist(['yes', 'no']);

/** How a source was read: on the live page, in a stored copy of it, or told of by somebody else. */
export const source = group({ id: v.optional(id), url: address, checked: sourceDay, how: v.picklist(['live', 'capture', 'reported']) });

const plainCondition = { heading: v.optional(text), text: v.optional(text), selector: v.optional(selector) };
const oneOf = 'Zet hier precies één van: heading, text, selector, not.\nPut exactly one here: heading, text, selector, not.';
const filled = (value: object): number => Object.values(value).filter((part) => part !== undefined).length;
export const condition = v.pipe(
  group({
    ...plainCondition,
    not: v.optional(
      v.pipe(
        group(plainCondition),
        v.check((value) => filled(value) === 1, oneOf),
      ),
    ),
  }),
  v.check((value) => filled(value) === 1, oneOf),
);

const match = group({ paths: filledList(pathPattern), when: v.optional(filledList(condition)) });

/**
 * How a letter is recognised, because it has no address: its code, its sender where that is not the agency (an insurer
 * is no government), and the words at the top of the paper.
 */
const letter = group({ code: v.optional(text), sender: v.optional(text), top: filledList(text) });

const valid = v.pipe(
  group({ from: v.optional(day), until: v.optional(day) }),
  v.check(
    ({ from, until }) => !from || !until || from <= until,
    'De eerste dag ligt na de laatste. Draai ze om.\nThe first day lies after the last one. Swap them.',
  ),
);

const fact = v.pipe(
  group({
    id,
    term: v.optional(span),
    duration: v.optional(span),
    amount: v.optional(amount),
    percentage: v.optional(percentage),
    day: v.optional(day),
    count: v.optional(count),
    starts: v.optional(v.picklist(['event', 'day-after-sent', 'day-after-letter-date', 'sent', 'day-known'])),
    'set-by': v.optional(v.picklist(['law', 'agency', 'unknown'])),
    law: v.optional(text),
    'moves-on-holidays': v.optional(yesNo),
    valid: v.optional(valid),
    near: filledList(text),
    source: v.optional(id),
  }),
  v.check(
    (value) => factKinds.filter((kind) => value[kind] !== undefined).length === 1,
    `Zet hier één waarde: ${factKinds.join(', ')}.\nPut one value here: ${factKinds.join(', ')}.`,
  ),
  v.check(
    (value) => !value.term || Boolean(value.starts && value['set-by']),
    'Bij een termijn hoort starts (wanneer begint hij) en set-by (wie bepaalt hem).\nA term needs starts (when it begins) and set-by (who decides it).',
  ),
  v.check(
    (value) => value.term !== undefined || !(value.starts || value['set-by'] || value.law || value['moves-on-holidays']),
    'Alleen een termijn heeft starts, set-by, law en moves-on-holidays.\nOnly a term has starts, set-by, law and moves-on-holidays.',
  ),
  v.check((value) => value['set-by'] !== 'law' || Boolean(value.law), 'Noem de wet: law: "Awb 6:7".\nName the law: law: "Awb 6:7".'),
);

const onlyFor = { 'only-for': v.optional(filledList(id)) };
const ownSource = { source: v.optional(id) };

const ask = group({
  id,
  what: prose,
  by: wordOr(['none', 'not-said'], group({ fact: id, after: prose })),
  'if-not': prose,
  ...onlyFor,
  ...ownSource,
});

const choice = group({ id, label: prose });
/** Choices of which a reader makes one; with `ask-first` everything that depends on them waits for the answer. */
const choiceGroup = group({ id, question: prose, 'ask-first': v.optional(yesNo), choices: filledList(choice) });
const situation = either(
  (value) => !(typeof value === 'object' && value !== null && ('choices' in value || 'question' in value)),
  choice,
  choiceGroup,
);

const field = group({
  id,
  label: prose,
  find: group({ selector: v.optional(selector), text }),
  help: prose,
  why: prose,
  ...ownSource,
});

/** The eight slots, in the order in which a reader sees them: first what must be done meanwhile. */
export const rightSlots = ['meanwhile', 'object', 'reasons', 'delay', 'hardship', 'too-late', 'helper', 'legal-help'] as const;
export type RightSlot = (typeof rightSlots)[number];

const right = either(isText, prose, group({ say: prose, ...ownSource }));
/** `copy` is a sentence to send: the short objection, whose reasons follow later (Awb 6:5 and 6:6). */
const rightToObject = either(isText, prose, group({ say: prose, copy: v.optional(prose), ...ownSource }));

export const rights = group({
  meanwhile: v.optional(right),
  object: v.optional(rightToObject),
  reasons: v.optional(right),
  delay: v.optional(right),
  hardship: v.optional(right),
  'too-late': v.optional(right),
  helper: v.optional(right),
  'legal-help': v.optional(right),
});

/** One check of understanding: the question, its answers, and the same thing said again for who chose another answer. */
const question = v.pipe(
  group({ ask: prose, answers: filledList(group({ id, say: prose, right: yesNo })), again: prose }),
  v.check(
    ({ answers }) => answers.filter((answer) => answer.right === 'yes').length === 1,
    'Precies één antwoord is goed: right: yes.\nExactly one answer is right: right: yes.',
  ),
);

/** What was wrong before, shown for 90 days. */
const correction = group({ day, was: prose, is: prose, why: prose });

/** A warning that may stay, and why. */
const waiver = group({ code: text, at: text, because: text });
export const waive = { waive: v.optional(filledList(waiver)) };

const makers = ['machine', 'machine-checked', 'human'] as const;
const people = group({
  kind: v.picklist(makers),
  wrote: list(id),
  /** The facts compared with the live page, by somebody else than the writer. */
  reviewed: list(group({ who: id, day, how: v.picklist(['live']), text: textHash })),
  /** Read by people for whom it is meant. */
  tested: v.optional(
    v.pipe(
      group({ day, n: count, right: count, task: text, who: id, text: textHash }),
      v.check(
        ({ n, right }) => Number(n) > 0 && Number(right) <= Number(n),
        'Zet bij n hoeveel lezers er waren, minstens 1. Bij right staan er niet meer.\nSay at n how many readers there were, at least 1. At right there are no more.',
      ),
    ),
  ),
});
export const made = group({ kind: v.picklist(makers), who: list(id), 'checked-by': list(id) });

export const ruleKinds = ['form', 'decision', 'duty', 'information', 'login', 'letter', 'section', 'hub'] as const;
export type RuleKind = (typeof ruleKinds)[number];

export const ruleFile = group({
  title: prose,
  kind: v.picklist(ruleKinds),
  match: v.optional(match),
  letter: v.optional(letter),
  'page-language': v.optional(v.picklist(['nl', 'en'])),
  summary: prose,
  recognise: v.optional(prose),
  facts: v.optional(list(fact)),
  asks: wordOr(['nothing', 'unknown'], filledList(ask)),
  situations: v.optional(list(situation)),
  needs: v.optional(list(group({ id, what: prose, help: v.optional(prose), ...onlyFor, ...ownSource }))),
  steps: v.optional(list(group({ id, do: prose, ...onlyFor, ...ownSource }))),
  'done-when': v.optional(prose),
  terms: v.optional(list(id)),
  fields: v.optional(list(field)),
  rights: v.optional(rights),
  question: v.optional(question),
  unknown: filledList(prose),
  contacts: v.optional(list(contactId)),
  without: v.optional(list(contactId)),
  corrections: v.optional(list(correction)),
  ...waive,
  sources: filledList(source),
  people,
});

export type RuleFile = v.InferOutput<typeof ruleFile>;
export type SourceFile = v.InferOutput<typeof source>;
export type FactFile = NonNullable<RuleFile['facts']>[number];
export type SituationFile = NonNullable<RuleFile['situations']>[number];
export type RightsFile = v.InferOutput<typeof rights>;
export type ConditionFile = v.InferOutput<typeof condition>;
export type WaiverFile = v.InferOutput<typeof waiver>;
