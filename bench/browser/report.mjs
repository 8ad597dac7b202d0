// What a bench says: on the screen, and with --write in its own section of docs/benchmarks.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { digits } from './figures.mjs';

const docs = new URL('../../docs/benchmarks.md', import.meta.url);

/** Collects tables and goals of one bench, prints them as they come, and writes them if that was asked. */
export function openReport(name) {
  const parts = [];
  const goals = [];
  const before = loadavg()[0];
  return {
    /** A table of rows by name; each row has the same columns. */
    table(title, rows) {
      console.log(`\n${title}`);
      console.table(rows);
      parts.push(`${title}\n\n${markdownTable(rows)}`);
    },
    /** A sentence that is needed to read the figures. */
    note(text) {
      console.log(text);
      parts.push(text);
    },
    /** One goal: a figure that may be at most so much. What cannot be measured is not met. */
    goal(what, { figure, most, unit = '', count = 2 }) {
      goals.push({ what, most: `${most}${unit}`, figure: `${digits(figure, count)}${unit}`, isMet: figure <= most });
    },
    /** One goal that holds or does not. */
    check(what, isMet, figure) {
      goals.push({ what, most: 'yes', figure, isMet });
    },
    /** A goal that cannot be judged, for what it is measured beside is not installed. */
    skip(what) {
      console.log(`Not judged: ${what}.`);
    },
    /** Prints the goals, writes the section, and sets the exit code. */
    end({ shouldWrite, version, runs, about }) {
      console.log('');
      for (const { what, most, figure, isMet } of goals) console.log(`${isMet ? 'met   ' : 'MISSED'}  ${what}: ${figure} (goal ${most})`);
      const missed = goals.filter(({ isMet }) => !isMet).length;
      console.log(`${goals.length - missed} goals met, ${missed} missed.`);
      const run = `${today()}, commit ${commit()}, Chromium ${version}, Node ${process.version.slice(1)}, ${machine()}, load ${digits(before)} to ${digits(loadavg()[0])}, ${runs} runs.`;
      console.log(run);
      if (shouldWrite) writeSection(name, [about, `Run of ${run}`, markdownGoals(goals), ...parts].join('\n\n'));
      if (missed > 0) process.exitCode = 1;
    },
  };
}

/** Puts a text between the heading of this bench and the next; at the end where there is no such heading yet. */
function writeSection(name, text) {
  const all = readFileSync(docs, 'utf8').trimEnd();
  const sections = all.split(/\n(?=## )/);
  const own = `## ${name}\n${text}\n`;
  const place = sections.findIndex((section) => section.startsWith(`## ${name}\n`));
  if (place < 0) sections.push(`\n${own}`);
  else sections[place] = own;
  writeFileSync(docs, `${sections.join('\n').trimEnd()}\n`);
  console.log(`Written to docs/benchmarks.md, section ${name}.`);
}

function markdownGoals(goals) {
  const rows = goals.map(({ what, most, figure, isMet }) => [what, { goal: most, figure, '': isMet ? 'met' : '**missed**' }]);
  return markdownTable(Object.fromEntries(rows));
}

function markdownTable(rows) {
  const columns = [...new Set(Object.values(rows).flatMap(Object.keys))];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const body = Object.entries(rows).map(([name, row]) => line([name, ...columns.map((each) => row[each] ?? '-')]));
  return [line(['', ...columns]), line(['---', ...columns.map(() => '---')]), ...body].join('\n');
}

const today = () => new Date().toISOString().slice(0, 10);

function machine() {
  const [first, ...others] = cpus();
  return `${others.length + 1} cores (${first.model.trim()})`;
}

function commit() {
  const git = (...words) => execFileSync('git', words, { cwd: new URL('.', import.meta.url), encoding: 'utf8' }).trim();
  try {
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', '../..', ':!../../docs/benchmarks.md') ? ' and changes' : ''}`;
  } catch {
    return 'unknown';
  }
}
