import type { RefObject } from 'preact';
import { emptyBoxes } from '../core/deadline/typed-day.ts';
import type { DayTyped, DayView } from '../core/view/day-view.ts';
import type { Saying } from '../core/view/help-view.ts';
import { DayBoxes } from './DayBoxes.tsx';
import { FilledSentence } from './FilledSentence.tsx';
import { SayingLine } from './SayingText.tsx';
import { useVoice } from './voice.ts';

export type DayQuestionsProps = {
  /** Tells the questions of one ask from those of another. */
  name: string;
  view: DayView;
  /** What the term counts from, in words. */
  after: Saying;
  change(changes: Partial<DayTyped>): void;
  boxes: RefObject<HTMLFieldSetElement | null>;
};

/** The date in the letter always wins, so that is asked first; then the day that the boxes are for. */
export function DayQuestions({ name, view, after, change, boxes }: DayQuestionsProps) {
  const say = useVoice();
  const { asks, unknownStart } = view;
  // What was typed answers one question; another question begins with empty boxes.
  const startOver = (changes: Partial<DayTyped>): void => change({ boxes: emptyBoxes, confirmed: undefined, ...changes });
  return (
    <>
      <LetterQuestion name={name} view={view} choose={(inLetter) => startOver({ inLetter, isStartUnknown: false })} />
      {view.inLetter === 'unknown' && <p class="soft">{say('day-look')}</p>}
      {asks && (
        <DayBoxes
          question={asks === 'event' ? <EventQuestion after={after} /> : say(`day-ask-${asks}`)}
          typed={view.boxes}
          type={(typed) => change({ boxes: typed })}
          place={boxes}
        />
      )}
      {unknownStart && (
        <label class="choice">
          <input
            type="checkbox"
            checked={unknownStart === 'chosen'}
            onChange={(event) => startOver({ isStartUnknown: event.currentTarget.checked })}
          />
          {say('day-unknown-start')}
        </label>
      )}
      {view.answer.kind === 'short-year' && <p class="soft">{say('day-short-year')}</p>}
    </>
  );
}

function LetterQuestion({ name, view, choose }: Pick<DayQuestionsProps, 'name' | 'view'> & { choose(answer: DayTyped['inLetter']): void }) {
  const say = useVoice();
  const row = (answer: NonNullable<DayTyped['inLetter']>, label: string) => (
    <label class="choice">
      <input type="radio" name={`${name}-letter`} checked={view.inLetter === answer} onChange={() => choose(answer)} />
      {label}
    </label>
  );
  return (
    <fieldset class="choices">
      <legend>{say(view.hasLetter ? 'day-in-letter' : 'day-in-letter-event')}</legend>
      {row('yes', say('day-yes'))}
      {row('no', say('day-no'))}
      {row('unknown', say('choice-unknown'))}
    </fieldset>
  );
}

function EventQuestion({ after }: { after: Saying }) {
  return <FilledSentence sentence={useVoice()('day-ask-event', { after: '\n' })} part={<SayingLine saying={after} />} />;
}
