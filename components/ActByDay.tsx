import { useRef } from 'preact/hooks';
import { calendarFile, calendarType } from '../core/deadline/calendar-file.ts';
import { emptyBoxes } from '../core/deadline/typed-day.ts';
import type { Day } from '../core/facts/day.ts';
import type { Say } from '../core/language/interface-words.ts';
import { type DayTyped, dayView, nothingTyped } from '../core/view/day-view.ts';
import type { AskView, ByView, HelpView, Saying } from '../core/view/help-view.ts';
import { type Ahead, DayAnswer, HowToSend } from './DayAnswer.tsx';
import { DayQuestions } from './DayQuestions.tsx';
import { Icon } from './Icon.tsx';
import { SayingText } from './SayingText.tsx';
import { useVoice } from './voice.ts';

/** What the reader typed, by ask, and the day that it is. */
export type DaysTyped = { readonly typed: ReadonlyMap<string, DayTyped>; readonly today: Day };

export type DayActions = {
  /** Keeps what was typed for an ask, in memory. */
  typeDay(ask: string, typed: DayTyped): void;
  /** Lets the browser save a text as a file. */
  saveFile(name: string, text: string, type: string): void;
};

type Days = { view: HelpView; days: DaysTyped; actions: DayActions; findHelp(): void };

/** A card for each ask that has a term: what is the last day, for this reader? */
export function ActByDays(props: Days) {
  const timed = props.view.asks.filter(({ by }) => by.kind === 'term' && by.deadline);
  return timed.map((ask) => <ActByDay key={ask.id} ask={ask} by={ask.by} isOneOfMore={timed.length > 1} {...props} />);
}

type Card = Days & { ask: AskView; by: ByView; isOneOfMore: boolean };

function ActByDay({ ask, by, isOneOfMore, view, days, actions, findHelp }: Card) {
  const say = useVoice();
  const boxes = useRef<HTMLFieldSetElement>(null);
  if (by.kind !== 'term' || !by.deadline) return null;
  const typed = days.typed.get(ask.id) ?? nothingTyped;
  const shown = dayView({ deadline: by.deadline, typed, today: days.today, language: view.language });
  const { answer } = shown;
  const name = `day-${ask.id}`;
  const change = (changes: Partial<DayTyped>): void => actions.typeDay(ask.id, { ...typed, ...changes });
  /** For a button that goes together with the answer: the focus goes to where a day is typed. */
  const changeFromButton = (changes: Partial<DayTyped>): void => {
    change(changes);
    boxes.current?.querySelector('input')?.focus();
  };
  return (
    <section class="card" aria-labelledby={name}>
      <h2 id={name}>{say('day-title')}</h2>
      {isOneOfMore && <SayingText saying={ask.what} />}
      {shown.payingAccepts && <p>{say('day-paying')}</p>}
      <DayQuestions name={name} view={shown} after={by.after} change={change} boxes={boxes} />
      <output>
        <DayAnswer answer={answer} />
      </output>
      {answer.kind === 'odd' && (
        <button type="button" class="button" onClick={() => changeFromButton({ confirmed: answer.day })}>
          {say('day-is-right')}
        </button>
      )}
      {answer.kind === 'ahead' && <HowToSend answer={answer} />}
      {answer.kind === 'past' && <TooLate view={view} />}
      {shown.hasPostRule && (answer.kind === 'ahead' || answer.kind === 'past') && <AlreadyPosted />}
      {answer.kind === 'ahead' && (
        <button
          type="button"
          class="button button-main button-wide"
          onClick={() => actions.saveFile('wegwijs.ics', calendarOf(answer, view, ask, days.today, say), calendarType)}
        >
          <Icon name="day" />
          {say('day-calendar')}
        </button>
      )}
      {(answer.kind === 'past' || answer.kind === 'no-start') && (
        <button type="button" class="button button-main button-wide" onClick={findHelp}>
          <Icon name="people" />
          {say('find-help')}
        </button>
      )}
      {(answer.kind === 'ahead' || answer.kind === 'past') && (
        <button type="button" class="button button-wide" onClick={() => changeFromButton({ boxes: emptyBoxes, confirmed: undefined })}>
          {say('day-erase')}
        </button>
      )}
      {shown.asks && <p class="soft">{say('day-not-kept')}</p>}
    </section>
  );
}

/** What the rule says about being late: there is always a next step. */
function TooLate({ view }: { view: HelpView }) {
  const right = view.rights.find(({ slot }) => slot === 'too-late');
  return right?.saying ? <SayingText saying={right.saying} /> : null;
}

/** The rule of the post stands behind its own question: it is no extra week for who has yet to write. */
function AlreadyPosted() {
  const say = useVoice();
  return (
    <details class="more">
      <summary>{say('day-posted')}</summary>
      <p>{say('day-posted-more')}</p>
    </details>
  );
}

/** The last day and the safe day for a calendar; of the reader there is nothing in it, only the title of the page. */
function calendarOf({ days: { last, safe } }: Ahead, view: HelpView, ask: AskView, today: Day, say: Say): string {
  const title = textOf(view.title);
  const days = [
    { name: 'last', day: last, title: say('day-file-last', { title }) },
    ...(safe ? [{ name: 'safe', day: safe, title: say('day-file-safe', { title }) }] : []),
  ];
  return calendarFile(days, `${view.rule} ${ask.id}`, today);
}

const textOf = ({ blocks }: Saying): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.inlines : block.rows.flat()))
    .map(({ text }) => text)
    .join('');
