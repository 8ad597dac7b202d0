// `rules check`: every problem of every file at once, and how plain each file is.
import { relative, resolve, sep } from 'node:path';
import type { PlainMeasures } from '../../core/plain/measures.ts';
import { checkFolder } from '../../core/rule/check-folder.ts';
import { closestWord } from '../../core/rule/closest-word.ts';
import { isBroken, type Problem, type Severity, severityOf } from '../../core/rule/problem.ts';
import { problemSentence, problemText } from '../../core/rule/problem-sentence.ts';
import type { WriterLanguage } from '../../core/rule/problem-text.ts';
import { type Command, type Outcome, type Said, type Surroundings, saidOf, wrongUse } from '../command.ts';
import { loadTexts, type RulesTexts } from '../load-rules.ts';
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
  async run(paths, { json }, surroundings) {
    const texts = await loadTexts(surroundings);
    const chosen = chosenFiles(paths, texts, surroundings);
    if (typeof chosen === 'string') return nothingThere(chosen, texts, surroundings);
    const checked = checkFolder(texts.files, texts.words, texts.sounds);
    const problems = checked.problems.filter(({ file }) => paths.length === 0 || chosen.has(file));
    const elsewhere = [...new Set(checked.problems.filter((problem) => isBroken(problem) && !problems.includes(problem)).map(({ file }) => file))];
    // The trend asks git, which nobody waits for who does not see it.
    const isSeen = paths.length > 0 || json === true;
    const measures = isSeen ? await withTrend(checked.measures, texts, chosen, surroundings) : new Map<string, FileMeasures>();
    const counts = { files: chosen.size, ...countsOf(problems) };
    const isWell = counts.broken + counts.unfinished === 0;
    return {
      text: [
        report(problems, counts.files, surroundings.language),
        paths.length > 0 ? measuresReport(measures, surroundings.language) : '',
        ...saidOf(aboutElsewhere(elsewhere), surroundings),
      ]
        .filter(Boolean)
        .join('\n\n'),
      json: { ok: isWell, counts, problems: problems.map(problemAsData), measures: Object.fromEntries(measures), elsewhere },
      end: isWell ? 'well' : 'wrong',
    } satisfies Outcome;
  },
};

/** The files that were meant; the first word that means none. */
function chosenFiles(paths: readonly string[], { files }: RulesTexts, surroundings: Surroundings): ReadonlySet<string> | string {
  if (paths.length === 0) return new Set(files.keys());
  const chosen = new Set<string>();
  for (const path of paths) {
    const found = filesMeant(path, [...files.keys()], surroundings);
    if (found.length === 0) return path;
    for (const file of found) chosen.add(file);
  }
  return chosen;
}

/** A file or folder as it is named from here or from the folder of rules, or all files of the rule with this id. */
function filesMeant(path: string, files: readonly string[], { rules, here }: Surroundings): string[] {
  const places = [resolve(here, path), resolve(rules, path)].map((place) => relative(rules, place).split(sep).join('/'));
  const below = files.filter((file) => places.some((place) => place === '' || file === place || file.startsWith(`${place}/`)));
  if (below.length > 0) return below;
  return files.filter((file) => ruleIdOf(file) === path.replace(/\/+$/, ''));
}

/** The id of the rule that a file belongs to: the rule itself, its cases or a translation. */
const ruleIdOf = (file: string): string => file.replace(/\/(?:pages|letters)\//, '/').replace(/(?:\.[a-z-]+)?\.yaml$/, '');

function nothingThere(path: string, { files }: RulesTexts, surroundings: Surroundings): Outcome {
  const meant = closestWord(path, [...files.keys()].map(ruleIdOf));
  return wrongUse(surroundings, {
    nl: `Wij vinden geen bestand of regel "${path}" in ${surroundings.rules}.${meant ? ` Bedoelt u "${meant}"?` : ''}`,
    en: `We find no file or rule "${path}" in ${surroundings.rules}.${meant ? ` Do you mean "${meant}"?` : ''}`,
  });
}

/** While a file cannot be read, what files say of each other is not looked at: "no problems" would promise too much. */
function aboutElsewhere(files: readonly string[]): Said | undefined {
  const [first, ...others] = files;
  if (first === undefined) return undefined;
  const names = others.length === 0 ? first : `${first}, … (${files.length})`;
  return {
    nl: `Let op: ook elders is iets kapot: ${names}. Zolang dat zo is, kan hier nog iets ontbreken. Kijk met: npm run rules -- check`,
    en: `Note: something is broken elsewhere too: ${names}. As long as that is so, something may be missing here. Look with: npm run rules -- check`,
  };
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
  const width = (column: (problem: Problem) => string): number => problems.reduce((most, problem) => Math.max(most, column(problem).length), 0);
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
  const filesNl = files === 1 ? '1 bestand' : `${files} bestanden`;
  const filesEn = files === 1 ? '1 file' : `${files} files`;
  if (!first) return isDutch ? `${filesNl} nagekeken. Geen problemen.` : `${filesEn} checked. No problems.`;
  const words = severityWords[language];
  const counts = `${broken} ${words.broken}, ${unfinished} ${words.unfinished}, ${warning} ${warning === 1 ? words.warning : isDutch ? 'vragen' : 'questions'}`;
  const where = isDutch ? `in ${wrongFiles} van ${filesNl}` : `in ${wrongFiles} of ${filesEn}`;
  const more = `npm run rules -- explain ${first.code}`;
  return isDutch ? `${counts}, ${where}. Uitleg bij een code: ${more}` : `${counts}, ${where}. More about a code: ${more}`;
}

export type FileMeasures = PlainMeasures & {
  /** The same of the last committed text of the file, where it was changed since. */
  readonly before?: PlainMeasures;
};

async function withTrend(
  now: ReadonlyMap<string, PlainMeasures>,
  texts: RulesTexts,
  chosen: ReadonlySet<string>,
  surroundings: Surroundings,
): Promise<Map<string, FileMeasures>> {
  const before = await measuresBefore(texts, surroundings);
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
