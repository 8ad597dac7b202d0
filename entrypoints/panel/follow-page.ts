// The panel's side of the conversation with the page, for the frame and for the native side panel.
import { effect } from '@preact/signals';
import type { PanelState } from '../../components/panel-state.ts';
import type { Line } from '../../core/port/line.ts';
import { type PanelToPage, readPageToPanel } from '../../core/port/messages.ts';
import { type PanelToTools, readToolsToPanel } from '../../core/port/tool-messages.ts';
import { isAlive } from '../../platform/extension.ts';

type PanelLine = Line<PanelToPage | PanelToTools>;

/** Asks the page what it is and follows what it says; `putTools` brings the page tools, once somebody sees the panel. */
export function follow(line: PanelLine, surface: 'frame' | 'side', state: PanelState, putTools: () => Promise<boolean>): void {
  const tools = followTools(line, state, putTools);
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
}

/** What is looked for follows what is shown, as long as somebody sees it. */
function followTools(line: PanelLine, state: PanelState, putTools: () => Promise<boolean>) {
  let putting: Promise<boolean> | undefined;
  let stop = (): void => {};
  line.onMessage((received) => {
    const message = readToolsToPanel(received);
    if (message?.kind === 'seen') state.setSeen(message.seen);
    if (message?.kind === 'at-field') state.setAtField(message.field);
  });
  return {
    look(): void {
      stop();
      stop = effect(() => {
        const look = state.look.value;
        if (!look) return;
        putting ??= putTools();
        void putting.then((isThere) => {
          if (isThere && state.look.peek() === look) line.send({ kind: 'look', look });
        });
      });
    },
    rest(): void {
      stop();
      line.send({ kind: 'rest' });
    },
    stop: () => stop(),
  };
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
