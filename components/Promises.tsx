import type { InterfaceKey } from '../core/language/interface-words.ts';
import { Icon } from './Icon.tsx';
import { useVoice } from './voice.ts';

/** What Wegwijs never does; docs and tests say how each is kept. */
export const promises: readonly InterfaceKey[] = [
  'first-never-send',
  'first-never-voice',
  'first-never-text',
  'first-never-typed',
  'first-never-visits',
  'first-never-press',
  'first-never-source',
  'first-never-state',
];

/** Sentences below each other, each with the same mark. */
export function Promises({ sentences = promises }: { sentences?: readonly InterfaceKey[] }) {
  const say = useVoice();
  return (
    <ul>
      {sentences.map((sentence) => (
        <li class="need" key={sentence}>
          <Icon name="check" />
          <span>{say(sentence)}</span>
        </li>
      ))}
    </ul>
  );
}
