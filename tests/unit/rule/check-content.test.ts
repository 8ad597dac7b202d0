import { describe, expect, test } from 'vitest';
import {
  aContactEntry,
  aLetter,
  allRights,
  anAgency,
  anInterface,
  aRule,
  by,
  type Changes,
  complaintsOf,
  type FileChanges,
  paths,
  problemsOf,
} from './a-rules-folder.ts';

/** What the checker says of one rule: code and place in its file. */
const saysOf = (changes: Changes, folder: FileChanges = {}): string[] =>
  complaintsOf({ ...folder, [paths.rule]: aRule(changes) }).map((complaint) => complaint.replace(` ${paths.rule}`, ''));

const anAsk = (changes: Changes = {}): object => ({ id: 'bel', what: 'Bel UWV.', by: 'none', 'if-not': 'not-said', ...changes });
const aFact = (id: string, changes: Changes = {}): object => ({ id, duration: '1 week', near: ['week'], ...changes });

describe('names that point nowhere', () => {
  test.each<[string, Changes, string]>([
    ['a contact', { contacts: ['uwv/telefon'] }, 'NOT_FOUND contacts/1'],
    ['a contact left out', { without: ['uwv/balie'] }, 'NOT_FOUND without/1'],
    ['a word of the list', { terms: ['dagloon', 'dagloom'] }, 'NOT_FOUND terms/2'],
    ['a word in a sentence', { summary: 'Uw [[dagloom]].' }, 'NOT_FOUND summary'],
    ['a word in a row', { unknown: ['Niets.', 'Uw [[dagloom]].'] }, 'NOT_FOUND unknown/2'],
    ['a word in a right', { rights: { object: 'Uw [[dagloom]].' } }, 'NOT_FOUND rights/object'],
    ['a fact in a sentence', { asks: [anAsk({ what: 'Bel binnen {snel}.' })] }, 'NOT_FOUND asks/bel/what'],
    ['the fact of a day', { asks: [anAsk({ by: { fact: 'snel', after: 'vandaag' } })] }, 'NOT_FOUND asks/bel/by/fact'],
    [
      'a fact in what a day counts from',
      { facts: [aFact('een')], asks: [anAsk({ by: { fact: 'een', after: 'de {twee}' } })] },
      'NOT_FOUND asks/bel/by/after',
    ],
    ['the source of a fact', { facts: [aFact('snel', { source: 'ergens' })] }, 'NOT_FOUND facts/snel/source'],
    ['the situation of an ask', { asks: [anAsk({ 'only-for': ['ziek'] })] }, 'NOT_FOUND asks/bel/only-for/1'],
    ['the situation of a need', { needs: [{ id: 'pas', what: 'Uw pas', 'only-for': ['ziek'] }] }, 'NOT_FOUND needs/pas/only-for/1'],
    ['the situation of a step', { steps: [{ id: 'bel', do: 'Bel.', 'only-for': ['ziek'] }] }, 'NOT_FOUND steps/bel/only-for/1'],
  ])('%s', (_, changes, complaint) => {
    expect(saysOf(changes)).toEqual([complaint]);
  });

  test('the nearest name is offered', () => {
    expect(problemsOf({ [paths.rule]: aRule({ contacts: ['uwv/telefon'] }) })[0]?.values).toMatchObject({ id: 'uwv/telefon', meant: 'uwv/telefoon' });
  });

  test('a contact of an agency or a country', () => {
    const folder = {
      [paths.agency]: anAgency({ contacts: ['uwv/balie'] }),
      [paths.country]: { name: 'Nederland', languages: ['nl'], contacts: ['nl/weg'] },
    };
    expect(complaintsOf(folder)).toEqual([`NOT_FOUND ${paths.country} contacts/1`, `NOT_FOUND ${paths.agency} contacts/1`]);
  });

  test('a rule in the folder of an agency that is not there', () => {
    expect(complaintsOf({ 'nl/svb/pages/aow.yaml': aRule() })).toEqual(['NOT_FOUND nl/svb/pages/aow.yaml']);
  });

  test('names that point somewhere are no problem', () => {
    const facts = [aFact('snel', { source: 'pagina' })];
    const asks = [anAsk({ what: 'Bel binnen {snel} over uw [[dagloon]].', by: { fact: 'snel', after: 'vandaag' }, 'only-for': ['ziek'] })];
    expect(saysOf({ facts, asks, situations: [{ id: 'ziek', label: 'Ik ben ziek' }], terms: ['dagloon'], contacts: ['uwv/telefoon'] })).toEqual([]);
  });
});

describe('one name stands once', () => {
  test.each<[string, Changes, string]>([
    ['facts', { facts: [aFact('a'), aFact('a')] }, 'DOUBLE_ID facts/a/id'],
    ['asks', { asks: [anAsk(), anAsk()] }, 'DOUBLE_ID asks/bel/id'],
    [
      'situations',
      {
        situations: [
          { id: 'a', label: 'A' },
          { id: 'a', label: 'B' },
        ],
      },
      'DOUBLE_ID situations/a/id',
    ],
    [
      'needs',
      {
        needs: [
          { id: 'a', what: 'A' },
          { id: 'a', what: 'B' },
        ],
      },
      'DOUBLE_ID needs/a/id',
    ],
    [
      'steps',
      {
        steps: [
          { id: 'a', do: 'A.' },
          { id: 'a', do: 'B.' },
        ],
      },
      'DOUBLE_ID steps/a/id',
    ],
    [
      'fields',
      { fields: ['A', 'B'].map((label) => ({ id: 'a', label, find: { text: label }, help: 'Vul in.', why: 'not-said' })) },
      'DOUBLE_ID fields/a/id',
    ],
  ])('%s', (_, changes, complaint) => {
    expect(saysOf(changes)).toEqual([complaint]);
  });

  test('a contact and a glossary word', () => {
    const word = { id: 'dagloon', word: 'dagloon', is: 'Loon.' };
    expect(complaintsOf({ [paths.contacts]: [aContactEntry(), aContactEntry()], [paths.glossary]: [word, word] })).toEqual([
      `DOUBLE_ID ${paths.glossary} dagloon/id`,
      `DOUBLE_ID ${paths.contacts} telefoon/id`,
    ]);
  });

  test('a page and a letter of one name', () => {
    expect(complaintsOf({ 'nl/uwv/letters/ww.yaml': aLetter() })).toEqual([`DOUBLE_ID ${paths.rule}`]);
  });

  test('a host of two agencies', () => {
    expect(problemsOf({ 'nl/svb/agency.yaml': anAgency() })).toMatchObject([
      { code: 'DOUBLE_HOST', file: paths.agency, values: { host: 'www.uwv.nl', other: 'nl/svb' } },
    ]);
  });
});

describe('what a kind of rule owes its reader', () => {
  test.each(['decision', 'duty', 'letter'])('a %s says all eight rights', (kind) => {
    const { helper: _, ...others } = allRights;
    const changes = { kind, asks: 'unknown', ...(kind === 'letter' && { match: undefined, letter: { top: ['Beslissing'] } }) };
    expect(problemsOf({ [paths.rule]: aRule({ ...changes, rights: others }) })).toMatchObject([
      { code: 'RIGHTS_INCOMPLETE', values: { slots: 'helper' } },
    ]);
    expect(saysOf({ ...changes, rights: allRights })).toEqual([]);
  });

  test('rights of the agency and the country count too', () => {
    const { helper, ...rest } = allRights;
    const { object, ...own } = rest;
    const folder = {
      [paths.country]: { name: 'Nederland', languages: ['nl'], rights: { helper } },
      [paths.agency]: anAgency({ rights: { object } }),
    };
    expect(saysOf({ kind: 'duty', asks: 'unknown', rights: own }, folder)).toEqual([]);
  });

  test.each([
    ['Betaal de boete.', ['RIGHTS_INCOMPLETE rights']],
    ['U moet terugbetalen.', ['RIGHTS_INCOMPLETE rights']],
    ['Bel de betaalbalie.', []],
  ])('whoever is asked to pay hears of all rights: %s', (what, complaints) => {
    expect(saysOf({ asks: [anAsk({ what })] })).toEqual(complaints);
  });

  test.each(['decision', 'duty', 'login', 'letter', 'hub'])('a %s never says that it asks nothing', (kind) => {
    const changes = { kind, rights: allRights, ...(kind === 'letter' && { match: undefined, letter: { top: ['Beslissing'] } }) };
    expect(saysOf({ ...changes, asks: 'nothing' })).toEqual(['NOTHING_NOT_HERE asks']);
  });

  test.each(['form', 'information', 'section'])('a %s may say that it asks nothing', (kind) => {
    expect(saysOf({ kind })).toEqual([]);
  });

  test('a page has an address', () => {
    expect(saysOf({ match: undefined })).toEqual(['MISSING_KEY']);
  });

  test('an address alone proves no page', () => {
    expect(saysOf({ match: { paths: ['/nl/ww'] } })).toEqual(['NO_CONDITION match']);
  });

  test('a letter has no address', () => {
    expect(saysOf({ kind: 'letter', letter: { top: ['Beslissing'] }, asks: 'unknown', rights: allRights })).toEqual(['NOT_FOR_THIS_KIND match']);
  });
});

describe('two rules for one page', () => {
  const other = 'nl/uwv/pages/zz.yaml';
  const when = [{ heading: 'WW' }];
  const tiesOf = (path: string, otherPath: string, otherWhen: object[] = when): string[] =>
    complaintsOf({ [paths.rule]: aRule({ match: { paths: [path], when } }), [other]: aRule({ match: { paths: [otherPath], when: otherWhen } }) });

  test.each([
    ['/nl/ww', '/nl/ww'],
    ['/nl/*', '/*/ww'],
    ['/nl/{a}/x', '/nl/{b}/x'],
    ['/nl/**', '/nl/**'],
    ['/nl/**', '/**/nl'],
  ])('%s and %s tie, and both files are named', (path, otherPath) => {
    const folder = {
      // Only municipalities may have a path that begins anywhere.
      [paths.agency]: anAgency({ kind: 'municipalities' }),
      [paths.rule]: aRule({ match: { paths: [path], when } }),
      [other]: aRule({ match: { paths: [otherPath], when } }),
    };
    const ties = problemsOf(folder).filter(({ code }) => code !== 'NO_CASES');
    expect(ties).toMatchObject([{ code: 'SAME_RANK', file: paths.rule, values: { other } }]);
  });

  test.each([
    ['/nl/ww', '/nl/wia'],
    ['/nl/ww', '/nl/*'],
    ['/nl/ww', '/nl/ww/**'],
    ['/nl/*', '/en/*'],
  ])('%s and %s do not', (path, otherPath) => {
    expect(tiesOf(path, otherPath)).toEqual([]);
  });

  test('their conditions tell them apart', () => {
    expect(tiesOf('/nl/ww', '/nl/ww', [{ heading: 'WIA' }])).toEqual([]);
  });

  test('the order of the same conditions does not', () => {
    const [a, b] = [{ heading: 'WW' }, { selector: 'h1' }];
    const folder = { [paths.rule]: aRule({ match: { paths: ['/a'], when: [a, b] } }), [other]: aRule({ match: { paths: ['/a'], when: [b, a] } }) };
    expect(complaintsOf(folder)).toEqual([`SAME_RANK ${paths.rule} match/paths`]);
  });

  test('one rule with two paths does not tie with itself', () => {
    expect(saysOf({ match: { paths: ['/nl/*', '/*/ww'], when } })).toEqual([]);
  });
});

describe('an overlay', () => {
  const rule = aRule({ summary: 'U hebt {snel} voor uw [[dagloon]].', facts: [aFact('snel')], unknown: ['Na 2 weken weten wij meer.'] });
  const overlaid = (words: object): string[] =>
    complaintsOf({ [paths.rule]: rule, [paths.ruleInEnglish]: { by: by('machine'), ...words } }).map((complaint) =>
      complaint.replace(` ${paths.ruleInEnglish}`, ''),
    );

  test('says the Dutch sentences in other words', () => {
    expect(overlaid({ title: 'WW', summary: 'You have {snel} for your [[dagloon|daily wage]].', unknown: ['After 2 weeks we know more.'] })).toEqual(
      [],
    );
  });

  test.each<[string, object, string]>([
    ['translates only what is there in Dutch', { recognise: 'Yes.' }, 'NO_SUCH_TEXT recognise'],
    ['has no more rows than the Dutch', { unknown: ['After 2 weeks.', 'More.'] }, 'NO_SUCH_TEXT unknown/2'],
    ['names the same facts and words', { summary: 'You have {snel}.' }, 'PLACEHOLDERS_DIFFER summary'],
    ['says no figure of its own', { unknown: ['After 3 weeks we know more.'] }, 'FIGURE_IN_OVERLAY unknown/1'],
    ['says no figure of its own in other digits', { title: 'WW ٣' }, 'STRANGE_CHARACTER title'],
    ['has no empty sentence', { title: '' }, 'EMPTY title'],
    ['finishes its markup', { title: 'The **WW' }, 'BROKEN_MARKUP title'],
  ])('%s', (_, words, complaint) => {
    expect(overlaid(words)).toEqual([complaint]);
  });

  test('of the glossary and of contacts is checked the same way', () => {
    const folder = {
      'nl/glossary.en.yaml': { by: by('human'), terms: { dagloon: { is: 'Wage of 1 day.' }, loon: { word: 'wage' } } },
      'nl/uwv/contacts.en.yaml': { by: by('human'), contacts: { telefoon: { phone: '0800' } } },
    };
    expect(complaintsOf(folder)).toEqual([
      'FIGURE_IN_OVERLAY nl/glossary.en.yaml terms/dagloon/is',
      'NO_SUCH_TEXT nl/glossary.en.yaml terms/loon/word',
      'FACT_IN_OVERLAY nl/uwv/contacts.en.yaml contacts/telefoon/phone',
    ]);
  });

  test('of a rule that is not there translates nothing', () => {
    expect(complaintsOf({ 'nl/uwv/pages/weg.en.yaml': { by: by('human'), title: 'Gone' } })).toEqual(['NO_SUCH_TEXT nl/uwv/pages/weg.en.yaml title']);
  });
});

describe('what was withdrawn', () => {
  const withdrawn = (entry: object): object => [{ day: '2026-05-01', why: 'Het nummer bestaat niet meer.', ...entry }];

  test('is named with its day and reason where a rule still points at it', () => {
    const folder = { 'withdrawn.yaml': withdrawn({ contact: 'uwv/oud' }), [paths.rule]: aRule({ contacts: ['uwv/oud'], without: ['uwv/oud'] }) };
    expect(problemsOf(folder)).toMatchObject([
      { code: 'WITHDRAWN', path: 'contacts/1', values: { day: '2026-05-01', why: 'Het nummer bestaat niet meer.' } },
      { code: 'WITHDRAWN', path: 'without/1' },
    ]);
  });

  test('never comes back under its old name', () => {
    expect(complaintsOf({ 'withdrawn.yaml': withdrawn({ rule: 'nl/uwv/ww' }) })).toEqual([`WITHDRAWN ${paths.rule}`]);
    expect(complaintsOf({ 'withdrawn.yaml': withdrawn({ contact: 'uwv/telefoon' }) })).toEqual([`WITHDRAWN ${paths.contacts} telefoon/id`]);
  });

  test('is a rule or a contact', () => {
    expect(complaintsOf({ 'withdrawn.yaml': withdrawn({}) })).toEqual(['WRONG_VALUE withdrawn.yaml 1']);
  });
});

describe('a letter', () => {
  test('is known by the words on top of it, and a page is not', () => {
    expect(complaintsOf({ 'nl/uwv/letters/brief.yaml': aLetter({ letter: undefined }) })).toEqual(['MISSING_KEY nl/uwv/letters/brief.yaml']);
    expect(saysOf({ letter: { top: ['Beslissing'] } })).toEqual(['NOT_FOR_THIS_KIND letter']);
  });
});

describe('the words of the panel', () => {
  test('Dutch says everything', () => {
    const { words, ...rest } = anInterface('nl') as { words: Record<string, string> };
    const { close: _, ...others } = words;
    expect(problemsOf({ [paths.interface]: { ...rest, words: others } })).toMatchObject([{ code: 'MISSING_KEY', values: { key: 'close' } }]);
  });

  test('another language may leave a sentence to Dutch', () => {
    expect(complaintsOf({ 'interface/ar.yaml': { language: { code: 'ar', name: 'العربية', direction: 'rtl' }, words: { close: 'إغلاق' } } })).toEqual(
      [],
    );
  });

  test('a sentence that is never asked is mistyped', () => {
    expect(problemsOf({ [paths.interface]: anInterface('nl', { clsoe: 'Sluit' }) })).toMatchObject([
      { code: 'UNKNOWN_KEY', path: 'words/clsoe', values: { meant: 'close' } },
    ]);
  });

  test('a file says the language of its name', () => {
    expect(complaintsOf({ 'interface/en.yaml': anInterface('nl') })).toEqual(['WRONG_CHOICE interface/en.yaml language/code']);
  });

  test('Dutch is there', () => {
    expect(complaintsOf({ [paths.interface]: undefined })).not.toEqual([]);
  });
});

describe('cases', () => {
  test('belong to a rule', () => {
    expect(complaintsOf({ 'nl/uwv/pages/weg.cases.yaml': { helps: ['https://www.uwv.nl/weg'] } })).toEqual([
      expect.stringMatching(/^NOT_FOUND nl\/uwv\/pages\/weg.cases.yaml/),
    ]);
  });

  test('find fields and confirm facts of their rule', () => {
    expect(complaintsOf({ 'nl/uwv/pages/ww.cases.yaml': { finds: ['dag'], confirms: ['snel'] } })).toEqual([
      'NOT_FOUND nl/uwv/pages/ww.cases.yaml finds/1',
      'NOT_FOUND nl/uwv/pages/ww.cases.yaml confirms/1',
    ]);
  });
});

describe('text of every kind can be shown', () => {
  test.each<[string, FileChanges]>([
    ['the title of a rule', { [paths.rule]: aRule({ title: 'Loon < 100' }) }],
    ['the label of a situation', { [paths.rule]: aRule({ situations: [{ id: 'jong', label: 'Ik ben {jong}' }] }) }],
    [
      'the label of a field',
      { [paths.rule]: aRule({ fields: [{ id: 'dag', label: 'Dag **', find: { text: 'Dag' }, help: 'Kies.', why: 'not-said' }] }) },
    ],
    ['the name of a contact', { [paths.contacts]: [aContactEntry({ name: 'UWV <telefoon>' })] }],
    ['what lies ready for a call', { [paths.contacts]: [aContactEntry({ 'have-ready': ['uw {nummer}'] })] }],
    ['a word of the glossary', { [paths.glossary]: [{ id: 'dagloon', word: 'dag**loon', is: 'Loon.' }] }],
  ])('%s with markup that breaks is a problem, because it would be shown as nothing', (_, folder) => {
    expect(complaintsOf(folder)).not.toEqual([]);
  });

  test('a right of an agency names facts and words that every rule below it has', () => {
    expect(complaintsOf({ [paths.agency]: anAgency({ rights: { object: 'Binnen {termijn} over uw [[dagloom]].' } }) })).toHaveLength(2);
  });
});

describe('beside a line of an agency', () => {
  const country = (...contacts: string[]): object => ({ name: 'Nederland', languages: ['nl'], contacts });
  const isAlone = (changes: FileChanges): boolean => problemsOf(changes).some(({ code }) => code === 'NOBODY_INDEPENDENT');

  test.each([
    ['the rule', { [paths.rule]: aRule({ contacts: ['uwv/telefoon', 'nl/juridisch-loket'] }) }],
    ['the agency', { [paths.rule]: aRule({ contacts: ['uwv/telefoon'] }), [paths.agency]: anAgency({ contacts: ['nl/juridisch-loket'] }) }],
    ['the country', { [paths.rule]: aRule({ contacts: ['uwv/telefoon'] }), [paths.country]: country('nl/juridisch-loket') }],
  ])('somebody independent of %s is enough', (_, changes) => {
    expect(isAlone(changes)).toBe(false);
  });

  test.each([
    ['nobody is named', { [paths.rule]: aRule({ contacts: ['uwv/telefoon'] }) }],
    [
      'the rule leaves everybody out',
      { [paths.rule]: aRule({ contacts: ['uwv/telefoon'], without: ['nl/juridisch-loket'] }), [paths.country]: country('nl/juridisch-loket') },
    ],
    ['the line is that of the agency', { [paths.agency]: anAgency({ contacts: ['uwv/telefoon'] }) }],
  ])('it is unfinished where %s', (_, changes) => {
    expect(isAlone(changes)).toBe(true);
  });

  test('nobody at all asks for nobody', () => {
    expect(isAlone({})).toBe(false);
  });
});
