// Reading the panel aloud: what is heard now, and what the reader may do about it. Nothing is ever read by itself.
import { type ReadonlySignal, signal } from '@preact/signals';
import { chooseVoice, type VoiceChoice } from '../core/speech/choose-voice.ts';
import type { SpokenSentence } from '../core/speech/sentences.ts';
import type { Heard, SpeechEngine, Utterance, Voice } from '../core/speech/speech-engine.ts';

export type Reading =
  | { readonly kind: 'idle' }
  /** The voices of the computer are being asked for. */
  | { readonly kind: 'starting' }
  /** The only voice works over the internet, and the reader was asked whether that is wanted. */
  | { readonly kind: 'asking-online' }
  | { readonly kind: 'reading' | 'paused'; readonly sentence: string }
  | { readonly kind: 'no-voice' | 'failed' };

export type ReadingSources = {
  readonly speech: SpeechEngine;
  /** What can be seen now, from top to bottom. What has a recording that does not play is as if it had none. */
  sentences(plays: (sound: string) => boolean): readonly SpokenSentence[];
  /** Marks a sentence of those; nothing takes the mark away. */
  show(sentence: string | undefined): void;
  /** The language of the panel, as its sentences name it: a language tag. */
  language(): string;
  /** Does this later, unless what it returns is called before. */
  after(milliseconds: number, act: () => void): () => void;
};

export type ReadingState = {
  readonly now: ReadonlySignal<Reading>;
  /** Slower than ordinary speech. */
  readonly isSlow: ReadonlySignal<boolean>;
  /** What was said last went to a voice on the internet. */
  readonly isOnline: ReadonlySignal<boolean>;
  start(): Promise<void>;
  /** Stops, and says whether there was anything to stop. */
  stop(): boolean;
  pause(): void;
  /** Goes on with the sentence in which it was paused, from its beginning. */
  goOn(): void;
  /** The sentence before, or the same again where it is the first. */
  back(): void;
  setSlow(slow: boolean): void;
  /** A voice on the internet may be used for as long as this panel is there. Kept nowhere. */
  allowOnline(): void;
};

const slowRate = 0.8;
/** A voice that says nothing this long after it was asked never will: without sound, an engine in Linux does so (2026-11). */
const startPatience = 8_000;
/** A sentence is over by then at any speed; some engines forget to say so. In milliseconds. */
const endPatience = ({ text }: SpokenSentence): number => 15_000 + text.length * 250;

/** One state a panel. */
export function createReadingState({ speech, sentences: sentencesNow, show, language, after }: ReadingSources): ReadingState {
  const now = signal<Reading>({ kind: 'idle' });
  const isSlow = signal(false);
  const isOnline = signal(false);
  let mayGoOnline = false;
  /** The voice on the internet was refused; recordings need none. */
  let stayedOffline = false;
  /** Recordings that never began. They come with us, so they are not tried again. */
  const broken = new Set<string>();
  /** Recordings that began and were cut off, as Firefox does without a sound device. The next time all may be well. */
  const cutOff = new Set<string>();
  let voices: readonly Voice[] = [];
  let choices = new Map<string, VoiceChoice>();
  /** Counts what was begun, so that an answer to something earlier is nobody's any more. */
  let turn = 0;
  let forgetWatch = (): void => {};

  const plays = (sound: string): boolean => speech.playsRecordings && !broken.has(sound) && !cutOff.has(sound);
  const sentences = (): readonly SpokenSentence[] => sentencesNow(plays);
  const choiceFor = (code: string): VoiceChoice => {
    const known = choices.get(code) ?? chooseVoice(voices, code);
    choices.set(code, known);
    return known;
  };
  /** How a sentence can be heard; nothing where no voice may say it. */
  const utteranceOf = ({ text, sound, language: code, isPersonal }: SpokenSentence): Utterance | undefined => {
    const rate = isSlow.value ? slowRate : 1;
    if (sound !== undefined && plays(sound)) return { kind: 'recorded', sound, rate };
    const choice = choiceFor(code);
    if (choice.kind === 'none') return undefined;
    // The reader allowed the text of our help to go out, and nothing else.
    if (choice.kind === 'only-online' && (!mayGoOnline || isPersonal)) return undefined;
    return { kind: 'spoken', text, voice: choice.voice, rate };
  };
  const rest = (next: Reading): void => {
    turn += 1;
    forgetWatch();
    speech.stop();
    show(undefined);
    now.value = next;
  };
  /** Gives up when nothing comes for so long, so that the panel never waits for a voice that hangs. */
  const watch = (milliseconds: number): void => {
    forgetWatch();
    forgetWatch = after(milliseconds, () => rest({ kind: 'failed' }));
  };
  /** Says the first sentence from here on that can be said; the last one ends it. */
  const sayFrom = (list: readonly SpokenSentence[], first: number): void => {
    const at = list.findIndex((sentence, index) => index >= first && utteranceOf(sentence) !== undefined);
    const sentence = list[at];
    const utterance = sentence && utteranceOf(sentence);
    if (!utterance) return rest({ kind: 'idle' });
    turn += 1;
    const own = turn;
    now.value = { kind: 'reading', sentence: sentence.id };
    isOnline.value = utterance.kind === 'spoken' && choiceFor(sentence.language).kind === 'only-online';
    watch(startPatience);
    let hasBegun = false;
    speech.say(utterance, (event) => {
      if (own !== turn) return;
      if (event === 'error' && utterance.kind === 'recorded') {
        (hasBegun ? cutOff : broken).add(utterance.sound);
        return sayInstead(sentence, at);
      }
      hasBegun ||= event === 'start';
      hear(event, sentence, at);
    });
  };
  const hear = (event: Heard, sentence: SpokenSentence, at: number): void => {
    if (event === 'error') return rest({ kind: 'failed' });
    if (event === 'end') return sayAfter(sentence, at);
    watch(endPatience(sentence));
    if (event === 'start') show(sentence.id);
  };
  /** A voice says what its recording does not; where none can, that is told, and the sentence is not silently left out. */
  const sayInstead = (sentence: SpokenSentence, at: number): void => {
    const list = sentences();
    const found = list.findIndex(({ id }) => id === sentence.id);
    const same = list[found];
    if (same && utteranceOf(same) === undefined) return rest({ kind: needsOnline(same) ? 'asking-online' : 'failed' });
    sayFrom(list, found === -1 ? at : found);
  };
  /** What is on the screen may have changed while it was said: a fold was opened, a fact turned out otherwise. */
  const sayAfter = (sentence: SpokenSentence, at: number): void => {
    const list = sentences();
    const found = list.findIndex(({ id }) => id === sentence.id);
    sayFrom(list, found === -1 ? at : found + 1);
  };
  /** Begins the sentence that is being read again, or the one so many before it. */
  const sayAgain = (before = 0): void => {
    const reading = now.value;
    if (reading.kind !== 'reading' && reading.kind !== 'paused') return;
    const list = sentences();
    let at = list.findIndex(({ id }) => id === reading.sentence);
    for (let step = 0; step < before; step += 1) {
      const earlier = list.findLastIndex((sentence, index) => index < at && utteranceOf(sentence) !== undefined);
      if (earlier !== -1) at = earlier;
    }
    sayFrom(list, Math.max(0, at));
  };
  const needsOnline = ({ language: code }: SpokenSentence): boolean => choiceFor(code).kind === 'only-online' && !mayGoOnline;
  const begin = (): void => {
    const list = sentences();
    const own = list.filter((sentence) => sentence.language === language());
    const isHeard = own.some((sentence) => utteranceOf(sentence) !== undefined);
    // With recordings alone the rest would be left out, and nobody would be told.
    const asks = own.some((sentence) => needsOnline(sentence) && utteranceOf(sentence) === undefined) && !(isHeard && stayedOffline);
    if (isHeard && !asks) return sayFrom(list, 0);
    // Only the few Dutch sentences of an Arabic panel would make no sense.
    rest({ kind: asks ? 'asking-online' : 'no-voice' });
  };

  return {
    now,
    isSlow,
    isOnline,
    async start() {
      rest({ kind: 'starting' });
      cutOff.clear();
      const own = turn;
      const found = await speech.voices();
      if (own !== turn) return;
      voices = found;
      choices = new Map();
      begin();
    },
    stop() {
      // Looked at without following it: who stops reads nothing of ours.
      const before = now.peek().kind;
      if (before === 'idle') return false;
      stayedOffline ||= before === 'asking-online';
      rest({ kind: 'idle' });
      return true;
    },
    pause() {
      if (now.value.kind !== 'reading') return;
      const { sentence } = now.value;
      // Stopped and begun anew, because engines that are told to pause go on, or never go on again.
      turn += 1;
      forgetWatch();
      speech.stop();
      now.value = { kind: 'paused', sentence };
    },
    goOn: () => sayAgain(),
    back: () => sayAgain(1),
    setSlow(slow) {
      isSlow.value = slow;
      if (now.value.kind === 'reading') sayAgain();
    },
    allowOnline() {
      mayGoOnline = true;
      if (now.value.kind === 'asking-online') begin();
    },
  };
}
