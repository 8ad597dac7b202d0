// Wires reading aloud to the panel and to the voices of the computer, for the frame in the page and for the side panel.
import { effect } from '@preact/signals';
import type { PanelProps } from '../../components/Panel.tsx';
import type { PanelState } from '../../components/panel-state.ts';
import { panelText } from '../../components/panel-text.ts';
import { createReadingState } from '../../components/reading-state.ts';
import { showSentence } from '../../components/show-sentence.ts';
import { tagOf } from '../../core/language/language.ts';
import { playRecording } from '../../platform/recording.ts';
import { createSpeech } from '../../platform/speech.ts';

export type PanelReader = {
  /** What the panel needs to draw of it; it is drawn anew when this changes. */
  props(): PanelProps['reader'];
  /** Stops, and says whether anything was being read. */
  stop(): boolean;
};

/** Reads nothing by itself, and stops when the panel shows another page, speaks another language, or goes. */
export function startReading(state: PanelState): PanelReader {
  const text = panelText(document, 'main');
  const reading = createReadingState({
    speech: createSpeech(playRecording),
    sentences: text.sentences,
    show: (sentence) => showSentence(window, sentence === undefined ? undefined : text.rangeOf(sentence)),
    language: () => tagOf(state.words.peek().language),
    after: (milliseconds, act) => {
      const waiting = setTimeout(act, milliseconds);
      return () => clearTimeout(waiting);
    },
  });
  const stopAtAnother = (name: () => string): void => {
    let before = '';
    effect(() => {
      const now = name();
      if (now !== before) reading.stop();
      before = now;
    });
  };
  stopAtAnother(() => (state.content.value.kind === 'help' ? state.content.value.view.rule : state.content.value.kind));
  stopAtAnother(() => (state.letters.value.kind === 'shut' ? '' : state.letters.value.where));
  stopAtAnother(() => state.words.value.language.code);
  addEventListener('pagehide', reading.stop);
  // Nobody listens to a tab behind another one; it goes on where it was.
  document.addEventListener('visibilitychange', () => document.hidden && reading.pause());
  return {
    props: () => ({ reading: reading.now.value, isSlow: reading.isSlow.value, isOnline: reading.isOnline.value, actions: reading }),
    stop: reading.stop,
  };
}
