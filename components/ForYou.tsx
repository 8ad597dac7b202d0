import type { LensView } from '../core/view/help-view.ts';
import { Icon } from './Icon.tsx';
import { SayingText } from './SayingText.tsx';
import { SourceLinks } from './SourceLine.tsx';
import { useVoice } from './voice.ts';

/** What matters for who said something of the own life: one sentence each, right below what is asked. */
export function ForYou({ lenses }: { lenses: readonly LensView[] }) {
  const say = useVoice();
  const chosen = lenses.filter((lens) => lens.chosen);
  if (chosen.length === 0) return null;
  return (
    <section class="card for-you">
      <h2>
        <Icon name="you" />
        {say('situation-for-you')}
      </h2>
      {chosen.map((lens) => (
        <div class="plain" key={lens.id}>
          <SayingText saying={lens.say} />
          <SourceLinks sources={[lens.source]} />
        </div>
      ))}
    </section>
  );
}
