// The panel's side of the conversation with the page, for the frame and for the native side panel.
import { effect } from '@preact/signals';
import type { PanelState } from '../../components/panel-state.ts';
import type { Line } from '../../core/port/line.ts';
import { type PanelToPage, readPageToPanel } from '../../core/port/messages.ts';
import { isAlive } from '../../platform/extension.ts';

/** Asks the page what it is and follows what it says. */
export function follow(line: Line<PanelToPage>, surface: 'frame' | 'side', state: PanelState): void {
  line.onMessage((received) => {
    const message = readPageToPanel(received);
    if (message?.kind === 'page') state.setPage(message.verdict);
    if (message?.kind === 'elsewhere' && surface === 'side') state.setPage({ kind: 'elsewhere' });
    if (message?.kind === 'shown' && surface === 'frame') focusTitle(state);
  });
  line.send({ kind: 'ask', surface });
}

/** The reader has just opened the panel: its title takes the focus. A frame that outlived its extension says so. */
function focusTitle(state: PanelState): void {
  if (!isAlive()) state.setPage({ kind: 'updated' });
  const stop = effect(() => {
    if (state.content.value.kind === 'asking') return;
    requestAnimationFrame(() => document.getElementById('title')?.focus());
    queueMicrotask(() => stop());
  });
}
