import { useState } from 'preact/hooks';
import type { HelpView } from '../core/view/help-view.ts';
import type { SheetTyped } from '../core/view/sheet-view.ts';
import { Icon } from './Icon.tsx';
import { onDemand } from './OnDemand.tsx';
import type { About } from './panel-state.ts';
import { useVoice } from './voice.ts';

const nothingTyped: SheetTyped = { worked: '', helper: '', meeting: '' };

export type TakeHomeProps = {
  view: HelpView;
  about: About;
  /** The last day in words, where the reader typed the day of a letter. */
  lastDay?: string | undefined;
  /** Prints this part of the panel alone. */
  print(part: HTMLElement): void;
};

export const SheetOnDemand = onDemand(async () => (await import('./SheetMaker.tsx')).SheetMaker);

/** The sheet for at home: what will be printed is seen first. What is typed here lives as long as this part is drawn. */
export function TakeHome(props: TakeHomeProps) {
  const say = useVoice();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(nothingTyped);
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
            <SheetOnDemand {...props} typed={typed} type={(field, value) => setTyped((before) => ({ ...before, [field]: value }))} />
          </div>
        )}
      </details>
    </div>
  );
}
