import { useState } from 'preact/hooks';
import type { HelpView } from '../core/view/help-view.ts';
import { SayingLine, SayingText } from './SayingText.tsx';
import { useVoice } from './voice.ts';

/**
 * One question with which a reader, or who sits beside them, sees whether it is clear. No answer is wrong: another one gets
 * the same in other words. It is kept as long as it is drawn.
 */
export function UnderstandingCheck({ question }: { question: NonNullable<HelpView['question']> }) {
  const say = useVoice();
  const [chosen, choose] = useState('');
  const answer = question.answers.find(({ id }) => id === chosen);
  return (
    <section class="card">
      <fieldset class="choices">
        <legend>
          <SayingLine saying={question.ask} />
        </legend>
        {question.answers.map(({ id, say: words }) => (
          <label class="choice" key={id}>
            <input type="radio" name="understanding" checked={id === chosen} onChange={() => choose(id)} />
            <SayingLine saying={words} />
          </label>
        ))}
      </fieldset>
      <div role="status">
        {answer?.isRight && <p>{say('check-clear')}</p>}
        {answer && !answer.isRight && <SayingText saying={question.again} />}
      </div>
      <p class="soft">{say('situation-kept')}</p>
    </section>
  );
}
