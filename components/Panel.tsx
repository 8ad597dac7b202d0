import type { InterfaceWords, Say } from '../core/language/interface-words.ts';
import { type PickableLanguage, tagOf } from '../core/language/language.ts';
import type { Settings } from '../core/settings.ts';
import { letterVoice } from '../core/view/letter-voice.ts';
import { ActByDays, type DayActions, type DaysTyped, lastDayTyped } from './ActByDay.tsx';
import { AnswerBack } from './AnswerBack.tsx';
import { AskCard } from './AskCard.tsx';
import { Band } from './Band.tsx';
import { Corrections } from './Corrections.tsx';
import { Fold } from './Fold.tsx';
import { ForYou } from './ForYou.tsx';
import { type HelpActions, HelpFolds, type PlaceOnPage } from './HelpFolds.tsx';
import { Icon } from './Icon.tsx';
import { InsteadBar } from './InsteadBar.tsx';
import { LanguagePicker } from './LanguagePicker.tsx';
import { LetterButton, LetterFinder } from './LetterFinder.tsx';
import { LetterNotListed } from './LetterNotListed.tsx';
import { useLetterFocus } from './letter-focus.ts';
import type { LetterActions, LettersShown } from './letter-state.ts';
import { Notice } from './Notice.tsx';
import { openFold } from './open-fold.ts';
import type { About, PanelContent } from './panel-state.ts';
import { ReadAloudButton, Reader, type ReaderProps, VoiceNote } from './Reader.tsx';
import { SayingLine } from './SayingText.tsx';
import { TakeHome } from './TakeHome.tsx';
import { TextSize } from './TextSize.tsx';
import { Terms } from './terms.ts';
import { UnderstandingCheck } from './UnderstandingCheck.tsx';
import { useVoice, Voice } from './voice.ts';

export type PanelActions = HelpActions & {
  /** Absent where the browser itself has the way to close. */
  close: (() => void) | undefined;
  /** Prints this part of the panel alone. */
  print(part: HTMLElement): void;
  chooseLanguage(code: string): void;
  letters: LetterActions;
  showHere(): void;
  switchOffHere(): void;
  pause(): void;
  switchOn(): void;
  /** Shows again what nobody checked yet. */
  showDrafts(): void;
  /** From now on nothing of ours stands in a page, or again. */
  stayOutOfPages(out: boolean): void;
  typeDay: DayActions['typeDay'];
  saveFile: DayActions['saveFile'];
  chooseTextSize(size: Settings['textSize']): void;
};

export type PanelProps = {
  content: PanelContent;
  letters: LettersShown;
  /** Whether the whole subject takes the place of the page. */
  isAtSection: boolean;
  agencyName: string | undefined;
  say: Say;
  language: InterfaceWords['language'];
  languages: readonly PickableLanguage[];
  /** Whether the panel may stand in a page. */
  inPage: boolean;
  /** Where the reader is on the page. */
  place: PlaceOnPage;
  /** The days that the reader typed. */
  days: DaysTyped;
  reader: ReaderProps;
  textSize: Settings['textSize'];
  about: About;
  /** A message of the rule checker, in development only. */
  broken: string;
  actions: PanelActions;
};

/** The panel, the same in the page and in the browser's own side panel. */
export function Panel(props: PanelProps) {
  const { content, letters, agencyName, say, language, actions } = props;
  useLetterFocus(letters, letters.kind === 'question' || content.kind !== 'asking');
  return (
    <Voice.Provider value={say}>
      <div class="panel" lang={tagOf(language)} dir={language.direction}>
        <div class="panel-top">
          <Band agency={agencyName} close={actions.close} />
          <Reader {...props.reader} />
        </div>
        <main class="panel-body">
          {props.broken && <Notice level="h2" title={say('rules-broken')} lines={props.broken.split('\n')} />}
          {letters.kind === 'question' ? <LetterFinder asked={letters} actions={actions.letters} /> : <Explained {...props} />}
        </main>
      </div>
    </Voice.Provider>
  );
}

/** What the panel speaks of: the page, or a letter that took its place. */
function Explained(props: PanelProps) {
  const { content, letters, actions, place } = props;
  if (letters.kind === 'shut' || letters.kind === 'question') {
    return (
      <>
        {props.isAtSection && <InsteadBar says="section-explained" ways={[{ words: 'letter-to-page', press: () => actions.showSection(false) }]} />}
        {content.kind === 'help' ? <Help {...props} content={content} /> : <NoHelp content={content} actions={actions} />}
      </>
    );
  }
  const unseen = { ...place, atField: '', atTerm: '', hasMarks: false, mayShow: false };
  const say = letterVoice(props.say);
  return (
    <>
      <InsteadBar
        says={letters.kind === 'shown' ? 'letter-explained' : undefined}
        ways={[
          { words: letters.kind === 'shown' ? 'letter-another' : 'letter-back', press: actions.letters.back },
          { words: 'letter-to-page', press: actions.letters.leave },
        ]}
      />
      {content.kind !== 'help' ? (
        <NoHelp content={content} actions={actions} />
      ) : letters.kind === 'not-listed' ? (
        <LetterNotListed view={content.view} isOfAgency={letters.isOfAgency} copy={actions.copy} />
      ) : (
        <Voice.Provider value={say}>
          <Help {...props} content={content} place={unseen} say={say} />
        </Voice.Provider>
      )}
    </>
  );
}

function Help(props: PanelProps & { content: PanelContent & { kind: 'help' } }) {
  const { say, actions, letters, language, languages, place, days, inPage, reader, textSize, about } = props;
  const { view } = props.content;
  const terms = new Map(view.terms.map((term) => [term.id, term]));
  return (
    <Terms.Provider value={terms}>
      <h1 class="page-title" id="title" tabIndex={-1}>
        <SayingLine saying={view.title} />
      </h1>
      {view.recognise && (
        <p class="soft">
          <SayingLine saying={view.recognise} />
        </p>
      )}
      <AskCard view={view} chooseSituation={actions.chooseSituation} />
      {letters.kind === 'shown' && <p>{say('letter-wins')}</p>}
      {letters.kind === 'shut' && letters.place === 'first' && <LetterButton actions={actions.letters} />}
      {view.question && <UnderstandingCheck key={view.rule} question={view.question} />}
      <ForYou lenses={view.lenses} />
      <Corrections corrections={view.corrections} />
      <div class="tools">
        <ReadAloudButton {...reader} />
        <button type="button" class="button" onClick={() => goToFold('languages')}>
          <Icon name="language" />
          {say('choose-language')}
        </button>
        <button type="button" class="button" onClick={() => goToFold('people')}>
          <Icon name="people" />
          {say('find-help')}
        </button>
      </div>
      <ActByDays view={view} days={days} actions={actions} findHelp={() => goToFold('people')} />
      <div class="folds">
        <HelpFolds view={view} actions={actions} place={place} />
        {letters.kind === 'shut' && letters.place === 'fold' && (
          <Fold icon="page" title={say('letter-fold')} id="letters">
            <p>{say('letter-fold-more')}</p>
            <LetterButton actions={actions.letters} />
          </Fold>
        )}
        <Fold icon="language" title={say('languages-title')} id="languages">
          <LanguagePicker languages={languages} chosen={language.code} there={view.languages} choose={actions.chooseLanguage} />
          {[view.translatedBy, say.madeBy].some((made) => made && made !== 'human') && <p class="soft">{say('language-machine')}</p>}
        </Fold>
        <Fold icon="settings" title={say('fold-settings')}>
          <TextSize size={textSize} choose={actions.chooseTextSize} />
          <button type="button" class="button" onClick={actions.switchOffHere}>
            {say('settings-off-here')}
          </button>
          <button type="button" class="button" onClick={actions.pause}>
            {say('settings-pause')}
          </button>
          <button type="button" class="button" onClick={() => actions.stayOutOfPages(inPage)}>
            {say(inPage ? 'settings-never-in-page' : 'settings-in-page')}
          </button>
          <p class="soft">{say('settings-kept')}</p>
        </Fold>
      </div>
      <footer class="panel-foot">
        <VoiceNote {...reader} />
        <TakeHome key={view.rule} view={view} about={about} lastDay={lastDayTyped(view, days)} print={actions.print} />
        <AnswerBack key={view.rule} view={view} about={about} copy={actions.copy} print={actions.print} />
      </footer>
    </Terms.Provider>
  );
}

/** Opens a fold and puts the focus on its question, so that a keyboard and a screen reader arrive there too. */
function goToFold(id: string): void {
  const fold = openFold(id);
  fold?.scrollIntoView({ block: 'start' });
  fold?.querySelector('summary')?.focus();
}

function NoHelp({ content, actions }: { content: Exclude<PanelContent, { kind: 'help' }>; actions: PanelActions }) {
  const say = useVoice();
  switch (content.kind) {
    case 'asking':
      return <p class="soft">{say('wait')}</p>;
    case 'waiting':
      return <p class="soft">{say('page-changing')}</p>;
    case 'none':
      return (
        <>
          <Notice title={say('no-help')} lines={[say('no-help-more')]} />
          <LetterButton actions={actions.letters} />
        </>
      );
    case 'no-page':
      return <Notice title={say('no-page')} lines={[say('no-page-more')]} />;
    case 'updated':
      return <Notice title={say('extension-updated')} lines={[say('refresh-page')]} />;
    case 'elsewhere':
      return <Notice title={say('other-surface')} lines={[]} button={{ label: say('popup-open'), press: actions.showHere }} />;
    case 'off':
      return <Notice title={say('switched-off')} lines={[]} button={{ label: say('settings-unpause'), press: actions.switchOn }} />;
    case 'draft':
      return (
        <Notice
          title={say('draft-hidden')}
          lines={[say('draft-hidden-more')]}
          button={{ label: say('settings-show-drafts'), press: actions.showDrafts }}
          link={contactLink(content, say)}
        />
      );
    default:
      return <Notice title={say(content.kind)} lines={[say('pack-more')]} link={contactLink(content, say)} />;
  }
}

const contactLink = ({ agencyName, contactPage }: { agencyName: string; contactPage: string }, say: Say) =>
  contactPage ? { label: say('contact-page-of', { agency: agencyName }), address: contactPage } : undefined;
