// The popup: says what help there is for the tab below it, and opens it. The click that opened the popup is also the
// reader's consent to look at this one page.
import '../../components/theme.css';
import { render } from 'preact';
import { Popup, type PopupHelp } from '../../components/Popup.tsx';
import { interfaceVoice, noWords } from '../../core/language/interface-words.ts';
import type { MatchTable } from '../../core/match/match-table.ts';
import { readPageAddress } from '../../core/match/page-address.ts';
import type { PageVerdict } from '../../core/port/messages.ts';
import { type Settings, withHost } from '../../core/settings.ts';
import { askForHosts, giveHostBack } from '../../platform/access.ts';
import { followListedPage, followPage, openBeside, openInPage } from '../../platform/open-help.ts';
import { loadInterface } from '../../platform/packs.ts';
import { letClickOpen, loadMatchTable, loadSettings, onMatchTables, saveSettings } from '../../platform/settings.ts';
import { activeTab } from '../../platform/tabs.ts';
import { dressDocument } from '../panel/dress-document.ts';
import { firstHelp, helpOf, mayAsk, withoutBoot } from './help-here.ts';

async function start(): Promise<void> {
  const [settings, tab, dutch] = await Promise.all([loadSettings(), activeTab(), loadInterface('nl')]);
  const words = (await loadInterface(settings.language)) ?? dutch ?? noWords;
  const host = readPageAddress(tab?.address ?? '')?.host;
  const table = host ? await loadMatchTable(host) : undefined;
  dressDocument(words.language, settings);

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
        inPage={!settings.neverInPage}
        actions={{
          // The site of a municipality is added first, by the browser's own question; then help comes by itself.
          open: () =>
            host && table?.isMunicipality && table.changed !== 'granted'
              ? void askForHosts([host])
              : tab && void letClickOpen(host).then(() => openHelp(tab.id, draw, table)),
          openBeside: () => tab && void Promise.all([letClickOpen(host), openBeside(tab.id)]).then(() => window.close()),
          askForHost: host && mayAsk(settings, host, table) ? () => void askForHosts([host]) : undefined,
          giveHostBack: host && table?.changed === 'granted' ? () => void giveHostBack(host) : undefined,
          switchHere: host && table ? change(withHost(settings, host, !settings.pausedHosts.includes(host))) : undefined,
          pause: change({ ...settings, paused: !settings.paused }),
        }}
      />,
      document.getElementById('app') as HTMLElement,
    );
  const drawVerdict = (verdict: PageVerdict['kind'] | undefined): void => draw(verdict ? helpOf[verdict] : withoutBoot(table));
  draw(firstHelp(settings, host ?? '', table));
  if (!tab || !table || table.surface === 'off' || settings.paused) return;
  // On a portal page nothing of ours comes before the reader asks for it.
  if (table.surface === 'page') followListedPage(tab.id, drawVerdict);
  else followPage(tab.id, drawVerdict);
}

/** Closes the popup once the panel is open; says so where the page has no room for it, or turns out to have no help. */
function openHelp(tabId: number, draw: (help: PopupHelp) => void, table: MatchTable | undefined): Promise<void> {
  // A page that never lets the panel run is only given up after a while.
  draw('opening');
  return openInPage(tabId, (opened) => {
    if (opened === 'shown') return window.close();
    if (opened === 'no-room') return draw('no-room');
    draw(opened ? helpOf[opened] : withoutBoot(table));
  });
}

onMatchTables(() => void start());
void start();
