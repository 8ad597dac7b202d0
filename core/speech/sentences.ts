// What is read aloud, sentence by sentence: one utterance each. That keeps clear of the 15 seconds after which some voices
// fall silent, and lets the sentence be shown while it is heard.
import { sentenceEdges } from '../language/sentence-edges.ts';
import { baseOf } from './choose-voice.ts';
import { sayNumbers } from './say-numbers.ts';

/** A stretch of text in one language, standing by itself on the screen: a paragraph, a row of a list, a title. */
export type Passage = {
  /** The place it stands in, the same for as long as that place is drawn. */
  readonly id: string;
  /** The language it is in: a language tag. */
  readonly language: string;
  readonly text: string;
  /** Its recording by its path below packs/, if it has one; it is then heard as a whole. */
  readonly sound?: string | undefined;
  /** It holds something that the reader told us, such as a day; it never goes to a voice on the internet. */
  readonly isPersonal?: boolean;
};

export type SpokenSentence = {
  /** The same for as long as this sentence stands in this place. */
  readonly id: string;
  readonly passage: string;
  /** Offsets in the text of the passage, space around the sentence left out. */
  readonly from: number;
  readonly to: number;
  /** As it is to be said: even space, phone numbers in digits. */
  readonly text: string;
  readonly language: string;
  readonly sound: string | undefined;
  readonly isPersonal: boolean;
};

/** Abbreviations with one full stop that the panel may hold, in names and in quoted words; the checker refuses them in help. */
const stops: ReadonlySet<string> = new Set(
  'afd art bijl bijv blz ca dhr dr drs evt excl fam gem hr incl ing ir jl jr max mevr min mnd mr mw nr nrs par pag prof resp st str tel tst vgl'.split(
    ' ',
  ),
);

/** The sentences of these passages, in their order. What holds no word and no figure is not said. */
export function sentencesOf(passages: readonly Passage[]): SpokenSentence[] {
  const segmenters = new Map<string, Intl.Segmenter>();
  const segmenterOf = (language: string): Intl.Segmenter => {
    const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, known);
    return known;
  };
  return passages.flatMap((passage) => {
    const { text, language, sound } = passage;
    const edges: [number, number][] = sound === undefined ? sentenceEdges(evenSpace(text), segmenterOf(baseOf(language)), stops) : [[0, text.length]];
    return edges.flatMap(([from, to]) => sentenceAt(passage, from, to) ?? []);
  });
}

/** Line breaks in the source of a text are no ends of sentences; lengths stay as they are. */
const evenSpace = (text: string): string => text.replace(/\s/g, ' ');

function sentenceAt({ id, text, language, sound, isPersonal = false }: Passage, start: number, end: number): SpokenSentence | undefined {
  const part = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(part)) return undefined;
  const from = start + (part.length - part.trimStart().length);
  const said = part.trim();
  const spoken = sayNumbers(said.replace(/\s+/g, ' '));
  return { id: `${id}:${from}`, passage: id, from, to: from + said.length, text: spoken, language, sound, isPersonal };
}
