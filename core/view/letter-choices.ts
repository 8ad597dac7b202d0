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
  /** `sender` where it is not the agency that the question is about; empty elsewhere. */
  | { readonly kind: 'letter'; readonly letter: Letter; readonly sender: string; readonly goal: LetterGoal };

/** The ways on that stand below the answers; `not-listed` is always the last. */
export type LetterWay = { readonly kind: 'more' | 'no-code' | 'someone-else' | 'not-listed'; readonly goal: LetterGoal };

export type LetterQuestion = {
  readonly step: LetterStep;
  /** At most six. */
  readonly answers: readonly LetterAnswer[];
  readonly ways: readonly LetterWay[];
};

/** Where the finding of a letter begins: on a page of the agency `own`, which is empty where nobody knows whose page it is. */
export type LetterGround = {
  readonly own: string;
  /** Letters that fit the page, best first; of other senders too. */
  readonly fitting: readonly string[];
};

/** The first question on a page. */
export function firstLetterGoal(pack: LetterPack, { own, fitting }: LetterGround): LetterGoal {
  const agency = agencyOf(pack, own);
  if (agency && agency.letters.length > 0) return goalOfAgency(agency);
  if (agency && othersThatFit(pack, own, fitting).length > 0) return { kind: 'letter', agency: own, code: '', from: 0 };
  return sendersBut(pack, own).length > 0 ? { kind: 'agency', from: 0 } : { kind: 'not-listed', agency: agency?.id ?? '' };
}

/** What is asked at a step. */
export function letterQuestion(pack: LetterPack, ground: LetterGround, step: LetterStep): LetterQuestion {
  const { own } = ground;
  const all = answersOf(pack, ground, step);
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

function answersOf(pack: LetterPack, { own, fitting }: LetterGround, step: LetterStep): LetterAnswer[] {
  if (step.kind === 'agency') return sendersBut(pack, own).map((agency) => ({ kind: 'agency', name: agency.name, goal: goalOfAgency(agency) }));
  const letters = agencyOf(pack, step.agency)?.letters ?? [];
  const shown = ({ id }: Letter): LetterGoal => ({ kind: 'shown', agency: step.agency, letter: id });
  if (step.kind === 'letter') {
    const those = letters.filter((letter) => step.code === '' || mayBear(letter, step.code));
    const answers = fittingFirst(those, fitting).map((letter): LetterAnswer => ({ kind: 'letter', letter, sender: '', goal: shown(letter) }));
    return step.agency === own && step.code === '' ? [...othersThatFit(pack, own, fitting), ...answers] : answers;
  }
  const codes = [...new Set(letters.map(({ code }) => code))].filter((code) => code !== '');
  return codes.map((code) => {
    const [letter, ...others] = letters.filter((each) => mayBear(each, code));
    const isAlone = letter !== undefined && others.length === 0;
    return { kind: 'code', code, goal: isAlone ? shown(letter) : { kind: 'letter', agency: step.agency, code, from: 0 } };
  });
}

/** Those that fit the page come first, best first; the others keep their order. */
function fittingFirst(letters: readonly Letter[], fitting: readonly string[]): Letter[] {
  const rank = ({ id }: Letter): number => (fitting.includes(id) ? fitting.indexOf(id) : fitting.length);
  return [...letters].sort((a, b) => rank(a) - rank(b));
}

/** The letters of other senders that fit the page, so that nobody has to know who sends what. */
function othersThatFit({ agencies }: LetterPack, own: string, fitting: readonly string[]): LetterAnswer[] {
  return fitting.flatMap((id) => {
    const agency = agencies.find((each) => each.id !== own && each.letters.some((letter) => letter.id === id));
    const letter = agency?.letters.find((each) => each.id === id);
    if (!agency || !letter) return [];
    return [{ kind: 'letter', letter, sender: agency.name, goal: { kind: 'shown', agency: agency.id, letter: id } }];
  });
}
