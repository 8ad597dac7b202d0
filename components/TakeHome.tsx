import { useRef, useState } from 'preact/hooks';
import type { HelpView } from '../core/view/help-view.ts';
import { longestTyped, type SheetTyped, sheetView } from '../core/view/sheet-view.ts';
import { Icon } from './Icon.tsx';
import type { About } from './panel-state.ts';
import { Sheet } from './Sheet.tsx';
import { useVoice } from './voice.ts';

const nothingTyped: SheetTyped = { worked: '', helper: '', meeting: '' };
const fields = ['worked', 'helper', 'meeting'] as const;

export type TakeHomeProps = {
  view: HelpView;
  about: About;
  /** The last day in words, where the reader typed the day of a letter. */
  lastDay?: string | undefined;
  /** Prints this part of the panel alone. */
  print(part: HTMLElement): void;
};

/** The sheet for at home: what will be printed is seen first. What is typed here lives as long as this part is drawn. */
export function TakeHome({ view, about, lastDay, print }: TakeHomeProps) {
  const say = useVoice();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(nothingTyped);
  const paper = useRef<HTMLDivElement>(null);
  return (
    <div class="folds">
      <details class="fold" id="sheet" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Icon name="page" />
          <h2>{say('sheet-make')}</h2>
          <Icon name="down" className="chevron" />
        </summary>
        {isOpen && (
          <div class="fold-body">
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
                  onInput={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [field]: value }))}
                />
              </label>
            ))}
            <div class="paper" ref={paper}>
              <Sheet sheet={sheetView({ view, typed, lastDay, say })} sayDutch={about.sayDutch} />
            </div>
            <button type="button" class="button button-main" onClick={() => paper.current && print(paper.current)}>
              {say('sheet-print')}
            </button>
          </div>
        )}
      </details>
    </div>
  );
}
