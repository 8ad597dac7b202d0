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
