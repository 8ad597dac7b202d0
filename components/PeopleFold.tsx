import type { ContactView, HelpView } from '../core/view/help-view.ts';
import { ContactCard } from './ContactCard.tsx';
import { Fold } from './Fold.tsx';
import { SayingLine } from './SayingText.tsx';
import { useVoice } from './voice.ts';

type PeopleProps = { view: HelpView; copy: (text: string) => boolean; look?: (() => void) | undefined };

/** Who can help: beside each line of the agency somebody independent. Opening it looks at the clock again. */
export function PeopleFold({ view, copy, look }: PeopleProps) {
  const say = useVoice();
  if (view.contacts.length === 0) return null;
  return (
    <Fold icon="people" title={say('fold-people')} id="people" opened={look}>
      {view.nightLine && <NightLine contact={view.nightLine} />}
      {view.contacts.map((contact) => (
        <ContactCard key={contact.id} contact={contact} copy={copy} />
      ))}
    </Fold>
  );
}

/** One calm line for who cannot sleep of this. Its card, with everything else, stands below. */
function NightLine({ contact }: { contact: ContactView }) {
  const say = useVoice();
  return (
    <p class="say">
      {say('call-night')} <SayingLine saying={contact.name} />: <bdi class="number">{contact.phone}</bdi>
    </p>
  );
}
