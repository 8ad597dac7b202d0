// `rules check`: every problem of every file at once, and how plain each file is.
import { relative, resolve, sep } from 'node:path';
import type { PlainMeasures } from '../../core/plain/measures.ts';
import { plainMeasuresOf } from '../../core/rule/check-plain-language.ts';
import { type Problem, type Severity, severityOf } from '../../core/rule/problem.ts';
import { problemSentence, problemText } from '../../core/rule/problem-sentence.ts';
import type { WriterLanguage } from '../../core/rule/problem-text.ts';
import { type Command, type Outcome, type Surroundings, wrongUse } from '../command.ts';
import { type LoadedRules, loadRules } from '../load-rules.ts';
import { measuresBefore } from '../measures-before.ts';

export const check: Command = {
  usage: '[PATH …]',
  does: {
    nl: 'Kijk alle regels na, of alleen de bestanden die u noemt.',
    en: 'Check all rules, or only the files you name.',
  },
  more: {
    nl: 'PATH is een bestand, een map of het kenmerk van een regel: nl/uwv/ww-aanvragen. Met een PATH ziet u ook hoe lang de zinnen zijn.',
    en: 'PATH is a file, a folder or the id of a rule: nl/uwv/ww-aanvragen. With a PATH you also see how long the sentences are.',
  },
  options: {},
  async run(paths, _, surroundings) {
    const loaded = await loadRules(surroundings);
    const chosen = chosenFiles(paths, loaded, surroundings);
    if (typeof chosen === 'string') {
      return wrongUse(surroundings, {
        nl: `Wij vinden geen bestand of regel "${chosen}" in ${surroundings.rules}.`,
        en: `We find no file or rule "${chosen}" in ${surroundings.rules}.`,
      });
    }
    const problems = loaded.problems.filter(({ file }) => paths.length === 0 || chosen.has(file));
    const measures = await measuresOfFiles(loaded, chosen, surroundings);
    const counts = { files: chosen.size, ...countsOf(problems) };
    return {
      text: [report(problems, counts.files, surroundings.language), paths.length > 0 ? measuresReport(measures, surroundings.language) : '']
        .filter(Boolean)
        .join('\n\n'),
      json: { ok: counts.broken + counts.unfinished === 0, counts, problems: problems.map(problemAsData), measures: Object.fromEntries(measures) },
      end: counts.broken + counts.unfinished === 0 ? 'well' : 'wrong',
    } satisfies Outcome;
  },
};

/** The files that were meant; the first word that means none. */
function chosenFiles(paths: readonly string[], { files, content }: LoadedRules, { rules }: Surroundings): ReadonlySet<string> | string {
  if (paths.length === 0) return new Set(files.keys());
  const chosen = new Set<string>();
  for (const path of paths) {
    const below = relative(rules, resolve(path)).split(sep).join('/');
    const rule = content.rules.get(path)?.read.file;
    const found = [...files.keys()].filter(
      (file) =>
        file === below ||
        file === path ||
        below === '' ||
        file.startsWith(`${below}/`) ||
        file === rule ||
        file.replace(/\/(?:pages|letters)\//, '/') === `${path}.yaml`,
    );
    if (found.length === 0) return path;
    for (const file of found) chosen.add(file);
  }
  return chosen;
}

const severities: readonly Severity[] = ['broken', 'unfinished', 'warning'];
const countsOf = (problems: readonly Problem[]): Record<Severity, number> =>
  Object.fromEntries(severities.map((severity) => [severity, problems.filter(({ code }) => severityOf(code) === severity).length])) as Record<
    Severity,
    number
  >;

/** A problem as programs read it, in both languages. */
export function problemAsData(problem: Problem) {
  const { code, file, line, column, path } = problem;
  const [nl, en] = [problemText(problem, 'nl'), problemText(problem, 'en')];
  return {
    code,
    severity: severityOf(code),
    file,
    line,
    column,
    path,
    sentence: { nl: nl.says, en: en.says },
    mend: { nl: nl.mend, en: en.mend },
  };
}

const severityWords: Record<WriterLanguage, Record<Severity, string>> = {
  nl: { broken: 'kapot', unfinished: 'nog niet af', warning: 'vraag' },
  en: { broken: 'broken', unfinished: 'unfinished', warning: 'question' },
};

function report(problems: readonly Problem[], files: number, language: WriterLanguage): string {
  const words = severityWords[language];
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const width = (column: (problem: Problem) => string): number => Math.max(0, ...problems.map((problem) => column(problem).length));
  const place = ({ line, column }: Problem): string => `${line}:${column}`;
  const [places, kinds, codes] = [width(place), width(({ code }) => words[severityOf(code)]), width(({ code }) => code)];
  const lines = [...byFile].flatMap(([file, own]) => [
    file,
    ...own.map((problem) =>
      [
        ` ${place(problem).padEnd(places)}`,
        words[severityOf(problem.code)].padEnd(kinds),
        problem.code.padEnd(codes),
        [problem.path, problemSentence(problem, language)].filter(Boolean).join(': '),
      ].join('  '),
    ),
    '',
  ]);
  return [...lines, countLine(problems, byFile.size, files, language)].join('\n');
}

function countLine(problems: readonly Problem[], wrongFiles: number, files: number, language: WriterLanguage): string {
  const { broken, unfinished, warning } = countsOf(problems);
  const [first] = problems;
  const isDutch = language === 'nl';
  if (!first) return isDutch ? `${files} bestanden nagekeken. Geen problemen.` : `${files} files checked. No problems.`;
  const words = severityWords[language];
  const counts = `${broken} ${words.broken}, ${unfinished} ${words.unfinished}, ${warning} ${warning === 1 ? words.warning : isDutch ? 'vragen' : 'questions'}`;
  const where = isDutch ? `in ${wrongFiles} van ${files} bestanden` : `in ${wrongFiles} of ${files} files`;
  const more = `npm run rules -- explain ${first.code}`;
  return isDutch ? `${counts}, ${where}. Uitleg bij een code: ${more}` : `${counts}, ${where}. More about a code: ${more}`;
}

export type FileMeasures = PlainMeasures & {
  /** The same of the last committed text of the file, where it was changed since. */
  readonly before?: PlainMeasures;
};

async function measuresOfFiles(loaded: LoadedRules, chosen: ReadonlySet<string>, surroundings: Surroundings): Promise<Map<string, FileMeasures>> {
  const now = plainMeasuresOf(loaded.content, loaded.words);
  const before = await measuresBefore(loaded, surroundings);
  return new Map(
    [...now].flatMap(([file, measures]) => {
      if (!chosen.has(file)) return [];
      const earlier = before.get(file);
      return [[file, earlier ? { ...measures, before: earlier } : measures] as const];
    }),
  );
}

function measuresReport(measures: ReadonlyMap<string, FileMeasures>, language: WriterLanguage): string {
  const number = (value: number): string =>
    value.toLocaleString(language === 'nl' ? 'nl' : 'en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const line = ([file, { sentences, averageLength, shareOver15, before }]: [string, FileMeasures]): string => {
    const [was, over] = [before && number(before.averageLength), number(shareOver15 * 100)];
    return language === 'nl'
      ? `${file}: ${sentences} zinnen, gemiddeld ${number(averageLength)} woorden${was ? ` (was ${was})` : ''}, ${over} % langer dan 15 woorden.`
      : `${file}: ${sentences} sentences, ${number(averageLength)} words on average${was ? ` (was ${was})` : ''}, ${over} % over 15 words.`;
  };
  return [...measures].map(line).join('\n');
}
