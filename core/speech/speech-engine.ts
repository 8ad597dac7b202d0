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
  /** `sound`: the address of a packaged file of ours. */
  | { readonly kind: 'recorded'; readonly sound: string; readonly rate: number };

/** `boundary`: a word of the sentence begins; many engines never say so. */
export type Heard = 'start' | 'boundary' | 'end' | 'error';

export type SpeechEngine = {
  /** Every voice there is, once they are loaded; empty where nothing can speak. */
  voices(): Promise<readonly Voice[]>;
  /** Says one sentence in place of whatever is being said. After another `say` or a `stop` nothing of it is heard of again. */
  say(utterance: Utterance, heard: (event: Heard) => void): void;
  stop(): void;
};
