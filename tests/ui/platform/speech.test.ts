import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Heard, SpeechEngine } from '../../../core/speech/speech-engine.ts';
import { createSpeech } from '../../../platform/speech.ts';
import { fakeSpeech, installFakeSpeech } from '../../e2e/fake-speech.ts';

const frank = { name: 'Frank', lang: 'nl-NL', localService: true };

beforeEach(() => {
  vi.useFakeTimers();
  installFakeSpeech([frank], true);
});

async function saidWith(speech: SpeechEngine, text: string, heard: (event: Heard) => void = () => {}): Promise<void> {
  const [voice] = await speech.voices();
  if (!voice) throw new Error('There is no voice.');
  speech.say({ kind: 'spoken', text, voice, rate: 0.8 }, heard);
  vi.runOnlyPendingTimers();
}

describe('the voices', () => {
  test('that are there are told at once', async () => {
    expect(await createSpeech().voices()).toMatchObject([frank]);
  });

  test('that come late are waited for', async () => {
    installFakeSpeech([]);
    const asked = createSpeech().voices();
    fakeSpeech().setVoices([frank]);
    expect(await asked).toMatchObject([frank]);
  });

  test('that never come are not waited for without end', async () => {
    installFakeSpeech([]);
    const asked = createSpeech().voices();
    vi.runAllTimers();
    expect(await asked).toEqual([]);
  });

  test('are none where the browser cannot speak', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(await createSpeech().voices()).toEqual([]);
    vi.unstubAllGlobals();
  });
});

describe('a sentence', () => {
  test('is said by the voice that was chosen, in its language and at its speed', async () => {
    await saidWith(createSpeech(), 'Bel UWV.');
    expect(fakeSpeech().said).toEqual([{ text: 'Bel UWV.', lang: 'nl-NL', voice: 'Frank', rate: 0.8 }]);
  });

  test('tells how far it is', async () => {
    const heard: Heard[] = [];
    await saidWith(createSpeech(), 'Bel UWV.', (event) => heard.push(event));
    for (const event of ['start', 'boundary', 'end'] as const) fakeSpeech().tell(event);
    expect(heard).toEqual(['start', 'boundary', 'end']);
  });

  test('takes the place of the one before, of which nothing is heard again', async () => {
    const speech = createSpeech();
    const heard = vi.fn();
    await saidWith(speech, 'Bel UWV.', heard);
    await saidWith(speech, 'Wacht.');
    expect(fakeSpeech().said.map(({ text }) => text)).toEqual(['Bel UWV.', 'Wacht.']);
    expect(heard).not.toHaveBeenCalled();
  });

  test('that is stopped before it began is never said', async () => {
    const speech = createSpeech();
    const [voice] = await speech.voices();
    speech.say({ kind: 'spoken', text: 'Bel UWV.', voice: voice ?? expect.fail('no voice'), rate: 1 }, () => {});
    speech.stop();
    vi.runAllTimers();
    expect(fakeSpeech().said).toEqual([]);
  });

  test('is not said by another voice where its own has gone', async () => {
    const speech = createSpeech();
    const [voice] = await speech.voices();
    fakeSpeech().setVoices([{ name: 'Google Nederlands', lang: 'nl-NL', localService: false }]);
    const heard = vi.fn();
    speech.say({ kind: 'spoken', text: 'Bel UWV.', voice: voice ?? expect.fail('no voice'), rate: 1 }, heard);
    vi.runAllTimers();
    expect(heard).toHaveBeenCalledExactlyOnceWith('error');
    expect(fakeSpeech().said).toEqual([]);
  });
});

describe('a recording', () => {
  const recorded = { kind: 'recorded', sound: '/sounds/ti/1.opus', rate: 0.8 } as const;

  test('is given to the player, and stops with it', () => {
    const stopPlaying = vi.fn();
    const play = vi.fn(() => stopPlaying);
    const speech = createSpeech(play);
    const heard = (): void => {};
    speech.say(recorded, heard);
    expect(play).toHaveBeenCalledExactlyOnceWith('/sounds/ti/1.opus', 0.8, heard);
    speech.stop();
    expect(stopPlaying).toHaveBeenCalledOnce();
  });

  test('is not heard without a player, and that is known before', () => {
    const speech = createSpeech();
    const heard = vi.fn();
    speech.say(recorded, heard);
    expect(speech.playsRecordings).toBe(false);
    expect(heard).toHaveBeenCalledExactlyOnceWith('error');
  });
});
