// The door to whatever speaks. The platform gives the real one, tests give one that they lead by the hand.

/** What the browser tells of a voice (Web Speech API, SpeechSynthesisVoice). */
export type Voice = {
  readonly name: string;
  /** A language tag, `nl-NL`; on some Android devices written `nl_NL`. */
  readonly lang: string;
  /** Whether the voice speaks by itself; if not, what it says goes over the internet to its maker. */
  readonly localService: boolean;
  readonly default: boolean;
  readonly voiceURI: string;
};

/** One sentence to be heard: spoken by a voice, or as it was recorded. `rate` 1 is ordinary speed. */
export type Utterance =
  | { readonly kind: 'spoken'; readonly text: string; readonly voice: Voice; readonly rate: number }
  /** `sound`: a packaged file of ours, by its path below packs/. */
  | { readonly kind: 'recorded'; readonly sound: string; readonly rate: number };

/** `boundary`: a word of the sentence begins; many engines never say so. */
export type Heard = 'start' | 'boundary' | 'end' | 'error';

/**
 * Plays a packaged recording and tells how far it is, never before it has returned; `boundary` says that it still goes on. What
 * it returns stops it, and nothing is told any more.
 */
export type PlayRecording = (sound: string, rate: number, heard: (event: Heard) => void) => () => void;

export type SpeechEngine = {
  /** Whether recordings can be heard; if not, what has one is spoken like the rest. */
  readonly playsRecordings: boolean;
  /** Every voice there is, once they are loaded; empty where nothing can speak. */
  voices(): Promise<readonly Voice[]>;
  /** Says one sentence in place of whatever is being said. After another `say` or a `stop` nothing of it is heard of again. */
  say(utterance: Utterance, heard: (event: Heard) => void): void;
  stop(): void;
};
