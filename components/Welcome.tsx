import type { InterfaceWords, Say } from '../core/language/interface-words.ts';
import type { ListedAgency } from '../core/view/listed-sites.ts';
import { KeyList, type ShownKey } from './KeyList.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { OwnPage, Part } from './OwnPage.tsx';
import { Promises } from './Promises.tsx';
import { useVoice } from './voice.ts';

export type WelcomeProps = {
  say: Say;
  language: InterfaceWords['language'];
  languages: readonly InterfaceWords['language'][];
  sites: readonly ListedAgency[];
  /** Whether the site of a municipality can be added. */
  hasMunicipalities: boolean;
  /** Whether our button stands in the toolbar; unknown where the browser puts it there by itself. */
  isButtonInSight: boolean | undefined;
  /** None on a phone. */
  keys: readonly ShownKey[];
  chooseLanguage(code: string): void;
};

/** The first page that a reader sees: the language, what we do and never do, where, how to open it and how to stop it. */
export function Welcome({ say, language, languages, sites, hasMunicipalities, isButtonInSight, keys, chooseLanguage }: WelcomeProps) {
  return (
    <OwnPage say={say} language={language} title={say('first-title')}>
      <Part title={say('languages-title')}>
        <LanguageChoice languages={languages} chosen={language.code} choose={chooseLanguage} />
      </Part>
      <Part title={say('first-does-title')}>
        <p>{say('first-does-explain')}</p>
        <p>{say('first-does-ask')}</p>
        <p>{say('first-does-people')}</p>
        <p>{say('first-does-draft')}</p>
      </Part>
      <Part title={say('first-never-title')}>
        <Promises />
      </Part>
      <Part title={say('first-open-title')}>
        <p>{say('first-open-button')}</p>
        <p>{say('first-open-toolbar')}</p>
        <PinButton isInSight={isButtonInSight} />
      </Part>
      {keys.length > 0 && (
        <Part title={say('options-keys-title')}>
          <KeyList keys={keys} />
        </Part>
      )}
      <Sites sites={sites} hasMunicipalities={hasMunicipalities} />
      <Part title={say('first-stop-title')}>
        <p>{say('first-stop-switch')}</p>
        <p>{say('first-stop-remove')}</p>
        <p>
          <a href="/options.html">{say('first-settings')}</a>
        </p>
      </Part>
    </OwnPage>
  );
}

/** How to bring our button into sight, until it is. */
function PinButton({ isInSight }: { isInSight: boolean | undefined }) {
  const say = useVoice();
  if (isInSight === undefined) return null;
  return (
    <div role="status" class="plain">
      {isInSight ? (
        <p class="done-line">{say('first-pinned')}</p>
      ) : (
        <>
          <h3>{say('first-pin-title')}</h3>
          <ol class="steps">
            <li class="step">{say('first-pin-menu')}</li>
            <li class="step">{say('first-pin-press')}</li>
          </ol>
        </>
      )}
    </div>
  );
}

function Sites({ sites, hasMunicipalities }: Pick<WelcomeProps, 'sites' | 'hasMunicipalities'>) {
  const say = useVoice();
  return (
    <Part title={say('first-sites-title')}>
      {sites.map(({ name, byItself, byClick }) => (
        <div class="plain" key={name}>
          <h3>{name}</h3>
          <Hosts label={say('first-sites-self')} hosts={byItself} />
          <Hosts label={say('first-sites-click')} hosts={byClick} />
        </div>
      ))}
      {hasMunicipalities && <p>{say('first-sites-municipality')}</p>}
      <p>{say('first-sites-other')}</p>
    </Part>
  );
}

function Hosts({ label, hosts }: { label: string; hosts: readonly string[] }) {
  if (hosts.length === 0) return null;
  return (
    <div>
      <p class="soft">{label}</p>
      <ul class="dots">
        {hosts.map((host) => (
          <li key={host}>
            <bdi translate={false}>{host}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
