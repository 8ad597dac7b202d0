import { describe, expect, test } from 'vitest';
import { listTexts } from '../../../bench/plain/count.ts';
import { plainMeasuresOf, plainProblems } from '../../../core/rule/check-plain-language.ts';
import type { Problem } from '../../../core/rule/problem.ts';
import { readContent } from '../../../core/rule/read-content.ts';
import { aContactEntry, anAgency, anInterface, aRule, aRulesFolder, type FileChanges, paths } from './a-rules-folder.ts';

const problemsIn = (changes: FileChanges): Problem[] => plainProblems(readContent(aRulesFolder(changes)).content, listTexts);

/** Each problem outside the words of the panel, as its code and where it is. The panel of the test folder says only names. */
const complaintsIn = (changes: FileChanges): string[] =>
  problemsIn(changes)
    .filter(({ file }) => file !== paths.interface)
    .map(({ code, file, path }) => `${code} ${file} ${path}`);

const passive = 'De brief wordt gestuurd.';
const glossary = [{ id: 'dagloon', word: 'dagloon', is: 'Wat u per dag verdiende.' }];

test('a folder in plain language has no problem', () => {
  expect(complaintsIn({})).toEqual([]);
});

describe('every sentence that a reader sees is looked at', () => {
  test.each<[string, FileChanges, string]>([
    ['the summary of a rule', { [paths.rule]: aRule({ summary: passive }) }, `${paths.rule} summary`],
    [
      'an ask',
      { [paths.rule]: aRule({ asks: [{ id: 'bellen', what: passive, by: 'none', 'if-not': 'not-said' }] }) },
      `${paths.rule} asks/bellen/what`,
    ],
    ['what we do not know', { [paths.rule]: aRule({ unknown: ['Wij weten dat niet.', passive] }) }, `${paths.rule} unknown/2`],
    ['a right of a rule', { [paths.rule]: aRule({ rights: { object: passive } }) }, `${paths.rule} rights/object`],
    ['a right of an agency', { [paths.agency]: anAgency({ rights: { helper: passive } }) }, `${paths.agency} rights/helper`],
    [
      'a right of a country',
      { [paths.country]: { name: 'Nederland', languages: ['nl'], rights: { helper: passive } } },
      `${paths.country} rights/helper`,
    ],
    ['a contact', { [paths.contacts]: [aContactEntry({ 'have-ready': ['uw naam', passive] })] }, `${paths.contacts} telefoon/have-ready/2`],
    ['the explanation of a word', { [paths.glossary]: [{ ...glossary[0], is: passive }] }, `${paths.glossary} dagloon/is`],
  ])('%s', (_, changes, place) => {
    expect(complaintsIn(changes)).toEqual([`PASSIVE ${place}`]);
  });

  test('the Dutch words of the panel', () => {
    const found = problemsIn({ [paths.interface]: anInterface('nl', { wait: 'De uitleg wordt gestuurd.' }) }).filter(
      ({ code }) => code === 'PASSIVE',
    );
    expect(found.map(({ file, path }) => `${file} ${path}`)).toEqual(['interface/nl.yaml words/wait']);
  });
});

test('a translation and the words of other languages are not looked at', () => {
  expect(
    problemsIn({
      'interface/en.yaml': anInterface('en', { wait: passive }),
      [paths.ruleInEnglish]: { by: { kind: 'machine', who: [], 'checked-by': [] }, summary: passive },
    }).filter(({ code }) => code === 'PASSIVE'),
  ).toEqual([]);
});

test('a figure in the words of the panel is its own, and a placeholder is no fact', () => {
  const words = { wait: 'Na {name} om 9 uur.' };
  const found = problemsIn({ [paths.interface]: anInterface('nl', words) });
  expect(found.filter(({ path }) => path === 'words/wait')).toEqual([]);
});

describe('a word of the glossary', () => {
  const saying = (changes: object): FileChanges => ({ [paths.glossary]: glossary, [paths.rule]: aRule({ summary: 'Uw dagloon telt.', ...changes }) });

  test('must be explained in a rule', () => {
    expect(complaintsIn(saying({}))).toEqual([`TERM_UNEXPLAINED ${paths.rule} summary`]);
  });

  test('is explained where the rule names it', () => {
    expect(complaintsIn(saying({ terms: ['dagloon'] }))).toEqual([]);
  });

  test('is explained in the whole rule where one sentence marks it', () => {
    expect(complaintsIn(saying({ unknown: ['Wij kennen uw [[dagloon]] niet.'] }))).toEqual([]);
  });

  test('needs no explanation outside rules, and none in the glossary', () => {
    const said = 'Uw dagloon telt.';
    expect(
      complaintsIn({
        [paths.glossary]: [{ ...glossary[0], is: said }],
        [paths.contacts]: [aContactEntry({ 'first-words': said })],
        [paths.agency]: anAgency({ rights: { helper: said } }),
      }),
    ).toEqual([]);
  });

  test('may be as hard as it is: only its explanation is looked at', () => {
    expect(complaintsIn({ [paths.glossary]: [{ id: 'x', word: 'kostendelersnorm', is: 'Wat u samen betaalt.' }] })).toEqual([]);
  });
});

test('the names of agencies and contacts need no explanation', () => {
  const summary = 'Vraag het de XQZ of bel de XQZ-Lijn.';
  expect(complaintsIn({ [paths.rule]: aRule({ summary }) })).toEqual([`HARD_WORD ${paths.rule} summary`, `HARD_WORD ${paths.rule} summary`]);
  expect(
    complaintsIn({
      [paths.rule]: aRule({ summary }),
      [paths.agency]: anAgency({ name: 'XQZ' }),
      [paths.contacts]: [aContactEntry({ name: 'XQZ-Lijn' })],
    }),
  ).toEqual([]);
});

describe('a waiver', () => {
  const summary = 'Neem uw pas, uw brief, uw contract en een pen mee.';
  const waiving = (code: string, at = 'summary', changes: object = { summary }): FileChanges => ({
    [paths.rule]: aRule({ ...changes, waive: [{ code, at, because: 'De opsomming is kort.' }] }),
  });

  test('takes a warning away at its word', () => {
    expect(complaintsIn(waiving('SECOND_COMMA'))).toEqual([]);
  });

  test('leaves the same warning at another word', () => {
    expect(complaintsIn(waiving('SECOND_COMMA', 'summary', { summary, unknown: [summary] }))).toEqual([`SECOND_COMMA ${paths.rule} unknown/1`]);
  });

  test.each(['PASSIVE', 'NO_CASES', 'NONSENSE'])('cannot take %s away', (code) => {
    expect(complaintsIn(waiving(code, 'summary', { summary: passive }))).toEqual([
      `PASSIVE ${paths.rule} summary`,
      `WAIVER_NOT_HERE ${paths.rule} waive/1/code`,
    ]);
  });

  test('that takes nothing away is said', () => {
    expect(complaintsIn(waiving('SECOND_COMMA', 'title'))).toEqual([
      `SECOND_COMMA ${paths.rule} summary`,
      `WAIVER_UNUSED ${paths.rule} waive/1/code`,
    ]);
  });

  test('for a word that is not there names the nearest', () => {
    const found = problemsIn(waiving('SECOND_COMMA', 'sumary')).find(({ code }) => code === 'NOT_FOUND');
    expect(found?.path).toBe('waive/1/at');
    expect(found?.values).toEqual({ id: 'sumary', kindNl: 'zinnen', kindEn: 'sentences', meant: 'summary' });
  });

  test('stands with the contact or the word that it is for', () => {
    const waive = (at: string): object => ({ waive: [{ code: 'SECOND_COMMA', at, because: 'Kort.' }] });
    expect(
      complaintsIn({
        [paths.contacts]: [aContactEntry({ for: summary, ...waive('for') }), aContactEntry({ id: 'ander', for: summary })],
        [paths.glossary]: [{ ...glossary[0], is: summary, ...waive('is') }],
      }),
    ).toEqual([`SECOND_COMMA ${paths.contacts} ander/for`]);
  });
});

test('each rule is measured as a whole, by the path of its file', () => {
  const { content } = readContent(aRulesFolder({ [paths.rule]: aRule({ summary: passive }) }));
  expect([...plainMeasuresOf(content, listTexts)]).toEqual([[paths.rule, { sentences: 2, averageLength: 5.5, shareOver15: 0, sharePassive: 0.5 }]]);
});
