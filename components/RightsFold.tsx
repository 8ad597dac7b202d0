import { tagOf } from '../core/language/language.ts';
import type { HelpView, RightView } from '../core/view/help-view.ts';
import { CopyButton } from './CopyButton.tsx';
import { Fold } from './Fold.tsx';
import { InDutch } from './InDutch.tsx';
import { SayingText } from './SayingText.tsx';
import { SourceLinks } from './SourceLine.tsx';
import { useVoice } from './voice.ts';

/** The eight rights, first what must be done meanwhile; a right that nobody could find says so. */
export function RightsFold({ view, copy }: { view: HelpView; copy(text: string): boolean }) {
  const say = useVoice();
  if (view.rights.length === 0) return null;
  return (
    <Fold icon="rights" title={say('fold-rights')} id="rights">
      {view.rights.map((right) => (
        <div class="plain" key={right.slot}>
          <h3>{say(`right-${right.slot}`)}</h3>
          {right.saying ? <SayingText saying={right.saying} /> : <p>{say(right.answer === 'none' ? 'right-none' : 'right-not-said')}</p>}
          {right.copy && <ShortObjection text={right.copy} copy={copy} />}
        </div>
      ))}
      <SourceLinks sources={view.sourcesOf.rights} />
    </Fold>
  );
}

/**
 * A short objection to send now, whose reasons follow (Awb 6:5 says what must stand with it, Awb 6:6 that time must be given
 * to complete it). What is copied is the Dutch text, because that is what the agency reads; what it means stands above it.
 */
function ShortObjection({ text, copy }: { text: NonNullable<RightView['copy']>; copy(text: string): boolean }) {
  const say = useVoice();
  const { language } = say;
  return (
    <>
      <p>
        {say('objection-send')} {text.mayReasonsFollow && say('objection-later')}
      </p>
      <div class="say">
        {text.meaning && <SayingText saying={text.meaning} />}
        <TextInDutch text={text.dutch} isNamed={text.meaning !== undefined || (language !== undefined && tagOf(language) !== 'nl')} />
      </div>
      <CopyButton label={say('objection-copy')} copied={say('objection-copied')} text={text.dutch} copy={copy} />
      <ul class="dots">
        <li>{say('objection-name')}</li>
        <li>{say('objection-decision')}</li>
        <li>{say('objection-sign')}</li>
        {text.mayReasonsFollow && <li>{say('objection-reasons')}</li>}
        <li>{say('objection-proof')}</li>
      </ul>
    </>
  );
}

/** `isNamed`: it is said that this is Dutch, because other words stand around it. */
function TextInDutch({ text, isNamed }: { text: string; isNamed: boolean }) {
  const dutch = (
    <p lang="nl" dir="ltr">
      {text}
    </p>
  );
  return isNamed ? <InDutch>{dutch}</InDutch> : dutch;
}
