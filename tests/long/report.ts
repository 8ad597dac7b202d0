// What a proof counted: printed at its end, and kept in docs/benchmarks.md where WEGWIJS_LONG_WRITE=1 asks for it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../../dev/browser/open-browser.ts';
import { isShort } from './form.ts';

export type Figures = Readonly<Record<string, string | number>>;
export type Row = { proof: string; name: BrowserName; figures: Figures; form: string; commit: string; day: string };

const file = 'docs/benchmarks.md';
const heading = '## Long proofs';
const head = `${heading}
\`npm run test:long\` (docs/testing.md) counts what only time shows. Each row is the last run that was written, with \`WEGWIJS_LONG_WRITE=1\`.

| proof | browser | counted | form | commit | day |
| --- | --- | --- | --- | --- | --- |`;

/** Prints the figures of one proof in one browser, and writes them when asked to. */
export function report(proof: string, name: BrowserName, figures: Figures): void {
  console.table({ [`${proof}, ${name}`]: figures });
  if (process.env.WEGWIJS_LONG_WRITE !== '1') return;
  const row = { proof, name, figures, form: isShort ? 'short' : 'full', commit: commit(), day: new Date().toISOString().slice(0, 10) };
  writeFileSync(file, withRow(readFileSync(file, 'utf8'), row));
}

/** The document with this row in its table, in place of the same proof in the same browser. */
export function withRow(document: string, { proof, name, figures, form, commit, day }: Row): string {
  const start = `| ${proof} | ${name} |`;
  const counted = Object.entries(figures).map(([what, count]) => `${what} ${count}`);
  const line = `${start} ${counted.join(', ')} | ${form} | ${commit} | ${day} |`;
  const [before, after] = cut(document);
  const rows = after.rows.filter((row) => !row.startsWith(start));
  return `${before.trimEnd()}\n\n${[head, ...[...rows, line].sort()].join('\n')}\n${after.rest}`;
}

/** What stands before the table, its rows, and what stands behind it. */
function cut(document: string): [string, { rows: string[]; rest: string }] {
  const at = document.indexOf(heading);
  if (at < 0) return [document, { rows: [], rest: '' }];
  const next = document.indexOf('\n## ', at + 1);
  const section = document.slice(at, next < 0 ? undefined : next);
  const rows = section.split('\n').filter((line) => /^\| (?!proof|---)/.test(line));
  return [document.slice(0, at), { rows, rest: next < 0 ? '' : document.slice(next) }];
}

/** With a mark where the files differ from it. */
function commit(): string {
  const git = (...what: string[]): string => execFileSync('git', what, { encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain', '--', '.', `:!${file}`) !== '';
  return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' and more' : ''}`;
}
