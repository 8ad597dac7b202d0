// The last day of a term. The date in a reader's own letter always wins; this is for who finds none there.
import { compareDays, type Day } from '../facts/day.ts';
import type { Span } from '../facts/span.ts';
import type { PackTerm } from '../pack/pack.ts';
import { addDays, addMonths } from './count-days.ts';
import { type DecreedDays, isFreeByLaw, isFreeForAll } from './holidays.ts';

/** A term, and the day after which it is counted: that day itself is never part of it. */
export type Counted = {
  readonly span: Span;
  readonly term: Pick<PackTerm, 'setBy' | 'movesOnHolidays'>;
  /** The day of sending, on the letter, of knowing or of what happened. */
  readonly from: Day;
};

export type LastDay = {
  readonly day: Day;
  /** It would have ended on a free day, or held too few working days. */
  readonly hasMoved: boolean;
  /** A decree that nobody knows yet could make it later; it is never moved by a guess. */
  readonly mayBeLater: boolean;
};

/**
 * The last day of a term. It begins on the day after `from` (Awb 6:8, first paragraph; AWR 22j), so six weeks after a
 * Tuesday end on a Tuesday. The appeal against a traffic fine (Wahv 6) and verzet (Sv 257e) count in the same way from
 * the day of sending and the day of knowing. A term of a law moves as the Algemene termijnenwet says; others never do.
 */
export function lastDay({ span, term, from }: Counted, decreed: DecreedDays): LastDay {
  const moves = mayMove(span, term);
  const end = endOf(span, from, moves ? (day) => isFreeByLaw(day, decreed) : isFreeForAll);
  const day = moves ? moved(end, span, from, decreed) : end;
  return { day, hasMoved: day !== end, mayBeLater: moves && day.year > decreed.lastYear };
}

/** Whether months from the last day of a month could also be counted to the last day of another, which would be later. */
export function hasLaterCount({ span: { count, unit }, from }: Counted): boolean {
  if (unit !== 'month' && unit !== 'year') return false;
  return isLastOfMonth(from) && !isLastOfMonth(addMonths(from, unit === 'year' ? count * 12 : count));
}

const isLastOfMonth = (day: Day): boolean => addDays(day, 1).day === 1;

/** Only what a law set, and not over twelve weeks, three months or ninety days (Algemene termijnenwet, art. 1 and 4). */
function mayMove({ count, unit }: Span, term: Counted['term']): boolean {
  const most = { day: 90, 'working-day': 90, week: 12, month: 3, year: 0 }[unit];
  return term.movesOnHolidays && term.setBy === 'law' && count <= most;
}

function endOf({ count, unit }: Span, from: Day, isFree: (day: Day) => boolean): Day {
  if (unit === 'day') return addDays(from, count);
  if (unit === 'week') return addDays(from, count * 7);
  if (unit === 'month') return addMonths(from, count);
  if (unit === 'year') return addMonths(from, count * 12);
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (!isFree(day)) left -= 1;
  }
  return day;
}

/** Art. 2 first: a term of three days or more holds two days that are not free. Then art. 1: it ends on no free day. */
function moved(end: Day, { count, unit }: Span, from: Day, decreed: DecreedDays): Day {
  let day = end;
  if (unit !== 'day' || count >= 3) {
    const twoWorkingDays = endOf({ count: 2, unit: 'working-day' }, from, (each) => isFreeByLaw(each, decreed));
    if (compareDays(day, twoWorkingDays) < 0) day = twoWorkingDays;
  }
  while (isFreeByLaw(day, decreed)) day = addDays(day, 1);
  return day;
}
