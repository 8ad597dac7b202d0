import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Heard } from '../../../core/speech/speech-engine.ts';
import { playRecording } from '../../../platform/recording.ts';

vi.mock('../../../platform/packs.ts', () => ({ addressOfSound: (sound: string) => `extension:/packs/${sound}` }));

/** A media element that a test leads by the hand: jsdom plays nothing. */
class FakeAudio extends EventTarget {
  static made: FakeAudio[] = [];
  static refuses = false;
  readonly calls: string[] = [];
  playbackRate = 1;
  defaultPlaybackRate = 1;
  constructor(readonly src: string) {
    super();
    FakeAudio.made.push(this);
  }
  play(): Promise<void> {
    this.calls.push('play');
    return FakeAudio.refuses ? Promise.reject(new DOMException('no click yet', 'NotAllowedError')) : Promise.resolve();
  }
  pause(): void {
    this.calls.push('pause');
  }
  load(): void {
    this.calls.push('load');
    // As browsers do when a file is taken away.
    this.dispatchEvent(new Event('error'));
  }
  removeAttribute(name: string): void {
    this.calls.push(`without ${name}`);
  }
}

beforeEach(() => {
  FakeAudio.made = [];
  FakeAudio.refuses = false;
  vi.stubGlobal('Audio', FakeAudio);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function playing(): { audio: FakeAudio; heard: Heard[]; stop: () => void } {
  const heard: Heard[] = [];
  const stop = playRecording('sounds/nl/1.opus', 0.8, (event) => heard.push(event));
  return { audio: FakeAudio.made[0] ?? expect.fail('nothing plays'), heard, stop };
}
const tell = (audio: FakeAudio, ...events: string[]): void => {
  for (const event of events) audio.dispatchEvent(new Event(event));
};

test('the packaged file is played, at the speed that was asked', () => {
  const { audio } = playing();
  expect([audio.src, audio.playbackRate, audio.defaultPlaybackRate, audio.calls]).toEqual(['extension:/packs/sounds/nl/1.opus', 0.8, 0.8, ['play']]);
});

test('it tells that it began, goes on and ended', () => {
  const { audio, heard } = playing();
  tell(audio, 'playing', 'timeupdate', 'ended', 'timeupdate');
  expect(heard).toEqual(['start', 'boundary', 'end']);
});

test('a broken file is told once', async () => {
  FakeAudio.refuses = true;
  const { audio, heard } = playing();
  tell(audio, 'error');
  await Promise.resolve();
  expect(heard).toEqual(['error']);
});

test('a browser that lets nothing sound is told, after the player was returned', async () => {
  FakeAudio.refuses = true;
  const { heard } = playing();
  expect(heard).toEqual([]);
  await vi.waitFor(() => expect(heard).toEqual(['error']));
});

test('once stopped it lets go of the file and tells nothing more', () => {
  const { audio, heard, stop } = playing();
  stop();
  tell(audio, 'playing', 'ended');
  expect([audio.calls, heard]).toEqual([['play', 'pause', 'without src', 'load'], []]);
});
