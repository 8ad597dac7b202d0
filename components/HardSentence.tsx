import { useState } from 'preact/hooks';
import { findPersonalData } from '../core/report/personal-data.ts';
import { politeNote } from '../core/report/polite-note.ts';
import { officialPage } from '../core/view/official-page.ts';
import type { AnswerBackProps } from './AnswerBack.tsx';
import { TextToTake } from './TextToTake.tsx';
import { useVoice } from './voice.ts';

/** The longest sentence that a reader writes over, in characters. */
const longestSentence = 400;

/** A polite note to the agency about a sentence of its page that is hard, for the reader to copy or print. */
export function HardSentence({ view, about, copy, print }: AnswerBackProps) {
  const say = useVoice();
  const [sentence, setSentence] = useState('');
  const [better, setBetter] = useState('');
  const page = view.sources[0] ? officialPage(view.sources[0].address) : '';
  const note = { agency: view.agency, page, sentence, better };
  const known = view.contacts.map(({ phone }) => phone);
  return (
    <div class="stack">
      <label class="typing">
        <span>{say('note-sentence')}</span>
        <textarea
          dir="auto"
          autocomplete="off"
          maxLength={longestSentence}
          value={sentence}
          onInput={(event) => setSentence(event.currentTarget.value)}
        />
      </label>
      <label class="typing">
        <span>{say('note-wording')}</span>
        <textarea
          dir="auto"
          autocomplete="off"
          maxLength={longestSentence}
          value={better}
          onInput={(event) => setBetter(event.currentTarget.value)}
        />
      </label>
      <p class="soft">{say('report-take-care')}</p>
      {view.language !== 'nl' && (
        <div class="dutch">
          <p>{say('note-is-dutch')}</p>
          <p class="report-gloss">{politeNote(note, say)}</p>
        </div>
      )}
      <TextToTake
        text={politeNote(note, about.sayDutch)}
        language="nl"
        isTooLong={false}
        personal={[...findPersonalData(sentence, about.today, known), ...findPersonalData(better, about.today, known)]}
        copy={copy}
        print={print}
      />
    </div>
  );
}
