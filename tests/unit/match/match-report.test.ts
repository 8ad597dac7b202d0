import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../core/match/condition.ts';
import { matchReport, writePathPattern } from '../../../core/match/match-report.ts';
import { candidatesFor, type MatchEntry, ruleFor } from '../../../core/match/match-table.ts';
import { readPathPattern } from '../../../core/match/path-pattern.ts';
import { compareRank } from '../../../core/match/rank.ts';
import { anEntry, aTable } from './an-entry.ts';

const entry = (rule: string, path: string, ...headings: string[]): MatchEntry =>
  anEntry(path, { rule, when: headings.map((heading) => ({ heading })) });
const page = entry('page', '/nl/ww', 'WW');
const section = entry('section', '/nl/**', 'Nederlands');
const hub = entry('hub', '/**');
const holdsFor =
  (...headings: string[]) =>
  (condition: Condition): boolean =>
    'heading' in condition && headings.includes(condition.heading as string);
const verdictsOf = (...args: Parameters<typeof matchReport>): string[] =>
  matchReport(...args).ranking.map(({ rule, verdict }) => `${rule} ${verdict}`);

describe('a verdict', () => {
  test('without a page says which rule speaks if the page is what the rule expects', () => {
    expect(verdictsOf([page, section, hub], [])).toEqual(['page speaks', 'section outranked', 'hub outranked']);
    expect(matchReport([page], []).ranking[0]?.conditions).toEqual([{ condition: { heading: 'WW' }, holds: undefined }]);
  });

  test('passes over a rule with a condition that does not hold, and only that one', () => {
    expect(verdictsOf([page, section, hub], [], holdsFor('Nederlands'))).toEqual(['page yields', 'section speaks', 'hub outranked']);
    expect(verdictsOf([page, section, hub], [], holdsFor())).toEqual(['page yields', 'section yields', 'hub speaks']);
    expect(matchReport([page], [], holdsFor()).rule).toBeUndefined();
  });

  test('asks for all conditions of a rule', () => {
    const two = entry('two', '/nl', 'A', 'B');
    expect(verdictsOf([two], [], holdsFor('A'))).toEqual(['two yields']);
    expect(verdictsOf([two], [], holdsFor('A', 'B'))).toEqual(['two speaks']);
  });

  test('is silence for all where the site is out of order, which no page can prove', () => {
    const never = [{ heading: 'Storing' }];
    expect(verdictsOf([page, hub], never, holdsFor('WW', 'Storing'))).toEqual(['page silenced', 'hub silenced']);
    expect(matchReport([page], never, holdsFor('WW', 'Storing'))).toMatchObject({ rule: undefined, never: [{ holds: true }] });
    expect(verdictsOf([page, hub], never, holdsFor('WW'))).toEqual(['page speaks', 'hub outranked']);
    expect(verdictsOf([page, hub], never)).toEqual(['page speaks', 'hub outranked']);
  });
});

test('an address that nothing fits has an empty ranking', () => {
  expect(matchReport([], [{ heading: 'Storing' }], () => true)).toMatchObject({ rule: undefined, ranking: [] });
});

test('the rank of a rule tells what decides: fixed parts, open ends, free parts, conditions', () => {
  const [one] = matchReport([entry('one', '/nl/*/ww/**', 'A', 'B')], []).ranking;
  expect(one?.rank).toEqual({ fixedParts: 2, openEnds: 1, freeParts: 1, conditions: 2 });
});

test.each(['/', '/**', '/nl', '/nl/ww/**', '/nl/*/x', '/**/nl/ww'])('%s is written as a rule file writes it', (path) => {
  const read = readPathPattern(path);
  expect(read.ok && writePathPattern(read.value)).toBe(path);
});

test('a named free part is written as a star', () => {
  const read = readPathPattern('/nl/{jaar}');
  expect(read.ok && writePathPattern(read.value)).toBe('/nl/*');
});

test('it agrees with the look-up of boot on every table, path and page', () => {
  const names = ['a', 'b', 'c'];
  const path = fc
    .array(fc.constantFrom(...names, '*'), { maxLength: 3 })
    .chain((parts) => fc.constantFrom(`/${parts.join('/')}`, `/${[...parts, '**'].join('/')}`));
  const rows = fc.uniqueArray(fc.record({ path, headings: fc.subarray(['A', 'B']) }), { selector: ({ path: at }) => at, maxLength: 6 });
  const address = fc.array(fc.constantFrom(...names), { maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
  fc.assert(
    fc.property(rows, address, fc.subarray(['A', 'B', 'Storing']), (said, at, headings) => {
      const entries = said.map((row, index) => entry(`rule-${index}`, row.path, ...row.headings)).sort(compareRank);
      const table = aTable({ entries, never: [{ heading: 'Storing' }] });
      const holds = holdsFor(...headings);
      const report = matchReport(candidatesFor(table, at), table.never, holds);
      expect(report.rule).toBe(ruleFor(table, at, holds).rule);
      expect(report.ranking.filter(({ verdict }) => verdict === 'speaks').map(({ rule }) => rule)).toEqual(
        report.rule === undefined ? [] : [report.rule],
      );
    }),
  );
});
