import type { ComponentChildren, RefObject } from 'preact';
import type { DayBoxes as Boxes } from '../core/deadline/typed-day.ts';
import { useVoice } from './voice.ts';

const boxes = ['day', 'month', 'year'] as const;

export type DayBoxesProps = {
  question: ComponentChildren;
  typed: Boxes;
  type(typed: Boxes): void;
  /** The boxes as they stand there, for who puts the focus into one. */
  place: RefObject<HTMLFieldSetElement | null>;
};

/** Three boxes for a day as it stands in a letter. No picker and no button: the day counts when the three make one. */
export function DayBoxes({ question, typed, type, place }: DayBoxesProps) {
  const say = useVoice();
  return (
    <fieldset class="day-asked" ref={place}>
      <legend>{question}</legend>
      <div class="day-boxes">
        {boxes.map((box) => (
          <label key={box}>
            {say(`day-box-${box}`)}
            <input
              class="box"
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={box === 'year' ? 4 : 2}
              value={typed[box]}
              onInput={(event) => type({ ...typed, [box]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
