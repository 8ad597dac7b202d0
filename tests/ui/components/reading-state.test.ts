import { describe, expect, test } from 'vitest';
import { createReadingState } from '../../../components/reading-state.ts';
import { type Passage, type SpokenSentence, sentencesOf } from '../../../core/speech/sentences.ts';
import type { Heard, Utterance, Voice } from '../../../core/speech/speech-engine.ts';

const aVoice = (changes: Partial<Voice> = {}): Voice => ({
  name: 'Frank',
  lang: 'nl-NL',
  localService: true,
  default: true,
  voiceURI: 'Frank',
  ...changes,
});
const google = aVoice({ name: 'Google Nederlands', voiceURI: 'Google Nederlands', localService: false });

type Setting = { playsRecordings?: boolean; voices?: readonly Voice[]; passages?: readonly Passage[]; language?: string };
const dutch = (text: string, changes: Partial<Passage> = {}): Passage => ({ id: text, language: 'nl', text, ...changes });

/** Reading with a voice that a test leads by the hand. */
function aReader({ playsRecordings = true, voices = [aVoice()], passages = [dutch('Een. Twee.'), dutch('Drie.')], language = 'nl' }: Setting = {}) {
  let onScreen = passages;
  let list: readonly SpokenSentence[] = [];
  let hear: (event: Heard) => void = () => {};
  let late: (() => void) | undefined;
  const said: Utterance[] = [];
  const shown: (string | undefined)[] = [];
  const state = createReadingState({
    speech: {
      playsRecordings,
      voices: async () => voices,
      say(utterance, heard) {
        said.push(utterance);
        hear = heard;
      },
      stop() {},
    },
    sentences: (plays) => {
      list = sentencesOf(onScreen.map(({ sound, ...passage }) => (sound !== undefined && plays(sound) ? { ...passage, sound } : passage)));
      return list;
    },
    show: (id) => shown.push(list.find((sentence) => sentence.id === id)?.text),
    language: () => language,
    after: (_, act) => {
      late = act;
      return () => {
        late = undefined;
      };
    },
  });
  return {
    state,
    shown,
    said: () => said.map((utterance) => (utterance.kind === 'spoken' ? utterance.text : utterance.sound)),
    utterances: said,
    kind: () => state.now.value.kind,
    hear: (...events: Heard[]) => {
      for (const event of events) hear(event);
    },
    /** What the voice says now, to be heard later. */
    voiceNow: () => hear,
    /** All patience is over. */
    waitLong: () => late?.(),
    isWaiting: () => late !== undefined,
    change: (next: readonly Passage[]) => {
      onScreen = next;
    },
  };
}

describe('reading', () => {
  test('begins only when it is asked for', () => {
    const reader = aReader();
    expect([reader.kind(), reader.said()]).toEqual(['idle', []]);
  });

  test('says one sentence after the other, and then is done', async () => {
    const reader = aReader();
    await reader.state.start();
    expect(reader.said()).toEqual(['Een.']);
    reader.hear('start', 'end');
    reader.hear('start', 'end');
    expect(reader.kind()).toBe('reading');
    reader.hear('start', 'end');
    expect(reader.said()).toEqual(['Een.', 'Twee.', 'Drie.']);
    expect(reader.kind()).toBe('idle');
  });

  test('marks a sentence once it is heard, and none at the end', async () => {
    const reader = aReader({ passages: [dutch('Een. Twee.')] });
    await reader.state.start();
    expect(reader.shown.filter(Boolean)).toEqual([]);
    reader.hear('start', 'end');
    reader.hear('start');
    expect(reader.shown.filter(Boolean)).toEqual(['Een.', 'Twee.']);
    reader.hear('end');
    expect(reader.shown.at(-1)).toBeUndefined();
  });

  test('goes on with what is on the screen by then', async () => {
    const reader = aReader();
    await reader.state.start();
    reader.change([dutch('Een. Twee.'), dutch('Erbij.'), dutch('Drie.')]);
    for (let count = 0; count < 3; count += 1) reader.hear('start', 'end');
    expect(reader.said()).toEqual(['Een.', 'Twee.', 'Erbij.', 'Drie.']);
  });

  test('goes on where a sentence was that has gone', async () => {
    const reader = aReader();
    await reader.state.start();
    reader.change([dutch('Drie.')]);
    reader.hear('start', 'end');
    expect(reader.said()).toEqual(['Een.', 'Drie.']);
  });

  test('stops, and says whether there was something to stop', async () => {
    const reader = aReader();
    expect(reader.state.stop()).toBe(false);
    await reader.state.start();
    const voice = reader.voiceNow();
    expect(reader.state.stop()).toBe(true);
    voice('end');
    expect([reader.kind(), reader.said()]).toEqual(['idle', ['Een.']]);
    expect(reader.isWaiting()).toBe(false);
  });

  test('that is stopped before the voices are there never begins', async () => {
    const reader = aReader();
    const started = reader.state.start();
    expect(reader.kind()).toBe('starting');
    reader.state.stop();
    await started;
    expect([reader.kind(), reader.said()]).toEqual(['idle', []]);
  });

  test('of an empty panel is none', async () => {
    const reader = aReader({ passages: [] });
    await reader.state.start();
    expect(reader.said()).toEqual([]);
  });
});

describe('a pause', () => {
  test('ends with the same sentence from its beginning', async () => {
    const reader = aReader();
    await reader.state.start();
    reader.hear('start', 'end');
    const voice = reader.voiceNow();
    reader.hear('start');
    reader.state.pause();
    voice('end');
    expect(reader.kind()).toBe('paused');
    expect(reader.isWaiting()).toBe(false);
    reader.state.goOn();
    expect(reader.said()).toEqual(['Een.', 'Twee.', 'Twee.']);
    expect(reader.kind()).toBe('reading');
  });

  test('is none where nothing is read', () => {
    const reader = aReader();
    reader.state.pause();
    reader.state.goOn();
    expect(reader.kind()).toBe('idle');
  });
});

describe('the speed', () => {
  test('is ordinary, then slow from the beginning of this sentence on', async () => {
    const reader = aReader();
    await reader.state.start();
    reader.state.setSlow(true);
    reader.hear('start', 'end');
    expect(reader.utterances.map(({ rate }) => rate)).toEqual([1, 0.8, 0.8]);
    expect(reader.said()).toEqual(['Een.', 'Een.', 'Twee.']);
  });

  test('can be chosen during a pause, which goes on', async () => {
    const reader = aReader();
    await reader.state.start();
    reader.state.pause();
    reader.state.setSlow(true);
    expect(reader.kind()).toBe('paused');
    reader.state.goOn();
    expect(reader.utterances.at(-1)?.rate).toBe(0.8);
  });
});

test('a sentence back is the one before; before the first there is none', async () => {
  const reader = aReader();
  await reader.state.start();
  reader.hear('start', 'end');
  reader.state.back();
  reader.state.back();
  expect(reader.said()).toEqual(['Een.', 'Twee.', 'Een.', 'Een.']);
});

describe('a voice that hangs', () => {
  test('is given up when it never starts', async () => {
    const reader = aReader();
    await reader.state.start();
    reader.waitLong();
    expect(reader.kind()).toBe('failed');
  });

  test('is given up when it never ends, and can be stopped before', async () => {
    const reader = aReader();
    await reader.state.start();
    reader.hear('start');
    reader.waitLong();
    expect(reader.kind()).toBe('failed');
    expect(reader.state.stop()).toBe(true);
    expect(reader.kind()).toBe('idle');
  });

  test('is not waited for when it was stopped', async () => {
    const reader = aReader();
    await reader.state.start();
    reader.state.stop();
    reader.waitLong();
    expect(reader.kind()).toBe('idle');
  });

  test('that says it failed is believed, and can be tried again', async () => {
    const reader = aReader();
    await reader.state.start();
    reader.hear('error');
    expect(reader.kind()).toBe('failed');
    await reader.state.start();
    expect(reader.kind()).toBe('reading');
  });
});

describe('a voice on the internet', () => {
  test('says nothing before the reader allows it', async () => {
    const reader = aReader({ voices: [google] });
    await reader.state.start();
    expect([reader.kind(), reader.said()]).toEqual(['asking-online', []]);
    reader.state.allowOnline();
    expect([reader.kind(), reader.said()]).toEqual(['reading', ['Een.']]);
  });

  test('is asked about once', async () => {
    const reader = aReader({ voices: [google] });
    await reader.state.start();
    reader.state.allowOnline();
    reader.state.stop();
    await reader.state.start();
    expect(reader.kind()).toBe('reading');
    expect(reader.state.isOnline.value).toBe(true);
  });

  test('is refused by stopping, and asked about again only when the reader starts again', async () => {
    const reader = aReader({ voices: [google] });
    await reader.state.start();
    reader.state.stop();
    expect([reader.kind(), reader.state.isOnline.value]).toEqual(['idle', false]);
    await reader.state.start();
    expect([reader.kind(), reader.said()]).toEqual(['asking-online', []]);
  });

  test('never gets what the reader told', async () => {
    const reader = aReader({ voices: [google], passages: [dutch('Een.'), dutch('Uw dag is 3 maart.', { isPersonal: true }), dutch('Drie.')] });
    await reader.state.start();
    reader.state.allowOnline();
    reader.hear('start', 'end');
    expect(reader.said()).toEqual(['Een.', 'Drie.']);
  });

  test('is not used, and not asked about, for a few words of another language', async () => {
    const english = aVoice({ name: 'Hazel', voiceURI: 'Hazel', lang: 'en-GB' });
    const passages = [dutch('One.', { language: 'en' }), dutch('Twee.'), dutch('Three.', { language: 'en' })];
    const reader = aReader({ voices: [english, google], passages, language: 'en' });
    await reader.state.start();
    reader.hear('start', 'end');
    expect(reader.said()).toEqual(['One.', 'Three.']);
  });

  test('is not used where a voice of the computer itself can do it', async () => {
    const reader = aReader({ voices: [google, aVoice()] });
    reader.state.allowOnline();
    await reader.state.start();
    expect(reader.state.isOnline.value).toBe(false);
    expect(reader.utterances).toMatchObject([{ voice: { name: 'Frank' } }]);
  });
});

describe('a language without a voice', () => {
  const tigrinya: Setting = { language: 'ti', passages: [dutch('ሰላም።', { language: 'ti' }), dutch('Hallo.')] };

  test('is said calmly, and the few Dutch words are not read by themselves', async () => {
    const reader = aReader(tigrinya);
    await reader.state.start();
    expect([reader.kind(), reader.said()]).toEqual(['no-voice', []]);
  });

  test('is not heard from recordings where no player is', async () => {
    const passages = [dutch('ሰላም።', { language: 'ti', sound: '/sounds/ti/1.opus' })];
    const reader = aReader({ ...tigrinya, playsRecordings: false, passages });
    await reader.state.start();
    expect([reader.kind(), reader.said()]).toEqual(['no-voice', []]);
  });

  test('is heard from recordings where there are any', async () => {
    const reader = aReader({ ...tigrinya, voices: [], passages: [dutch('ሰላም።', { language: 'ti', sound: '/sounds/ti/1.opus' })] });
    await reader.state.start();
    expect([reader.kind(), reader.said()]).toEqual(['reading', ['/sounds/ti/1.opus']]);
  });
});

describe('a recording', () => {
  const sound = 'sounds/nl/1.opus';
  const recorded = dutch('Hallo. Wacht.', { sound });

  test('is marked as a whole while it plays, stops, pauses and goes back as a voice does', async () => {
    const reader = aReader({ passages: [recorded, dutch('Drie.')] });
    await reader.state.start();
    reader.hear('start', 'boundary');
    expect(reader.shown.at(-1)).toBe('Hallo. Wacht.');
    reader.state.pause();
    reader.state.goOn();
    reader.hear('start', 'end');
    reader.state.back();
    reader.state.setSlow(true);
    expect(reader.said()).toEqual([sound, sound, 'Drie.', sound, sound]);
    expect(reader.utterances.at(-1)?.rate).toBe(0.8);
    expect(reader.state.stop()).toBe(true);
    expect([reader.kind(), reader.shown.at(-1)]).toEqual(['idle', undefined]);
  });

  test('that cannot be played is said by a voice, sentence by sentence, and is not tried again', async () => {
    const reader = aReader({ passages: [dutch('Een.'), recorded, dutch('Drie.')] });
    await reader.state.start();
    reader.hear('start', 'end');
    reader.hear('error');
    for (let count = 0; count < 3; count += 1) reader.hear('start', 'end');
    expect(reader.said()).toEqual(['Een.', sound, 'Hallo.', 'Wacht.', 'Drie.']);
    await reader.state.start();
    reader.hear('start', 'end');
    expect(reader.said().at(-1)).toBe('Hallo.');
  });

  test('that cannot be played is not left out where no voice can say it', async () => {
    const tigrinya = (text: string, file: string) => dutch(text, { language: 'ti', sound: file });
    const reader = aReader({ language: 'ti', voices: [], passages: [tigrinya('ሓደ', 'a.opus'), tigrinya('ክልተ', 'b.opus')] });
    await reader.state.start();
    reader.hear('error');
    expect([reader.kind(), reader.said()]).toEqual(['failed', ['a.opus']]);
    await reader.state.start();
    expect([reader.kind(), reader.said()]).toEqual(['reading', ['a.opus', 'b.opus']]);
  });

  test('that is cut off is said by a voice this time, and tried again the next', async () => {
    const reader = aReader({ passages: [recorded] });
    await reader.state.start();
    reader.hear('start', 'error');
    await reader.state.start();
    expect(reader.said()).toEqual([sound, 'Hallo.', sound]);
  });

  test('that cannot be played goes to a voice on the internet only when the reader allows it', async () => {
    const reader = aReader({ voices: [google], passages: [recorded] });
    await reader.state.start();
    reader.hear('error');
    expect([reader.kind(), reader.said()]).toEqual(['asking-online', [sound]]);
    reader.state.allowOnline();
    expect(reader.said()).toEqual([sound, 'Hallo.']);
  });

  test('that neither begins nor ends is given up as a voice is', async () => {
    const reader = aReader({ passages: [recorded] });
    await reader.state.start();
    reader.waitLong();
    expect(reader.kind()).toBe('failed');
    await reader.state.start();
    reader.hear('start');
    reader.waitLong();
    expect(reader.kind()).toBe('failed');
  });

  test('is heard without the internet by who refused that, and the rest is asked about before', async () => {
    const reader = aReader({ voices: [google], passages: [recorded, dutch('Drie.')] });
    await reader.state.start();
    expect([reader.kind(), reader.said()]).toEqual(['asking-online', []]);
    reader.state.stop();
    await reader.state.start();
    expect([reader.kind(), reader.said(), reader.state.isOnline.value]).toEqual(['reading', [sound], false]);
  });
});
