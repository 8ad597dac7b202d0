import { openFold } from './open-fold.ts';
import { useVoice } from './voice.ts';

/** The way from the people who can help to the sheet for at home, which stands below everything else. */
export function ToSheet() {
  const say = useVoice();
  const open = (): void => {
    const fold = openFold('sheet');
    fold?.scrollIntoView({ block: 'start' });
    fold?.querySelector('summary')?.focus();
  };
  return (
    <button type="button" class="button" onClick={open}>
      {say('sheet-make')}
    </button>
  );
}
