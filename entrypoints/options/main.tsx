// The settings: they follow every change, whichever surface makes it, and the keys whenever the reader comes back.
import '../../components/theme.css';
import '../../components/own-page.css';
import { render } from 'preact';
import { Options, type OptionsActions } from '../../components/Options.tsx';
import { interfaceVoice, noWords } from '../../core/language/interface-words.ts';
import { municipalitiesIn } from '../../core/view/municipalities.ts';
import { askForHosts, giveHostBack } from '../../platform/access.ts';
import { ownVersion } from '../../platform/first-page.ts';
import { loadKeys, openKeySettings } from '../../platform/keys.ts';
import { loadInterface, loadLanguages, loadTables } from '../../platform/packs.ts';
import { loadAccess, loadSettings, onMatchTables, onSettings, saveSettings } from '../../platform/settings.ts';
import { wipeAll } from '../../platform/wipe.ts';
import { dressDocument } from '../panel/dress-document.ts';

const actions: OptionsActions = {
  change: (settings) => void saveSettings(settings),
  addHosts: (hosts) => void askForHosts(hosts),
  giveHostBack: (host) => void giveHostBack(host),
  changeKeys: () => void openKeySettings(),
  wipeAll,
};

async function draw(): Promise<void> {
  const [settings, access, tables, dutch, languages, keys] = await Promise.all([
    loadSettings(),
    loadAccess(),
    loadTables(),
    loadInterface('nl'),
    loadLanguages(),
    loadKeys(),
  ]);
  const words = (await loadInterface(settings.language)) ?? dutch ?? noWords;
  const { language } = words;
  dressDocument(language, settings);
  const say = interfaceVoice(words, dutch ?? noWords);
  render(
    <Options {...{ say, language, languages, settings, access, keys, actions }} municipalities={municipalitiesIn(tables)} version={ownVersion()} />,
    document.getElementById('app') as HTMLElement,
  );
}

onSettings(() => void draw());
// What the browser allows is written together with the tables.
onMatchTables(() => void draw());
window.addEventListener('focus', () => void draw());
void draw();
