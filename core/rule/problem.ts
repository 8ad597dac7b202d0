// A problem in a rule file, as data. Its sentence is made at the edge (problem-sentence.ts), in the reader's language.
import { byCodeUnit } from '../by-code-unit.ts';
import { type PlainCode, severities as plainSeverities } from '../plain/finding.ts';

/**
 * `broken`: the file cannot be used. `unfinished`: it can be used and tried, and may not be published. `warning`: a
 * question to the writer, which keeps nothing from being published.
 */
export type Severity = 'broken' | 'unfinished' | 'warning';

const structural = {
  FILE_TOO_LARGE: 'broken',
  TOO_MANY_PARTS: 'broken',
  TOO_DEEP: 'broken',
  NOT_TEXT: 'broken',
  INVISIBLE_CHARACTER: 'broken',
  STRANGE_CHARACTER: 'broken',
  TAB: 'broken',
  ANCHOR: 'broken',
  TAG: 'broken',
  SEVERAL_DOCUMENTS: 'broken',
  COLON_IN_SENTENCE: 'broken',
  WRONG_INDENT: 'broken',
  BROKEN_YAML: 'broken',
  DOUBLE_KEY: 'broken',
  FORBIDDEN_KEY: 'broken',
  KEY_NOT_PLAIN: 'broken',
  UNKNOWN_FILE: 'broken',
  UNKNOWN_KEY: 'broken',
  MISSING_KEY: 'broken',
  EMPTY: 'broken',
  WRONG_SHAPE: 'broken',
  WRONG_CHOICE: 'broken',
  WRONG_VALUE: 'broken',
  DOUBLE_ID: 'broken',
  DOUBLE_HOST: 'broken',
  DOUBLE_NUMBER: 'broken',
  PUBLIC_SUFFIX: 'broken',
  LOOKALIKE_HOST: 'broken',
  NOT_FOUND: 'broken',
  WITHDRAWN: 'broken',
  NO_CONDITION: 'broken',
  ANYWHERE_NOT_HERE: 'broken',
  NOT_FOR_THIS_KIND: 'broken',
  RIGHTS_INCOMPLETE: 'unfinished',
  NOTHING_NOT_HERE: 'broken',
  COPY_NOT_HERE: 'broken',
  SAME_RANK: 'broken',
  NO_VALID_UNTIL: 'broken',
  MOVES_WITHOUT_LAW: 'broken',
  NOT_SHORTEST: 'broken',
  BANK_ACCOUNT: 'broken',
  UNREGISTERED_LINK: 'broken',
  UNREGISTERED_NUMBER: 'broken',
  WHO_IS_THIS: 'broken',
  REVIEWER_IS_WRITER: 'broken',
  REVIEW_OLDER_THAN_TEXT: 'warning',
  TEST_TOO_SMALL: 'warning',
  NO_CASES: 'unfinished',
  BROKEN_MARKUP: 'broken',
  FACT_IN_OVERLAY: 'broken',
  FIGURE_IN_OVERLAY: 'broken',
  PLACEHOLDERS_DIFFER: 'broken',
  PLURAL_MISSING: 'broken',
  NO_SUCH_TEXT: 'broken',
  TRANSLATION_WITHOUT_HASH: 'unfinished',
  STALE_TRANSLATION: 'warning',
  WAIVER_NOT_HERE: 'broken',
  WAIVER_UNUSED: 'warning',
} as const satisfies Record<string, Severity>;

/** Codes about the files and what they say of each other; the other codes are about their language. */
export type StructuralCode = keyof typeof structural;
export type ProblemCode = StructuralCode | PlainCode;

export const structuralCodes = Object.keys(structural) as StructuralCode[];
export const problemCodes: readonly ProblemCode[] = [...structuralCodes, ...(Object.keys(plainSeverities) as PlainCode[])];

export const isPlainCode = (code: ProblemCode): code is PlainCode => Object.hasOwn(plainSeverities, code);

/** How bad a problem of this code is. */
export function severityOf(code: ProblemCode): Severity {
  if (!isPlainCode(code)) return structural[code];
  return plainSeverities[code] === 'error' ? 'unfinished' : 'warning';
}

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

export const isBroken = ({ code }: Problem): boolean => severityOf(code) === 'broken';
export const isWarning = ({ code }: Problem): boolean => severityOf(code) === 'warning';

/** Problems in the order of their files and lines, as a writer mends them. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column);
}
