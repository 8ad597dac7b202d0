import { useState } from 'preact/hooks';
import { findPersonalData } from '../core/report/personal-data.ts';
import { type Helped, mailWith, reportText } from '../core/report/report-text.ts';
import { statementsOf, withheldIn } from '../core/report/statements.ts';
import type { AnswerBackProps } from './AnswerBack.tsx';
import { TextToTake } from './TextToTake.tsx';
import { useVoice } from './voice.ts';

/** A report about the help: which sentences, own words where wanted, and the whole text before anything is done with it. */
export function HelpReport({ view, about, copy, print, helped, asksWhich }: AnswerBackProps & { helped: Helped | undefined; asksWhich: boolean }) {
  const say = useVoice();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [ownWords, setOwnWords] = useState('');
  const { project, today } = about;
  const report = reportText(
    { rule: view.rule, version: project.version, day: today, helped, chosen: asksWhich ? chosen : [], withheld: withheldIn(view), ownWords },
    say,
  );
  const choose = (id: string, isChosen: boolean): void => setChosen(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <div class="stack">
      {asksWhich && (
        <fieldset class="choices">
          <legend>{say('report-which')}</legend>
          {statementsOf(view).map(({ id, words, language, direction }) => (
            <label class="choice" key={id}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => choose(id, event.currentTarget.checked)} />
              <bdi lang={language} dir={direction}>
                {words}
              </bdi>
            </label>
          ))}
        </fieldset>
      )}
      <label class="typing">
        <span>{say('report-own-words')}</span>
        <textarea dir="auto" autocomplete="off" value={ownWords} onInput={(event) => setOwnWords(event.currentTarget.value)} />
      </label>
      <p class="soft">{say('report-take-care')}</p>
      <TextToTake
        text={report.text}
        isTooLong={report.isTooLong}
        personal={findPersonalData(
          ownWords,
          today,
          view.contacts.map(({ phone }) => phone),
        )}
        mail={mailWith(project.reportsTo, say('report-title'), report.text)}
        copy={copy}
        print={print}
      />
      <p class="soft">{project.reportsTo ? say('report-answer-within', { n: `${project.answerWithinDays}` }) : say('report-no-address')}</p>
    </div>
  );
}
