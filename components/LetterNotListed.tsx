import type { HelpView } from '../core/view/help-view.ts';
import { ContactCard } from './ContactCard.tsx';
import { SayingText } from './SayingText.tsx';
import { useVoice } from './voice.ts';

/**
 * The letter is not among ours: people who read along, and what one can do meanwhile. `view` is that of the hub of an
 * agency; of a sender that we do not know only those who help with any letter are shown.
 */
export function LetterNotListed({ view, isOfAgency, copy }: { view: HelpView; isOfAgency: boolean; copy(text: string): boolean }) {
  const say = useVoice();
  const independent = view.contacts.filter(({ kind }) => kind === 'independent');
  const people = isOfAgency || independent.length === 0 ? view.contacts : independent;
  return (
    <>
      <h1 class="page-title" id="title" tabIndex={-1}>
        {say('letter-none')}
      </h1>
      <p>{say('letter-none-more')}</p>
      <h2>{say('fold-people')}</h2>
      <div class="stack">
        {people.map((contact) => (
          <ContactCard key={contact.id} contact={contact} copy={copy} />
        ))}
      </div>
      {isOfAgency && view.steps.length > 0 && (
        <>
          <h2>{say('letter-none-steps')}</h2>
          <ol class="steps">
            {view.steps.map((step) => (
              <li class="step" key={step.id}>
                <SayingText saying={step.do} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
