// Recorded sentences of a translation, for languages of which no computer has a voice and for readers who read little. A
// recording belongs to the very words, and the very figures, that are heard in it.

import { factKinds } from '../facts/fact-value.ts';
import { closestWord } from './closest-word.ts';
import type { Content, Overlay } from './content.ts';
import { notFound } from './not-found.ts';
import { dutchWordsOf, overlayWords, translationState } from './overlay.ts';
import type { Problem } from './problem.ts';
import { hashOf } from './text-hash.ts';

/** What is known of a recording before anybody listens: its size, and whether it begins as an Ogg file does (RFC 3533). */
export type SoundFile = { readonly bytes: number; readonly isOgg: boolean };

/** Recordings by their path below content-rules/: `nl/uwv/pages/geluid/wachten.opus`. */
export type SoundFiles = ReadonlyMap<string, SoundFile>;

/** Half a minute of speech needs about 90 kB (Opus, 24 kbit a second). */
const largestSound = 200_000;

/** Where the recording of a sentence lies, below content-rules/ and, when it is shipped, below packs/sounds/. */
const pathOf = ({ read }: Overlay, file: string): string => `${read.file.split('/').slice(0, -1).join('/')}/${file}`;

/** The mark of a sentence as it is heard: a figure that changes is another sentence, though its name stays. */
function markOfHeard(content: Content, { owner }: Overlay, sentence: string): string {
  const facts = owner.kind === 'rule' ? (content.rules.get(owner.id)?.read.content.facts ?? []) : [];
  const saidOf = (id: string): string | undefined => {
    const fact = facts.find((each) => each.id === id);
    return factKinds.map((kind) => fact?.[kind]).find((value) => value !== undefined);
  };
  return hashOf(
    sentence.replace(/\{([a-z0-9-]+)\}/g, (whole, id: string) => saidOf(id) ?? whole),
    'item',
  );
}

/** The recordings of a translation that still say what is written, by the name of their sentence. */
export function soundsOf(content: Content, overlay: Overlay): ReadonlyMap<string, string> {
  const words = overlayWords(overlay);
  const dutch = dutchWordsOf(content, overlay.owner);
  const sounds = Object.entries(overlay.read.content.sounds ?? {}).flatMap(([name, { file, of }]): [string, string][] => {
    const [sentence, original] = [words.get(name), dutch.get(name)];
    if (sentence === undefined || original === undefined || translationState(overlay, name, original) === 'stale') return [];
    const path = pathOf(overlay, file);
    return of === markOfHeard(content, overlay, sentence) && content.sounds.has(path) ? [[name, path]] : [];
  });
  return new Map(sounds);
}

/** Problems of the recordings of one translation. One that says something else than its sentence is dropped, and told. */
export function checkSounds(content: Content, overlay: Overlay): Problem[] {
  const words = overlayWords(overlay);
  return Object.entries(overlay.read.content.sounds ?? {}).flatMap(([name, { file, of }]): Problem[] => {
    const at = (key: string, code: Problem['code'], values: Record<string, string>): Problem[] => [
      overlay.read.problemAt(code, key ? ['sounds', name, key] : ['sounds', name], values),
    ];
    const sentence = words.get(name);
    if (sentence === undefined) return at('', 'NO_SUCH_TEXT', { meant: closestWord(name, [...words.keys()]) ?? '' });
    const mark = markOfHeard(content, overlay, sentence);
    if (of !== mark) return at('', 'STALE_SOUND', { mark });
    const path = pathOf(overlay, file);
    const sound = content.sounds.get(path);
    if (!sound) return at('file', 'NOT_FOUND', notFound(path, 'sounds', content.sounds.keys()));
    if (sound.isOgg && sound.bytes <= largestSound) return [];
    return at('file', 'WRONG_VALUE', {
      found: file,
      wantedNl: `Neem een opname in Opus van hoogstens ${largestSound / 1000} kB.`,
      wantedEn: `Take a recording in Opus of at most ${largestSound / 1000} kB.`,
    });
  });
}
