// The voices of the reader's own computer (Web Speech API). The engine is looked for each time anew, so a test may put another
// in its place.
import type { PlayRecording, SpeechEngine, Voice } from '../core/speech/speech-engine.ts';

/** Voices are loaded once they are asked for; a computer without any never tells. In milliseconds. */
const voicePatience = 2_000;

/** The engine of this document. What it says ends with the document. `play` is for recordings; without it there are none. */
export function createSpeech(play?: PlayRecording): SpeechEngine {
  // Held on to, because Chromium forgets an utterance that nobody holds, and its end is then never told.
  let speaking: SpeechSynthesisUtterance | undefined;
  let stopPlaying = (): void => {};
  let forgetNext = (): void => {};

  const stop = (): void => {
    forgetNext();
    speaking = undefined;
    stopPlaying();
    stopPlaying = () => {};
    synthesis()?.cancel();
  };
  return {
    playsRecordings: play !== undefined,
    voices: loadVoices,
    say(utterance, heard) {
      stop();
      if (utterance.kind === 'recorded') {
        if (play) stopPlaying = play(utterance.sound, utterance.rate, heard);
        else heard('error');
        return;
      }
      const own = utteranceOf(utterance.text, utterance.voice, utterance.rate);
      const engine = synthesis();
      if (!own || !engine) return heard('error');
      speaking = own;
      for (const event of ['start', 'boundary', 'end', 'error'] as const) own.addEventListener(event, () => speaking === own && heard(event));
      // In a turn of its own: where a cancel is still on its way, it would take this sentence with it.
      const next = setTimeout(() => engine.speak(own), 0);
      forgetNext = () => clearTimeout(next);
    },
    stop,
  };
}

const synthesis = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** The voices, which many browsers load only after they were asked for. */
async function loadVoices(): Promise<readonly Voice[]> {
  const engine = synthesis();
  if (!engine) return [];
  const there = engine.getVoices();
  if (there.length > 0) return there;
  return new Promise((resolve) => {
    const tell = (): void => {
      clearTimeout(late);
      engine.removeEventListener('voiceschanged', tell);
      resolve(engine.getVoices());
    };
    const late = setTimeout(tell, voicePatience);
    engine.addEventListener('voiceschanged', tell);
  });
}

function utteranceOf(text: string, { voiceURI, name, lang }: Voice, rate: number): SpeechSynthesisUtterance | undefined {
  const voice = synthesis()
    ?.getVoices()
    .find((one) => one.voiceURI === voiceURI && one.name === name && one.lang === lang);
  // Without its voice the browser would take another, perhaps one on the internet.
  if (!voice) return undefined;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  return utterance;
}
