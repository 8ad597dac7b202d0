import { expect, test } from 'vitest';
import { type Row, withRow } from './report.ts';

const row = (values: Partial<Row>): Row => ({
  proof: 'kills',
  name: 'firefox',
  figures: { points: 10, late: 0 },
  form: 'full',
  commit: 'abc1234',
  day: '2026-11-26',
  ...values,
});
const rows = (document: string): string[] => document.split('\n').filter((line) => /^\| (kills|updates)/.test(line));

test('the figures come under a heading of their own, behind what was there', () => {
  const document = withRow('# Benchmarks\n\n## guard\nFigures.\n', row({}));
  expect(document).toMatch(/^# Benchmarks\n\n## guard\nFigures\.\n\n## Long proofs\n/);
  expect(rows(document)).toEqual(['| kills | firefox | points 10, late 0 | full | abc1234 | 2026-11-26 |']);
});

test('a later run takes the place of the same proof in the same browser, and of no other', () => {
  const first = withRow(withRow('# Benchmarks\n', row({})), row({ name: 'chromium' }));
  const later = withRow(withRow(first, row({ proof: 'updates' })), row({ figures: { points: 20, late: 1 }, commit: 'def5678' }));
  expect(rows(later)).toEqual([
    '| kills | chromium | points 10, late 0 | full | abc1234 | 2026-11-26 |',
    '| kills | firefox | points 20, late 1 | full | def5678 | 2026-11-26 |',
    '| updates | firefox | points 10, late 0 | full | abc1234 | 2026-11-26 |',
  ]);
});

test('what stands behind the table stays', () => {
  const document = `${withRow('# Benchmarks\n', row({}))}\n## more\nText.\n`;
  expect(withRow(document, row({ commit: 'def5678' }))).toBe(document.replace('abc1234', 'def5678'));
});
