// Wires the panel's state to the browser, for the frame in the page and for the native side panel.
import '../../components/theme.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Panel, type PanelActions } from '../../components/Panel.tsx';
import { panelProps } from '../../components/panel-props.ts';
import { createPanelState, type PanelState } from '../../components/panel-state.ts';
import { dutchDay } from '../../core/facts/day.ts';
import { withHost } from '../../core/settings.ts';
import { copyText } from '../../platform/copy-text.ts';
import { onPacksCompiled } from '../../platform/development.ts';
import { isAlive } from '../../platform/extension.ts';
import { loadAgencyPack, loadInterface, loadLanguages, loadTranslation } from '../../platform/packs.ts';
import { loadSettings, onSettings, saveSettings, writeMatchTables } from '../../platform/settings.ts';

/** What differs between the two places of the panel. */
export type Place = Pick<PanelActions, 'close' | 'showHere' | 'pointAt'>;

/** Draws the panel and keeps it drawn. */
export async function startPanel(place: Place): Promise<PanelState> {
  const state = await createPanelState({
    loadPack: loadAgencyPack,
    loadTranslation,
    loadInterface,
    loadLanguages,
    loadSettings,
    saveSettings,
    onSettings,
    today: () => dutchDay(new Date()),
  });
  const actions = actionsOf(state, place);
  // A frame outlives our own update, with nothing left that works: whatever the reader presses says so.
  for (const pressed of ['pointerdown', 'keydown']) document.addEventListener(pressed, () => isAlive() || state.setPage({ kind: 'updated' }), true);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && place.close?.());
  onPacksCompiled(async (broken) => {
    await writeMatchTables();
    await state.reload(broken);
  });
  effect(() => draw(state, actions));
  return state;
}

function actionsOf(state: PanelState, place: Place): PanelActions {
  const change = (off: boolean) => (): void => {
    const host = state.host.peek();
    void state.changeSettings((settings) => ({ ...(host ? withHost(settings, host, off) : settings), paused: off && settings.paused }));
  };
  return {
    ...place,
    copy: copyText,
    chooseSituation: state.chooseSituation,
    markWords: state.markWords,
    chooseLanguage: (code) => void state.chooseLanguage(code),
    switchOffHere: change(true),
    switchOn: change(false),
    pause: () => void state.changeSettings((settings) => ({ ...settings, paused: true })),
    stayOutOfPages: (out) => void state.changeSettings((settings) => ({ ...settings, neverInPage: out })),
  };
}

function draw(state: PanelState, actions: PanelActions): void {
  const props = panelProps(state, actions);
  document.documentElement.lang = props.language.code;
  document.documentElement.dir = props.language.direction;
  render(<Panel {...props} />, document.getElementById('app') as HTMLElement);
}
