import { expect, test } from 'vitest';
import { type BareTable, matchFileOf, tablesIn } from '../../../core/pack/match-file.ts';
import { anEntry } from '../match/an-entry.ts';

const table = (changes: Partial<BareTable>): BareTable => ({
  format: 1,
  agency: 'nl/gemeenten',
  agencyName: 'Gemeente Ede',
  isMunicipality: true,
  contactPage: '',
  surface: 'click',
  never: [{ heading: 'Storing' }],
  entries: [anEntry('/bijstand', { rule: 'nl/gemeenten/bijstand' })],
  ...changes,
});
const tables = new Map([
  ['www.ede.nl', table({})],
  ['www.utrecht.nl', table({ agencyName: 'Gemeente Utrecht' })],
  ['www.uwv.nl', table({ agency: 'nl/uwv', agencyName: 'UWV', isMunicipality: false, surface: 'page', never: [], entries: [] })],
]);
const stored = JSON.parse(JSON.stringify(matchFileOf(tables)));

test('every table comes back as it was', () => {
  expect(tablesIn(stored)).toEqual(Object.fromEntries(tables));
});

test('what sites of one agency share is written once', () => {
  expect(JSON.stringify(stored).split('nl/gemeenten/bijstand')).toHaveLength(2);
});

test.each([
  ['nothing', undefined],
  ['no file of ours', 'match'],
  ['another format', { ...stored, format: 2 }],
  ['agencies that are missing', { ...stored, agencies: {} }],
  ['an agency by the name of a method', { format: 1, agencies: {}, hosts: { 'a.nl': { agency: 'constructor' } } }],
])('%s gives no tables', (_, file) => {
  expect(tablesIn(file)).toEqual({});
});
