// What holds for every term and every day.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../core/deadline/count-days.ts';
import { isFreeByLaw } from '../../../core/deadline/holidays.ts';
import { type Counted, lastDay } from '../../../core/deadline/last-day.ts';
import { safeDay, workingDaysBefore } from '../../../core/deadline/safe-day.ts';
import { compareDays, type Day, daysBetween, writeDay } from '../../../core/facts/day.ts';
import { type Span, spanUnits } from '../../../core/facts/span.ts';
import { lastDayByHand } from './counted-by-hand.ts';
import { decreed, on } from './decreed-days.ts';

const law = { setBy: 'law', movesOnHolidays: true } as const;
const agency = { setBy: 'agency', movesOnHolidays: false } as const;

const anyDay = fc.integer({ min: 0, max: 3_600 }).map((count): Day => addDays(on('2022-01-01'), count));
/** Days whose terms end in the years that are written out by hand. */
const listedDay = fc.integer({ min: 0, max: 2_190 }).map((count): Day => addDays(on('2024-01-01'), count));
const anySpan = fc.record({ count: fc.integer({ min: 1, max: 20 }), unit: fc.constantFrom(...spanUnits) });
const movingSpan = fc.oneof(
  fc.record({ count: fc.integer({ min: 1, max: 90 }), unit: fc.constant('day' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 12 }), unit: fc.constant('week' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 3 }), unit: fc.constant('month' as const) }),
);
const endOf = (span: Span, from: Day, term: Counted['term']): Day => lastDay({ span, term, from }, decreed).day;

describe('a term that moves', () => {
  test('never ends on a weekend, a holiday or a decreed day', () => {
    fc.assert(
      fc.property(movingSpan, anyDay, (span, from) => !isFreeByLaw(endOf(span, from, law), decreed)),
      { numRuns: 1000 },
    );
  });

  test('never ends before the same term that does not move', () => {
    fc.assert(
      fc.property(movingSpan, anyDay, (span, from) => compareDays(endOf(span, from, law), endOf(span, from, agency)) >= 0),
      { numRuns: 500 },
    );
  });

  test('of three days or more holds two working days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), anyDay, (count, from) => {
        const days = daysBetween(from, endOf({ count, unit: 'day' }, from, law));
        const worked = Array.from({ length: days }, (_, index) => addDays(from, index + 1)).filter((day) => !isFreeByLaw(day, decreed));
        expect(worked.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 500 },
    );
  });
});

test('a later letter never has an earlier last day', () => {
  fc.assert(
    fc.property(anySpan, anyDay, fc.integer({ min: 0, max: 40 }), fc.constantFrom(law, agency), (span, from, later, term) => {
      return compareDays(endOf(span, from, term), endOf(span, addDays(from, later), term)) <= 0;
    }),
    { numRuns: 1000 },
  );
});

test('a longer term never ends earlier', () => {
  fc.assert(
    fc.property(anySpan, anyDay, fc.constantFrom(law, agency), (span, from, term) => {
      // Past the limits of the Termijnenwet a term no longer moves, so only terms on one side are laid side by side.
      const limit = { day: 90, 'working-day': 90, week: 12, month: 3, year: 0 }[span.unit];
      fc.pre(span.count !== limit);
      return compareDays(endOf(span, from, term), endOf({ ...span, count: span.count + 1 }, from, term)) <= 0;
    }),
    { numRuns: 1000 },
  );
});

test('weeks that do not move end on the weekday on which they began', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      anyDay,
      (count, from) => weekdayOf(endOf({ count, unit: 'week' }, from, agency)) === weekdayOf(from),
    ),
  );
});

test('who set it decides: a term that no law set does not move, whatever the rule says', () => {
  const from = on('2026-11-13');
  const moving = lastDay({ span: { count: 6, unit: 'week' }, term: { setBy: 'unknown', movesOnHolidays: true }, from }, decreed);
  expect(moving).toEqual({ day: on('2026-12-25'), hasMoved: false, mayBeLater: false });
});

test('that the end moved is said', () => {
  const six = { span: { count: 6, unit: 'week' }, term: law } as const;
  expect(lastDay({ ...six, from: on('2026-11-13') }, decreed).hasMoved).toBe(true);
  expect(lastDay({ ...six, from: on('2026-11-10') }, decreed).hasMoved).toBe(false);
});

test('walking day by day on the list written out by hand gives the same', () => {
  fc.assert(
    fc.property(anySpan, listedDay, fc.constantFrom(law, agency), (span, from, term) => {
      const end = endOf(span, from, term);
      fc.pre(end.year < 2031);
      expect(writeDay(end)).toBe(lastDayByHand({ from: writeDay(from), ...span, isLaw: term === law }));
    }),
    { numRuns: 2000 },
  );
});

describe('the safe day', () => {
  const around = { from: undefined, today: on('2020-01-01'), decreed };

  test('lies before the last day and is a working day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('online' as const, 'post' as const), (last, way) => {
        const safe = safeDay(way, last, around);
        return safe.kind === 'day' && compareDays(safe.day, last) < 0 && !isFreeByLaw(safe.day, decreed);
      }),
      { numRuns: 500 },
    );
  });

  test('is earlier by post than online', () => {
    fc.assert(fc.property(anyDay, (last) => compareDays(workingDaysBefore(last, 5, decreed), workingDaysBefore(last, 3, decreed)) < 0));
  });

  test.each([
    ['2027-04-14', '2027-04-09', '2027-04-07', 'a weekend lies between'],
    ['2026-11-26', '2026-11-23', '2026-11-19', 'a weekend lies between for the post'],
    ['2026-05-18', '2026-05-11', '2026-05-07', 'Hemelvaart and a decreed Friday lie between'],
    ['2027-01-04', '2026-12-29', '2026-12-24', 'Nieuwjaarsdag and both Kerstdagen lie between'],
    ['2026-11-29', '2026-11-25', '2026-11-23', 'the last day is a Sunday'],
  ])('before %s is %s online and %s by post: %s', (last, online, post) => {
    expect([safeDay('online', on(last), around), safeDay('post', on(last), around)]).toEqual([
      { kind: 'day', day: on(online) },
      { kind: 'day', day: on(post) },
    ]);
  });

  test('may be today, and is late after that', () => {
    const on9April = { from: undefined, today: on('2027-04-09'), decreed };
    expect(safeDay('online', on('2027-04-14'), on9April)).toEqual({ kind: 'day', day: on('2027-04-09') });
    expect(safeDay('post', on('2027-04-14'), on9April)).toEqual({ kind: 'late' });
  });

  test('does not exist in a term that is too short for it', () => {
    expect(safeDay('online', on('2026-11-26'), { from: on('2026-11-25'), today: on('2026-11-25'), decreed })).toEqual({ kind: 'none' });
  });
});
