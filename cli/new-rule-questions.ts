// The questions of `rules new`, in the two languages of writers. Nothing here knows how the answers become a file; what is
// wrong with an answer is asked of the checker.

import { compareDays, type Day, writeDay } from '../core/facts/day.ts';
import { firstDayOf, readSourceDay } from '../core/facts/source-day.ts';
import { readSpan } from '../core/facts/span.ts';
import { isWarning, type Problem } from '../core/rule/problem.ts';
import { problemText } from '../core/rule/problem-sentence.ts';
import type { WriterLanguage } from '../core/rule/problem-text.ts';
import type { RuleKind } from '../core/rule/schema.ts';
import type { Said, Surroundings } from './command.ts';

/** What the person at the keyboard told about a page. */
export type PageTold = {
  /** As it stands on the page, and as we call it: a heading may hold what help may not. */
  readonly heading: string;
  readonly title: string;
  readonly name: string;
  readonly kind: RuleKind;
  readonly summary: string;
  readonly ask: 'nothing' | 'unknown' | AskTold;
  readonly unknown: string;
  readonly checked: string;
  readonly how: 'live' | 'capture' | 'reported';
};
export type AskTold = { readonly what: string; readonly by: 'none' | 'not-said' | TermTold; readonly ifNot: string };
export type TermTold = { readonly term: string; readonly after: string; readonly law: string; readonly near: string };

/** What is known before the first question. */
export type Given = {
  /** A name for the file, made from the address. */
  readonly name: string;
  /** The name of the agency. */
  readonly agency: string;
  readonly today: Day;
  /** Whether a name is in use already. */
  taken(name: string): boolean;
  /** What the checker says of a rule with these parts, beside a rule of which it says nothing. */
  look(parts: Partial<PageTold>): readonly Problem[];
  /** Whether a page of this kind may say that it asks nothing. */
  mayAskNothing(kind: RuleKind): boolean;
};

/** No answer comes any more, so nothing may be written. */
export class NobodyAnswers extends Error {}

/** Asks about one page. */
export async function askAboutPage({ ask, language }: Pick<Surroundings, 'ask' | 'language'>, given: Given): Promise<PageTold> {
  const questions = questionsIn(ask, language);
  const { look } = given;
  const heading = await questions.line(
    { nl: 'Welke kop staat boven de pagina? Typ hem precies over.', en: 'Which heading stands on top of the page? Type it exactly.' },
    undefined,
    (said) => sayProblems(look({ heading: said }).filter(isWrong)),
    {
      nl: `Een nieuwe regel voor ${given.agency}. Enter neemt over wat tussen haakjes staat. Stoppen kan altijd: er komt dan niets.`,
      en: `A new rule for ${given.agency}. Enter takes what stands between brackets. You may stop at any time: nothing is written then.`,
    },
  );
  const title = await askTitle(questions, heading, look);
  const name = await questions.name(given.name, given.taken);
  const kind = await questions.choice({ nl: 'Wat voor pagina is het?', en: 'What kind of page is it?' }, kinds);
  const summary = await questions.sentence(
    { nl: 'Waar gaat de pagina over? Eén of twee korte zinnen.', en: 'What is the page about? One or two short sentences, in Dutch.' },
    (said) => look({ summary: said }),
  );
  const asked = await askWhat(questions, kind, given);
  const unknown = await questions.sentence(
    { nl: 'Wat kunnen wij de lezer niet vertellen?', en: 'What can we not tell the reader? In Dutch.' },
    (said) => look({ unknown: said }),
    `Wij weten niet wat ${given.agency} over u beslist.`,
  );
  const how = await questions.choice({ nl: 'Hoe hebt u de pagina gelezen?', en: 'How did you read the page?' }, hows);
  const checked = await questions.sourceDay(given.today);
  return { heading, title, name, kind, summary, ask: asked, unknown, checked, how };
}

/** The heading is the title, save where help may not say what stands in it: a figure, an abbreviation. */
async function askTitle(questions: Questions, heading: string, look: Given['look']): Promise<string> {
  const wrong = look({ title: heading }).filter(isWrong);
  if (wrong.length === 0) return heading;
  return questions.sentence(
    {
      nl: 'Op de pagina mag dat, in onze uitleg niet. Hoe noemen wij de pagina?',
      en: 'On the page that is possible, in our help it is not. What do we call the page, in Dutch?',
    },
    (said) => look({ title: said }),
    undefined,
    undefined,
    sayProblems(wrong),
  );
}

const aWhat = { by: 'none', ifNot: 'not-said' } as const;

async function askWhat(questions: Questions, kind: RuleKind, { look, mayAskNothing }: Given): Promise<PageTold['ask']> {
  const what = await questions.sentence(
    {
      nl: 'Wat vraagt de pagina van de lezer? (Enter: niets, of dat weten wij niet)',
      en: 'What does the page ask of the reader? In Dutch. (Enter: nothing, or we do not know)',
    },
    (said) => look({ ask: { what: said, ...aWhat } }),
    '',
    {
      nl: 'Laat het getal hier weg. Een tijd of laatste dag komt bij de volgende vraag.',
      en: 'Leave the figure out here. A time or last day comes with the next question.',
    },
  );
  if (what !== '') return askAboutAsk(questions, what, look);
  // A page that may decide about the reader never says that it asks nothing.
  if (!mayAskNothing(kind)) return 'unknown';
  return questions.choice({ nl: 'Wat zeggen wij dan tegen de lezer?', en: 'What do we tell the reader then?' }, nothings);
}

async function askAboutAsk(questions: Questions, what: string, look: Given['look']): Promise<AskTold> {
  const when = await questions.choice({ nl: 'Voor wanneer?', en: 'By when?' }, whens);
  const by = when === 'term' ? await askAboutTerm(questions, (term) => look({ ask: { what, by: term, ifNot: 'not-said' } })) : when;
  const ifNot = await questions.sentence(
    {
      nl: 'En als de lezer niets doet? (Enter: dat staat niet op de pagina)',
      en: 'And if the reader does nothing? In Dutch. (Enter: the page does not say)',
    },
    (said) => look({ ask: { what, by: 'none', ifNot: said } }),
    'not-said',
  );
  return { what, by, ifNot };
}

async function askAboutTerm(questions: Questions, look: (term: TermTold) => readonly Problem[]): Promise<TermTold> {
  const term = await questions.span();
  const safe = { term, after: 'de datum op uw brief', law: '', near: 'brief' };
  const after = await questions.sentence(
    {
      nl: 'Na wat telt die tijd? Bijvoorbeeld: de datum op uw brief.',
      en: 'What does it count from? In Dutch, such as: de datum op uw brief.',
    },
    (said) => look({ ...safe, after: withoutStop(said) }),
  );
  const near = await questions.line(
    { nl: 'Welk woord staat op de pagina bij die tijd?', en: 'Which word stands with it on the page?' },
    undefined,
    (said) => sayProblems(look({ ...safe, near: said }).filter(isWrong)),
  );
  const law = await questions.line(
    { nl: 'Staat die tijd in een wet? Welke? (Enter: nee, of dat weten wij niet)', en: 'Is it in a law? Which? (Enter: no, or we do not know)' },
    '',
    (said) => sayProblems(look({ ...safe, law: said }).filter(isWrong)),
  );
  return { term, after: withoutStop(after), law, near };
}

/** It becomes the end of a sentence: "binnen 6 weken na …". */
const withoutStop = (text: string): string => text.replace(/\s*\.$/, '');

const isWrong = (problem: Problem): boolean => !isWarning(problem);

const kinds = [
  ['information', { nl: 'informatie: alleen om te lezen', en: 'information: only to read' }],
  ['form', { nl: 'een formulier of aanvraag', en: 'a form or application' }],
  ['decision', { nl: 'een beslissing over de lezer', en: 'a decision about the reader' }],
  ['duty', { nl: 'iets wat de lezer moet doen', en: 'something the reader must do' }],
  ['login', { nl: 'inloggen', en: 'logging in' }],
] as const satisfies readonly (readonly [RuleKind, Said])[];
const nothings = [
  ['nothing', { nl: 'deze pagina vraagt niets van u', en: 'this page asks nothing of you' }],
  ['unknown', { nl: 'wij weten niet wat deze pagina van u vraagt', en: 'we do not know what this page asks of you' }],
] as const satisfies readonly (readonly [string, Said])[];
const whens = [
  ['none', { nl: 'er is geen laatste dag', en: 'there is no last day' }],
  ['not-said', { nl: 'dat staat niet op de pagina', en: 'the page does not say' }],
  ['term', { nl: 'binnen een tijd, zoals 6 weken', en: 'within a time, such as 6 weken' }],
] as const satisfies readonly (readonly [string, Said])[];
const hows = [
  ['live', { nl: 'zelf, op de echte pagina', en: 'myself, on the live page' }],
  ['capture', { nl: 'in een bewaarde kopie', en: 'in a stored copy' }],
  ['reported', { nl: 'iemand anders vertelde wat er staat', en: 'somebody else told what it says' }],
] as const satisfies readonly (readonly [string, Said])[];

const figures: ReadonlySet<string> = new Set(['LOOSE_FIGURE', 'NUMBER_WORD']);
const withoutFigure: Said = {
  nl: 'Laat het getal weg. De lezer ziet het op de pagina zelf.',
  en: 'Leave the figure out. The reader sees it on the page itself.',
};

/** What the checker says, a line each; nothing where it says nothing. A beginner has no facts yet to put a figure in. */
function sayProblems(problems: readonly Problem[], aboutFigures = withoutFigure): Said | undefined {
  if (problems.length === 0) return undefined;
  const lines = (language: WriterLanguage): string =>
    problems
      .map((problem) => {
        const { says, mend } = problemText(problem, language);
        return `- ${says} ${figures.has(problem.code) ? aboutFigures[language] : mend}`.trim();
      })
      .join('\n');
  return { nl: lines('nl'), en: lines('en') };
}

type Look = (said: string) => readonly Problem[];
type Questions = ReturnType<typeof questionsIn>;

/** Each question is asked until its answer can be used; what is wrong with an answer is said at once. */
function questionsIn(ask: Surroundings['ask'], language: WriterLanguage) {
  const line = async (question: Said, proposal?: string, wrong?: (answer: string) => Said | undefined, before?: Said): Promise<string> => {
    const answer = await ask(before ? `${before[language]}\n${question[language]}` : question[language]);
    if (answer === undefined) throw new NobodyAnswers();
    if (answer === '' && proposal !== undefined) return proposal;
    const trouble = answer === '' ? anAnswer : wrong?.(answer);
    return trouble ? line(question, proposal, wrong, trouble) : answer;
  };
  /** A sentence for readers. What must be mended is asked again; what is only hard may stay, with Enter. */
  const sentence = async (question: Said, look: Look, proposal?: string, aboutFigures?: Said, first?: Said): Promise<string> => {
    const hear = async (asked: Said, enter: string | undefined, before?: Said): Promise<string> => {
      const said = await line(asked, enter, undefined, before);
      if (said === enter) return said;
      const problems = look(said);
      const remarks = sayProblems(problems, aboutFigures);
      if (!remarks) return said;
      return problems.some(isWrong) ? hear(withProposal(question, proposal), proposal, remarks) : hear(keepIt, said, remarks);
    };
    return hear(withProposal(question, proposal), proposal, first);
  };
  return {
    line,
    sentence,
    async choice<Value extends string>(question: Said, choices: readonly (readonly [Value, Said])[]): Promise<Value> {
      const rows = (of: WriterLanguage): string => choices.map(([, said], index) => `  ${index + 1}. ${said[of]}`).join('\n');
      const meant = (answer: string): Value | undefined => choices[Number(answer.replace(/\.$/, '')) - 1]?.[0];
      const answer = await line({ nl: `${question.nl}\n${rows('nl')}`, en: `${question.en}\n${rows('en')}` }, undefined, (given) =>
        meant(given) ? undefined : { nl: `Typ een getal van 1 tot en met ${choices.length}.`, en: `Type a number from 1 to ${choices.length}.` },
      );
      return meant(answer) as Value;
    },
    name: (proposal: string, taken: (name: string) => boolean): Promise<string> => {
      const free = [proposal, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${proposal}-${number}`)].find((each) => !taken(each));
      return line(withProposal({ nl: 'Hoe heet het bestand?', en: 'What is the name of the file?' }, free), free, (given) => {
        if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(given))
          return { nl: 'Gebruik kleine letters, cijfers en streepjes.', en: 'Use small letters, digits and hyphens.' };
        return taken(given) ? { nl: `"${given}" is er al.`, en: `"${given}" is taken.` } : undefined;
      });
    },
    span: (): Promise<string> =>
      line({ nl: 'Hoe lang? Bijvoorbeeld: 6 weken', en: 'How long? In Dutch, such as: 6 weken' }, undefined, (given) =>
        readSpan(given)
          ? undefined
          : {
              nl: 'Schrijf een getal en een woord: 6 weken, 1 maand, 5 werkdagen.',
              en: 'Write a number and a Dutch word: 6 weken, 1 maand, 5 werkdagen.',
            },
      ),
    sourceDay: (today: Day): Promise<string> => {
      const proposal = writeDay(today);
      return line(withProposal({ nl: 'Van welke dag is dat?', en: 'Of which day is that?' }, proposal), proposal, (given) => {
        const day = readSourceDay(given);
        if (!day)
          return {
            nl: 'Schrijf een dag (2026-09-14), een maand (2026-09) of een jaar (2026).',
            en: 'Write a day (2026-09-14), a month (2026-09) or a year (2026).',
          };
        return compareDays(firstDayOf(day), today) > 0 ? { nl: 'Die dag moet nog komen.', en: 'That day is still to come.' } : undefined;
      });
    },
  };
}

const anAnswer: Said = { nl: 'Hier is een antwoord nodig.', en: 'An answer is needed here.' };
const keepIt: Said = { nl: 'Typ een betere zin, of Enter om hem te houden.', en: 'Type a better sentence, or Enter to keep it.' };

const withProposal = (question: Said, proposal: string | undefined): Said =>
  proposal === undefined || proposal === '' || proposal === 'not-said'
    ? question
    : { nl: `${question.nl} (Enter: ${proposal})`, en: `${question.en} (Enter: ${proposal})` };
