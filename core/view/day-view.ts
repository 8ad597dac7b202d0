// Everything the day card shows of one ask: which question comes next, and what the answer makes of it. The date in the
// reader's own letter always wins; only who finds none there gets a day that we counted.

import { type DecreedDays, noDecreedDays } from '../deadline/holidays.ts';
import { type Counted, hasLaterCount, type LastDay, lastDay } from '../deadline/last-day.ts';
import { type SafeDay, safeDay, type Way } from '../deadline/safe-day.ts';
import { type DayBoxes, type DayOf, emptyBoxes, readTypedDay } from '../deadline/typed-day.ts';
import { compareDays, type Day, longDayInWords } from '../facts/day.ts';
import type { Span } from '../facts/span.ts';
import type { AgencyPack, PackFact, PackTerm } from '../pack/pack.ts';

/** A term that a last day can be counted from. */
export type Deadline = { readonly span: Span; readonly term: PackTerm; readonly decreed: DecreedDays };

/** What the day card of an ask needs of the fact that says by when; nothing where that is no term. */
export function deadlineOf({ value, term }: PackFact, { decreedDays = noDecreedDays }: AgencyPack): Deadline | undefined {
  return value.kind === 'term' && term ? { span: value.span, term, decreed: decreedDays } : undefined;
}

/** What the reader chose and typed for one ask. It is kept in memory only, until the document goes. */
export type DayTyped = {
  /** Whether the letter names a last day. */
  readonly inLetter: 'yes' | 'no' | 'unknown' | undefined;
  /** The reader does not know on which day the term began. */
  readonly isStartUnknown: boolean;
  readonly boxes: DayBoxes;
  /** The odd day that the reader said is right. */
  readonly confirmed: Day | undefined;
};
export const nothingTyped: DayTyped = { inLetter: undefined, isStartUnknown: false, boxes: emptyBoxes, confirmed: undefined };

/** A safe day in words; `late` when it is gone, `none` when the term is too short for one. */
export type SafeView = { readonly kind: 'day'; readonly day: string } | { readonly kind: 'late' | 'none' };

/** Why the day is the earliest there can be: when the term began is not known, or not how it counts. */
export type Doubt = 'start' | 'rule';

export type DayAnswer =
  /** Nothing can be said yet. */
  | { readonly kind: 'waiting' }
  /** Without the day on which the term began there is nothing to count from. */
  | { readonly kind: 'no-start' }
  | { readonly kind: 'short-year' }
  /** The calendar has no such day; `date` as typed. */
  | { readonly kind: 'impossible'; readonly date: string }
  | { readonly kind: 'odd'; readonly about: 'year' | 'day'; readonly day: Day }
  | {
      readonly kind: 'ahead';
      readonly last: string;
      readonly isToday: boolean;
      readonly doubt: Doubt | undefined;
      readonly hasMoved: boolean;
      /** A decree that nobody knows yet could make it later. */
      readonly mayBeLater: boolean;
      readonly safe: SafeView;
      /** Verzet goes on paper or at the parket; no source knows a way online (Sv 257e). */
      readonly goesOnline: boolean;
      /** The safe day for who sends a letter; nothing where it is not about sending. */
      readonly post: SafeView | undefined;
      /** For the file of a calendar. */
      readonly days: { readonly last: Day; readonly safe: Day | undefined };
    }
  /** `isSure`: no doubt makes it perhaps a later day. */
  | { readonly kind: 'past'; readonly last: string; readonly isSure: boolean };

export type DayView = {
  /** Not every event comes with a letter, so the first question differs. */
  readonly hasLetter: boolean;
  readonly inLetter: DayTyped['inLetter'];
  /** The day that the boxes ask for; nothing while no day is asked. */
  readonly asks: DayOf | undefined;
  /** Whether "ik weet deze dag niet" stands below the boxes, and was chosen. */
  readonly unknownStart: 'offered' | 'chosen' | undefined;
  readonly boxes: DayBoxes;
  readonly answer: DayAnswer;
  /** A letter that was posted in time may come in a week later (Awb 6:9, and what rests on the Awb). */
  readonly hasPostRule: boolean;
  /** Who pays a strafbeschikking gives up verzet (Sv 257e). */
  readonly payingAccepts: boolean;
};

export type DayViewInput = { readonly deadline: Deadline; readonly typed: DayTyped; readonly today: Day; readonly language: string };

/** The state of a day card. */
export function dayView({ deadline, typed, today, language }: DayViewInput): DayView {
  const { starts, law, setBy } = deadline.term;
  const asks = askedDay(deadline, typed);
  return {
    hasLetter: starts !== 'event',
    inLetter: typed.inLetter,
    asks,
    unknownStart: typed.inLetter === undefined || typed.inLetter === 'yes' ? undefined : typed.isStartUnknown ? 'chosen' : 'offered',
    boxes: typed.boxes,
    answer: answerTo(asks, { deadline, typed, today, language }),
    hasPostRule: setBy === 'law' && starts !== 'event' && starts !== 'day-known' && /^(?:Awb|AWR|Wahv|Vw|Vreemdelingenwet|Ziektewet)\b/.test(law),
    payingAccepts: isVerzet(deadline.term),
  };
}

const isVerzet = ({ starts, law }: PackTerm): boolean => starts === 'day-known' && law.includes('257');

/** Who does not know when a letter was sent or read can still find its date: the term never began before that. */
function askedDay({ term: { starts } }: Deadline, { inLetter, isStartUnknown }: DayTyped): DayOf | undefined {
  if (inLetter === undefined) return undefined;
  if (inLetter === 'yes') return 'last-day';
  if (starts === 'sent' || starts === 'day-known') return isStartUnknown ? 'letter' : starts === 'sent' ? 'sent' : 'known';
  if (isStartUnknown) return undefined;
  return starts === 'event' ? 'event' : 'letter';
}

function answerTo(asks: DayOf | undefined, input: DayViewInput): DayAnswer {
  const { deadline, typed, today } = input;
  if (!asks) return { kind: typed.isStartUnknown && typed.inLetter ? 'no-start' : 'waiting' };
  const read = readTypedDay(typed.boxes, asks, today, typed.confirmed);
  if (read.kind === 'unfinished') return { kind: 'waiting' };
  if (read.kind !== 'day') return read;
  if (asks === 'last-day') return foundAnswer({ day: read.day, hasMoved: false, mayBeLater: false }, { ...input, from: undefined, doubt: undefined });
  const counted: Counted = { ...deadline, from: read.day };
  return foundAnswer(lastDay(counted, deadline.decreed), { ...input, from: read.day, doubt: doubtOf(counted, typed) });
}

function doubtOf(counted: Counted, { isStartUnknown }: DayTyped): Doubt | undefined {
  if (isStartUnknown) return 'start';
  return counted.term.setBy === 'unknown' || hasLaterCount(counted) ? 'rule' : undefined;
}

type Found = DayViewInput & { readonly from: Day | undefined; readonly doubt: Doubt | undefined };

function foundAnswer({ day, hasMoved, mayBeLater }: LastDay, { deadline, typed, today, language, from, doubt }: Found): DayAnswer {
  const last = longDayInWords(day, language);
  const order = compareDays(day, today);
  if (order < 0) return { kind: 'past', last, isSure: !doubt && !mayBeLater };
  const safe = (way: Way): SafeDay => safeDay(way, day, { from, today, decreed: deadline.decreed });
  const said = (found: SafeDay): SafeView => (found.kind === 'day' ? { kind: 'day', day: longDayInWords(found.day, language) } : found);
  const goesOnline = !isVerzet(deadline.term);
  const first = safe(goesOnline ? 'online' : 'post');
  const isSent = deadline.term.starts !== 'event' || typed.inLetter === 'yes';
  return {
    kind: 'ahead',
    last,
    isToday: order === 0,
    doubt,
    hasMoved,
    mayBeLater,
    safe: said(first),
    goesOnline,
    post: isSent ? said(safe('post')) : undefined,
    days: { last: day, safe: first.kind === 'day' ? first.day : undefined },
  };
}
