import { useRef, useState } from 'preact/hooks';
import type { PersonalFind } from '../core/report/personal-data.ts';
import { useVoice } from './voice.ts';
// It prints a part alone, like the sheet.
import './sheet.css';

export type TextToTakeProps = {
  text: string;
  /** The language of the text, where it is not that of the panel. */
  language?: string;
  isTooLong: boolean;
  /** What could tell who the reader is: until it is out, nothing can be done with the text. */
  personal: readonly PersonalFind[];
  /** The link that opens a mail with the text, where there is an address. */
  mail?: string | undefined;
  copy(text: string): boolean;
  print(part: HTMLElement): void;
};

/** A text that the reader reads over, and then copies, prints or mails. Nothing is sent by us. */
export function TextToTake({ text, language, isTooLong, personal, mail, copy, print }: TextToTakeProps) {
  const say = useVoice();
  const paper = useRef<HTMLPreElement>(null);
  const [copiedText, setCopied] = useState('');
  const mustWait = isTooLong || personal.length > 0;
  return (
    <>
      <p>{say('report-read')}</p>
      <pre class="report-text" lang={language} ref={paper}>
        {text}
      </pre>
      <output class="waits">
        {personal.length > 0 && say('report-personal', { words: personal.map(({ words }) => `“${words}”`).join(', ') })}
        {personal.length === 0 && isTooLong && say('report-too-long')}
        {!mustWait && copiedText === text && say('report-copied')}
      </output>
      <div class="answers">
        <button type="button" class="button" disabled={mustWait} onClick={() => setCopied(copy(text) ? text : '')}>
          {say('report-copy')}
        </button>
        <button type="button" class="button" disabled={mustWait} onClick={() => paper.current && print(paper.current)}>
          {say('report-print')}
        </button>
        {mail && !mustWait && (
          <a class="button" href={mail}>
            {say('report-mail')}
          </a>
        )}
      </div>
    </>
  );
}
