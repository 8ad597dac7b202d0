// The word lists that the checker needs, read from texts that are handed in. See content-rules/plain for their form.
import { type Abbreviations, readAbbreviations } from './abbreviation.ts';
import { linesOfList, type PhraseList, readPhrases } from './phrase.ts';
import { type GlossaryWord, type TermForms, termForms } from './terms.ts';

/** The lists as texts: one word or phrase a line, remarks after `#`, a replacement after `=`. */
export type PlainListTexts = {
  /** Words that people meet every day, most frequent first. */
  readonly common: string;
  /** Ordinary words of the government that the frequency list misses. */
  readonly allowed: string;
  /** Names with capitals that need no explanation: `UWV`, `DigiD`. */
  readonly names: string;
  readonly abbreviations: string;
  readonly officialese: string;
  readonly hard: string;
  readonly blame: string;
  readonly promise: string;
  readonly urging: string;
  readonly assumption: string;
  /** Words for the reader that are not "u". */
  readonly reader: string;
};

export const plainListNames = [
  'common',
  'allowed',
  'names',
  'abbreviations',
  'officialese',
  'hard',
  'blame',
  'promise',
  'urging',
  'assumption',
  'reader',
] as const satisfies readonly (keyof PlainListTexts)[];

export type PlainLists = {
  readonly easy: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly abbreviations: Abbreviations;
  readonly officialese: PhraseList;
  readonly hard: PhraseList;
  readonly blame: PhraseList;
  readonly promise: PhraseList;
  readonly urging: PhraseList;
  readonly assumption: PhraseList;
  readonly reader: PhraseList;
  readonly terms: TermForms;
};

/** Makes the lists ready for use; `glossary` are the terms of the register. */
export function plainLists(texts: PlainListTexts, glossary: Iterable<GlossaryWord>): PlainLists {
  const easy = new Set([texts.common, texts.allowed].flatMap((text) => linesOfList(text).map((word) => word.toLowerCase())));
  return {
    easy,
    names: nameWords(linesOfList(texts.names)),
    abbreviations: readAbbreviations(texts.abbreviations, easy),
    officialese: readPhrases(texts.officialese),
    hard: readPhrases(texts.hard),
    blame: readPhrases(texts.blame),
    promise: readPhrases(texts.promise),
    urging: readPhrases(texts.urging),
    assumption: readPhrases(texts.assumption),
    reader: readPhrases(texts.reader),
    terms: termForms(glossary),
  };
}

/** The single words of names: `UWV Telefoon` are `UWV` and `Telefoon`. */
export const nameWords = (names: Iterable<string>): Set<string> => new Set([...names].flatMap((name) => name.split(/\s+/)));
