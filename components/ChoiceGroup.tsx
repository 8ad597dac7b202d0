import type { ComponentChildren } from 'preact';
import type { ChoiceGroupView } from '../core/view/help-view.ts';
import { SayingLine } from './SayingText.tsx';
import { useVoice } from './voice.ts';

/** A question with one answer; "ik weet het niet" is always among them. */
export function ChoiceGroup({ group, choose }: { group: ChoiceGroupView; choose(id: string, chosen: boolean): void }) {
  const say = useVoice();
  const ids = [...group.choices.map(({ id }) => id), group.unknown.id];
  const answer = (chosen: string): void => {
    for (const id of ids) choose(id, id === chosen);
  };
  const row = (id: string, isChosen: boolean, label: ComponentChildren) => (
    <label class="choice" key={id}>
      <input type="radio" name={group.id} checked={isChosen} onChange={() => answer(id)} />
      {label}
    </label>
  );
  return (
    <fieldset class="choices">
      <legend>
        <SayingLine saying={group.question} />
      </legend>
      {group.choices.map(({ id, label, chosen }) => row(id, chosen, <SayingLine saying={label} />))}
      {row(group.unknown.id, group.unknown.chosen, say('choice-unknown'))}
    </fieldset>
  );
}
