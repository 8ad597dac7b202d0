// The panel's side of the conversation with the page, for the frame and for the native side panel.
import { effect } from '@preact/signals';
import type { PanelState } from '../../components/panel-state.ts';
import type { Line } from '../../core/port/line.ts';
import { type PanelToPage, readPageToPanel } from '../../core/port/messages.ts';
import type { PanelToTools } from '../../core/port/tool-messages.ts';
import { isAlive } from '../../platform/extension.ts';
import type { PageScript } from '../../platform/page-tools.ts';
import { followTools } from './follow-tools.ts';

export type Following = { pointAt(field: string): void };

/** Asks the page what it is and follows what it says; `put` brings our scripts into the page, once they are needed. */
export function follow(
  line: Line<PanelToPage | PanelToTools>,
  surface: 'frame' | 'side',
  state: PanelState,
  put: (script: PageScript) => Promise<boolean>,
): Following {
  const tools = followTools(line, state, put);
  // The panel beside the page steps aside for the one in it, and takes over again when that is shut.
  let isAside = false;
  line.onMessage((received) => {
    const message = readPageToPanel(received);
    if (message?.kind === 'page') state.setPage(message.verdict);
    if (message?.kind === 'elsewhere' && surface === 'side') {
      isAside = true;
      state.setPage({ kind: 'elsewhere' });
    }
    if (message?.kind === 'hidden' && isAside) {
      isAside = false;
      line.send({ kind: 'ask', surface });
    }
    if (message?.kind === 'shown' && surface === 'frame') focusTitle(state);
    if (message?.kind === 'shown') tools.look();
    if (message?.kind === 'hidden' && surface === 'frame') tools.rest();
  });
  line.onClose(tools.stop);
  line.send({ kind: 'ask', surface });
  if (surface === 'side') tools.look();
  return { pointAt: (field) => tools.pointAt(field, surface === 'frame') };
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
