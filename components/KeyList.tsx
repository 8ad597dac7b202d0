import type { InterfaceKey } from '../core/language/interface-words.ts';
import { useVoice } from './voice.ts';

/** A key of ours as the browser writes it, `Alt+Shift+U`; empty where the reader has none for it. */
export type ShownKey = { readonly for: 'popup' | 'open-help' | 'explain-field'; readonly keys: string };

const names: Readonly<Record<ShownKey['for'], InterfaceKey>> = {
  popup: 'options-key-popup',
  'open-help': 'options-key-open',
  'explain-field': 'menu-field',
};

/** What can be done by the keyboard, and by which keys now. */
export function KeyList({ keys }: { keys: readonly ShownKey[] }) {
  const say = useVoice();
  return (
    <dl class="pairs">
      {keys.map((key) => (
        <div key={key.for}>
          <dt>{say(names[key.for])}</dt>
          <dd>{key.keys ? <kbd class="number">{key.keys}</kbd> : say('options-key-none')}</dd>
        </div>
      ))}
    </dl>
  );
}
