import { useRef, useState } from 'preact/hooks';
import { useVoice } from './voice.ts';

/** Erases what is kept, after one question; it says when that is done. */
export function WipeAll({ wipe }: { wipe(): Promise<void> }) {
  const say = useVoice();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isWiped, setWiped] = useState(false);
  const ask = (): void => {
    setWiped(false);
    dialog.current?.showModal();
  };
  const shut = (): void => dialog.current?.close();
  const sure = (): void => {
    shut();
    void wipe().then(() => setWiped(true));
  };
  return (
    <>
      <button type="button" class="button" onClick={ask}>
        {say('options-wipe')}
      </button>
      <output class="soft">{isWiped ? say('options-wiped') : ''}</output>
      <dialog ref={dialog} class="card" aria-labelledby="wipe-title">
        <h3 id="wipe-title">{say('options-wipe-sure')}</h3>
        <p>{say('options-wipe-more')}</p>
        <div class="choice-row">
          <button type="button" class="button" onClick={shut}>
            {say('options-wipe-no')}
          </button>
          <button type="button" class="button button-main" onClick={sure}>
            {say('options-wipe-yes')}
          </button>
        </div>
      </dialog>
    </>
  );
}
