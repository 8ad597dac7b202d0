import { Icon } from './Icon.tsx';
import { useVoice } from './voice.ts';

/** The first line of every panel: who speaks, and who does not. The browser's own side panel has its own way to close. */
export function Band({ agency, close }: { agency: string | undefined; close: (() => void) | undefined }) {
  const say = useVoice();
  const [before, after] = say('band-from', { name: '\n' }).split('\n');
  return (
    <header class="band" data-stays>
      <Icon name="mark" className="mark" />
      <p>
        {before}
        <strong>Wegwijs</strong>
        {after}
        {agency && (
          <>
            <br />
            {say('band-not-from', { agency })}
          </>
        )}
      </p>
      {close && (
        <button type="button" class="close" onClick={close}>
          <Icon name="close" />
          {say('close')}
        </button>
      )}
    </header>
  );
}
