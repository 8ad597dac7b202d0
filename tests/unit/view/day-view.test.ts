import { describe, expect, test } from 'vitest';
import type { Day } from '../../../core/facts/day.ts';
import { readSpan } from '../../../core/facts/span.ts';
import type { PackTerm } from '../../../core/pack/pack.ts';
import { type DayTyped, type DayView, dayView, nothingTyped } from '../../../core/view/day-view.ts';
import { decreed, on } from '../deadline/decreed-days.ts';

const today = on('2027-03-10');
const objection: PackTerm = { starts: 'day-after-sent', setBy: 'law', law: 'Awb 6:7', movesOnHolidays: true };
const verzet: PackTerm = { starts: 'day-known', setBy: 'law', law: 'Sv 257e', movesOnHolidays: true };
const fine: PackTerm = { starts: 'sent', setBy: 'law', law: 'Wahv 6', movesOnHolidays: true };
const change: PackTerm = { starts: 'event', setBy: 'agency', law: '', movesOnHolidays: false };

type Asked = { term?: PackTerm; span?: string; today?: Day; language?: string } & Partial<DayTyped>;

/** The card of an objection in six weeks, of which the reader said that the letter names no last day. */
function viewOf(typed: string, { term = objection, span = '6 weken', today: now = today, language = 'nl', ...changes }: Asked = {}): DayView {
  const [day = '', month = '', year = ''] = typed.split('-');
  return dayView({
    deadline: { span: readSpan(span) ?? expect.fail(span), term, decreed },
    typed: { ...nothingTyped, inLetter: 'no', boxes: { day, month, year }, ...changes },
    today: now,
    language,
  });
}
const answerTo = (typed: string, asked: Asked = {}) => viewOf(typed, asked).answer;

describe('which day is asked', () => {
  test('none, before it is known whether the letter names a last day', () => {
    expect(viewOf('', { inLetter: undefined })).toMatchObject({ asks: undefined, unknownStart: undefined, answer: { kind: 'waiting' } });
  });

  test.each<[string, PackTerm]>([
    ['letter', objection],
    ['letter', { ...objection, starts: 'day-after-letter-date' }],
    ['sent', fine],
    ['known', verzet],
    ['event', change],
  ])('the day of kind %s', (asks, term) => {
    expect(viewOf('', { term }).asks).toBe(asks);
    expect(viewOf('', { term, inLetter: 'unknown' }).asks).toBe(asks);
    expect(viewOf('', { term, inLetter: 'yes' }).asks).toBe('last-day');
  });

  test('an event need not come with a letter', () => {
    expect([viewOf('').hasLetter, viewOf('', { term: change }).hasLetter]).toEqual([true, false]);
  });
});

describe('the date in the letter always wins', () => {
  test('it is the last day as it stands, also on a Sunday and a holiday', () => {
    expect(answerTo('28-3-2027', { inLetter: 'yes' })).toMatchObject({
      kind: 'ahead',
      last: 'zondag 28 maart 2027',
      hasMoved: false,
      mayBeLater: false,
    });
  });

  test('its safe day is counted', () => {
    expect(answerTo('14-4-2027', { inLetter: 'yes' })).toMatchObject({
      safe: { kind: 'day', day: 'vrijdag 9 april 2027' },
      goesOnline: true,
      post: { kind: 'day', day: 'woensdag 7 april 2027' },
    });
  });

  test('nothing about it is doubtful, however the rule counts', () => {
    expect(answerTo('14-4-2029', { inLetter: 'yes', confirmed: on('2029-04-14'), term: { ...change, setBy: 'unknown' } })).toMatchObject({
      doubt: undefined,
      mayBeLater: false,
    });
  });

  test('it may also be past', () => {
    expect(answerTo('9-3-2027', { inLetter: 'yes' })).toEqual({ kind: 'past', last: 'dinsdag 9 maart 2027', isSure: true });
  });
});

describe('a day that we count', () => {
  test('is said with its weekday, and so is the safe day', () => {
    expect(answerTo('3-3-2027')).toEqual({
      kind: 'ahead',
      last: 'woensdag 14 april 2027',
      isToday: false,
      doubt: undefined,
      hasMoved: false,
      mayBeLater: false,
      safe: { kind: 'day', day: 'vrijdag 9 april 2027' },
      goesOnline: true,
      post: { kind: 'day', day: 'woensdag 7 april 2027' },
      days: { last: on('2027-04-14'), safe: on('2027-04-09') },
    });
  });

  test('is said in the language of the reader, with the figures of Dutch letters', () => {
    expect(answerTo('3-3-2027', { language: 'ar' })).toMatchObject({ last: expect.stringMatching(/14 .* 2027/) });
    expect(answerTo('3-3-2027', { language: 'fa' })).toMatchObject({ last: expect.stringMatching(/14 .* 2027/) });
  });

  test('that moved says so', () => {
    expect(answerTo('12-2-2027')).toMatchObject({ last: 'dinsdag 30 maart 2027', hasMoved: true });
  });

  test('in a year without decrees yet is perhaps later, and is not moved', () => {
    expect(answerTo('30-3-2029', { today: on('2029-04-01') })).toMatchObject({ last: 'vrijdag 11 mei 2029', mayBeLater: true });
  });

  test('may be counted from a letter that is dated ahead', () => {
    expect(answerTo('9-5-2027')).toMatchObject({ kind: 'ahead', last: 'maandag 21 juni 2027' });
  });

  test('is today until midnight, and then past', () => {
    expect(answerTo('27-1-2027')).toMatchObject({ kind: 'ahead', isToday: true, last: 'woensdag 10 maart 2027' });
    expect(answerTo('26-1-2027')).toEqual({ kind: 'past', last: 'dinsdag 9 maart 2027', isSure: true });
  });

  test('close by has no safe day any more', () => {
    expect(answerTo('29-1-2027')).toMatchObject({ last: 'vrijdag 12 maart 2027', safe: { kind: 'late' }, post: { kind: 'late' } });
  });

  test('of a short term has no safe day at all', () => {
    expect(answerTo('10-3-2027', { term: change, span: '1 dag' })).toMatchObject({ safe: { kind: 'none' }, days: { safe: undefined } });
  });

  test('of an event says nothing about sending, unless a letter named it', () => {
    expect(answerTo('10-3-2027', { term: change })).toMatchObject({ post: undefined });
    expect(answerTo('30-3-2027', { term: change, inLetter: 'yes' })).toMatchObject({ post: { kind: 'day' } });
  });
});

describe('who does not know when the term began', () => {
  const unknown = { isStartUnknown: true } as const;

  test.each([
    ['sent', fine],
    ['known', verzet],
  ])('the day of kind %s: the date on the letter is asked, and the day is the earliest there can be', (_, term) => {
    expect(viewOf('', { term, ...unknown })).toMatchObject({ asks: 'letter', unknownStart: 'chosen' });
    expect(answerTo('3-3-2027', { term, ...unknown })).toMatchObject({ kind: 'ahead', doubt: 'start' });
  });

  test.each([objection, change])('%o: nothing can be counted, and that is said', (term) => {
    expect(viewOf('3-3-2027', { term, ...unknown })).toMatchObject({ asks: undefined, answer: { kind: 'no-start' } });
  });

  test('the earliest day may be past while the real one is not', () => {
    expect(answerTo('3-2-2027', { term: verzet, span: '14 dagen', ...unknown })).toMatchObject({ kind: 'past', isSure: false });
  });

  test('months from the end of a month can be counted in two ways, and the earlier one is said to be the earliest', () => {
    expect(answerTo('28-2-2027', { term: change, span: '1 maand' })).toMatchObject({ last: 'zondag 28 maart 2027', doubt: 'rule' });
    expect(answerTo('31-3-2027', { term: change, span: '1 maand', today: on('2027-04-01') })).toMatchObject({ doubt: undefined });
    expect(answerTo('27-2-2027', { term: change, span: '1 maand' })).toMatchObject({ doubt: undefined });
  });

  test('a term of which nobody knows who set it counts as the earliest', () => {
    expect(answerTo('3-3-2027', { term: { ...change, setBy: 'unknown' } })).toMatchObject({ doubt: 'rule' });
  });
});

describe('what is typed', () => {
  test.each([
    ['3-3', 'waiting'],
    ['3-3-27', 'short-year'],
    ['31-2-2027', 'impossible'],
    ['3-3-2062', 'odd'],
  ])('%s is %s', (typed, kind) => {
    expect(answerTo(typed).kind).toBe(kind);
  });

  test('an odd day is used once the reader says that it is right', () => {
    expect(answerTo('3-3-2024', { confirmed: on('2024-03-03') })).toMatchObject({ kind: 'past', last: 'maandag 15 april 2024' });
  });
});

describe('what else is said', () => {
  test('the rule of the post holds for objections and appeals alone', () => {
    expect([objection, fine, verzet, change].map((term) => viewOf('', { term }).hasPostRule)).toEqual([true, true, false, false]);
  });

  test('a term of another law promises no week for the post', () => {
    const insured: PackTerm = { ...objection, law: 'Zorgverzekeringswet' };
    expect(viewOf('', { term: insured }).hasPostRule).toBe(false);
  });

  test('verzet is never said to go online, and its safe day is that of the post', () => {
    const answer = answerTo('3-3-2027', { term: verzet });
    expect(answer).toMatchObject({ kind: 'ahead', goesOnline: false });
    expect(answer.kind === 'ahead' && answer.safe).toEqual(answer.kind === 'ahead' && answer.post);
  });

  test('paying a strafbeschikking is accepting it', () => {
    expect([objection, fine, verzet, change].map((term) => viewOf('', { term }).payingAccepts)).toEqual([false, false, true, false]);
  });
});
