import type { ComponentChildren, ContextType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Say } from '../core/language/interface-words.ts';
import type { SheetContact, SheetView } from '../core/view/sheet-view.ts';
import './sheet.css';
import { Icon } from './Icon.tsx';
import { SayingLine, SayingText } from './SayingText.tsx';
import { Terms } from './terms.ts';
import { useVoice } from './voice.ts';

/** One A4 in the language of the reader; what the next helper reads is Dutch, because that is what they speak at a desk. */
export function Sheet(props: { sheet: SheetView; sayDutch: Say }) {
  // Nothing on paper can be pressed, so its hard words are plain.
  const noTerms: ContextType<typeof Terms> = useMemo(() => new Map(), []);
  return (
    <Terms.Provider value={noTerms}>
      <Paper {...props} />
    </Terms.Provider>
  );
}

function Paper({ sheet, sayDutch }: { sheet: SheetView; sayDutch: Say }) {
  const say = useVoice();
  const { typed, lastDay } = sheet;
  return (
    <article class="sheet" data-size={sheet.size} aria-label={say('sheet-make')}>
      <header class="sheet-head">
        <Icon name="mark" className="mark" />
        <p>
          {say('band-from', { name: 'Wegwijs' })} {say('band-not-from', { agency: sheet.agency })}
        </p>
      </header>
      <h3 class="sheet-title">
        <SayingLine saying={sheet.title} />
      </h3>
      <div class="sheet-box">
        <p>{say('sheet-task')}</p>
        <div class="task">{sheet.task ? <SayingText saying={sheet.task} /> : <p>{say(`verdict-${sheet.verdict}`, { agency: sheet.agency })}</p>}</div>
        {lastDay.kind === 'known' && (
          <p>
            {say('sheet-last-day')}: <strong class="last-day">{lastDay.day}</strong>
          </p>
        )}
        {lastDay.kind === 'blank' && <Line label={say('sheet-last-day')} />}
      </div>
      <div class="sheet-grid">
        {sheet.steps.length > 0 && (
          <section>
            <h4>{say('sheet-steps')}</h4>
            <ol class="steps">
              {sheet.steps.map((step) => (
                <li class="step">
                  <SayingText saying={step} />
                </li>
              ))}
            </ol>
            {sheet.hasMoreSteps && <p class="more">{say('sheet-more-steps')}</p>}
          </section>
        )}
        {sheet.contacts.length > 0 && (
          <section>
            <h4>{say('sheet-call')}</h4>
            {sheet.contacts.map((contact) => (
              <Contact key={contact.id} contact={contact} />
            ))}
          </section>
        )}
      </div>
      <section>
        <h4>{say('sheet-meeting')}</h4>
        <Line label={say('sheet-typed-worked')} typed={typed.worked} />
        <Line label={say('sheet-typed-helper')} typed={typed.helper} />
        <Line label={say('sheet-phone')} />
        <Line label={say('sheet-typed-meeting')} typed={typed.meeting} />
        <Line label={say('sheet-promised')} />
      </section>
      <section>
        <h4>
          <Dutch>{sayDutch('sheet-next-helper')}</Dutch>
          {say('sheet-next-helper') !== sayDutch('sheet-next-helper') && ` (${say('sheet-next-helper')})`}
        </h4>
        <div lang="nl" dir="ltr">
          {nextHelper.map((part) => (
            <Line key={part} label={sayDutch(`sheet-next-${part}`)} />
          ))}
        </div>
      </section>
      <footer class="sheet-foot">
        {sheet.page && (
          <p>
            {say('sheet-page')}: <bdi class="page-address">{sheet.page}</bdi>
          </p>
        )}
        {!sheet.isChecked && (
          <p>
            {say('concept')} {say('concept-more')}
          </p>
        )}
      </footer>
    </article>
  );
}

const nextHelper = ['done', 'to-do', 'last-day', 'prefers'] as const;

function Dutch({ children }: { children: ComponentChildren }) {
  return (
    <bdi lang="nl" translate={false}>
      {children}
    </bdi>
  );
}

/** A line to write on, or what was typed for it. */
function Line({ label, typed = '' }: { label: string; typed?: string }) {
  return (
    <p class="blank">
      <span>{label}</span>
      <bdi class="typed">{typed}</bdi>
    </p>
  );
}

function Contact({ contact }: { contact: SheetContact }) {
  return (
    <div class="sheet-contact">
      <p>
        <SayingLine saying={contact.name} />
      </p>
      <p>
        <bdi class={contact.phone ? 'number' : 'page-address'}>{contact.phone || contact.page}</bdi>
      </p>
      {contact.hours.map((line) => (
        <p>{line}</p>
      ))}
    </div>
  );
}
