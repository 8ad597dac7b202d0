import { useState } from 'preact/hooks';
import type { Helped } from '../core/report/report-text.ts';
import type { HelpView } from '../core/view/help-view.ts';
import { onDemand } from './OnDemand.tsx';
import type { About } from './panel-state.ts';
import { useVoice } from './voice.ts';

export type AnswerBackProps = {
  view: HelpView;
  about: About;
  /** Puts a text on the clipboard; says whether that worked. */
  copy(text: string): boolean;
  /** Prints this part of the panel alone. */
  print(part: HTMLElement): void;
};

const answers: readonly Helped[] = ['yes', 'some', 'no'];
type Trouble = 'in-help' | 'on-page';
const troubles: readonly Trouble[] = ['in-help', 'on-page'];

export const HelpReportOnDemand = onDemand(async () => (await import('./HelpReport.tsx')).HelpReport);
export const HardSentenceOnDemand = onDemand(async () => (await import('./HardSentence.tsx')).HardSentence);

/** Two questions at the foot of each help. An answer becomes a text that the reader sees, and takes along or not. */
export function AnswerBack(props: AnswerBackProps) {
  const say = useVoice();
  const [helped, setHelped] = useState<Helped>();
  const [trouble, setTrouble] = useState<Trouble>();
  return (
    <section class="card" aria-labelledby="helped">
      <h2 id="helped">{say('helped')}</h2>
      <div class="answers">
        {answers.map((answer) => (
          <button
            type="button"
            class="button"
            key={answer}
            aria-pressed={helped === answer}
            onClick={() => setHelped(helped === answer ? undefined : answer)}
          >
            {say(`helped-${answer}`)}
          </button>
        ))}
      </div>
      <h2 id="wrong">{say('report-wrong')}</h2>
      <div class="answers">
        {troubles.map((each) => (
          <button
            type="button"
            class="button"
            key={each}
            aria-pressed={trouble === each}
            onClick={() => setTrouble(trouble === each ? undefined : each)}
          >
            {say(`report-${each}`)}
          </button>
        ))}
      </div>
      {trouble === 'on-page' && <HardSentenceOnDemand {...props} />}
      {(trouble === 'in-help' || (helped && trouble === undefined)) && (
        <HelpReportOnDemand {...props} helped={helped} asksWhich={trouble === 'in-help'} />
      )}
    </section>
  );
}
