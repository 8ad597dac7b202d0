import { useEffect, useState } from 'preact/hooks';
import type { FieldView, HelpView } from '../core/view/help-view.ts';
import { Fold } from './Fold.tsx';
import type { PlaceOnPage } from './HelpFolds.tsx';
import { showPart } from './open-fold.ts';
import { SayingLine, SayingText } from './SayingText.tsx';
import { SourceLinks } from './SourceLine.tsx';
import { useVoice } from './voice.ts';

export type FormFoldProps = {
  view: HelpView;
  place: PlaceOnPage;
  /** Puts a ring around a field of the page, and takes the reader there where that can be. */
  pointAt(field: string): void;
};

/** The fields of the form. The one at which the reader is on the page comes into sight, without taking the focus away. */
export function FormFold({ view, place, pointAt }: FormFoldProps) {
  const say = useVoice();
  const { atField } = place;
  useEffect(() => {
    if (atField) showPart('form', `field-${atField}`);
  }, [atField]);
  if (view.fields.length === 0) return null;
  return (
    <Fold icon="form" title={say('fold-form')} id="form">
      {view.fields.map((field) => (
        <div class="plain" key={field.id} id={`field-${field.id}`} tabIndex={-1} aria-current={field.id === atField || undefined}>
          <h3>
            <SayingLine saying={field.label} />
          </h3>
          <SayingText saying={field.help} />
          <div class="why">
            <strong>{say('field-why')}</strong>
            {field.why ? <SayingText saying={field.why} /> : <p>{say('field-why-unknown')}</p>}
          </div>
          {field.place === 'gone' && <p class="soft">{say('field-unseen')}</p>}
          {place.mayShow && isOnPage(field) && <PointAt field={field} canGoThere={place.canGoThere} pointAt={pointAt} />}
        </div>
      ))}
      <SourceLinks sources={view.sourcesOf.fields} />
    </Fold>
  );
}

const isOnPage = ({ place }: FieldView): boolean => place === 'found' || place === 'moved';

/** In the page the focus moves to the field and Escape brings it back; from beside it no browser can, so the way is said. */
function PointAt({ field, canGoThere, pointAt }: { field: FieldView; canGoThere: boolean; pointAt(field: string): void }) {
  const say = useVoice();
  const [isPointed, setPointed] = useState(false);
  const press = (): void => {
    pointAt(field.id);
    setPointed(true);
  };
  return (
    <>
      <button type="button" class="button" onClick={press}>
        {say('field-point')}
      </button>
      <output class="soft">{isPointed && say(canGoThere ? 'field-back' : 'field-ringed')}</output>
    </>
  );
}
