// Everything the panel shows of one rule, as plain data: it can be printed, tested and read aloud without a browser. The
// view decides; the components only draw.
import { type Day, dayInWords, daysBetween } from '../facts/day.ts';
import { factInWords } from '../facts/fact-value.ts';
import { readSourceDay, sourceDayInWords } from '../facts/source-day.ts';
import type { Say } from '../language/interface-words.ts';
import type { Direction } from '../language/language.ts';
import type { AgencyPack, Maker, PackRule, PackSource, TranslationPack } from '../pack/pack.ts';
import type { FieldPlace, Seen } from '../port/tool-messages.ts';
import { termsIn } from '../rule/inlines.ts';
import { plainText } from '../rule/plain-text.ts';
import type { RightSlot } from '../rule/schema.ts';
import { unknownChoiceOf } from '../rule/situation-choices.ts';
import { heldBack, waitsForAnswer } from './answer-first.ts';
import { askView } from './ask-view.ts';
import { type CallView, callView, listeningOf, nightLineOf, peopleInOrder } from './call-view.ts';
import type { Deadline } from './day-view.ts';
import { ownOf, seenOf } from './rule-now.ts';
import { asksFor, fitsSituation } from './situation.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** A piece of a sentence, with its facts filled in. */
export type SpokenInline =
  | { readonly kind: 'text' | 'strong' | 'fact'; readonly text: string }
  /** `dutchWord`: in a translation, the word as it stands on the page and in letters. */
  | { readonly kind: 'term'; readonly text: string; readonly term: string; readonly dutchWord?: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };
export type SpokenBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly SpokenInline[] }
  | { readonly kind: 'list'; readonly rows: readonly (readonly SpokenInline[])[] };

/** A sentence in the language it really has, which is Dutch where it was not translated yet. */
export type Saying = {
  readonly blocks: readonly SpokenBlock[];
  /** As a browser calls it (BCP 47), which for easy Dutch is `nl`. */
  readonly language: string;
  readonly direction: Direction;
  /**
   * `stale`: the Dutch was changed after it was translated, so it is said in Dutch. `withheld`: a figure in it no longer holds. `changed`: the page
   * says another figure now, and the page is right.
   */
  readonly state: 'original' | 'translated' | 'machine' | 'not-translated' | 'stale' | 'withheld' | 'changed';
  /** The Dutch sentence that a machine translation of an ask or a right never stands without. */
  readonly dutch: readonly SpokenBlock[] | undefined;
  /** A translation of what the Dutch said before; shown only to who asks for it. */
  readonly old?: { readonly blocks: readonly SpokenBlock[]; readonly language: string; readonly direction: Direction } | undefined;
  /** A machine made these words, and nothing said of the whole rule tells so. */
  readonly isMachineAmongPeople?: boolean | undefined;
  /** Its recording, by its path below packs/. */
  readonly sound?: string | undefined;
};

export type AskView = { readonly id: string; readonly what: Saying; readonly by: ByView; readonly ifNot: Saying | undefined };
export type ByView =
  | { readonly kind: 'none' | 'not-said' }
  /** `when` is the term in words ("1 week"), `after` what it counts from. */
  /** Its figure no longer holds; `until` is its last day, in words. */
  | { readonly kind: 'expired'; readonly until: string }
  /** The page says another figure now. */
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'term';
      readonly when: string;
      readonly after: Saying;
      /** The whole line in Dutch, beside what a machine translated. */
      readonly dutch: string | undefined;
      /** The whole line, where nobody translated `after`: half a line in each language would say nothing. */
      readonly whole: Saying | undefined;
      /** The day of its source, in words, where that is no longer fresh. */
      readonly oldSource: string | undefined;
      /** So old that it is only shown to who asks for it. */
      readonly isFolded: boolean;
      /** What the day card works with; not there where no last day can be counted. */
      readonly deadline?: Deadline | undefined;
    };
export type RightView = {
  readonly slot: RightSlot;
  readonly answer: 'said' | 'none' | 'not-said';
  readonly saying: Saying | undefined;
  /** The short objection: `dutch` is the text to send, whatever the reader's language; `meaning` says it in that language. */
  readonly copy: { readonly meaning: Saying | undefined; readonly dutch: string; readonly mayReasonsFollow: boolean } | undefined;
};
export type TermView = { readonly id: string; readonly word: Saying; readonly dutchWord: string; readonly is: Saying };
/** The parts of the help that name their sources. */
export type SourcedPart = 'asks' | 'summary' | 'needs' | 'steps' | 'fields' | 'rights';
/** Something of the reader's own life, and the sentence that matters then. */
export type LensView = ChoiceView & { readonly say: Saying; readonly source: SourceView };
export type ChoiceView = { readonly id: string; readonly label: Saying; readonly chosen: boolean };
/** A question of which a reader chooses one answer. `isUnknown`: the answer that is always there, in interface words. */
export type ChoiceGroupView = {
  readonly id: string;
  readonly question: Saying;
  /** What depends on it waits for the answer. */
  readonly askFirst: boolean;
  readonly choices: readonly ChoiceView[];
  readonly unknown: { readonly id: string; readonly chosen: boolean };
};
export type CorrectionView = { readonly day: string; readonly was: Saying; readonly is: Saying; readonly why: Saying };
export type FieldView = {
  readonly id: string;
  readonly label: Saying;
  readonly help: Saying;
  readonly why: Saying | undefined;
  /** Where it is on the page; `unseen` before anybody looked. */
  readonly place: FieldPlace | 'unseen';
};
export type SourceView = { readonly address: string; readonly host: string; readonly day: string; readonly how: PackSource['how'] };
export type ContactView = CallView & {
  readonly id: string;
  readonly kind: 'agency' | 'independent';
  readonly name: Saying;
  readonly for: Saying | undefined;
  /** As people write it: `088 898 92 94`; empty when no number was confirmed. */
  readonly phone: string;
  readonly cost: Saying | undefined;
  readonly haveReady: readonly Saying[];
  readonly firstWords: Saying | undefined;
  readonly not: readonly Saying[];
  readonly otherWays: readonly Saying[];
  readonly walkIn: Saying | undefined;
  readonly page: string;
  readonly source: SourceView;
};

export type HelpView = {
  readonly rule: string;
  readonly agency: string;
  readonly language: string;
  readonly direction: Direction;
  readonly title: Saying;
  readonly verdict: 'asks' | 'may' | 'nothing' | 'unknown';
  /** A question comes first, and holds back what a reader would act on. */
  readonly waitsForAnswer: boolean;
  readonly asks: readonly AskView[];
  /** The reader does not know which decision it is, so the asks are those with the shortest term. */
  readonly isShortest: boolean;
  readonly summary: Saying;
  readonly recognise: Saying | undefined;
  readonly situations: readonly ChoiceView[];
  readonly lenses: readonly LensView[];
  readonly choiceGroups: readonly ChoiceGroupView[];
  readonly needs: readonly { readonly id: string; readonly what: Saying; readonly help: Saying | undefined }[];
  readonly steps: readonly { readonly id: string; readonly do: Saying }[];
  readonly doneWhen: Saying | undefined;
  readonly terms: readonly TermView[];
  readonly fields: readonly FieldView[];
  /** More than half of the fields are gone: the page is another one than our source. */
  readonly isOtherPage: boolean;
  readonly rights: readonly RightView[];
  readonly contacts: readonly ContactView[];
  /** Somebody who listens now, on a page about debts, fines or a stopped benefit, outside office hours. */
  readonly nightLine: ContactView | undefined;
  readonly unknown: readonly Saying[];
  readonly question:
    | { readonly ask: Saying; readonly answers: readonly { id: string; say: Saying; isRight: boolean }[]; readonly again: Saying }
    | undefined;
  /** What was wrong before, for as long as it is shown. */
  readonly corrections: readonly CorrectionView[];
  /** What the rule about the whole subject is called, where there is one. */
  readonly section: Saying | undefined;
  readonly sources: readonly SourceView[];
  /** The sources of what each part shows, without doubles. */
  readonly sourcesOf: Readonly<Record<SourcedPart, readonly SourceView[]>>;
  /** The figures that the page itself says too, in words. */
  readonly confirmed: readonly string[];
  readonly author: Maker;
  /** The marks of sureness: the day in words, and how many readers understood it. */
  readonly checkedOn: string | undefined;
  readonly testedBy: { readonly day: string; readonly n: number } | undefined;
  readonly translatedBy: Maker | undefined;
  /** How far other languages have this rule; the others have only the buttons. */
  readonly languages: PackRule['languages'];
};

/** How long a correction stays in sight. */
const correctionDays = 90;

export type HelpViewInput = {
  readonly pack: AgencyPack;
  readonly rule: string;
  readonly translation: TranslationPack | undefined;
  /** The language the reader chose. */
  readonly language: string;
  /** Situations the reader chose; never guessed, never stored. */
  readonly situations: ReadonlySet<string>;
  readonly today: Day;
  /** Milliseconds since 1970 (UTC); without it nothing is said to be open now. */
  readonly now?: number | undefined;
  /** What the page tools saw, as far as they looked. */
  readonly seen?: Seen | undefined;
  readonly say: Say;
};

/** The view of a rule, or nothing where the pack does not hold it. */
export function helpView(input: HelpViewInput): HelpView | undefined {
  const rule = ownOf(input.pack.rules, input.rule);
  if (!rule) return undefined;
  const speaker = speakerOf(input, rule);
  const own = (name: string): Saying | undefined => speaker.find(input.rule, name);
  const fits = (item: { onlyFor: readonly string[] }): boolean => fitsSituation(item, input.situations);
  const asked = asksFor(rule, input.situations);
  const contacts = rule.contacts.flatMap((id) => contactView(id, input, speaker) ?? []);
  const listening = listeningOf(input.pack.contacts);
  const label = (id: string): ChoiceView => ({ id, label: speaker.say(input.rule, `situations.${id}.label`), chosen: input.situations.has(id) });
  const view: HelpView = {
    rule: input.rule,
    agency: rule.letter?.sender || input.pack.name,
    language: input.language,
    direction: input.say.language?.direction ?? 'ltr',
    title: speaker.say(input.rule, 'title'),
    verdict: verdictOf(rule),
    waitsForAnswer: false,
    asks: asked.asks.map((ask) => askView(ask, rule, input, speaker)),
    isShortest: asked.isShortest,
    summary: speaker.say(input.rule, 'summary'),
    recognise: own('recognise'),
    situations: rule.situations.flatMap((situation) => (situation.kind === 'single' ? [label(situation.id)] : [])),
    lenses: input.pack.lenses.map(({ id, owner, source }) => ({
      id: lensChoice(id),
      label: speaker.say(owner, `lenses.${id}.label`),
      say: speaker.sayWithDutch(owner, `lenses.${id}.say`),
      source: sourceView(source, input.language),
      chosen: input.situations.has(lensChoice(id)),
    })),
    choiceGroups: rule.situations.flatMap((situation) => {
      if (situation.kind === 'single') return [];
      const unknown = unknownChoiceOf(situation.id);
      return [
        {
          id: situation.id,
          question: speaker.say(input.rule, `situations.${situation.id}.question`),
          askFirst: situation.askFirst,
          choices: situation.choices.map(label),
          unknown: { id: unknown, chosen: input.situations.has(unknown) },
        },
      ];
    }),
    needs: rule.needs.filter(fits).map(({ id }) => ({ id, what: speaker.say(input.rule, `needs.${id}.what`), help: own(`needs.${id}.help`) })),
    steps: rule.steps.filter(fits).map(({ id }) => ({ id, do: speaker.say(input.rule, `steps.${id}.do`) })),
    doneWhen: own('done-when'),
    terms: termsOf(rule, input, speaker),
    fields: rule.fields.map(({ id }) => ({
      id,
      label: speaker.say(input.rule, `fields.${id}.label`),
      help: speaker.say(input.rule, `fields.${id}.help`),
      why: own(`fields.${id}.why`),
      place: seenOf(input, 'fields', id) ?? 'unseen',
    })),
    isOtherPage: rule.fields.filter(({ id }) => seenOf(input, 'fields', id) === 'gone').length * 2 > rule.fields.length,
    rights: rule.rights.map(({ slot, answer, owner }) => ({
      slot,
      answer,
      saying: answer === 'said' ? speaker.sayWithDutch(owner, `rights.${slot}`) : undefined,
      copy: copyOf(owner, slot, rule, input, speaker),
    })),
    contacts: peopleInOrder(contacts, listening),
    nightLine: nightLineOf(rule, contacts, listening, { now: input.now, holidays: input.pack.holidays }),
    unknown: Array.from({ length: rule.unknown }, (_, index) => speaker.say(input.rule, `unknown.${index + 1}`)),
    question: questionView(rule, input, speaker),
    corrections: correctionsOf(rule, input, speaker),
    section: rule.section ? speaker.find(rule.section, 'title') : undefined,
    sources: rule.sources.map((source) => sourceView(source, input.language)),
    sourcesOf: sourcesOf(rule, input, { asks: asked.asks, needs: rule.needs.filter(fits), steps: rule.steps.filter(fits) }),
    confirmed: rule.facts.filter(({ id }) => seenOf(input, 'facts', id) === 'confirmed').map(({ value }) => factInWords(value, input.say)),
    author: rule.author,
    checkedOn: rule.reviewed && dayInWords(rule.reviewed, input.language),
    testedBy: rule.tested && { day: dayInWords(rule.tested.day, input.language), n: rule.tested.right },
    translatedBy: input.translation?.language === input.language ? input.translation.made[input.rule] : undefined,
    languages: { ...rule.languages, [input.pack.language]: 'whole' },
  };
  return waitsForAnswer(rule, input.situations) ? heldBack(view) : view;
}

/** The name of a lens among the choices of a reader, apart from the situations of a rule. */
const lensChoice = (id: string): string => `lens ${id}`;

function verdictOf(rule: PackRule): HelpView['verdict'] {
  if (typeof rule.asks === 'string') return rule.asks;
  return rule.kind === 'decision' ? 'may' : 'asks';
}

function questionView(rule: PackRule, input: HelpViewInput, speaker: Speaker): HelpView['question'] {
  if (rule.answers.length === 0) return undefined;
  const answers = rule.answers.map(({ id, isRight }) => ({ id, isRight, say: speaker.sayWithDutch(input.rule, `question.answers.${id}.say`) }));
  return { ask: speaker.sayWithDutch(input.rule, 'question.ask'), answers, again: speaker.sayWithDutch(input.rule, 'question.again') };
}

function correctionsOf(rule: PackRule, input: HelpViewInput, speaker: Speaker): CorrectionView[] {
  return rule.corrections.flatMap((day, index) => {
    const age = daysBetween(day, input.today);
    if (age < 0 || age > correctionDays) return [];
    const said = (name: string): Saying => speaker.say(input.rule, `corrections.${index + 1}.${name}`);
    return [{ day: dayInWords(day, input.language), was: said('was'), is: said('is'), why: said('why') }];
  });
}

function termsOf(rule: PackRule, input: HelpViewInput, speaker: Speaker): HelpView['terms'] {
  const used = new Set(rule.terms);
  const texts = Object.values(input.pack.words[input.rule] ?? {});
  const rights = rule.rights.flatMap(({ slot, owner }) => input.pack.words[owner]?.[`rights.${slot}`] ?? []);
  for (const text of [...texts, rights]) for (const term of termsIn(text)) used.add(term);
  return [...used].map((id) => ({
    id,
    word: speaker.say(`term ${id}`, 'word'),
    dutchWord: plainText(input.pack.words[`term ${id}`]?.word ?? []),
    is: speaker.say(`term ${id}`, 'is'),
  }));
}

function contactView(id: string, input: HelpViewInput, speaker: Speaker): ContactView | undefined {
  const contact = ownOf(input.pack.contacts, id);
  if (!contact) return undefined;
  const owner = `contact ${id}`;
  const find = (name: string): Saying | undefined => speaker.find(owner, name);
  return {
    id,
    kind: contact.kind,
    name: speaker.say(owner, 'name'),
    for: find('for'),
    phone: contact.phone,
    ...callView(contact, speaker.list(owner, 'questions'), { ...input, holidays: input.pack.holidays }),
    cost: find('cost'),
    haveReady: speaker.list(owner, 'have-ready'),
    firstWords: find('first-words'),
    not: speaker.list(owner, 'not'),
    otherWays: speaker.list(owner, 'other-ways'),
    walkIn: find('walk-in'),
    page: contact.page,
    source: sourceView(contact.source, input.language),
  };
}

/** The short objection of a right, if it has one. */
function copyOf(owner: string, slot: RightSlot, rule: PackRule, input: HelpViewInput, speaker: Speaker): RightView['copy'] {
  const name = `rights.${slot}-copy`;
  if (!speaker.has(owner, name)) return undefined;
  // Reasons may follow under the Awb (6:6) and what rests on it for taxes; for an appeal under the Wahv no source says so.
  const mayReasonsFollow = rule.facts.some(({ term }) => term !== undefined && /^(?:Awb|AWR)\b/.test(term.law));
  const saying = speaker.say(owner, name);
  const meaning = saying.state === 'machine' || saying.state === 'translated' ? saying : undefined;
  return { meaning, dutch: plainText(input.pack.words[owner]?.[name] ?? []), mayReasonsFollow };
}

type Sourced = { readonly source: number };

/** What each shown part rests on; the first source of a rule is that of its summary. */
function sourcesOf(
  rule: PackRule,
  input: HelpViewInput,
  shown: { readonly asks: readonly Sourced[]; readonly needs: readonly Sourced[]; readonly steps: readonly Sourced[] },
): HelpView['sourcesOf'] {
  const views = (sources: readonly (PackSource | undefined)[]): SourceView[] =>
    [...new Map(sources.flatMap((source) => (source ? [[source.url, source] as const] : []))).values()].map((source) =>
      sourceView(source, input.language),
    );
  const of = (items: readonly Sourced[]): SourceView[] => views(items.map(({ source }) => rule.sources[source]));
  return {
    asks: of(shown.asks),
    summary: of([{ source: 0 }]),
    needs: of(shown.needs),
    steps: of(shown.steps),
    fields: of(rule.fields),
    rights: views(rule.rights.map(({ source }) => source)),
  };
}

function sourceView(source: PackSource, language: string): SourceView {
  const day = readSourceDay(source.checked);
  return { address: source.url, host: new URL(source.url).hostname, day: day ? sourceDayInWords(day, language) : source.checked, how: source.how };
}
