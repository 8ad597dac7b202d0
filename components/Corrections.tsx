import type { CorrectionView } from '../core/view/help-view.ts';
import { Icon } from './Icon.tsx';
import { SayingText } from './SayingText.tsx';
import { useVoice } from './voice.ts';

/** What was wrong here before: in sight for 90 days, so that who read it then can act on it. */
export function Corrections({ corrections }: { corrections: readonly CorrectionView[] }) {
  const say = useVoice();
  return corrections.map(({ day, was, is, why }) => (
    <section class="notice" key={day}>
      <Icon name="pen" />
      <h2>{say('corrected-on', { day })}</h2>
      <dl class="facts">
        <div>
          <dt>{say('corrected-was')}</dt>
          <dd>
            <SayingText saying={was} />
          </dd>
        </div>
        <div>
          <dt>{say('corrected-is')}</dt>
          <dd>
            <SayingText saying={is} />
          </dd>
        </div>
        <div>
          <dt>{say('corrected-why')}</dt>
          <dd>
            <SayingText saying={why} />
          </dd>
        </div>
      </dl>
    </section>
  ));
}
