import type { Settings } from '../core/settings.ts';
import { useVoice } from './voice.ts';

/** How large the letters of the panel are. */
export function TextSize({ size, choose }: { size: Settings['textSize']; choose(size: Settings['textSize']): void }) {
  const say = useVoice();
  return (
    <fieldset class="choices">
      <legend>{say('size-question')}</legend>
      <div class="row">
        {(['normal', 'large'] as const).map((one) => (
          <button type="button" class="button" key={one} aria-pressed={one === size} onClick={() => choose(one)}>
            {say(`size-${one}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
