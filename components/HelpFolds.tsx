import { useEffect } from 'preact/hooks';
import type { HelpView, Saying } from '../core/view/help-view.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { Fold } from './Fold.tsx';
import { FormFold } from './FormFold.tsx';
import { Icon } from './Icon.tsx';
import { showPart } from './open-fold.ts';
import { PeopleFold } from './PeopleFold.tsx';
import { RightsFold } from './RightsFold.tsx';
import { SayingLine, SayingText } from './SayingText.tsx';

import { SourceLinks } from './SourceLine.tsx';
import { Sources, Tiers } from './Sureness.tsx';

import { useVoice } from './voice.ts';

export type HelpActions = {
  chooseSituation(id: string, chosen: boolean): void;
  /** Puts the whole subject of the page in its place, or goes back. */
  showSection(isShown: boolean): void;
  /** Puts a number on the clipboard; says whether that worked. */
  copy(text: string): boolean;
  /** Called when the reader looks for people: who is open is said of now. */
  lookAtClock?: (() => void) | undefined;
  /** Puts a ring around a field of the page. */
  pointAt(field: string): void;
  /** Marks the words of this rule on the page, or takes the marks away. */
  markWords(marked: boolean): void;
};

/** Where the reader is on the page, as far as the rule speaks of it. */
export type PlaceOnPage = {
  readonly atField: string;
  readonly atTerm: string;
  readonly hasMarks: boolean;
  /** Whether the reader lets us show anything in the page. */
  readonly mayShow: boolean;
  /** Whether the focus can go from here to a field of the page. */
  readonly canGoThere: boolean;
};

/** Everything below the first screen, in the same order on every page. A question without an answer is left out. */
export function HelpFolds({ view, actions, place }: { view: HelpView; actions: HelpActions; place: PlaceOnPage }) {
  return (
    <>
      <Summary view={view} actions={actions} />
      <Situations view={view} actions={actions} />
      <Needs view={view} />
      <Steps view={view} />
      <Words view={view} actions={actions} place={place} />
      <FormFold view={view} place={place} pointAt={actions.pointAt} />
      <RightsFold view={view} copy={actions.copy} />
      <PeopleFold view={view} copy={actions.copy} look={actions.lookAtClock} />
      <Unknown view={view} />
      <Author view={view} />
    </>
  );
}

type Part = { view: HelpView };

function Summary({ view, actions }: Part & { actions: HelpActions }) {
  const say = useVoice();
  return (
    <Fold icon="page" title={say('fold-summary')}>
      <SayingText saying={view.summary} />
      <SourceLinks sources={view.sourcesOf.summary} />
      {view.section && (
        <button type="button" class="button" onClick={() => actions.showSection(true)}>
          <span>
            {say('section-more')} <SayingLine saying={view.section} />
          </span>
        </button>
      )}
    </Fold>
  );
}

function Situations({ view, actions }: Part & { actions: HelpActions }) {
  const say = useVoice();
  const groups = view.choiceGroups.filter(({ askFirst }) => !askFirst);
  if (view.situations.length === 0 && groups.length === 0 && view.lenses.length === 0) return null;
  return (
    <Fold icon="you" title={say('fold-situation')} id="situation">
      <p>{say('situation-more')}</p>
      {groups.map((group) => (
        <ChoiceGroup key={group.id} group={group} choose={actions.chooseSituation} />
      ))}
      <div>
        {[...view.situations, ...view.lenses].map(({ id, label, chosen }) => (
          <label class="choice" key={id}>
            <input type="checkbox" checked={chosen} onChange={(event) => actions.chooseSituation(id, event.currentTarget.checked)} />
            <SayingLine saying={label} />
          </label>
        ))}
      </div>
      <p class="soft">{say('situation-kept')}</p>
    </Fold>
  );
}

function Needs({ view }: Part) {
  const say = useVoice();
  if (view.needs.length === 0) return null;
  return (
    <Fold icon="bag" title={say('fold-needs')}>
      <ul>
        {view.needs.map(({ id, what, help }) => (
          <li class="need" key={id}>
            <Icon name="check" />
            <strong>
              <SayingLine saying={what} />
            </strong>
            {help && <SayingText saying={help} className="soft" />}
          </li>
        ))}
      </ul>
      <SourceLinks sources={view.sourcesOf.needs} />
    </Fold>
  );
}

function Steps({ view }: Part) {
  const say = useVoice();
  if (view.steps.length === 0) return null;
  return (
    <Fold icon="steps" title={say('fold-steps')}>
      <ol class="steps">
        {view.steps.map((step) => (
          <li class="step" key={step.id}>
            <SayingText saying={step.do} />
          </li>
        ))}
      </ol>
      {view.doneWhen && (
        <div class="done">
          <Icon name="check" />
          <h3>{say('done-when')}</h3>
          <SayingText saying={view.doneWhen} />
        </div>
      )}
      <SourceLinks sources={view.sourcesOf.steps} />
    </Fold>
  );
}

/** The words with their explanation. The same list is the way for a keyboard and a screen reader: marks on a page are only seen. */
function Words({ view, actions, place }: Part & { actions: HelpActions; place: PlaceOnPage }) {
  const say = useVoice();
  useEffect(() => {
    if (place.atTerm) showPart('words', `word-${place.atTerm}`);
  }, [place.atTerm]);
  if (view.terms.length === 0) return null;
  return (
    <Fold icon="book" title={say('fold-words')} id="words">
      {place.mayShow && (
        <button type="button" class="button" aria-pressed={place.hasMarks} onClick={() => actions.markWords(!place.hasMarks)}>
          {say('words-mark')}
        </button>
      )}
      <dl class="words">
        {view.terms.map((term) => (
          <div key={term.id} id={`word-${term.id}`} aria-current={term.id === place.atTerm || undefined}>
            <dt class="word">
              <bdi lang="nl" translate={false}>
                {term.dutchWord}
              </bdi>
              {!sameWord(term.word, term.dutchWord) && (
                <>
                  {' '}
                  (<SayingLine saying={term.word} />)
                </>
              )}
            </dt>
            <dd>
              <SayingText saying={term.is} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

/** Whether a word is the Dutch one, also where a translation keeps it. */
const sameWord = ({ blocks }: Saying, dutchWord: string): boolean => {
  const pieces = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : block.rows.flat()));
  return pieces.map(({ text }) => text).join('') === dutchWord;
};

function Unknown({ view }: Part) {
  const say = useVoice();
  return (
    <Fold icon="unknown" title={say('fold-unknown')}>
      {view.unknown.map((saying) => (
        <SayingText saying={saying} />
      ))}
    </Fold>
  );
}

function Author({ view }: Part) {
  const say = useVoice();
  return (
    <Fold icon="pen" title={say('fold-author')} id="author">
      <Tiers view={view} />
      {view.translatedBy && view.translatedBy !== 'human' && <p>{say('language-machine')}</p>}
      <Sources view={view} />
    </Fold>
  );
}
