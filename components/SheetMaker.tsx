import { useRef } from 'preact/hooks';
import { longestTyped, type SheetTyped, sheetView } from '../core/view/sheet-view.ts';
import { Sheet } from './Sheet.tsx';
import type { TakeHomeProps } from './TakeHome.tsx';
import { useVoice } from './voice.ts';

const fields = ['worked', 'helper', 'meeting'] as const;

export type SheetMakerProps = TakeHomeProps & { typed: SheetTyped; type(field: keyof SheetTyped, value: string): void };

/** What the reader may type on the sheet, and the sheet as it will be printed. */
export function SheetMaker({ view, about, lastDay, print, typed, type }: SheetMakerProps) {
  const say = useVoice();
  const paper = useRef<HTMLDivElement>(null);
  return (
    <>
      <p>{say('sheet-more')}</p>
      {fields.map((field) => (
        <label class="typing" key={field}>
          <span>{say(`sheet-typed-${field}`)}</span>
          <input
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={longestTyped[field]}
            value={typed[field]}
            onInput={(event) => type(field, event.currentTarget.value)}
          />
        </label>
      ))}
      <div class="paper" ref={paper}>
        <Sheet sheet={sheetView({ view, typed, lastDay, say })} sayDutch={about.sayDutch} />
      </div>
      <button type="button" class="button button-main" onClick={() => paper.current && print(paper.current)}>
        {say('sheet-print')}
      </button>
    </>
  );
}
