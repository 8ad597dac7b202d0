import type { HelpView } from '../core/view/help-view.ts';
import { Icon } from './Icon.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useVoice } from './voice.ts';

/** One line that says how sure we are; opened, who wrote and checked it and what the page itself confirms. */
export function SureLine({ view }: { view: HelpView }) {
  const say = useVoice();
  return (
    <details class="sure">
      <summary class="ask-foot">
        <Icon name={view.checkedOn ? 'check' : 'pen'} />
        <span>
          {view.checkedOn ? (
            say('checked-on', { day: view.checkedOn })
          ) : (
            <>
              <strong>{say('concept')}</strong> {say('concept-short')}
            </>
          )}
        </span>
        <Icon name="down" className="chevron" />
      </summary>
      <div class="sure-body">
        {!view.checkedOn && <p>{say('concept-more')}</p>}
        <Tiers view={view} />
      </div>
    </details>
  );
}

/** Who wrote it, whether its facts were checked, who understood it, what the page confirms, and what was corrected. */
export function Tiers({ view }: { view: HelpView }) {
  const say = useVoice();
  return (
    <ul>
      <li class="tier" aria-current="true">
        <Icon name="pen" />
        <span>{say(`author-${view.author}`)}</span>
      </li>
      <li class="tier">
        <Icon name="check" />
        <span>{view.checkedOn ? say('checked-on', { day: view.checkedOn }) : say('checked-not-yet')}</span>
      </li>
      <li class="tier">
        <Icon name="people" />
        <span>{view.testedBy ? say('tested-by', { day: view.testedBy.day, n: `${view.testedBy.n}` }) : say('tested-not-yet')}</span>
      </li>
      {view.confirmed.length > 0 && (
        <li class="tier tier-same">
          <Icon name="page" />
          <span>{say('page-confirms', { facts: view.confirmed.join(', ') })}</span>
        </li>
      )}
    </ul>
  );
}

/** Where all of it comes from. */
export const Sources = ({ view }: { view: HelpView }) => view.sources.map((source) => <SourceLine key={source.address} source={source} />);
