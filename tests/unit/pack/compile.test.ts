import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePacks, publicHosts } from '../../../core/pack/compile.ts';
import { isBroken } from '../../../core/rule/problem.ts';
import { readContent } from '../../../core/rule/read-content.ts';
import { aContactEntry, aLetter, anAgency, anInterface, aRule, aRulesFolder, by, complaintsOf, contentOf, paths } from '../rule/a-rules-folder.ts';
import { englishOf, tablesOf, uwvPackOf, wwOf } from './packs-of.ts';

const country = (changes: object): object => ({ name: 'Nederland', languages: ['nl'], ...changes });
const contacts = (...ids: string[]): object[] => ids.map((id) => aContactEntry({ id }));
const a = (rule: string): object => aRule({ title: rule, match: { paths: [`/${rule}`], when: [{ heading: rule }] } });

test('the same content gives the same bytes, whatever the order of its files', () => {
  const folder = [
    ...aRulesFolder({
      'interface/en.yaml': anInterface('en'),
      'interface/ar.yaml': anInterface('ar'),
      'nl/uwv/pages/b.yaml': a('b'),
      'nl/uwv/pages/a.yaml': a('a'),
      'nl/uwv/pages/a.en.yaml': { by: by('human'), title: 'A' },
      'nl/uwv/contacts.en.yaml': { by: by('machine'), contacts: { telefoon: { name: 'UWV by phone' } } },
      'nl/svb/agency.yaml': anAgency({ name: 'SVB', hosts: [{ host: 'www.svb.nl', access: 'page' }], contacts: ['uwv/telefoon'] }),
      'nl/svb/pages/aow.yaml': a('aow'),
      [paths.rule]: aRule({ contacts: ['uwv/telefoon'] }),
    }),
  ];
  const bytes = (files: typeof folder): string => {
    const { content, problems } = readContent(new Map(files));
    expect(problems.filter(isBroken)).toEqual([]);
    return JSON.stringify([...compilePacks(content)]);
  };
  const first = bytes(folder);
  fc.assert(
    fc.property(fc.shuffledSubarray(folder, { minLength: folder.length }), (files) => {
      expect(bytes(files)).toBe(first);
    }),
    { numRuns: 30 },
  );
});

describe('files', () => {
  test('one of match tables, one an agency, one an agency and language, one an interface, one of letters', () => {
    const changes = { 'interface/en.yaml': anInterface('en'), [paths.ruleInEnglish]: { by: by('machine'), title: 'WW' } };
    expect([...compilePacks(contentOf(changes)).keys()].sort()).toEqual([
      'interface/en.json',
      'interface/nl.json',
      'languages.json',
      'letters.json',
      'match.json',
      'nl/uwv.en.json',
      'nl/uwv.json',
      'project.json',
    ]);
  });

  test('an agency names the languages that its words are in', () => {
    expect(uwvPackOf({ [paths.ruleInEnglish]: { by: by('machine'), title: 'WW' } }).translations).toEqual(['en']);
    expect(uwvPackOf().translations).toEqual([]);
  });
});

describe('days made equal to a holiday', () => {
  const decreed = { days: ['2027-05-07'], 'last-year': '2028', source: { url: 'https://wetten.overheid.nl', checked: '2026-11', how: 'reported' } };

  test('go into the pack of every agency of the country, with the last year that is known', () => {
    expect(uwvPackOf({ [paths.country]: country({ 'decreed-days': decreed }) }).decreedDays).toEqual({
      days: [{ year: 2027, month: 5, day: 7 }],
      lastYear: 2028,
    });
  });

  test('are absent where the country has none', () => {
    expect(uwvPackOf().decreedDays).toBeUndefined();
  });

  test('may not lie after the last year', () => {
    expect(complaintsOf({ [paths.country]: country({ 'decreed-days': { ...decreed, 'last-year': '2026' } }) })).toEqual([
      'WRONG_VALUE nl/country.yaml decreed-days',
    ]);
  });
});

describe('hours and holidays', () => {
  const holidays = { from: '2026-01-01', until: '2026-12-31', holidays: ['2026-12-25'], perhaps: ['2026-12-24'] };
  const rule = aRule({ contacts: ['uwv/telefoon', 'nl/luister'] });
  const listens = { id: 'luister', kind: 'independent', hours: '24/7' };
  const folder = {
    [paths.contacts]: [aContactEntry({ hours: 'Mo 08:00-17:00; PH off' })],
    [paths.countryContacts]: [aContactEntry(listens), aContactEntry({ ...listens, id: 'ook' })],
    [paths.country]: country({ contacts: ['nl/luister', 'nl/ook'] }),
    [paths.rule]: rule,
  };

  test('are plain tables', () => {
    const packed = JSON.parse(compilePacks(contentOf(folder), () => holidays).get('nl/uwv.json') ?? '');
    expect(packed.holidays).toEqual(holidays);
    expect(packed.contacts['uwv/telefoon'].hours).toEqual({ week: [[{ from: 480, until: 1020 }], [], [], [], [], [], []], onHolidays: 'closed' });
  });

  test('are absent where nobody knows them', () => {
    const pack = uwvPackOf({ [paths.rule]: aRule({ contacts: ['uwv/telefoon'] }) });
    expect(pack).not.toHaveProperty('holidays');
    expect(pack.contacts['uwv/telefoon']).not.toHaveProperty('hours');
  });

  test('a rule keeps the lines of day and night that it names itself, not those it inherits', () => {
    expect(wwOf(folder).nightLines).toEqual(['nl/luister']);
    expect(wwOf({ ...folder, [paths.rule]: aRule() }).nightLines).toEqual([]);
  });
});

test('a line without number and page leads to the contact page of its agency; one with a number needs none', () => {
  const entries = [
    aContactEntry({ id: 'leeg' }),
    aContactEntry({ id: 'eigen', page: 'https://www.uwv.nl/eigen' }),
    aContactEntry({ phone: '0800 1234' }),
  ];
  const { contacts: packed } = uwvPackOf({
    [paths.agency]: anAgency({ 'contact-page': 'https://www.uwv.nl/contact', contacts: ['uwv/leeg', 'uwv/eigen', 'uwv/telefoon'] }),
    [paths.contacts]: entries,
  });
  expect(Object.values(packed).map(({ page }) => page)).toEqual(['https://www.uwv.nl/eigen', 'https://www.uwv.nl/contact', '']);
});

describe('contacts are inherited', () => {
  const registers = { [paths.contacts]: contacts('telefoon', 'balie', 'chat'), [paths.countryContacts]: contacts('loket', 'bieb') };

  test('the page first, then the agency, then the country, without doubles', () => {
    const rule = wwOf({
      ...registers,
      [paths.rule]: aRule({ contacts: ['uwv/chat', 'nl/loket'] }),
      [paths.agency]: anAgency({ contacts: ['uwv/telefoon', 'uwv/chat'] }),
      [paths.country]: country({ contacts: ['nl/loket', 'nl/bieb'] }),
    });
    expect(rule.contacts).toEqual(['uwv/chat', 'nl/loket', 'uwv/telefoon', 'nl/bieb']);
  });

  test('without what the page leaves out', () => {
    const rule = wwOf({
      ...registers,
      [paths.rule]: aRule({ without: ['nl/bieb'] }),
      [paths.country]: country({ contacts: ['nl/loket', 'nl/bieb'] }),
    });
    expect(rule.contacts).toEqual(['nl/loket']);
  });

  test('and only those that a rule shows are in the pack, with their words', () => {
    const pack = uwvPackOf({ ...registers, [paths.rule]: aRule({ contacts: ['uwv/chat'] }) });
    expect(Object.keys(pack.contacts)).toEqual(['uwv/chat']);
    expect(Object.keys(pack.words).filter((owner) => owner.startsWith('contact '))).toEqual(['contact uwv/chat']);
  });
});

describe('rights are inherited slot by slot', () => {
  const rights = wwOf({
    [paths.rule]: aRule({ rights: { object: 'Dat mag.', delay: 'none' } }),
    [paths.agency]: anAgency({ rights: { object: 'Bij UWV mag dat.', delay: 'Vraag uitstel.', helper: 'not-said' } }),
    [paths.country]: country({ rights: { helper: 'Dat mag altijd.', 'legal-help': 'Het loket helpt.' } }),
  }).rights;

  test('the nearest file that fills a slot has it, also with a word that says there is nothing', () => {
    expect(rights.map(({ source, ...right }) => right)).toEqual([
      { slot: 'object', answer: 'said', owner: 'nl/uwv/ww' },
      { slot: 'delay', answer: 'none', owner: 'nl/uwv/ww' },
      { slot: 'helper', answer: 'not-said', owner: 'nl/uwv' },
      { slot: 'legal-help', answer: 'said', owner: 'nl' },
    ]);
  });

  test('each rests on a source of the file that fills it; a country names none', () => {
    const sources = ['pagina', 'gids'].map((id) => ({ id, url: `https://www.uwv.nl/${id}`, checked: '2026-10', how: 'reported' }));
    const own = wwOf({
      [paths.rule]: aRule({ rights: { object: { say: 'Dat mag.', source: 'gids' }, delay: 'none' }, sources }),
      [paths.country]: country({ rights: { helper: 'Dat mag altijd.' } }),
    }).rights;
    expect(own.map(({ source }) => source?.url)).toEqual(['https://www.uwv.nl/gids', 'https://www.uwv.nl/pagina', undefined]);
  });

  test('the words of each owner are in the pack', () => {
    const { words } = uwvPackOf({ [paths.country]: country({ rights: { helper: 'Dat mag altijd.' } }) });
    expect(words.nl?.['rights.helper']).toEqual([{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Dat mag altijd.' }] }]);
  });
});

describe('terms', () => {
  const glossary = ['dagloon', 'voorschot', 'bezwaar', 'toeslag'].map((id) => ({ id, word: id, is: 'Iets.' }));
  const termsIn = (changes: object): string[] =>
    Object.keys(uwvPackOf({ [paths.glossary]: glossary, ...changes }).words)
      .filter((owner) => owner.startsWith('term '))
      .map((owner) => owner.slice(5));

  test('that a rule names or uses are in the pack, and no others', () => {
    expect(termsIn({ [paths.rule]: aRule({ terms: ['dagloon'], summary: 'Een [[voorschot|beetje vooraf]].' }) })).toEqual(['dagloon', 'voorschot']);
  });

  test('that an inherited right uses are in the pack too', () => {
    expect(termsIn({ [paths.agency]: anAgency({ rights: { object: 'U mag [[bezwaar]] maken.' } }) })).toEqual(['bezwaar']);
  });

  test('come with the forms in which a page may say them, the word itself first', () => {
    const terms = [{ id: 'dagloon', word: 'dagloon', is: 'Iets.', forms: ['daglonen'] }];
    expect(uwvPackOf({ [paths.glossary]: terms, [paths.rule]: aRule({ terms: ['dagloon'] }) }).forms).toEqual({ dagloon: ['dagloon', 'daglonen'] });
  });
});

describe('match tables', () => {
  test('the best rule stands first, the hub last', () => {
    const hub = aRule({ kind: 'hub', asks: 'unknown', match: { paths: ['/**'], when: [{ selector: 'main h1' }] } });
    const entries = tablesOf({
      'nl/uwv/pages/aa-hub.yaml': hub,
      'nl/uwv/pages/stap.yaml': aRule({ match: { paths: ['/nl/ww/stap'], when: [{ text: 'stap' }] } }),
    })['www.uwv.nl']?.entries;
    expect(entries?.map(({ rule }) => rule)).toEqual(['nl/uwv/stap', 'nl/uwv/ww', 'nl/uwv/aa-hub']);
  });

  test('every host of an agency has one, with its access and its headings of trouble', () => {
    const tables = tablesOf({
      [paths.agency]: anAgency({
        hosts: [
          { host: 'www.uwv.nl', access: 'page' },
          { host: 'mijn.uwv.nl', access: 'click' },
        ],
        'not-when': [{ heading: 'Storing' }],
        'contact-page': 'https://www.uwv.nl/contact',
      }),
    });
    expect(tables['mijn.uwv.nl']).toMatchObject({
      agency: 'nl/uwv',
      agencyName: 'UWV',
      isMunicipality: false,
      surface: 'click',
      never: [{ heading: 'Storing' }],
      contactPage: 'https://www.uwv.nl/contact',
    });
    expect(tables['www.uwv.nl']).toMatchObject({ surface: 'page' });
  });

  test('a letter has no entry', () => {
    expect(tablesOf({ 'nl/uwv/letters/brief.yaml': aLetter() })['www.uwv.nl']?.entries.map(({ rule }) => rule)).toEqual(['nl/uwv/ww']);
  });

  test('boot may run by itself on public hosts only', () => {
    const hosts = ['www.uwv.nl', 'uwv.nl'].map((host) => ({ host, access: 'page' }));
    expect(publicHosts(contentOf({ [paths.agency]: anAgency({ hosts: [...hosts, { host: 'mijn.uwv.nl', access: 'click' }] }) }))).toEqual([
      'uwv.nl',
      'www.uwv.nl',
    ]);
  });
});

describe('translations', () => {
  test('say who made the words of each owner', () => {
    const english = englishOf({
      [paths.rule]: aRule({ contacts: ['uwv/telefoon'], terms: ['dagloon'] }),
      [paths.ruleInEnglish]: { by: by('human'), title: 'WW' },
      'nl/uwv/contacts.en.yaml': { by: by('machine'), contacts: { telefoon: { for: 'questions' } } },
      'nl/glossary.en.yaml': { by: by('machine-checked'), terms: { dagloon: { word: 'daily wage' } } },
    });
    expect(english?.made).toEqual({ 'term dagloon': 'machine-checked', 'contact uwv/telefoon': 'machine', 'nl/uwv/ww': 'human' });
  });

  test('hold no words of what no rule of the agency shows', () => {
    expect(englishOf({ 'nl/glossary.en.yaml': { by: by('machine'), terms: { dagloon: { word: 'daily wage' } } } })).toBeUndefined();
  });
});

test('who made a rule stays with it', () => {
  expect(wwOf({ [paths.rule]: aRule({ people: { kind: 'machine-checked', wrote: [], reviewed: [] } }) }).author).toBe('machine-checked');
});
