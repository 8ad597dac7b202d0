import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../core/match/condition.ts';
import { candidatesFor, hostOfKey, matchTableKey, readMatchTable, ruleFor } from '../../../core/match/match-table.ts';
import { compareRank } from '../../../core/match/rank.ts';
import { anEntry, aTable } from './an-entry.ts';

const heading = (text: string): Condition => ({ heading: text });
/** A page on which exactly these headings stand. */
const page =
  (...headings: string[]) =>
  (condition: Condition): boolean =>
    'heading' in condition && headings.includes(condition.heading);

const hub = anEntry('/**', { rule: 'hub', when: [heading('kop')] });
const ww = anEntry('/nl/ww/**', { rule: 'ww', when: [heading('WW')] });
const step = anEntry('/nl/ww/stap', { rule: 'stap', when: [heading('Stap')] });
const table = aTable({ entries: [hub, ww, step].sort(compareRank), never: [heading('Storing')] });

describe('which rule speaks', () => {
  test.each([
    ['the best that holds', '/nl/ww/stap', ['kop', 'WW', 'Stap'], { rule: 'stap', mayImprove: false }],
    ['the next where the best does not hold, and it may still come', '/nl/ww/stap', ['kop', 'WW'], { rule: 'ww', mayImprove: true }],
    ['the hub last', '/nl/ww/stap', ['kop'], { rule: 'hub', mayImprove: true }],
    ['the hub alone, where nothing better fits', '/nl/wia', ['kop', 'WW', 'Stap'], { rule: 'hub', mayImprove: false }],
    ['none where nothing holds yet', '/nl/ww', [], { rule: undefined, mayImprove: true }],
    ['none on a page of the agency that is out of order', '/nl/ww', ['kop', 'WW', 'Storing'], { rule: undefined, mayImprove: true }],
  ])('%s', (_, path, headings, found) => {
    expect(ruleFor(table, path, page(...headings))).toEqual(found);
  });

  test('a page without a candidate is not looked at', () => {
    const never = (): boolean => expect.fail('looked');
    expect(ruleFor(aTable({ entries: [ww], never: [heading('Storing')] }), '/en', never)).toEqual({ rule: undefined, mayImprove: false });
  });

  test('every condition must hold', () => {
    const both = anEntry('/nl', { rule: 'beide', when: [heading('een'), heading('twee')] });
    expect(ruleFor(aTable({ entries: [both] }), '/nl', page('een')).rule).toBeUndefined();
    expect(ruleFor(aTable({ entries: [both] }), '/nl', page('een', 'twee')).rule).toBe('beide');
  });
});

test('candidates keep the order of the table', () => {
  expect(candidatesFor(table, '/NL/ww/stap/').map(({ rule }) => rule)).toEqual(['stap', 'ww', 'hub']);
});

describe('a table from storage', () => {
  test('of this format is used as it is', () => {
    expect(readMatchTable(table)).toBe(table);
  });

  test.each([
    ['absent', undefined],
    ['empty', null],
    ['text', 'table'],
    ['of a newer format', { ...table, format: 2 }],
    ['without entries', { ...table, entries: undefined }],
    ['without the headings of a page out of order', { ...table, never: undefined }],
  ])('%s is none', (_, stored) => {
    expect(readMatchTable(stored)).toBeUndefined();
  });

  test('has a key that tells its host', () => {
    expect(hostOfKey(matchTableKey('www.uwv.nl'))).toBe('www.uwv.nl');
    expect(hostOfKey('settings')).toBeUndefined();
  });
});
