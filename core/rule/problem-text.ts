// What is said to a writer of rules about a problem: what is wrong, and how to mend it.

export type WriterLanguage = 'nl' | 'en';

export type ProblemText = { readonly says: string; readonly mend: string };

/** Makes both halves from the values of a problem. */
export type Said = (values: Readonly<Record<string, string>>) => readonly [says: string, mend: string];
