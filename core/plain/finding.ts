// What the plain-language checker can say about a text, as data. Its sentence is made at the edge (finding-sentence.ts).

/** An error keeps a text from being published; a warning is a question, and a writer may waive it with a reason. */
export const severities = {
  SENTENCE_TOO_LONG: 'error',
  SENTENCE_LONG: 'warning',
  PASSIVE: 'error',
  ABBREVIATION: 'error',
  OFFICIALESE: 'error',
  BLAME: 'error',
  PROMISE: 'error',
  LOOSE_FIGURE: 'error',
  NUMBER_WORD: 'error',
  TERM_UNEXPLAINED: 'error',
  SECOND_COMMA: 'warning',
  DOUBLE_NEGATION: 'warning',
  URGING: 'warning',
  ASSUMPTION: 'warning',
  HARD_WORD: 'warning',
  NOT_U: 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type PlainCode = keyof typeof severities;
export type Severity = (typeof severities)[PlainCode];

export const plainCodes = Object.keys(severities) as PlainCode[];

export type Finding = {
  readonly code: PlainCode;
  readonly severity: Severity;
  /** Where in the text as it was written, with its markup, in UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  /** What its sentence needs to know: the `word`, its `replacement`, a `count` and its `limit`, the word at which to `cut`. */
  readonly values: Readonly<Record<string, string>>;
  /** Where a sentence that is too long can be cut in two: the offset of the first word of the second half. */
  readonly cutAt?: number;
};
