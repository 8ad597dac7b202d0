import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPlainWords } from '../../../cli/plain-words.ts';
import { readRulesFolder } from '../../../cli/rules-folder.ts';
import { type Problem, problemCodes } from '../../../core/rule/problem.ts';
import { problemLine, problemReport, problemSentence } from '../../../core/rule/problem-sentence.ts';
import { readContent } from '../../../core/rule/read-content.ts';
import { aRulesFolder } from './a-rules-folder.ts';

const broken = fileURLToPath(new URL('../../fixtures/broken', import.meta.url));

const words = await readPlainWords(fileURLToPath(new URL('../../../content-rules/plain', import.meta.url)));

const dutchWords = readFileSync(new URL('../../../content-rules/interface/nl.yaml', import.meta.url), 'utf8');
const sound = aRulesFolder({ 'interface/nl.yaml': dutchWords });

/** The problems of tests/fixtures/broken/CODE, laid over a folder that is right otherwise. */
async function problemsIn(code: string): Promise<readonly Problem[]> {
  return readContent(new Map([...sound, ...(await readRulesFolder(`${broken}/${code}`))]), words).problems;
}

/** What a writer should read: a Dutch line and an English one. */
const linesOf = (code: string): string[] => readFileSync(`${broken}/${code}/expected.txt`, 'utf8').trimEnd().split('\n');

test('the folder below the fixtures has no problem of its own, of language neither', () => {
  expect(readContent(sound, words).problems).toEqual([]);
});

describe('one broken fixture for each code', () => {
  test.each(problemCodes)('%s is told in one line a language, at its place', async (code) => {
    const problems = await problemsIn(code);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems.flatMap((problem) => [problemLine(problem, 'nl'), problemLine(problem, 'en')])).toEqual(linesOf(code));
  });

  test.each(problemCodes)('%s has a sentence of its own in each language, with every value filled in', async (code) => {
    for (const problem of await problemsIn(code)) {
      const [dutch, english] = [problemSentence(problem, 'nl'), problemSentence(problem, 'en')];
      expect(english).toMatch(/^["A-Z\d]|^www\./);
      expect(english).toMatch(/[.?]$|npm run rules -- /);
      expect(english).not.toBe(dutch);
      expect(`${dutch} ${english}`).not.toMatch(/undefined|\$\{/);
      expect(english).not.toMatch(/een lijst|een groep|tekst\b/);
    }
  });

  test('no code goes without, and no fixture is left over', () => {
    expect(problemCodes.length).toBeGreaterThan(60);
    expect(readdirSync(broken).sort()).toEqual([...problemCodes].sort());
  });
});

describe('a report', () => {
  const problem: Problem = { code: 'EMPTY', file: 'a.yaml', path: 'title', line: 3, column: 5, values: {} };

  test('has a line for each problem and counts them with their files', () => {
    const report = problemReport([problem, { ...problem, line: 4 }, { ...problem, file: 'b.yaml' }], 'nl');
    expect(report.split('\n')).toEqual([
      'a.yaml 3:5  title  Hier staat nog niets. Vul het in, of haal de regel weg.',
      'a.yaml 4:5  title  Hier staat nog niets. Vul het in, of haal de regel weg.',
      'b.yaml 3:5  title  Hier staat nog niets. Vul het in, of haal de regel weg.',
      '3 problemen in 2 bestanden.',
    ]);
  });

  test('counts one as one', () => {
    expect(problemReport([problem], 'nl')).toMatch(/\n1 probleem in 1 bestand\.$/);
    expect(problemReport([problem], 'en')).toMatch(/\n1 problem in 1 file\.$/);
  });

  test('leaves the place in the file out where there is none', () => {
    expect(problemLine({ ...problem, path: '' }, 'en')).toBe('a.yaml 3:5  There is nothing here yet. Fill it in, or remove the line.');
  });
});
