// The panel's side of the conversation with our scripts in the page: what is shown, and what the reader wants marked.
import { effect } from '@preact/signals';
import { goToField } from '../../components/open-fold.ts';
import type { PanelState } from '../../components/panel-state.ts';
import type { Line } from '../../core/port/line.ts';
import { type PanelToTools, readToolsToPanel } from '../../core/port/tool-messages.ts';
import type { PageScript } from '../../platform/page-tools.ts';

/** What is looked for follows what is shown, as long as somebody sees it. */
export function followTools(line: Line<PanelToTools>, state: PanelState, put: (script: PageScript) => Promise<boolean>) {
  const came = new Map<PageScript, Promise<boolean>>();
  /** Sends once the script that reads it is there; each comes once. */
  const sendTo = (script: PageScript, message: PanelToTools): void => {
    const coming = came.get(script) ?? put(script);
    came.set(script, coming);
    void coming.then((isThere) => {
      if (isThere) line.send(message);
      // The next wish tries again: the worker that puts it may have ended in between.
      else came.delete(script);
    });
  };
  let stop = (): void => {};
  let pointed = '';
  line.onMessage((received) => {
    const message = readToolsToPanel(received);
    if (message?.kind === 'seen') state.setSeen(message.seen);
    if (message?.kind === 'at-field') state.setAtField(message.field);
    if (message?.kind === 'at-field' && message.isAsked) goToField(message.field);
    if (message?.kind === 'at-word') state.setAtTerm(message.term);
    if (message?.kind === 'back') document.querySelector<HTMLElement>(`#field-${CSS.escape(pointed)} button`)?.focus();
  });
  return {
    look(): void {
      stop();
      const stopLook = effect(() => {
        if (state.look.value) sendTo('tools', { kind: 'look', look: state.look.value });
      });
      const stopWords = effect(() => {
        const terms = state.markedTerms.value;
        if (terms.length > 0 || came.has('words')) sendTo('words', { kind: 'words', terms });
      });
      stop = () => {
        stopLook();
        stopWords();
      };
    },
    rest(): void {
      stop();
      line.send({ kind: 'rest' });
    },
    /** Only in the page itself can the focus go to a field; from beside it the browser has no way. */
    pointAt(field: string, goThere: boolean): void {
      pointed = field;
      sendTo('ring', { kind: 'point', field, goThere });
    },
    stop: () => stop(),
  };
}
