// The questions of `rules new`, in the two languages of writers. Nothing here knows how the answers become a file.

import { readSourceDay } from '../core/facts/source-day.ts';
import { readSpan } from '../core/facts/span.ts';
import { checkPlain } from '../core/plain/check-plain.ts';
import { plainFindingText } from '../core/plain/finding-sentence.ts';
import type { PlainLists } from '../core/plain/lists.ts';
import { readRichText } from '../core/rule/rich-text.ts';
import type { RuleKind } from '../core/rule/schema.ts';
import type { Said, Surroundings } from './command.ts';

/** What the person at the keyboard told about a page. */
export type PageTold = {
  readonly heading: string;
  readonly name: string;
  readonly kind: RuleKind;
  readonly summary: string;
  readonly ask: AskTold | undefined;
  readonly unknown: string;
  readonly checked: string;
  readonly how: 'live' | 'capture' | 'reported';
};
export type AskTold = { readonly what: string; readonly by: 'none' | 'not-said' | TermTold; readonly ifNot: string };
export type TermTold = { readonly term: string; readonly after: string; readonly law: string; readonly near: string };

/** No answer comes any more, so nothing may be written. */
export class NobodyAnswers extends Error {}

/** Asks about one page; `taken` says whether a name is in use already. */
export async function askAboutPage(
  { ask, language }: Surroundings,
  given: {
    readonly name: string;
    readonly agency: string;
    readonly today: string;
    readonly lists: PlainLists;
    readonly taken: (name: string) => boolean;
  },
): Promise<PageTold> {
  const questions = questionsIn(ask, language, given.lists, [given.agency]);
  const heading = await questions.line({
    nl: 'Welke kop staat boven de pagina? Typ hem precies over.',
    en: 'Which heading stands on top of the page? Type it exactly.',
  });
  const name = await questions.name(given.name, given.taken);
  const kind = await questions.choice({ nl: 'Wat voor pagina is het?', en: 'What kind of page is it?' }, kinds);
  const summary = await questions.sentence({
    nl: 'Waar gaat de pagina over? Eén of twee korte zinnen.',
    en: 'What is the page about? One or two short sentences, in Dutch.',
  });
  const what = await questions.sentence(
    {
      nl: 'Wat vraagt de pagina van de lezer? (Enter: niets, of dat weten wij niet)',
      en: 'What does the page ask of the reader? In Dutch. (Enter: nothing, or we do not know)',
    },
    '',
  );
  const told = what === '' ? undefined : await askAboutAsk(questions, what);
  const unknown = await questions.sentence(
    { nl: 'Wat kunnen wij de lezer niet vertellen?', en: 'What can we not tell the reader? In Dutch.' },
    `Wij weten niet wat ${given.agency} over u beslist.`,
  );
  const how = await questions.choice({ nl: 'Hoe hebt u de pagina gelezen?', en: 'How did you read the page?' }, hows);
  const checked = await questions.checkedDay(given.today);
  return { heading, name, kind, summary, ask: told, unknown, checked, how };
}

async function askAboutAsk(questions: Questions, what: string): Promise<AskTold> {
  const when = await questions.choice({ nl: 'Voor wanneer?', en: 'By when?' }, whens);
  const by = when === 'term' ? await askAboutTerm(questions) : when;
  const ifNot = await questions.sentence(
    {
      nl: 'En als de lezer niets doet? (Enter: dat staat niet op de pagina)',
      en: 'And if the reader does nothing? In Dutch. (Enter: the page does not say)',
    },
    'not-said',
  );
  return { what, by, ifNot };
}

async function askAboutTerm(questions: Questions): Promise<TermTold> {
  const term = await questions.span();
  const after = await questions.line({
    nl: 'Na wat telt die tijd? Bijvoorbeeld: de datum op uw brief.',
    en: 'What does it count from? In Dutch, such as: de datum op uw brief.',
  });
  const near = await questions.line({ nl: 'Welk woord staat op de pagina bij die tijd?', en: 'Which word stands with it on the page?' });
  const law = await questions.line(
    { nl: 'Staat die tijd in een wet? Welke? (Enter: nee, of dat weten wij niet)', en: 'Is it in a law? Which? (Enter: no, or we do not know)' },
    '',
  );
  return { term, after, law, near };
}

const kinds = [
  ['information', { nl: 'informatie: alleen om te lezen', en: 'information: only to read' }],
  ['form', { nl: 'een formulier of aanvraag', en: 'a form or application' }],
  ['decision', { nl: 'een beslissing over de lezer', en: 'a decision about the reader' }],
  ['duty', { nl: 'iets wat de lezer moet doen', en: 'something the reader must do' }],
  ['login', { nl: 'inloggen', en: 'logging in' }],
] as const satisfies readonly (readonly [RuleKind, Said])[];
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

type Questions = ReturnType<typeof questionsIn>;

/** Each question is asked until its answer can be used; what is wrong with an answer is said at once. */
function questionsIn(ask: Surroundings['ask'], language: Surroundings['language'], lists: PlainLists, names: readonly string[]) {
  const say = (said: Said): string => said[language];
  const line = async (question: Said, proposal?: string, wrong?: (answer: string) => Said | undefined): Promise<string> => {
    const answer = await ask(say(question));
    if (answer === undefined) throw new NobodyAnswers();
    const given = answer === '' ? proposal : answer;
    const trouble =
      given === undefined ? { nl: 'Hier is een antwoord nodig.', en: 'An answer is needed here.' } : answer === '' ? undefined : wrong?.(answer);
    if (!trouble && given !== undefined) return given;
    return line({ nl: `${trouble?.nl} ${question.nl}`, en: `${trouble?.en} ${question.en}` }, proposal, wrong);
  };
  return {
    line,
    /** A sentence for readers. What is hard in it is told; the same sentence again, or Enter, keeps it. */
    async sentence(question: Said, proposal?: string): Promise<string> {
      const said = await line(withProposal(question, proposal), proposal, brokenMarkup);
      if (said === proposal) return said;
      const hard = checkPlain(said, lists, { names: new Set(names) });
      if (hard.length === 0) return said;
      const remarks = hard.map(({ code, values }) => plainFindingText(code, values, language)).map(({ says, mend }) => `- ${says} ${mend}`.trim());
      const again = { nl: 'Typ een betere zin, of Enter om hem te houden.', en: 'Type a better sentence, or Enter to keep it.' };
      return line({ nl: [...remarks, again.nl].join('\n'), en: [...remarks, again.en].join('\n') }, said, brokenMarkup);
    },
    async choice<Value extends string>(question: Said, choices: readonly (readonly [Value, Said])[]): Promise<Value> {
      const rows = (of: Surroundings['language']): string => choices.map(([, said], index) => `  ${index + 1}. ${said[of]}`).join('\n');
      const isNumber = (answer: string): boolean => choices[Number(answer) - 1] !== undefined;
      const answer = await line({ nl: `${question.nl}\n${rows('nl')}`, en: `${question.en}\n${rows('en')}` }, undefined, (given) =>
        isNumber(given) ? undefined : { nl: `Typ een getal van 1 tot en met ${choices.length}.`, en: `Type a number from 1 to ${choices.length}.` },
      );
      return (choices[Number(answer) - 1] ?? choices[0])?.[0] as Value;
    },
    name: (proposal: string, taken: (name: string) => boolean): Promise<string> =>
      line(
        { nl: `Hoe heet het bestand? (Enter: ${proposal})`, en: `What is the name of the file? (Enter: ${proposal})` },
        taken(proposal) ? undefined : proposal,
        (given) => {
          if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(given))
            return { nl: 'Gebruik kleine letters, cijfers en streepjes.', en: 'Use small letters, digits and hyphens.' };
          return taken(given) ? { nl: `"${given}" is er al.`, en: `"${given}" is taken.` } : undefined;
        },
      ),
    span: (): Promise<string> =>
      line({ nl: 'Hoe lang? Bijvoorbeeld: 6 weken', en: 'How long? In Dutch, such as: 6 weken' }, undefined, (given) =>
        readSpan(given)
          ? undefined
          : {
              nl: 'Schrijf een getal en een woord: 6 weken, 1 maand, 5 werkdagen.',
              en: 'Write a number and a Dutch word: 6 weken, 1 maand, 5 werkdagen.',
            },
      ),
    checkedDay: (today: string): Promise<string> =>
      line({ nl: `Van welke dag is dat? (Enter: ${today})`, en: `Of which day is that? (Enter: ${today})` }, today, (given) =>
        readSourceDay(given)
          ? undefined
          : {
              nl: 'Schrijf een dag (2026-09-14), een maand (2026-09) of een jaar (2026).',
              en: 'Write a day (2026-09-14), a month (2026-09) or a year (2026).',
            },
      ),
  };
}

const withProposal = (question: Said, proposal: string | undefined): Said =>
  proposal === undefined || proposal === '' || proposal === 'not-said'
    ? question
    : { nl: `${question.nl} (Enter: ${proposal})`, en: `${question.en} (Enter: ${proposal})` };

const brokenMarkup = (answer: string): Said | undefined =>
  readRichText(answer).ok
    ? undefined
    : { nl: 'Tekens als < > { } [ ] kunnen hier niet.', en: 'Characters such as < > { } [ ] are not possible here.' };
