// The other pages of ours as the gallery draws them: the popup in each of its states, the settings, the first page.
import type { ComponentChild } from 'preact';
import type { ShownKey } from '../../components/KeyList.tsx';
import { Options } from '../../components/Options.tsx';
import { Popup, type PopupHelp } from '../../components/Popup.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import type { Say } from '../../core/language/interface-words.ts';
import type { PickableLanguage } from '../../core/language/language.ts';
import { defaultSettings } from '../../core/settings.ts';

export type OtherPage = {
  readonly name: string;
  readonly about: string;
  draw(given: { say: Say; language: PickableLanguage; languages: readonly PickableLanguage[] }): ComponentChild;
};

const keys: readonly ShownKey[] = [
  { for: 'popup', keys: 'Alt+Shift+H' },
  { for: 'open-help', keys: 'Alt+Shift+U' },
  { for: 'explain-field', keys: '' },
];
const help: readonly PopupHelp[] = ['loading', 'help', 'opening', 'no-room', 'none', 'click', 'off', 'paused'];
const popupActions = { open() {}, openBeside() {}, askForHost() {}, giveHostBack: undefined, switchHere() {}, pause() {} };

export const otherPages: readonly OtherPage[] = [
  ...help.map((each) => ({
    name: `popup-${each}`,
    about: `The popup: ${each}`,
    draw: ({ say, language }: Parameters<OtherPage['draw']>[0]) => (
      <Popup say={say} language={language} help={each} host="www.uwv.nl" agencyName="UWV" inPage actions={popupActions} />
    ),
  })),
  {
    name: 'settings',
    about: 'The settings',
    draw: (given) => (
      <Options
        {...given}
        settings={{ ...defaultSettings, pausedHosts: ['www.uwv.nl'] }}
        access={{ granted: ['mijn.uwv.nl'], withdrawn: [] }}
        municipalities={[{ name: 'Gemeente Utrecht', hosts: ['www.utrecht.nl'] }]}
        keys={keys}
        version="0.1.0"
        actions={{ change() {}, addHosts() {}, giveHostBack() {}, changeKeys() {}, wipeAll: async () => {} }}
      />
    ),
  },
  {
    name: 'welcome',
    about: 'The first page',
    draw: (given) => (
      <Welcome
        {...given}
        sites={[{ name: 'UWV', byItself: ['www.uwv.nl'], byClick: ['mijn.uwv.nl'] }]}
        hasMunicipalities
        isButtonInSight={false}
        keys={keys}
        chooseLanguage={() => {}}
      />
    ),
  },
];
