// The popup: says what help there is for the tab below it, and opens it. The click that opened the popup is also the
// reader's consent to look at this one page.
import '../../components/theme.css';
import { render } from 'preact';
import { Popup, type PopupHelp } from '../../components/Popup.tsx';
import { interfaceVoice, type InterfaceWords } from '../../core/language/interface-words.ts';
import type { MatchTable } from '../../core/match/match-table.ts';
import { readPageAddress } from '../../core/match/page-address.ts';
import { readPageToPanel } from '../../core/port/messages.ts';
import { type Settings, withHost } from '../../core/settings.ts';
import { loadInterface } from '../../platform/packs.ts';
import { lineToTab } from '../../platform/panel-line.ts';
import { loadMatchTable, loadSettings, saveSettings } from '../../platform/settings.ts';
import { activeTab, openSidePanel, putBootInto } from '../../platform/tabs.ts';

const noWords: InterfaceWords = { language: { code: 'nl', name: 'Nederlands', direction: 'ltr' }, words: {} };

async function start(): Promise<void> {
  const [settings, tab, dutch] = await Promise.all([loadSettings(), activeTab(), loadInterface('nl')]);
  const words = (await loadInterface(settings.language)) ?? dutch ?? noWords;
  const host = readPageAddress(tab?.address ?? '')?.host;
  const table = host ? await loadMatchTable(host) : undefined;
  document.documentElement.lang = words.language.code;
  document.documentElement.dir = words.language.direction;

  const change = (next: Settings) => async (): Promise<void> => {
    await saveSettings(next);
    await start();
  };
  const draw = (help: PopupHelp): void =>
    render(
      <Popup
        say={interfaceVoice(words, dutch ?? noWords)}
        language={words.language}
        help={help}
        host={host}
        agencyName={table?.agencyName}
        actions={{
          open: () => tab && void openHelp(tab.id),
          openBeside: () => tab && void openBeside(tab.id),
          switchHere: host && table ? change(withHost(settings, host, !settings.pausedHosts.includes(host))) : undefined,
          pause: change({ ...settings, paused: !settings.paused }),
        }}
      />,
      document.getElementById('app') as HTMLElement,
    );
  draw(settings.paused ? 'paused' : await helpFor(table, tab?.id));
}

/** What the page part answers; a portal page has none until the reader opens the help. */
async function helpFor(table: MatchTable | undefined, tabId: number | undefined): Promise<PopupHelp> {
  if (!table || tabId === undefined) return 'none';
  if (table.surface === 'off') return 'off';
  const verdict = await askPage(tabId);
  if (verdict) return verdict;
  return table.surface === 'click' ? 'click' : 'none';
}

function askPage(tabId: number): Promise<'help' | 'none' | undefined> {
  return new Promise((resolve) => {
    const line = lineToTab(tabId);
    line.onClose(() => resolve(undefined));
    line.onMessage((message) => {
      const told = readPageToPanel(message);
      if (told?.kind !== 'page' || told.verdict.kind === 'waiting') return;
      resolve(told.verdict.kind === 'help' ? 'help' : 'none');
      line.end();
    });
    line.send({ kind: 'ask', surface: 'popup' });
  });
}

async function openHelp(tabId: number): Promise<void> {
  await putBootInto(tabId);
  if ((await askPage(tabId)) !== 'help') return start();
  lineToTab(tabId).send({ kind: 'open' });
  window.close();
}

/** The browser's panel must be asked for in the click itself; the page part follows. */
async function openBeside(tabId: number): Promise<void> {
  const opening = openSidePanel(tabId);
  await Promise.all([opening, putBootInto(tabId)]);
  window.close();
}

void start();
