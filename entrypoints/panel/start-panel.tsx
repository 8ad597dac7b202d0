// Wires the panel's state to the browser, for the frame in the page and for the native side panel.
import '../../components/theme.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Panel, type PanelActions } from '../../components/Panel.tsx';
import { panelProps } from '../../components/panel-props.ts';
import { createPanelState, type PanelState } from '../../components/panel-state.ts';
import { withHost } from '../../core/settings.ts';
import { onPacksCompiled } from '../../platform/development.ts';
import { isAlive } from '../../platform/extension.ts';
import { saveFile } from '../../platform/save-file.ts';
import { writeMatchTables } from '../../platform/settings.ts';
import { takeAway } from '../../platform/take-away.ts';
import { dressDocument } from './dress-document.ts';
import { panelSources } from './panel-sources.ts';
import { type PanelReader, startReading } from './start-reading.ts';

/** What differs between the two places of the panel. */
export type Place = Pick<PanelActions, 'close' | 'showHere' | 'pointAt'>;

/** Draws the panel and keeps it drawn. */
export async function startPanel(place: Place): Promise<PanelState & { readonly reader: PanelReader }> {
  const state = await createPanelState(panelSources);
  const actions = actionsOf(state, place);
  const reader = startReading(state);
  // A frame outlives our own update, with nothing left that works: whatever the reader presses says so.
  for (const pressed of ['pointerdown', 'keydown']) document.addEventListener(pressed, () => isAlive() || state.setPage({ kind: 'updated' }), true);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && (reader.stop() || place.close?.()));
  onPacksCompiled((broken) => writeMatchTables().then(() => state.reload(broken)));
  effect(() => draw(state, reader, actions));
  return { ...state, reader };
}

function actionsOf(state: PanelState, place: Place): PanelActions {
  const change = (off: boolean) => (): void => {
    const host = state.host.peek();
    void state.changeSettings((settings) => ({ ...(host ? withHost(settings, host, off) : settings), paused: off && settings.paused }));
  };
  return {
    ...place,
    ...takeAway,
    letters: state.letterActions,
    saveFile,
    lookAtClock: state.lookAtClock,
    chooseSituation: state.chooseSituation,
    showSection: state.showSection,
    typeDay: state.typeDay,
    markWords: state.markWords,
    chooseLanguage: (code) => void state.chooseLanguage(code),
    switchOffHere: change(true),
    switchOn: change(false),
    showDrafts: () => void state.changeSettings((settings) => ({ ...settings, hideDrafts: false })),
    pause: () => void state.changeSettings((settings) => ({ ...settings, paused: true })),
    stayOutOfPages: (out) => void state.changeSettings((settings) => ({ ...settings, neverInPage: out })),
    chooseTextSize: (textSize) => void state.changeSettings((settings) => ({ ...settings, textSize })),
  };
}

function draw(state: PanelState, reader: PanelReader, actions: PanelActions): void {
  dressDocument(state.words.value.language, state.settings.value);
  render(<Panel {...panelProps(state, reader.props(), actions)} />, document.getElementById('app') as HTMLElement);
}
