import type { InterfaceWords, Say } from '../core/language/interface-words.ts';
import { tagOf } from '../core/language/language.ts';
import { Band } from './Band.tsx';
import { Voice } from './voice.ts';

/** What the popup found out about the tab below it. */
export type PopupHelp = 'loading' | 'help' | 'opening' | 'no-room' | 'none' | 'click' | 'off' | 'paused';

export type PopupActions = {
  open(): void;
  openBeside(): void;
  /** Absent where help comes by itself already, or never. */
  askForHost: (() => void) | undefined;
  /** Absent on a site that the reader did not give us. */
  giveHostBack: (() => void) | undefined;
  /** Absent on a site that is not on the list. */
  switchHere: (() => void) | undefined;
  pause(): void;
};

export type PopupProps = {
  say: Say;
  language: InterfaceWords['language'];
  help: PopupHelp;
  host: string | undefined;
  agencyName: string | undefined;
  /** Whether the panel may stand in the page. */
  inPage: boolean;
  actions: PopupActions;
};

/** Help here, none here, or switched off; and whether this address is one we know. */
export function Popup({ say, language, help, host, agencyName, inPage, actions }: PopupProps) {
  const isTried = help === 'opening' || help === 'no-room';
  const mayStand = inPage && !isTried;
  const canOpen = help === 'help' || help === 'click' || isTried;
  return (
    <Voice.Provider value={say}>
      <div class="panel popup" lang={tagOf(language)} dir={language.direction}>
        <Band agency={agencyName} close={undefined} />
        <main class="panel-body">
          <h1 class="page-title">{say(`popup-${help}`)}</h1>
          <p class="soft">{host && agencyName ? say('popup-known-host', { host, agency: agencyName }) : say('popup-unknown-host')}</p>
          {help === 'click' && <p>{say('popup-portal')}</p>}
          {canOpen && mayStand && (
            <button type="button" class="button button-main" onClick={actions.open}>
              {say('popup-open')}
            </button>
          )}
          {canOpen && (
            <button type="button" class={mayStand ? 'button' : 'button button-main'} onClick={actions.openBeside}>
              {say('popup-open-side')}
            </button>
          )}
          {actions.askForHost && (
            <>
              <p>{say('popup-ask-host-more')}</p>
              <button type="button" class="button" onClick={actions.askForHost}>
                {say('popup-ask-host')}
              </button>
            </>
          )}
          {actions.giveHostBack && (
            <button type="button" class="button" onClick={actions.giveHostBack}>
              {say('popup-give-back')}
            </button>
          )}
          {actions.switchHere && help !== 'paused' && (
            <button type="button" class="button" onClick={actions.switchHere}>
              {say(help === 'off' ? 'settings-on-here' : 'settings-off-here')}
            </button>
          )}
          <button type="button" class="button" onClick={actions.pause}>
            {say(help === 'paused' ? 'settings-unpause' : 'settings-pause')}
          </button>
          <p>
            <a href="/options.html" target="_blank" rel="noopener">
              {say('options-open')}
            </a>
          </p>
        </main>
      </div>
    </Voice.Provider>
  );
}
