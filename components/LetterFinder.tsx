import type { LetterAnswer, LetterGoal, LetterQuestion } from '../core/view/letter-choices.ts';
import type { LetterTitle } from '../core/view/letter-title.ts';
import { Icon } from './Icon.tsx';
import type { LetterActions, LetterAsked } from './letter-state.ts';
import { useVoice } from './voice.ts';

/** The name of a choice in the panel, so that the focus finds it again. */
export const choiceId = (goal: LetterGoal): string => `letter-${JSON.stringify(goal)}`;

/** One question about the letter on the table: its answers first, below them the ways on. */
export function LetterFinder({ asked, actions }: { asked: LetterAsked; actions: LetterActions }) {
  const say = useVoice();
  const { question, titles } = asked;
  const press = (goal: LetterGoal) => ({ type: 'button' as const, id: choiceId(goal), onClick: () => actions.choose(goal) });
  return (
    <>
      <button type="button" class="button" onClick={actions.back}>
        {say('letter-back')}
      </button>
      <h1 class="page-title" id="title" tabIndex={-1}>
        <QuestionText question={question} agencyName={asked.agencyName} />
      </h1>
      <ul class={question.step.kind === 'code' ? 'letter-choices letter-codes' : 'letter-choices'}>
        {question.answers.map((answer) => (
          <li key={choiceId(answer.goal)}>
            <button {...press(answer.goal)} class="button letter-choice">
              <AnswerText answer={answer} titles={titles} />
            </button>
          </li>
        ))}
      </ul>
      <ul class="letter-choices letter-ways">
        {question.ways.map(({ kind, goal }) => (
          <li key={choiceId(goal)}>
            <button {...press(goal)} class="button letter-choice">
              {say(kind === 'more' ? `letter-more-${question.step.kind}` : `letter-${kind}`)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function QuestionText({ question, agencyName }: { question: LetterQuestion; agencyName: string }): string {
  const say = useVoice();
  if (question.step.kind === 'agency') return say('letter-of-whom');
  if (question.step.kind === 'code') return say('letter-which-code');
  const isOfMore = question.answers.some((answer) => answer.kind === 'letter' && answer.sender !== '');
  return isOfMore ? say('letter-which-of-all') : say('letter-which', { agency: agencyName });
}

function AnswerText({ answer, titles }: { answer: LetterAnswer; titles: LetterAsked['titles'] }) {
  const say = useVoice();
  if (answer.kind === 'agency') return answer.name;
  if (answer.kind === 'code') return <Code code={answer.code} heard={say('letter-code', { code: answer.code })} />;
  const { id, code, title, top } = answer.letter;
  const shown: LetterTitle = titles.get(id) ?? { text: title, language: 'nl', direction: 'ltr' };
  return (
    <>
      {code && <Code code={code} heard={say('letter-code', { code })} />}
      <span class="letter-text">
        <bdi lang={shown.language} dir={shown.direction}>
          {shown.text}
        </bdi>
        {answer.sender && <span class="letter-top">{say('letter-from', { agency: answer.sender })}</span>}
        <Top words={top} />
      </span>
    </>
  );
}

/** As big as it stands on the paper; a voice says what it is. */
function Code({ code, heard }: { code: string; heard: string }) {
  return (
    <>
      <span class="letter-code" aria-hidden="true" lang="nl" translate={false}>
        {code}
      </span>
      <span class="only-heard">{heard}</span>
    </>
  );
}

/** The words at the top of the paper stay Dutch, because the paper is. */
function Top({ words }: { words: readonly string[] }) {
  const say = useVoice();
  const [before, after] = say('letter-top', { words: '\n' }).split('\n');
  return (
    <span class="letter-top">
      {before}
      <bdi lang="nl" dir="ltr" translate={false}>
        {words.join(' / ')}
      </bdi>
      {after}
    </span>
  );
}

/** The way in, on the first screen. */
export function LetterButton({ actions }: { actions: LetterActions }) {
  const say = useVoice();
  return (
    <button type="button" class="button letter-open" id="letter-open" onClick={actions.open}>
      <Icon name="page" />
      {say('letter-open')}
    </button>
  );
}
