// A problem in a rule file, as data. Its sentence is made at the edge (problem-sentence.ts), in the reader's language.
import { byCodeUnit } from '../by-code-unit.ts';

export type ProblemCode =
  | 'FILE_TOO_LARGE'
  | 'TOO_MANY_PARTS'
  | 'TOO_DEEP'
  | 'NOT_TEXT'
  | 'INVISIBLE_CHARACTER'
  | 'TAB'
  | 'ANCHOR'
  | 'TAG'
  | 'SEVERAL_DOCUMENTS'
  | 'COLON_IN_SENTENCE'
  | 'WRONG_INDENT'
  | 'BROKEN_YAML'
  | 'DOUBLE_KEY'
  | 'FORBIDDEN_KEY'
  | 'KEY_NOT_PLAIN'
  | 'UNKNOWN_FILE'
  | 'UNKNOWN_KEY'
  | 'MISSING_KEY'
  | 'EMPTY'
  | 'WRONG_SHAPE'
  | 'WRONG_CHOICE'
  | 'WRONG_VALUE'
  | 'DOUBLE_ID'
  | 'DOUBLE_HOST'
  | 'NOT_FOUND'
  | 'NO_CONDITION'
  | 'NO_MATCH_HERE'
  | 'RIGHTS_INCOMPLETE'
  | 'NOTHING_NOT_HERE'
  | 'SAME_RANK'
  | 'BROKEN_MARKUP'
  | 'FIGURE_IN_OVERLAY'
  | 'PLACEHOLDERS_DIFFER'
  | 'NO_SUCH_TEXT';

/** A place in a file; line and column begin at 1. */
export type Place = { readonly line: number; readonly column: number };

export type Problem = Place & {
  readonly code: ProblemCode;
  /** Path of the file below content-rules/. */
  readonly file: string;
  /** Where in the file, in the writer's own words: `asks/aanvragen/what`. */
  readonly path: string;
  /** What the sentence needs to know: the wrong word, the word that was meant. */
  readonly values: Readonly<Record<string, string>>;
};

/** Problems in the order of their files and lines, as a writer mends them. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column);
}
