import type { SourceView } from '../core/view/help-view.ts';
import { OutsideLink } from './SayingText.tsx';
import { useVoice } from './voice.ts';

/** Where a text or number comes from, of which day that source is, and how it was read. */
export function SourceLine({ source }: { source: SourceView }) {
  const say = useVoice();
  return (
    <p class="soft">
      {say('source')}: <OutsideLink address={source.address} />. {say('source-read')} {source.day}. {say(`source-how-${source.how}`)}
    </p>
  );
}

/** The sources of one part of the help, each with its day; how they were read stands under "Wie schreef dit?". */
export function SourceLinks({ sources }: { sources: readonly SourceView[] }) {
  const say = useVoice();
  if (sources.length === 0) return null;
  return (
    <p class="soft">
      {say('source')}:{' '}
      {sources.map((source, index) => (
        <span key={source.address}>
          {index > 0 && '; '}
          <OutsideLink address={source.address} />, {source.day}
        </span>
      ))}
    </p>
  );
}
