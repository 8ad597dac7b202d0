// What every command of `npm run rules` is made of, and what it is given: folders, the day, a voice. A command answers
// with a value; printing it is the affair of main.ts.
import type { ParseArgsConfig } from 'node:util';
import type { Day } from '../core/facts/day.ts';
import type { WriterLanguage } from '../core/rule/problem-text.ts';

/** Something said in the two languages of writers. */
export type Said = Readonly<Record<WriterLanguage, string>>;

export type Outcome = {
  /** For people. */
  readonly text: string;
  /** For programs, with `--json`. */
  readonly json: unknown;
  /** `wrong`: there is something to mend. `usage`: the command was called in a way that it does not understand. */
  readonly end: 'well' | 'wrong' | 'usage';
};

export type Surroundings = {
  /** The repository. */
  readonly root: string;
  /** The folder of rule files. */
  readonly rules: string;
  /** The folder in which the person stands: what they name is named from there. */
  readonly here: string;
  readonly language: WriterLanguage;
  readonly today: Day;
  /** Asks the person at the keyboard; an empty answer takes the proposal. Undefined once nobody answers any more. */
  ask(question: string): Promise<string | undefined>;
};

export type Options = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

export type Command = {
  /** How it is called, after its name: `ADDRESS [--page FILE]`. */
  readonly usage: string;
  readonly does: Said;
  /** More about its words and options, a line each. */
  readonly more: Said;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(words: readonly string[], options: Options, surroundings: Surroundings): Promise<Outcome>;
};

/** The call was not understood; the sentence says what it should be. */
export function wrongUse({ language }: Pick<Surroundings, 'language'>, sentence: Said): Outcome {
  return { text: sentence[language], json: { ok: false, error: sentence }, end: 'usage' };
}

/** A word too many is often a forgotten option, so it is never passed over. */
export const oneTooMany = (surroundings: Pick<Surroundings, 'language'>, word: string): Outcome =>
  wrongUse(surroundings, { nl: `"${word}" is hier een woord te veel.`, en: `"${word}" is one word too many here.` });

/** A sentence as a line to print; no line where there is nothing to say. */
export const saidOf = (said: Said | undefined, { language }: Pick<Surroundings, 'language'>): string[] => (said ? [said[language]] : []);
