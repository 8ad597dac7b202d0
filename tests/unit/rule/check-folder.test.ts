import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPlainWords } from '../../../cli/plain-words.ts';
import { readRulesFolder } from '../../../cli/rules-folder.ts';
import { checkFolder } from '../../../core/rule/check-folder.ts';
import { partsOf } from '../../../core/rule/parts.ts';
import { readContent } from '../../../core/rule/read-content.ts';
import { aContactEntry, anAgency, aRule, aRulesFolder, paths } from './a-rules-folder.ts';

const broken = fileURLToPath(new URL('../../fixtures/broken', import.meta.url));
const words = await readPlainWords(fileURLToPath(new URL('../../../content-rules/plain', import.meta.url)));

const two = {
  'nl/svb/agency.yaml': anAgency({ name: 'SVB', hosts: [{ host: 'www.svb.nl', access: 'page' }] }),
  'nl/svb/pages/aow.yaml': aRule({ title: 'AOW', summary: 'Dit gaat over de AOW.' }),
};

describe('agency by agency finds what reading the folder whole finds', () => {
  test.each(readdirSync(broken))('in the broken folder of %s', async (code) => {
    const files = new Map([...aRulesFolder(two), ...(await readRulesFolder(`${broken}/${code}`))]);
    const whole = readContent(files, words).problems;
    const byAgency = checkFolder(files, words).problems;
    // A file that cannot be read keeps silent what other files say of it; by agency, only those of its own agency.
    expect(byAgency).toEqual(expect.arrayContaining([...whole]));
    const isUnread = whole.some((problem) => problem.code === code) && byAgency.length > whole.length;
    if (!isUnread) expect(byAgency).toEqual(whole);
  });

  test('also where an agency has a rule that another one names', () => {
    const files = aRulesFolder({
      ...two,
      [paths.contacts]: [aContactEntry({ phone: '088 123 45 67' }), aContactEntry({ id: 'twee', phone: '0881234567' })],
      'nl/svb/pages/aow.yaml': aRule({ contacts: ['uwv/telefoon', 'uwv/weg'] }),
      'nl/svb/pages/anw.yaml': aRule({}),
    });
    const whole = readContent(files, words).problems;
    expect(whole.map(({ code }) => code)).toEqual(expect.arrayContaining(['NOT_FOUND', 'DOUBLE_NUMBER', 'SAME_RANK', 'NO_CASES']));
    expect(checkFolder(files, words).problems).toEqual(whole);
  });
});

test('each part has the shared files and the rules of one agency', () => {
  const parts = [...partsOf(aRulesFolder(two))];
  expect(parts.map(({ files }) => [...files.keys()].filter((file) => file.includes('/pages/')))).toEqual([
    [paths.rule, paths.cases],
    ['nl/svb/pages/aow.yaml'],
  ]);
  for (const { files } of parts) expect([...files.keys()]).toEqual(expect.arrayContaining([paths.glossary, paths.contacts, 'nl/svb/agency.yaml']));
});

test('every file is told of by exactly one part', () => {
  const files = aRulesFolder(two);
  const parts = [...partsOf(files)];
  expect([...files.keys()].filter((file) => parts.filter((part) => part.owns(file)).length !== 1)).toEqual([]);
});

test('a folder without rules is one part', () => {
  const files = new Map([...aRulesFolder()].filter(([file]) => !file.includes('/pages/')));
  expect([...partsOf(files)]).toHaveLength(1);
});

test('the sentences of every rule are measured', () => {
  expect([...checkFolder(aRulesFolder(two), words).measures.keys()].sort()).toEqual(['nl/svb/pages/aow.yaml', paths.rule]);
});
