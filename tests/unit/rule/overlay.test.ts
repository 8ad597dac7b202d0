import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePacks } from '../../../core/pack/compile.ts';
import type { AgencyPack } from '../../../core/pack/pack.ts';
import { readContent } from '../../../core/rule/read-content.ts';
import { hashOf } from '../../../core/rule/text-hash.ts';
import { englishOf } from '../pack/packs-of.ts';
import { aRule, aRulesFolder, by, type FileChanges, paths, problemsOf, type Shape } from './a-rules-folder.ts';

const dutch = 'U krijgt antwoord binnen {snel}.';
const ww = aRule({ facts: [{ id: 'snel', duration: '1 week', near: ['week'] }], summary: dutch });
const overlaid = (words: object, folder: FileChanges = {}): FileChanges => ({
  [paths.rule]: ww,
  [paths.ruleInEnglish]: { by: by('human'), ...words },
  ...folder,
});
const codesOf = (changes: FileChanges): string[] => problemsOf(changes).map(({ code, path }) => `${code} ${path}`);
const english = 'You get an answer within {snel}.';

describe('a translated sentence and its Dutch', () => {
  test('belong together while the hash is that of the Dutch', () => {
    expect(codesOf(overlaid({ of: { summary: hashOf(dutch, 'item') }, summary: english }))).toEqual([]);
  });

  test('part when the Dutch changes, and the translation is kept and marked', () => {
    const changed = overlaid({ of: { summary: hashOf('U hoort iets binnen {snel}.', 'item') }, summary: english });
    expect(codesOf(changed)).toEqual(['STALE_TRANSLATION summary']);
    expect(englishOf(changed)).toMatchObject({ stale: { 'nl/uwv/ww': ['summary'] }, words: { 'nl/uwv/ww': { summary: expect.anything() } } });
  });

  test('a sentence that names other facts than the Dutch does now is left out, so that no figure is wrong', () => {
    const changed = overlaid({ of: { summary: hashOf('Oud.', 'item') }, summary: 'You get an answer.' });
    expect(codesOf(changed)).toEqual(['STALE_TRANSLATION summary']);
    expect(englishOf(changed)?.words['nl/uwv/ww']).toBeUndefined();
  });

  test('one changed sentence makes one sentence stale', () => {
    const of = { title: hashOf('WW', 'item'), summary: hashOf('Oud.', 'item') };
    expect(codesOf(overlaid({ of, title: 'WW benefit', summary: english }))).toEqual(['STALE_TRANSLATION summary']);
  });

  test('nobody noted which Dutch it was: not finished', () => {
    expect(codesOf(overlaid({ summary: english }))).toEqual(['TRANSLATION_WITHOUT_HASH summary']);
  });

  test('a hash of a sentence that is not there, or typed by hand, is told', () => {
    expect(codesOf(overlaid({ of: { weg: '01234567' } }))).toEqual(['NO_SUCH_TEXT of/weg']);
    expect(codesOf(overlaid({ of: { summary: 'klopt' }, summary: english }))).toEqual(['WRONG_VALUE of/summary']);
  });
});

describe('rights of an agency and a country are translated too', () => {
  test('in files beside them', () => {
    const folder = {
      [paths.agency]: {
        name: 'UWV',
        hosts: [{ host: 'www.uwv.nl', access: 'page' }],
        rights: { helper: 'U mag hulp vragen.' },
        sources: [{ url: 'https://www.uwv.nl/nl/ww', checked: '2026', how: 'reported' }],
      },
      'nl/uwv/agency.en.yaml': {
        by: by('human'),
        of: { 'rights.helper': hashOf('U mag hulp vragen.', 'item') },
        rights: { helper: 'You may ask for help.' },
      },
    };
    expect(codesOf(folder)).toEqual([]);
    expect(englishOf(folder)?.words['nl/uwv']).toHaveProperty(['rights.helper']);
  });
});

describe('no overlay changes a fact', () => {
  const facts = (changes: FileChanges): unknown => {
    const pack = JSON.parse(compilePacks(readContent(aRulesFolder(changes)).content).get('nl/uwv.json') ?? '{}') as AgencyPack;
    return [pack.rules['nl/uwv/ww']?.facts, pack.contacts, pack.rules['nl/uwv/ww']?.sources, pack.rules['nl/uwv/ww']?.asks];
  };
  const keys = fc.constantFrom(
    'title',
    'summary',
    'facts',
    'snel',
    'duration',
    'valid',
    'sources',
    'url',
    'contacts',
    'telefoon',
    'phone',
    'hours',
    'asks',
    'by',
    'match',
    'kind',
    '1',
    'term',
  );
  const values = fc.oneof(
    fc.constantFrom('2 weken', '€ 5', '088 123 45 67', 'https://www.uwv.nl/', 'none', 'nothing', 'Words.', '{snel}', '2 weeks'),
    fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
  );
  const trees = fc.letrec<{ tree: Shape }>((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, values, fc.dictionary(keys, tie('tree'), { maxKeys: 4 }), fc.array(tie('tree'), { maxLength: 3 })),
  })).tree;
  const plain = facts({ [paths.rule]: ww });

  test('whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(keys, trees, { maxKeys: 5 }),
        fc.constantFrom(paths.ruleInEnglish, 'nl/uwv/contacts.en.yaml', 'nl/glossary.en.yaml'),
        (words, file) => {
          expect(facts({ [paths.rule]: ww, [file]: { ...words, by: by('machine') } })).toEqual(plain);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    { facts: [{ id: 'snel', duration: '2 weken' }] },
    { contacts: ['uwv/anders'] },
    { sources: [{ url: 'https://www.uwv.nl/' }] },
    { match: { paths: ['/'] } },
  ])('%j is refused as no words', (words) => {
    expect(new Set(problemsOf(overlaid(words)).map(({ code }) => code))).toEqual(new Set(['FACT_IN_OVERLAY']));
  });
});
