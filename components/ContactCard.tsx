import { useState } from 'preact/hooks';
import type { OpenView } from '../core/view/call-view.ts';
import type { ContactView, Saying } from '../core/view/help-view.ts';
import { Icon } from './Icon.tsx';
import { OutsideLink, SayingLine, SayingText } from './SayingText.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useVoice } from './voice.ts';

/** One way to a person: whether it is open, the number, what to have ready, say and ask, and where we have this from. */
export function ContactCard({ contact, copy }: { contact: ContactView; copy: (text: string) => boolean }) {
  const say = useVoice();
  return (
    <article class="card">
      <h3>
        <SayingLine saying={contact.name} />
      </h3>
      <p class="soft">{say(contact.kind === 'agency' ? 'contact-agency' : 'contact-independent')}</p>
      {contact.openNow && <Open open={contact.openNow} />}
      {contact.isOldSource && <p class="soft">{say('call-old-source', { day: contact.source.day })}</p>}
      {contact.phone ? <Phone phone={contact.phone} copy={copy} /> : contact.kind === 'agency' && contact.page && <p>{say('call-no-number')}</p>}
      <Facts contact={contact} />
      {contact.firstWords && (
        <div class="say">
          <p class="soft">{say('contact-first-words')}</p>
          <SayingText saying={contact.firstWords} />
        </div>
      )}
      <Questions questions={contact.questions} />
      <SourceLine source={contact.source} />
    </article>
  );
}

/** Open or shut, never by colour alone. */
function Open({ open }: { open: OpenView }) {
  return (
    <p class={open.state === 'open' ? 'open open-now' : 'open'}>
      <Icon name="clock" />
      {open.words}
    </p>
  );
}

/** The number in full and in groups, so that it can be read over, dialled and copied. The link is for who holds a telephone. */
function Phone({ phone, copy }: { phone: string; copy: (text: string) => boolean }) {
  const say = useVoice();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <p>
        <bdi class="phone number">{phone}</bdi>
      </p>
      <div class="tools calls">
        <a class="button button-main call" href={`tel:${phone.replaceAll(' ', '')}`}>
          <Icon name="phone" />
          {say('call-number')}
        </a>
        <button type="button" class="button" onClick={() => setCopied(copy(phone))}>
          <Icon name="copy" />
          {say('copy')}
        </button>
      </div>
      <output>{copied && say('copied')}</output>
    </>
  );
}

function Facts({ contact }: { contact: ContactView }) {
  const say = useVoice();
  return (
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
  );
}

function Questions({ questions }: { questions: readonly Saying[] }) {
  const say = useVoice();
  if (questions.length === 0) return null;
  return (
    <div class="plain">
      <h4>{say('call-questions')}</h4>
      <ul class="dots">
        {questions.map((question) => (
          <li>
            <SayingLine saying={question} />
          </li>
        ))}
      </ul>
    </div>
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
