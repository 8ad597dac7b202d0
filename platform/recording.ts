// Plays the recorded sentences that are packaged with the words (the media element of HTML). It takes the name of a recording and
// never an address, and the policy of our pages (`media-src 'self'`) holds it to our own files: nothing leaves the computer.
import type { Heard, PlayRecording } from '../core/speech/speech-engine.ts';
import { addressOfSound } from './packs.ts';

/** What the browser tells of a recording, and what that means to who listens. */
const meanings: readonly (readonly [string, Heard])[] = [
  ['playing', 'start'],
  ['timeupdate', 'boundary'],
  ['ended', 'end'],
  ['error', 'error'],
];

/** Plays a recording from its beginning, at its own pitch. A file that is broken or of an unknown kind is an `error`. */
export const playRecording: PlayRecording = (sound, rate, heard) => {
  const audio = new Audio(addressOfSound(sound));
  // Both, because a file that is loaded anew takes the default.
  audio.defaultPlaybackRate = rate;
  audio.playbackRate = rate;
  let isOver = false;
  const tell = (event: Heard): void => {
    if (isOver) return;
    isOver = event === 'end' || event === 'error';
    heard(event);
  };
  for (const [event, meaning] of meanings) audio.addEventListener(event, () => tell(meaning));
  // Refused without an event where the browser lets nothing sound before a click.
  audio.play().catch(() => tell('error'));
  return () => {
    isOver = true;
    audio.pause();
    audio.removeAttribute('src');
    audio.load();
  };
};
