// Voices for a browser without sound: a real engine says "start" there and never "end" (measured 2026-11). It is put into a
// panel with `panel.evaluate(installFakeSpeech, voices)` before the reader presses "Lees voor", because the panel looks for the
// engine when it is pressed. What was said is then read with `fakeSpeech().said`, and `fakeSpeech().tell('end')` lets the voice finish.
export type FakeVoice = { name: string; lang: string; localService: boolean };
export type FakeSpeech = {
  /** All that was given to the voice, in order. */
  said: { text: string; lang: string; voice: string; rate: number }[];
  /** How often it was told to be silent. */
  cancelled: number;
  /** Whether a sentence is being said. */
  isSpeaking(): boolean;
  /** Lets the voice report about the sentence that it was given last. */
  tell(event: 'start' | 'boundary' | 'end' | 'error'): void;
  /** Gives the voices late, as browsers do. */
  setVoices(voices: FakeVoice[]): void;
};

/** It is sent into the panel as text, so it needs nothing from outside. With `isLed`, nothing starts before the test says so. */
export function installFakeSpeech(first: FakeVoice[], isLed = false): void {
  let voices = first.map((voice) => ({ ...voice, default: false, voiceURI: voice.name }));
  let speaking: EventTarget | undefined;
  const fake: FakeSpeech = {
    said: [],
    cancelled: 0,
    isSpeaking: () => speaking !== undefined,
    tell(event) {
      const own = speaking;
      if (event === 'end' || event === 'error') speaking = undefined;
      own?.dispatchEvent(new Event(event));
    },
    setVoices(next) {
      voices = next.map((voice) => ({ ...voice, default: false, voiceURI: voice.name }));
      engine.dispatchEvent(new Event('voiceschanged'));
    },
  };
  class FakeUtterance extends EventTarget {
    text = '';
    lang = '';
    rate = 1;
    voice: { name: string } | undefined;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const engine = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance: FakeUtterance) {
      const { text, lang, rate, voice } = utterance;
      fake.said.push({ text, lang, rate, voice: voice?.name ?? '' });
      speaking = utterance;
      if (!isLed) utterance.dispatchEvent(new Event('start'));
    },
    cancel() {
      fake.cancelled += 1;
      speaking?.dispatchEvent(new Event('error'));
      speaking = undefined;
    },
  });
  for (const [name, value] of Object.entries({ speechSynthesis: engine, SpeechSynthesisUtterance: FakeUtterance, fakeSpeech: fake }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** The voices that were put into this window. In a panel it is `globalThis.fakeSpeech`. */
export const fakeSpeech = (): FakeSpeech => (globalThis as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech;
