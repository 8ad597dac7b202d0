import { describe, expect, test } from 'vitest';
import type { HolidayTable } from '../../../core/facts/holiday-table.ts';
import type { Say } from '../../../core/language/interface-words.ts';
import { openInWords } from '../../../core/view/call-view.ts';
import { type HelpView, helpView, type Saying } from '../../../core/view/help-view.ts';
import { uwvPackOf } from '../pack/packs-of.ts';
import { aContactEntry, aRule, type Changes, type FileChanges, paths } from '../rule/a-rules-folder.ts';

const say: Say = (key, values = {}) => [key, ...Object.values(values)].join(' ');
const holidays: HolidayTable = { from: '2026-01-01', until: '2026-12-31', holidays: ['2026-12-25', '2026-12-26'], perhaps: ['2026-12-24'] };
const thursday = '2026-11-26T10:00+01:00';
const thursdayNight = '2026-11-26T23:00+01:00';
const saturday = '2026-11-28T12:00+01:00';

const anEntry = (id: string, changes: Changes = {}): object => aContactEntry({ id, name: id, kind: 'independent', ...changes });
const listens = { hours: '24/7', phone: '088 0767 000' };
const textOf = (saying: Saying): string => JSON.stringify(saying.blocks);

/** The view of a rule that names contacts of the agency and of the country, at a moment. */
function viewAt(moment: string | undefined, rule: Changes, registers: FileChanges, table: HolidayTable | 'none' = holidays): HelpView {
  const pack = uwvPackOf({ [paths.rule]: aRule(rule), ...registers });
  const input = { pack: { ...pack, ...(table !== 'none' && { holidays: table }) }, rule: 'nl/uwv/ww', translation: undefined, language: 'nl', say };
  const now = moment === undefined ? undefined : Date.parse(moment);
  return helpView({ ...input, situations: new Set(), today: { year: 2026, month: 11, day: 26 }, now }) ?? expect.fail('no view');
}

const contactAt = (moment: string | undefined, changes: Changes, table?: HolidayTable): HelpView['contacts'][number] =>
  viewAt(moment, { contacts: ['uwv/telefoon'] }, { [paths.contacts]: [aContactEntry(changes)] }, table).contacts[0] ?? expect.fail('no contact');

describe('open now', () => {
  const hours = { hours: 'Mo-Fr 08:00-17:00' };

  test.each([
    [thursday, { state: 'open', words: 'call-open-until 17.00' }],
    ['2026-11-26T07:00+01:00', { state: 'closed', words: 'call-opens-today 8.00' }],
    [thursdayNight, { state: 'closed', words: 'call-opens-tomorrow 8.00' }],
    [saturday, { state: 'closed', words: 'call-opens-on 8.00 maandag' }],
    ['2026-12-25T10:00+01:00', { state: 'unsure', words: 'call-holiday' }],
    ['2027-03-01T10:00+01:00', undefined],
  ])('at %s', (moment, open) => {
    expect(contactAt(moment, hours).openNow).toEqual(open);
  });

  test.each([
    ['an hour of the day', undefined, hours],
    ['hours that a source says', thursday, {}],
  ])('is not said without %s', (_, moment, changes) => {
    expect(contactAt(moment, changes).openNow).toBeUndefined();
  });

  test('without a table the hours still stand there', () => {
    const view = viewAt(thursday, { contacts: ['uwv/telefoon'] }, { [paths.contacts]: [aContactEntry(hours)] }, 'none');
    expect(view.contacts[0]).toMatchObject({ openNow: undefined, hours: ['hours-days maandag vrijdag: hours-until 8.00 17.00'] });
  });

  test('day and night', () => {
    expect(contactAt(thursdayNight, { hours: '24/7' }).openNow).toEqual({ state: 'open', words: 'call-open-always' });
  });

  test.each([
    [0, 1020, 'call-open-until 17.00'],
    [1, 120, 'call-open-until 2.00'],
    [2, 1440, 'call-open'],
  ])('into the night the hour is told, over days it is not: %i', (inDays, until, words) => {
    expect(openInWords({ kind: 'open', until, inDays }, 'nl', say)?.words).toBe(words);
  });

  test('further than a week ahead the day has its date, in the language of the reader', () => {
    const open = { kind: 'opens', at: 480, inDays: 8, day: '2027-01-04' } as const;
    expect(openInWords(open, 'nl', say)?.words).toBe('call-opens-on 8.00 maandag 4 januari');
    expect(openInWords(open, 'en', say)?.words).toBe('call-opens-on 8.00 Monday, January 4');
  });
});

describe('questions', () => {
  const number = { phone: '088 898 92 94' };

  test('are those of the contact', () => {
    expect(contactAt(thursday, { ...number, questions: ['Hebt u mijn brief?'] }).questions.map(textOf)).toEqual([
      expect.stringContaining('mijn brief'),
    ]);
  });

  test('are three usual ones where it has none', () => {
    expect(contactAt(thursday, number).questions.map(textOf)).toEqual(
      ['what', 'when', 'paper'].map((name) => expect.stringContaining(`call-question-${name}`)),
    );
  });

  test('can be asked of an agency whose number stands in the letter', () => {
    expect(contactAt(thursday, {}).questions).toHaveLength(3);
  });

  test.each([
    ['at a place to walk into', { kind: 'independent' }],
    ['who listens day and night', listens],
  ])('are not put in the mouth of who speaks to somebody %s', (_, changes) => {
    expect(contactAt(thursday, changes).questions).toEqual([]);
  });
});

test.each([
  ['2023', true],
  ['2026-05', true],
  ['2026-06', false],
  ['2026-11-25', false],
])('a source of %s is old: %j', (checked, isOld) => {
  const source = { url: 'https://www.uwv.nl/nl/ww', checked, how: 'reported' };
  expect(contactAt(thursday, { source }).isOldSource).toBe(isOld);
});

describe('the order of people', () => {
  const number = (last: number): { phone: string } => ({ phone: `088 000 00 0${last}` });
  const registers: FileChanges = {
    [paths.contacts]: [aContactEntry({ id: 'telefoon', ...number(1) }), aContactEntry({ id: 'buitenland', ...number(2) })],
    [paths.countryContacts]: [anEntry('bieb'), anEntry('luister', listens), anEntry('loket', number(3)), anEntry('geld', number(4))],
  };
  const orderOf = (...contacts: string[]): string[] => viewAt(thursday, { contacts }, registers).contacts.map(({ id }) => id.replace(/^.*\//, ''));

  test.each([
    [
      ['uwv/telefoon', 'uwv/buitenland', 'nl/bieb', 'nl/luister', 'nl/loket', 'nl/geld'],
      ['telefoon', 'loket', 'buitenland', 'geld', 'luister', 'bieb'],
    ],
    [
      ['nl/loket', 'nl/geld', 'uwv/telefoon'],
      ['telefoon', 'loket', 'geld'],
    ],
    [
      ['uwv/telefoon', 'uwv/buitenland', 'nl/loket'],
      ['telefoon', 'loket', 'buitenland'],
    ],
    [
      ['uwv/telefoon', 'nl/luister', 'nl/bieb'],
      ['telefoon', 'bieb', 'luister'],
    ],
    [
      ['nl/bieb', 'nl/loket'],
      ['loket', 'bieb'],
    ],
  ])('beside each line of the agency somebody independent, places last: %j', (contacts, order) => {
    expect(orderOf(...contacts)).toEqual(order);
  });
});

describe('a line that listens', () => {
  const registers: FileChanges = {
    [paths.contacts]: [aContactEntry({ phone: '088 898 92 94' })],
    [paths.country]: { name: 'Nederland', languages: ['nl'], contacts: ['nl/luister'] },
    [paths.countryContacts]: [anEntry('luister', listens)],
  };
  const named = { contacts: ['uwv/telefoon', 'nl/luister'] };
  const lineAt = (moment: string | undefined, rule: Changes = named, changes: FileChanges = {}): string | undefined =>
    viewAt(moment, rule, { ...registers, ...changes }).nightLine?.id;

  test.each([
    [thursdayNight, 'nl/luister'],
    [saturday, 'nl/luister'],
    ['2026-12-25T10:00+01:00', 'nl/luister'],
    ['2026-11-26T07:59+01:00', 'nl/luister'],
    [thursday, undefined],
    [undefined, undefined],
    // The holidays of that day are not known, so it is better named once too often.
    ['2027-02-01T10:00+01:00', 'nl/luister'],
  ])('stands on top outside office hours: %s', (moment, id) => {
    expect(lineAt(moment)).toBe(id);
  });

  test('does not on a rule that only inherits it', () => {
    expect(lineAt(thursdayNight, { contacts: ['uwv/telefoon'] })).toBeUndefined();
  });

  test('waits while another line is sure to be open', () => {
    const evening = { [paths.contacts]: [aContactEntry({ phone: '088 898 92 94', hours: 'Mo-Fr 08:00-23:30' })] };
    expect(lineAt(thursdayNight, named, evening)).toBeUndefined();
  });

  test('of the agency itself is not one to pour out a heart to', () => {
    const own = { [paths.contacts]: [aContactEntry(listens)], [paths.countryContacts]: [anEntry('luister', { phone: '088 111 11 11' })] };
    expect(lineAt(thursdayNight, named, own)).toBeUndefined();
  });
});
