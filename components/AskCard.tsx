import type { AskView, ByView, HelpView } from '../core/view/help-view.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { Icon } from './Icon.tsx';
import { InDutch } from './InDutch.tsx';
import { Fact, SayingLine, SayingText } from './SayingText.tsx';
import { SureLine } from './Sureness.tsx';
import { useVoice } from './voice.ts';

/** What is asked of me, by when, and what if I do nothing; or that the page asks nothing; or that we do not know. */
export function AskCard({ view, chooseSituation }: { view: HelpView; chooseSituation(id: string, chosen: boolean): void }) {
  const say = useVoice();
  const first = view.choiceGroups.filter(({ askFirst }) => askFirst);
  return (
    <section class="ask" aria-labelledby="verdict">
      <h2 class="ask-verdict" id="verdict">
        <Icon name={view.verdict === 'unknown' ? 'unknown' : view.verdict === 'may' ? 'rights' : 'ask'} />
        {view.waitsForAnswer ? say('letter-answer-first') : say(`verdict-${view.verdict}`, { agency: view.agency })}
      </h2>
      {view.isOtherPage && <p class="ask-text">{say('page-other')}</p>}
      {view.waitsForAnswer && <p class="ask-text">{say('letter-answer-first-more')}</p>}
      {first.map((group) => (
        <ChoiceGroup key={group.id} group={group} choose={chooseSituation} />
      ))}
      {view.isShortest && <p class="ask-text">{say('choice-shortest')}</p>}
      {view.asks.map((ask) => (
        <AskLines key={ask.id} ask={ask} />
      ))}
      {view.verdict === 'nothing' && <p class="ask-text">{say('nothing-asked')}</p>}
      {view.verdict === 'unknown' && !view.waitsForAnswer && <p class="ask-text">{say('unknown-asked')}</p>}
      <SureLine view={view} />
    </section>
  );
}

function AskLines({ ask }: { ask: AskView }) {
  const say = useVoice();
  return (
    <dl class="ask-next">
      <div class="ask-line">
        <Icon name="flag" />
        <dt>{say('ask-what')}</dt>
        <dd class="ask-what">
          <SayingText saying={ask.what} />
        </dd>
      </div>
      <div class="ask-line">
        <Icon name="day" />
        <dt>{say('ask-by')}</dt>
        <dd>
          <By by={ask.by} />
        </dd>
      </div>
      <div class="ask-line">
        <Icon name="fork" />
        <dt>{say('ask-if-not')}</dt>
        <dd>{ask.ifNot ? <SayingText saying={ask.ifNot} /> : say('not-said')}</dd>
      </div>
    </dl>
  );
}

/** "Binnen **1 week** na uw eerste dag zonder werk." The term is a fact, so it stands out. */
function By({ by }: { by: ByView }) {
  const say = useVoice();
  if (by.kind === 'expired') return say('figure-expired', { day: by.until });
  if (by.kind === 'changed') return say('page-differs');
  if (by.kind !== 'term') return say(by.kind === 'none' ? 'no-day' : 'not-said');
  if (!by.isFolded) return <Term by={by} />;
  return (
    <details>
      <summary class="plain-summary">{say('figure-old', { day: by.oldSource ?? '' })}</summary>
      <Term by={by} />
    </details>
  );
}

function Term({ by }: { by: ByView & { kind: 'term' } }) {
  const say = useVoice();
  const parts = say('ask-by-after', { when: '\n1\n', after: '\n2\n' }).split('\n');
  const line = parts.map((part) => (part === '1' ? <Fact text={by.when} /> : part === '2' ? <SayingLine saying={by.after} /> : part));
  return (
    <>
      {by.whole ? <SayingText saying={by.whole} /> : line}
      {by.dutch && (
        <InDutch>
          <p>{by.dutch}</p>
        </InDutch>
      )}
      {by.oldSource && <p class="soft">{say('figure-source', { day: by.oldSource })}</p>}
    </>
  );
}
