// The first page: it follows the settings, and looks again for our button whenever the reader comes back to it.
import '../../components/theme.css';
import '../../components/own-page.css';
import { render } from 'preact';
import { Welcome } from '../../components/Welcome.tsx';
import { interfaceVoice, noWords } from '../../core/language/interface-words.ts';
import { listedSites } from '../../core/view/listed-sites.ts';
import { municipalitiesIn } from '../../core/view/municipalities.ts';
import { isButtonInSight } from '../../platform/first-page.ts';
import { loadKeys } from '../../platform/keys.ts';
import { loadInterface, loadLanguages, loadTables } from '../../platform/packs.ts';
import { loadSettings, onSettings, saveSettings } from '../../platform/settings.ts';
import { dressDocument } from '../panel/dress-document.ts';

async function draw(): Promise<void> {
  const [settings, dutch, languages, tables, keys, inSight] = await Promise.all([
    loadSettings(),
    loadInterface('nl'),
    loadLanguages(),
    loadTables(),
    loadKeys(),
    isButtonInSight(),
  ]);
  const words = (await loadInterface(settings.language)) ?? dutch ?? noWords;
  const { language } = words;
  dressDocument(language, settings);
  render(
    <Welcome
      say={interfaceVoice(words, dutch ?? noWords)}
      language={language}
      languages={languages}
      sites={listedSites(tables)}
      hasMunicipalities={municipalitiesIn(tables).length > 0}
      isButtonInSight={inSight}
      keys={keys}
      chooseLanguage={(code) => void loadSettings().then((now) => saveSettings({ ...now, language: code }))}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

onSettings(() => void draw());
window.addEventListener('focus', () => void draw());
void draw();
