import { Icon } from './Icon.tsx';
import type { Reading, ReadingState } from './reading-state.ts';
import { useVoice } from './voice.ts';

/** What is read now, and what the reader may do about it. */
export type ReaderProps = {
  reading: Reading;
  isSlow: boolean;
  isOnline: boolean;
  actions: Pick<ReadingState, 'start' | 'stop' | 'pause' | 'goOn' | 'back' | 'setSlow' | 'allowOnline'>;
};

/** The first of the three buttons that are always there. It begins, and ends what it began. */
export function ReadAloudButton({ reading, actions }: ReaderProps) {
  const say = useVoice();
  const isOn = isReading(reading);
  return (
    <button type="button" class="button" aria-pressed={isOn} onClick={() => (isOn ? actions.stop() : void actions.start())}>
      <Icon name="listen" />
      {say('read-aloud')}
    </button>
  );
}

/** The bar below the band, as long as something is read or there is something to say about it. */
export function Reader(props: ReaderProps) {
  const say = useVoice();
  const { reading, actions } = props;
  if (reading.kind === 'idle') return null;
  return (
    <section class="reader" data-stays aria-label={say('read-bar')}>
      {isReading(reading) ? <ReaderTools {...props} /> : <ReaderQuestion reading={reading} actions={actions} />}
    </section>
  );
}

function ReaderTools({ reading, isSlow, actions }: ReaderProps) {
  const say = useVoice();
  const isPaused = reading.kind === 'paused';
  return (
    <div class="tools">
      <button type="button" class="button" onClick={isPaused ? actions.goOn : actions.pause}>
        <Icon name={isPaused ? 'play' : 'pause'} />
        {say(isPaused ? 'read-on' : 'read-pause')}
      </button>
      <button type="button" class="button" onClick={actions.stop}>
        <Icon name="stop" />
        {say('read-stop')}
      </button>
      <button type="button" class="button" aria-pressed={isSlow} onClick={() => actions.setSlow(!isSlow)}>
        <Icon name="slower" />
        {say('read-slow')}
      </button>
      <button type="button" class="button" onClick={actions.back}>
        <Icon name="back" className="icon-turn" />
        {say('read-back')}
      </button>
    </div>
  );
}

/** There is no voice, or it does not work, or it needs the internet: what is so, and what one can do. */
function ReaderQuestion({ reading, actions }: Pick<ReaderProps, 'reading' | 'actions'>) {
  const say = useVoice();
  const lines = linesOf(reading);
  return (
    <div class="stack" role="status">
      {lines.map((key) => (
        <p key={key}>{say(key)}</p>
      ))}
      <div class="row">
        {reading.kind === 'asking-online' && (
          <button type="button" class="button" onClick={actions.allowOnline}>
            {say('read-online-yes')}
          </button>
        )}
        <button type="button" class="button" onClick={actions.stop}>
          {say(reading.kind === 'asking-online' ? 'read-online-no' : 'close')}
        </button>
      </div>
    </div>
  );
}

function linesOf({ kind }: Reading) {
  if (kind === 'asking-online') return ['read-online', 'read-online-ask'] as const;
  if (kind === 'no-voice') return ['read-no-voice', 'read-no-voice-more'] as const;
  return ['read-failed', 'read-failed-more'] as const;
}

const isReading = ({ kind }: Reading): boolean => kind === 'starting' || kind === 'reading' || kind === 'paused';

/** Where the voice is: only said while it is heard. */
export function VoiceNote({ reading, isOnline }: Pick<ReaderProps, 'reading' | 'isOnline'>) {
  const say = useVoice();
  // What goes out now is said in place of the promise that nothing does.
  if (isOnline) return <p>{say('read-online-now')}</p>;
  return (
    <>
      {isReading(reading) && <p>{say('read-local')}</p>}
      <p>{say('sends-nothing')}</p>
    </>
  );
}
