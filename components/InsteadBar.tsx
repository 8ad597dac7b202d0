import type { InterfaceKey } from '../core/language/interface-words.ts';
import { Icon } from './Icon.tsx';
import { useVoice } from './voice.ts';

type Way = { words: InterfaceKey; press(): void };

/** Above everything while the panel does not speak of the page: what it speaks of, where that is explained, and the ways back. */
export function InsteadBar({ says, ways }: { says: InterfaceKey | undefined; ways: readonly Way[] }) {
  const say = useVoice();
  return (
    <section class="letter-bar" aria-label={say(says ?? 'letter-explained')}>
      {says && (
        <p class="letter-says">
          <Icon name="page" />
          <strong>{say(says)}</strong>
        </p>
      )}
      <div class="letter-back">
        {ways.map(({ words, press }) => (
          <button type="button" class="button" key={words} onClick={press}>
            {say(words)}
          </button>
        ))}
      </div>
    </section>
  );
}
