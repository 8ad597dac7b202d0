import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FilesRead, type FileTexts, readContent } from '../../../core/rule/read-content.ts';
import { aContactEntry, aLetter, aRule, aRulesFolder, by, complaintsOf, contentOf, paths } from './a-rules-folder.ts';

test('the smallest folder has no problem', () => {
  expect(complaintsOf()).toEqual([]);
});

describe('a path says what a file is', () => {
  test('the id of a rule is its path, in pages and in letters', () => {
    const content = contentOf({ 'nl/uwv/letters/brief.yaml': aLetter() });
    expect([...content.rules.keys()]).toEqual(['nl/uwv/brief', 'nl/uwv/ww']);
  });

  test('contacts are known by their agency or their country', () => {
    expect([...contentOf().contacts.keys()]).toEqual(['nl/juridisch-loket', 'uwv/telefoon']);
  });

  test('overlays and cases belong to the file beside them', () => {
    const content = contentOf({
      [paths.ruleInEnglish]: { by: by('machine'), title: 'WW' },
      'nl/glossary.en.yaml': { by: by('machine'), terms: { dagloon: { word: 'daily wage' } } },
      'nl/uwv/contacts.en.yaml': { by: by('machine'), contacts: { telefoon: { for: 'questions' } } },
      'nl/uwv/pages/ww.cases.yaml': { helps: ['https://www.uwv.nl/nl/ww'] },
    });
    expect(content.overlays.map(({ owner, language }) => [owner, language])).toEqual([
      [{ kind: 'glossary', id: 'nl' }, 'en'],
      [{ kind: 'contacts', id: 'uwv' }, 'en'],
      [{ kind: 'rule', id: 'nl/uwv/ww' }, 'en'],
    ]);
    expect([...content.cases.keys()]).toEqual(['nl/uwv/ww']);
  });

  test('a file of no known kind is named', () => {
    expect(complaintsOf({ 'nl/uwv/page/ww.yaml': 'title: WW', 'losse-tekst.yml': '' })).toEqual([
      'UNKNOWN_FILE losse-tekst.yml',
      'UNKNOWN_FILE nl/uwv/page/ww.yaml',
    ]);
  });

  test('a file that is no YAML by its name is not looked at', () => {
    expect(complaintsOf({ 'README.md': '\t{' })).toEqual([]);
  });
});

test('the problems of all files come at once, in reading order', () => {
  const broken = { [paths.rule]: aRule({ title: '' }), [paths.agency]: 'name: "', [paths.glossary]: '- id: Dagloon' };
  expect(complaintsOf(broken).map((complaint) => complaint.split(' ')[1])).toEqual([
    paths.glossary,
    paths.glossary,
    paths.glossary,
    paths.agency,
    paths.rule,
  ]);
});

test('a file that cannot be read makes no noise in the files that name it', () => {
  expect(complaintsOf({ [paths.contacts]: 'a: "', [paths.rule]: aRule({ contacts: ['uwv/telefoon'] }) })).toEqual([`BROKEN_YAML ${paths.contacts}`]);
});

test('the order in which files come does not matter', () => {
  const folder = [
    ...aRulesFolder({
      [paths.contacts]: [aContactEntry(), aContactEntry({ id: 'balie' })],
      'nl/uwv/pages/zz.yaml': aRule({ asks: 'unknown', match: { paths: ['/zz'], when: [{ text: 'zz' }] } }),
    }),
  ];
  const names = (files: typeof folder): unknown => {
    const { content } = readContent(new Map(files));
    return [[...content.rules.keys()], [...content.contacts.keys()]];
  };
  fc.assert(
    fc.property(fc.shuffledSubarray(folder, { minLength: folder.length }), (files) => {
      expect(names(files)).toEqual(names(folder));
    }),
    { numRuns: 20 },
  );
});

describe('a folder that is read again', () => {
  test('has each unchanged file from the time before, and what changed anew', () => {
    const filesRead: FilesRead = new Map();
    const first = readContent(aRulesFolder(), undefined, undefined, filesRead).content;
    const second = readContent(aRulesFolder({ [paths.rule]: aRule({ title: 'Anders' }) }), undefined, undefined, filesRead).content;
    expect(second.agencies.get('nl/uwv')?.read).toBe(first.agencies.get('nl/uwv')?.read);
    expect(second.rules.get('nl/uwv/ww')?.read.content.title).toBe('Anders');
  });

  test('still has the problem of a file that stayed broken, and not that of one that was mended', () => {
    const filesRead: FilesRead = new Map();
    const problemsOf = (files: FileTexts): string[] => readContent(files, undefined, undefined, filesRead).problems.map(({ code }) => code);
    const broken = aRulesFolder({ [paths.rule]: 'a: "' });
    expect([problemsOf(broken), problemsOf(broken), problemsOf(aRulesFolder())]).toEqual([['BROKEN_YAML'], ['BROKEN_YAML'], []]);
  });
});
