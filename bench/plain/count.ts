// Counts how the plain-language checker judges three sets of texts: sentence pairs of communication experts, faults planted
// one to a sentence, and good sentences. The bench prints these counts and the tests hold them against their goals.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPlainWords } from '../../cli/plain-words.ts';
import { checkPlain, type PlainOptions } from '../../core/plain/check-plain.ts';
import type { Finding, PlainCode } from '../../core/plain/finding.ts';
import { nameWords, type PlainLists, plainLists } from '../../core/plain/lists.ts';
import { type Sentence, sentencesOf } from '../../core/plain/sentences.ts';
import { shownText } from '../../core/plain/shown-text.ts';
import type { GlossaryWord } from '../../core/plain/terms.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');
const rowsOf = (path: string): string[] =>
  read(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

type FrozenContent = {
  readonly sentences: readonly { readonly file: string; readonly text: string }[];
  /** Ids of the terms that each file explains. */
  readonly explained: Readonly<Record<string, readonly string[]>>;
  readonly glossary: readonly GlossaryWord[];
};
const frozen = (): FrozenContent => JSON.parse(read('tests/unit/plain/good-sentences-content.json'));

export const listTexts = await readPlainWords(at('content-rules/plain'));
/** The lists of content-rules with the glossary as it was when the good sentences were frozen. */
export const lists: PlainLists = plainLists(listTexts, frozen().glossary);

const pairsPath = '../shared/suites/amsterdam-pairs.csv';
/** Whether the sentence pairs are here; a fresh clone has none. */
export const hasPairs = existsSync(at(pairsPath));

/** What the sentence pairs cannot be asked: they have no facts and no glossary. */
export const pairsWithout: ReadonlySet<PlainCode> = new Set<PlainCode>(['LOOSE_FIGURE', 'NUMBER_WORD', 'TERM_UNEXPLAINED']);
export const fewestWords = 4;
export type Judged = { readonly sentence: Sentence; readonly findings: readonly Finding[] };

/** Both sides of the pairs as texts. What was made anonymous, such as `[NAME]`, is read as a name. */
export function expertPairs(): { readonly complex: string[]; readonly simple: string[] } {
  const rows = rowsOfCsv(read(pairsPath)).slice(1);
  const side = (column: number): string[] =>
    rows.map((row) => (row[column] ?? '').replace(/\[[A-Z]+\]/g, 'Naam').replace(/[{}<>]|\*\*|\[\[|\]\]/g, ' '));
  return { complex: side(1), simple: side(2) };
}

/** The sentences of at least four words in these texts, as our own cutter cuts them, each with what was found in it. */
export function judgedSentences(texts: readonly string[], options: PlainOptions): Judged[] {
  return texts.flatMap((text) => {
    const shown = shownText(text);
    const findings = checkPlain(text, lists, options);
    return sentencesOf(shown, lists.abbreviations.stops)
      .filter(({ count }) => count >= fewestWords)
      .map((sentence) => {
        const [begin = 0, end = 0] = [shown.begins[sentence.from], shown.ends[sentence.to - 1]];
        return { sentence, findings: findings.filter(({ offset }) => offset >= begin && offset < end) };
      });
  });
}

/** The share of sentences with a finding of this weight. */
export const shareWith = (judged: readonly Pick<Judged, 'findings'>[], severity: Finding['severity']): number =>
  judged.filter(({ findings }) => findings.some((finding) => finding.severity === severity)).length / Math.max(1, judged.length);

export type Fault = { readonly code: PlainCode; readonly text: string; readonly isFound: boolean };

/** The planted faults, and whether the checker names each by its own code. */
export function plantedFaults(): Fault[] {
  return rowsOf('tests/unit/plain/planted-faults.txt').map((row) => {
    const [code, text = ''] = row.split(' | ') as [PlainCode, string];
    return { code, text, isFound: checkPlain(text, lists).some((finding) => finding.code === code) };
  });
}

export type Alarm = { readonly text: string; readonly findings: readonly Finding[] };

/** The good sentences with what the checker says of them: those of content-rules, and those of our own. */
export function goodSentences(): { readonly content: Alarm[]; readonly own: Alarm[] } {
  const { sentences, explained } = frozen();
  const names = nameWords(['BelastingTelefoon']);
  return {
    content: sentences.map(({ file, text }) => ({ text, findings: checkPlain(text, lists, { names, explained: new Set(explained[file]) }) })),
    own: rowsOf('tests/unit/plain/good-sentences-own.txt').map((text) => ({ text, findings: checkPlain(text, lists, { names }) })),
  };
}

/** The cells of a CSV file whose rows have three. */
function rowsOfCsv(text: string): string[][] {
  const table: string[][] = [[]];
  for (const [whole, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\r?\n|$)/g)) {
    if (whole === '') break;
    table.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') table.push([]);
  }
  return table.filter((row) => row.length === 3);
}
