// Checks a folder of any size in memory that does not grow with it: one agency after the other, each beside the files that
// all rules share.
import type { PlainListTexts } from '../plain/lists.ts';
import type { PlainMeasures } from '../plain/measures.ts';
import { plainMeasuresOf } from './check-plain-language.ts';
import { partsOf } from './parts.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { type FileTexts, readContent } from './read-content.ts';
import type { SoundFiles } from './sound.ts';

export type FolderChecked = {
  /** In reading order; the same that reading the folder whole finds. */
  readonly problems: readonly Problem[];
  /** How plain the sentences of each rule are, by its file. */
  readonly measures: ReadonlyMap<string, PlainMeasures>;
};

/** Everything there is to say of a folder of rules. */
export function checkFolder(files: FileTexts, words: PlainListTexts, sounds?: SoundFiles): FolderChecked {
  const problems: Problem[] = [];
  const measures = new Map<string, PlainMeasures>();
  for (const part of partsOf(files)) {
    const read = readContent(part.files, words, sounds);
    problems.push(...read.problems.filter(({ file }) => part.owns(file)));
    for (const [file, measured] of plainMeasuresOf(read.content, words)) measures.set(file, measured);
  }
  return { problems: inReadingOrder(problems), measures };
}
