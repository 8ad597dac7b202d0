import type { InterfaceKey, InterfaceWords, Say } from '../core/language/interface-words.ts';
import type { Access } from '../core/match/access.ts';
import { type Settings, withHost } from '../core/settings.ts';
import { type KeptThing, keptThings } from '../core/view/kept-things.ts';
import type { Municipality } from '../core/view/municipalities.ts';
import { KeyList, type ShownKey } from './KeyList.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Municipalities } from './Municipalities.tsx';
import { OwnPage, Part } from './OwnPage.tsx';
import { Promises, promises } from './Promises.tsx';
import { TextSize } from './TextSize.tsx';
import { useVoice } from './voice.ts';
import { WipeAll } from './WipeAll.tsx';

export type OptionsActions = {
  change(settings: Settings): void;
  addHosts(hosts: readonly string[]): void;
  giveHostBack(host: string): void;
  changeKeys(): void;
  /** Erases everything that is kept; the answer comes when it is gone. */
  wipeAll(): Promise<void>;
};

export type OptionsProps = {
  say: Say;
  language: InterfaceWords['language'];
  languages: readonly InterfaceWords['language'][];
  settings: Settings;
  access: Access;
  /** Those whose sites can be added. */
  municipalities: readonly Municipality[];
  /** None on a phone. */
  keys: readonly ShownKey[];
  version: string;
  actions: OptionsActions;
};

/** The settings, what is kept, and how to erase it. */
export function Options(props: OptionsProps) {
  const { say, language, languages, settings, access, municipalities, keys, version, actions } = props;
  const change = (part: Partial<Settings>) => (): void => actions.change({ ...settings, ...part });
  return (
    <OwnPage say={say} language={language} title={say('options-open')}>
      <Part title={say('languages-title')}>
        <LanguageChoice languages={languages} chosen={language.code} choose={(code) => actions.change({ ...settings, language: code })} />
      </Part>
      <section class="card">
        <TextSize size={settings.textSize} choose={(textSize) => actions.change({ ...settings, textSize })} />
      </section>
      <Part title={say('fold-settings')}>
        <p>{say(settings.paused ? 'switched-off' : 'options-on')}</p>
        <div class="choice-row">
          <button type="button" class="button" onClick={change({ paused: !settings.paused })}>
            {say(settings.paused ? 'settings-unpause' : 'settings-pause')}
          </button>
          <button type="button" class="button" onClick={change({ neverInPage: !settings.neverInPage })}>
            {say(settings.neverInPage ? 'settings-in-page' : 'settings-never-in-page')}
          </button>
          <button type="button" class="button" onClick={change({ hideDrafts: !settings.hideDrafts })}>
            {say(settings.hideDrafts ? 'settings-show-drafts' : 'settings-hide-drafts')}
          </button>
        </div>
        <OffHosts settings={settings} change={actions.change} />
        <GrantedHosts hosts={access.granted} giveBack={actions.giveHostBack} />
      </Part>
      {municipalities.length > 0 && (
        <Part title={say('municipality-title')}>
          <Municipalities all={municipalities} granted={access.granted} add={actions.addHosts} />
        </Part>
      )}
      {keys.length > 0 && (
        <Part title={say('options-keys-title')}>
          <KeyList keys={keys} />
          <button type="button" class="button" onClick={actions.changeKeys}>
            {say('options-keys-change')}
          </button>
        </Part>
      )}
      <Part title={say('options-kept-title')}>
        <p>{say('options-kept-more')}</p>
        <Kept things={keptThings(settings, access)} language={language.name} />
        <p class="soft">{say('options-kept-list')}</p>
        <WipeAll wipe={actions.wipeAll} />
      </Part>
      <Part title={say('options-privacy-title')}>
        <Promises sentences={[...promises, 'options-privacy-portal']} />
        <p>{say('options-privacy-seen')}</p>
      </Part>
      <footer class="panel-foot">
        <p>{say('options-version', { version })}</p>
        <p>
          <a href="/welcome.html">{say('options-first')}</a>
        </p>
      </footer>
    </OwnPage>
  );
}

function OffHosts({ settings, change }: { settings: Settings; change(settings: Settings): void }) {
  const say = useVoice();
  if (settings.pausedHosts.length === 0) return <p class="soft">{say('options-off-none')}</p>;
  return (
    <>
      <h3>{say('options-off-hosts')}</h3>
      <HostButtons hosts={settings.pausedHosts} words="options-on-again" press={(host) => change(withHost(settings, host, false))} />
    </>
  );
}

function GrantedHosts({ hosts, giveBack }: { hosts: readonly string[]; giveBack(host: string): void }) {
  const say = useVoice();
  if (hosts.length === 0) return null;
  return (
    <>
      <h3>{say('options-granted')}</h3>
      <HostButtons hosts={hosts} words="options-give-back" press={giveBack} />
    </>
  );
}

function HostButtons({ hosts, words, press }: { hosts: readonly string[]; words: InterfaceKey; press(host: string): void }) {
  const say = useVoice();
  return (
    <ul class="choice-row">
      {hosts.map((host) => (
        <li key={host}>
          <button type="button" class="button" onClick={() => press(host)}>
            {say(words, { host })}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Everything that is kept, with its value. */
function Kept({ things, language }: { things: readonly KeptThing[]; language: string }) {
  const say = useVoice();
  const shown = (value: KeptThing['value']): string => {
    if (typeof value === 'string') return say(value);
    return value.length > 0 ? value.join(', ') : say('options-none');
  };
  return (
    <dl class="pairs">
      <div>
        <dt>{say('options-kept-language')}</dt>
        <dd>{language}</dd>
      </div>
      {things.map(({ name, value }) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{shown(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
