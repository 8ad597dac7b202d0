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
  const players: (EventTarget & { src: string; playbackRate: number; paused: boolean })[] = [];
  beforeEach(() => {
    players.length = 0;
    vi.stubGlobal(
      'Audio',
      class extends EventTarget {
        playbackRate = 1;
        paused = true;
        constructor(readonly src: string) {
          super();
          players.push(this);
        }
        async play(): Promise<void> {
          this.paused = false;
        }
        pause(): void {
          this.paused = true;
        }
      },
    );
  });

  test('of ours is played, and tells how far it is', () => {
    const heard: Heard[] = [];
    createSpeech().say({ kind: 'recorded', sound: '/sounds/ti/1.opus', rate: 0.8 }, (event) => heard.push(event));
    for (const event of ['playing', 'ended']) players[0]?.dispatchEvent(new Event(event));
    expect(players).toMatchObject([{ src: `${location.origin}/sounds/ti/1.opus`, playbackRate: 0.8 }]);
    expect(heard).toEqual(['start', 'end']);
  });

  test('stops', () => {
    const speech = createSpeech();
    speech.say({ kind: 'recorded', sound: '/sounds/ti/1.opus', rate: 1 }, () => {});
    speech.stop();
    expect(players[0]?.paused).toBe(true);
  });

  test('at another address is not asked for', () => {
    const heard = vi.fn();
    createSpeech().say({ kind: 'recorded', sound: 'https://example.org/1.opus', rate: 1 }, heard);
    expect(players).toEqual([]);
    expect(heard).toHaveBeenCalledExactlyOnceWith('error');
  });
});
