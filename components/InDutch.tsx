import type { ComponentChildren } from 'preact';
import { tagOf } from '../core/language/language.ts';
import { useVoice } from './voice.ts';

/** Dutch words beside those of another language, named as such in the language of the reader. */
export function InDutch({ children }: { children: ComponentChildren }) {
  const say = useVoice();
  const { language } = say;
  return (
    <div class="dutch">
      <span lang={language && tagOf(language)} dir={language?.direction}>
        {say('in-dutch')}
      </span>
      <div lang="nl" dir="ltr">
        {children}
      </div>
    </div>
  );
}
