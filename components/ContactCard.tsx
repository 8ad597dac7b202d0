import { useState } from 'preact/hooks';
import type { ContactView, Saying } from '../core/view/help-view.ts';
import { OutsideLink, SayingLine, SayingText } from './SayingText.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useVoice } from './voice.ts';

/** One way to a person: number, hours where they are sure, what to say, and where we have this from. */
export function ContactCard({ contact, copy }: { contact: ContactView; copy: (text: string) => boolean }) {
  const say = useVoice();
  return (
    <article class="card">
      <h3>
        <SayingLine saying={contact.name} />
      </h3>
      <p class="soft">{say(contact.kind === 'agency' ? 'contact-agency' : 'contact-independent')}</p>
      {contact.phone && <Phone phone={contact.phone} copy={copy} />}
      <dl class="facts">
        {contact.for && <Row name={say('contact-for')} sayings={[contact.for]} />}
        {contact.phone && (
          <div>
            <dt>{say('contact-hours')}</dt>
            <dd>{contact.hours.length > 0 ? contact.hours.map((line) => <div>{line}</div>) : say('contact-no-hours')}</dd>
          </div>
        )}
        {contact.cost && <Row name={say('contact-cost')} sayings={[contact.cost]} />}
        <Row name={say('contact-ready')} sayings={contact.haveReady} />
        {contact.walkIn && <Row name={say('contact-walk-in')} sayings={[contact.walkIn]} />}
        <Row name={say('contact-other')} sayings={contact.otherWays} />
        <Row name={say('contact-not')} sayings={contact.not} />
        {contact.page && (
          <div>
            <dt>{say('contact-page')}</dt>
            <dd>
              <OutsideLink address={contact.page} />
            </dd>
          </div>
        )}
      </dl>
      {contact.firstWords && (
        <div class="say">
          <p class="soft">{say('contact-first-words')}</p>
          <SayingText saying={contact.firstWords} />
        </div>
      )}
      <SourceLine source={contact.source} />
    </article>
  );
}

/** The number in full and in groups, so that it can be read over, dialled and copied. */
function Phone({ phone, copy }: { phone: string; copy: (text: string) => boolean }) {
  const say = useVoice();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <p class="phone number">{phone}</p>
      <button type="button" class="button" onClick={() => setCopied(copy(phone))}>
        {say('copy')}
      </button>
      <output>{copied && say('copied')}</output>
    </>
  );
}

function Row({ name, sayings }: { name: string; sayings: readonly Saying[] }) {
  if (sayings.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {sayings.map((saying) => (
          <div>
            <SayingLine saying={saying} />
          </div>
        ))}
      </dd>
    </div>
  );
}
