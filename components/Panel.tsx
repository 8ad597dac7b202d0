import type { InterfaceWords, Say } from '../core/language/interface-words.ts';
import type { Settings } from '../core/settings.ts';
import { ActByDays, type DayActions, type DaysTyped } from './ActByDay.tsx';
import { AskCard } from './AskCard.tsx';
import { Band } from './Band.tsx';
import { Corrections } from './Corrections.tsx';
import { Fold } from './Fold.tsx';
import { ForYou } from './ForYou.tsx';
import { type HelpActions, HelpFolds, type PlaceOnPage } from './HelpFolds.tsx';
import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { openFold } from './open-fold.ts';
import type { PanelContent } from './panel-state.ts';
import { ReadAloudButton, Reader, type ReaderProps, VoiceNote } from './Reader.tsx';
import { SayingLine } from './SayingText.tsx';
import { TextSize } from './TextSize.tsx';
import { Terms } from './terms.ts';
import { useVoice, Voice } from './voice.ts';

export type PanelActions = HelpActions & {
  /** Absent where the browser itself has the way to close. */
  close: (() => void) | undefined;
  chooseLanguage(code: string): void;
  showHere(): void;
  switchOffHere(): void;
  pause(): void;
  switchOn(): void;
  /** From now on nothing of ours stands in a page, or again. */
  stayOutOfPages(out: boolean): void;
  typeDay: DayActions['typeDay'];
  saveFile: DayActions['saveFile'];
  chooseTextSize(size: Settings['textSize']): void;
};

export type PanelProps = {
  content: PanelContent;
  agencyName: string | undefined;
  say: Say;
  language: InterfaceWords['language'];
  languages: readonly InterfaceWords['language'][];
  /** Whether the panel may stand in a page. */
  inPage: boolean;
  /** Where the reader is on the page. */
  place: PlaceOnPage;
  /** The days that the reader typed. */
  days: DaysTyped;
  reader: ReaderProps;
  textSize: Settings['textSize'];
  /** A message of the rule checker, in development only. */
  broken: string;
  actions: PanelActions;
};

/** The panel, the same in the page and in the browser's own side panel. */
export function Panel(props: PanelProps) {
  const { content, agencyName, say, language, actions } = props;
  return (
    <Voice.Provider value={say}>
      <div class="panel" lang={language.code} dir={language.direction}>
        <div class="panel-top">
          <Band agency={agencyName} close={actions.close} />
          <Reader {...props.reader} />
        </div>
        <main class="panel-body">
          {props.broken && <Notice level="h2" title={say('rules-broken')} lines={props.broken.split('\n')} />}
          {content.kind === 'help' ? <Help {...props} content={content} /> : <NoHelp content={content} actions={actions} />}
        </main>
      </div>
    </Voice.Provider>
  );
}

function Help(props: PanelProps & { content: PanelContent & { kind: 'help' } }) {
  const { say, actions, language, languages, place, days, inPage, reader, textSize } = props;
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
        <Fold icon="language" title={say('languages-title')} id="languages">
          <div class="languages">
            {languages.map(({ code, name, direction }) => (
              <button
                type="button"
                class="button"
                key={code}
                lang={code}
                dir={direction}
                aria-pressed={code === language.code}
                onClick={() => actions.chooseLanguage(code)}
              >
                {name}
              </button>
            ))}
          </div>
          {view.translatedBy && view.translatedBy !== 'human' && <p class="soft">{say('language-machine')}</p>}
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
      return <Notice title={say('no-help')} lines={[say('no-help-more')]} />;
    case 'no-page':
      return <Notice title={say('no-page')} lines={[say('no-page-more')]} />;
    case 'updated':
      return <Notice title={say('extension-updated')} lines={[say('refresh-page')]} />;
    case 'elsewhere':
      return <Notice title={say('other-surface')} lines={[]} button={{ label: say('popup-open'), press: actions.showHere }} />;
    case 'off':
      return <Notice title={say('switched-off')} lines={[]} button={{ label: say('settings-unpause'), press: actions.switchOn }} />;
    default:
      return (
        <Notice
          title={say(content.kind)}
          lines={[say('pack-more')]}
          link={content.contactPage ? { label: say('contact-page-of', { agency: content.agencyName }), address: content.contactPage } : undefined}
        />
      );
  }
}
