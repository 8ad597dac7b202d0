// How a reader finds the letter that lies on the table: few choices at a time, from the sender to the paper. A step is where
// the reader is, a goal is where a choice leads. Nothing here knows the screen.
import type { Letter, LetterAgency, LetterPack } from '../pack/letters.ts';

/** More answers than this are too many to look through; the rest comes after "Laat andere brieven zien". */
export const answersAtOnce = 6;

/** One question. `from` is how many answers stood on the screens before; `code` is empty for the letters of all codes. */
export type LetterStep =
  | { readonly kind: 'agency'; readonly from: number }
  | { readonly kind: 'code'; readonly agency: string; readonly from: number }
  | { readonly kind: 'letter'; readonly agency: string; readonly code: string; readonly from: number };

/** Where a choice leads. `not-listed` without an agency: the sender is not on our list either. */
export type LetterGoal =
  | LetterStep
  | { readonly kind: 'shown'; readonly agency: string; readonly letter: string }
  | { readonly kind: 'not-listed'; readonly agency: string };

/** An answer to the question, as the reader recognises it. */
export type LetterAnswer =
  | { readonly kind: 'agency'; readonly name: string; readonly goal: LetterGoal }
  | { readonly kind: 'code'; readonly code: string; readonly goal: LetterGoal }
  | { readonly kind: 'letter'; readonly letter: Letter; readonly goal: LetterGoal };

/** The ways on that stand below the answers; `not-listed` is always the last. */
export type LetterWay = { readonly kind: 'more' | 'no-code' | 'someone-else' | 'not-listed'; readonly goal: LetterGoal };

export type LetterQuestion = {
  readonly step: LetterStep;
  /** At most six. */
  readonly answers: readonly LetterAnswer[];
  readonly ways: readonly LetterWay[];
};

/** The first question on a page of this agency, which is empty where nobody knows whose page it is. */
export function firstLetterGoal(pack: LetterPack, own: string): LetterGoal {
  const agency = agencyOf(pack, own);
  if (agency && agency.letters.length > 0) return goalOfAgency(agency);
  return sendersBut(pack, own).length > 0 ? { kind: 'agency', from: 0 } : { kind: 'not-listed', agency: agency?.id ?? '' };
}

/** What is asked at a step, on a page of the agency `own`. */
export function letterQuestion(pack: LetterPack, own: string, step: LetterStep): LetterQuestion {
  const all = answersOf(pack, own, step);
  const until = step.from + answersAtOnce;
  const mayBeOfOther = step.kind !== 'agency' && step.agency === own && step.from === 0 && sendersBut(pack, own).length > 0;
  const ways: LetterWay[] = [];
  if (all.length > until) ways.push({ kind: 'more', goal: { ...step, from: until } });
  if (step.kind === 'code') ways.push({ kind: 'no-code', goal: { kind: 'letter', agency: step.agency, code: '', from: 0 } });
  if (mayBeOfOther) ways.push({ kind: 'someone-else', goal: { kind: 'agency', from: 0 } });
  ways.push({ kind: 'not-listed', goal: { kind: 'not-listed', agency: step.kind === 'agency' ? '' : step.agency } });
  return { step, answers: all.slice(step.from, until), ways };
}

/** The agency under this id, or nothing. */
export const agencyOf = (pack: LetterPack, id: string): LetterAgency | undefined => pack.agencies.find((agency) => agency.id === id);

/** The agency whose pages stand on this host, or nothing. */
export const agencyOnHost = (pack: LetterPack, host: string): LetterAgency | undefined => pack.agencies.find(({ hosts }) => hosts.includes(host));

const sendersBut = ({ agencies }: LetterPack, own: string): LetterAgency[] => agencies.filter(({ id, letters }) => id !== own && letters.length > 0);

/** By the big letter where an agency prints one, because nobody has to read for that; else by title. */
function goalOfAgency({ id, letters }: LetterAgency): LetterGoal {
  const hasCodes = letters.some(({ code }) => code !== '');
  return hasCodes ? { kind: 'code', agency: id, from: 0 } : { kind: 'letter', agency: id, code: '', from: 0 };
}

/** A letter without a code of its own may bear any: a reminder has that of the fine it is about. */
const mayBear = (letter: Letter, code: string): boolean => letter.code === code || letter.code === '';

function answersOf(pack: LetterPack, own: string, step: LetterStep): LetterAnswer[] {
  if (step.kind === 'agency') return sendersBut(pack, own).map((agency) => ({ kind: 'agency', name: agency.name, goal: goalOfAgency(agency) }));
  const letters = agencyOf(pack, step.agency)?.letters ?? [];
  const shown = ({ id }: Letter): LetterGoal => ({ kind: 'shown', agency: step.agency, letter: id });
  if (step.kind === 'letter') {
    return letters
      .filter((letter) => step.code === '' || mayBear(letter, step.code))
      .map((letter) => ({ kind: 'letter', letter, goal: shown(letter) }));
  }
  const codes = [...new Set(letters.map(({ code }) => code))].filter((code) => code !== '');
  return codes.map((code) => {
    const [letter, ...others] = letters.filter((each) => mayBear(each, code));
    const isAlone = letter !== undefined && others.length === 0;
    return { kind: 'code', code, goal: isAlone ? shown(letter) : { kind: 'letter', agency: step.agency, code, from: 0 } };
  });
}
