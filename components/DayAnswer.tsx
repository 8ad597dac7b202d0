import type { DayAnswer as Given } from '../core/view/day-view.ts';
import { FilledSentence } from './FilledSentence.tsx';
import { useVoice } from './voice.ts';

export type Ahead = Given & { kind: 'ahead' };

/** What is said aloud, once: the boxes make a day, or something that is no day. Being late is never red. */
export function DayAnswer({ answer }: { answer: Given }) {
  const say = useVoice();
  switch (answer.kind) {
    case 'waiting':
    case 'short-year':
      return null;
    case 'no-start':
      return <span class="answer">{say('day-no-start')}</span>;
    case 'impossible':
      return <span class="answer">{say('day-impossible', { date: answer.date })}</span>;
    case 'odd':
      return <span class="answer">{answer.about === 'year' ? say('day-odd-year', { year: `${answer.day.year}` }) : say('day-odd-day')}</span>;
    case 'past':
      return (
        <span class="answer">
          <strong>{say(answer.isSure ? 'day-past' : 'day-past-maybe')}</strong>
          <span>{say('day-past-was', { day: answer.last })}</span>
          <span>{say('day-past-more')}</span>
        </span>
      );
    case 'ahead':
      return (
        <span class="answer">
          <span>{say(answer.doubt ? 'day-last-earliest' : 'day-last')}</span>
          <strong class="answer-day">{answer.last}</strong>
          {answer.isToday && <span>{say('day-is-today')}</span>}
          <Safe safe={answer.safe} />
        </span>
      );
  }
}

function Safe({ safe }: Pick<Ahead, 'safe'>) {
  const say = useVoice();
  if (safe.kind === 'day') {
    return (
      <span class="answer-safe">
        <FilledSentence sentence={say('day-safe', { day: '\n' })} part={<strong>{safe.day}</strong>} /> {say('day-safe-more')}
      </span>
    );
  }
  return safe.kind === 'late' ? <span class="answer-safe">{say('day-safe-late')}</span> : null;
}

/** Why it is this day, and how to be in time. */
export function HowToSend({ answer: { doubt, hasMoved, mayBeLater, goesOnline, post } }: { answer: Ahead }) {
  const say = useVoice();
  return (
    <>
      {doubt && <p>{say(`day-doubt-${doubt}`)}</p>}
      {hasMoved && <p>{say('day-moved')}</p>}
      {mayBeLater && <p>{say('day-maybe-later')}</p>}
      {post && (
        <dl class="facts">
          {goesOnline && (
            <div>
              <dt>{say('day-online')}</dt>
              <dd>{say('day-online-send')}</dd>
            </div>
          )}
          <div>
            <dt>{say('day-post')}</dt>
            <dd>{post.kind === 'day' ? say('day-post-send', { day: post.day }) : say('day-post-late')}</dd>
          </div>
        </dl>
      )}
    </>
  );
}
