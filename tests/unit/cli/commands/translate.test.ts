import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allRights, anInterface, aRule, by, paths } from '../../rule/a-rules-folder.ts';
import { aCopyOfOurRules, aFolderOfRules, changeFile, jsonOf, runCommand } from '../run-command.ts';

const translate = (rules: string, ...words: string[]) => runCommand(['translate', ...words, '--rules', rules]);
type Work = { readonly missing: string[]; readonly stale: string[]; readonly unmarked: string[] };
const workIn = (rules: string, ...words: string[]): Promise<Work> => jsonOf(['translate', ...words, '--rules', rules]);
type Problems = { readonly problems: readonly { readonly code: string; readonly path: string }[] };
const complaints = async (rules: string, path: string): Promise<string[]> =>
  (await jsonOf<Problems>(['check', path, '--rules', rules])).problems.map(({ code, path: at }) => `${code} ${at}`);

/** Fills each place with the Dutch that stands above it, which is the one translation a test can be sure of. */
const filled = (text: string): string => {
  const lines = text.split('\n');
  let comment: string[] = [];
  return lines
    .map((line) => {
      const said = /^\s*# ?(.*)$/.exec(line)?.[1];
      if (said !== undefined) {
        comment.push(said);
        return line;
      }
      const dutch = comment.join(' ');
      comment = [];
      return line.replace(/""$/, JSON.stringify(dutch));
    })
    .join('\n');
};

const owners: readonly [name: string, owner: string, file: string][] = [
  ['a rule', 'nl/uwv/ww-aanvragen', 'nl/uwv/pages/ww-aanvragen.pl.yaml'],
  ['a hub', 'nl/uwv/hub', 'nl/uwv/pages/hub.pl.yaml'],
  ['the register of an agency', 'nl/uwv/contacts', 'nl/uwv/contacts.pl.yaml'],
  ['the register of a country', 'nl/contacts', 'nl/contacts.pl.yaml'],
  ['a glossary', 'nl/glossary', 'nl/glossary.pl.yaml'],
  ['the rights of an agency', 'nl/uwv/agency', 'nl/uwv/agency.pl.yaml'],
  ['the rights of a country', 'nl/country', 'nl/country.pl.yaml'],
];

describe.each(owners)('a translation of %s', (_, owner, file) => {
  test('begins with every Dutch sentence above its empty place, and checks clean once all are filled', async () => {
    const rules = await aCopyOfOurRules('uwv', { without: 'pl' });
    const { end, json } = await translate(rules, owner, 'pl');
    expect(end).toBe('well');
    const { made } = json as { made: string[] };
    expect(made.length).toBeGreaterThan(0);
    const text = await readFile(join(rules, file), 'utf8');
    expect(text.match(/: ""$/gm)).toHaveLength(made.length);
    expect((await workIn(rules, owner, 'pl')).missing).toEqual(made);

    await changeFile(join(rules, file), filled);
    expect(await complaints(rules, file)).toEqual([]);
    expect(await workIn(rules, owner, 'pl')).toMatchObject({ missing: [], stale: [], unmarked: [] });
    expect((await translate(rules, owner, 'pl')).text).toBe(`${file} is helemaal bij.`);
  });
});

test('a file that is there is never written over', async () => {
  const rules = await aCopyOfOurRules('uwv', { without: 'pl' });
  await translate(rules, 'nl/uwv/hub', 'pl');
  const file = join(rules, 'nl/uwv/pages/hub.pl.yaml');
  await changeFile(file, (text) => text.replace('title: ""', 'title: "Strona UWV" # mijn zin'));
  const before = await readFile(file, 'utf8');
  const { text } = await translate(rules, 'nl/uwv/hub', 'pl');
  expect(text).toMatch(/Nog niet vertaald \(\d+\):/);
  expect(await readFile(file, 'utf8')).toBe(before);
});

test('a file that is broken is not written over either', async () => {
  const rules = await aFolderOfRules({ [paths.ruleInEnglish]: 'title: [\n' });
  for (const words of [[], ['--current']])
    expect((await translate(rules, 'nl/uwv/ww', 'en', ...words)).text).toContain(`${paths.ruleInEnglish} is kapot.`);
  expect(await readFile(join(rules, paths.ruleInEnglish), 'utf8')).toBe('title: [\n');
});

describe('after one Dutch sentence was changed', () => {
  async function changed(): Promise<string> {
    const rules = await aFolderOfRules({ [paths.rule]: aRule({ needs: [{ id: 'pen', what: 'Een pen' }] }) });
    await translate(rules, 'nl/uwv/ww', 'en');
    await changeFile(join(rules, paths.ruleInEnglish), filled);
    await changeFile(join(rules, paths.rule), (text) => text.replace('Een pen', 'Een potlood'));
    return rules;
  }

  test('exactly that item is stale', async () => {
    const rules = await changed();
    expect(await workIn(rules, 'nl/uwv/ww', 'en')).toMatchObject({ missing: [], stale: ['needs.pen.what'], unmarked: [] });
    expect(await complaints(rules, 'nl/uwv/ww')).toEqual(['STALE_TRANSLATION needs/pen/what']);
    expect((await translate(rules, 'nl/uwv/ww', 'en')).text).toContain('needs.pen.what\n    nl: Een potlood\n    en: Een pen');
  });

  test('--current with its name clears it, and leaves every sentence and remark as it was', async () => {
    const rules = await changed();
    await changeFile(join(rules, paths.ruleInEnglish), (text) => `# Van mij.\n${text}# Einde.\n`);
    const before = await readFile(join(rules, paths.ruleInEnglish), 'utf8');
    const { text } = await translate(rules, 'nl/uwv/ww', 'en', '--current', 'needs.pen.what');
    expect(text).toBe(`1 tekst in ${paths.ruleInEnglish} hoort nu bij het Nederlands van vandaag.`);
    expect(await workIn(rules, 'nl/uwv/ww', 'en')).toMatchObject({ stale: [], unmarked: [] });
    expect(await complaints(rules, 'nl/uwv/ww')).toEqual([]);
    const hash = /needs\.pen\.what: [0-9a-f]{8}/;
    expect((await readFile(join(rules, paths.ruleInEnglish), 'utf8')).replace(hash, '')).toBe(before.replace(hash, ''));
  });

  test('--current without names clears all', async () => {
    const rules = await changed();
    expect((await translate(rules, 'nl/uwv/ww', 'en', '--current')).end).toBe('well');
    expect(await complaints(rules, 'nl/uwv/ww')).toEqual([]);
  });

  test('--current with another name leaves it stale', async () => {
    const rules = await changed();
    await translate(rules, 'nl/uwv/ww', 'en', '--current', 'title');
    expect((await workIn(rules, 'nl/uwv/ww', 'en')).stale).toEqual(['needs.pen.what']);
  });

  test('a sentence that is gone and one that is new are told apart', async () => {
    const rules = await changed();
    await changeFile(join(rules, paths.rule), (text) => text.replace('"id": "pen"', '"id": "potlood"'));
    expect((await workIn(rules, 'nl/uwv/ww', 'en')).missing).toEqual(['needs.potlood.what']);
    expect(await complaints(rules, paths.ruleInEnglish)).toEqual(expect.arrayContaining(['NO_SUCH_TEXT needs/pen/what']));
  });
});

test('a translation of which nobody noted the Dutch is unmarked until --current', async () => {
  const rules = await aFolderOfRules({ [paths.ruleInEnglish]: 'by: { kind: human, who: [], checked-by: [] } # ik\ntitle: WW\n' });
  expect(await workIn(rules, 'nl/uwv/ww', 'en')).toMatchObject({ unmarked: ['title'] });
  await translate(rules, 'nl/uwv/ww', 'en', '--current');
  expect(await readFile(join(rules, paths.ruleInEnglish), 'utf8')).toMatch(
    /^by: \{ kind: human, who: \[\], checked-by: \[\] \} # ik\nof:\n {2}title: [0-9a-f]{8}\ntitle: WW\n$/,
  );
  expect((await workIn(rules, 'nl/uwv/ww', 'en')).unmarked).toEqual([]);
});

test('a file that cannot be changed safely is left alone, and what to write is said', async () => {
  const overlay = JSON.stringify({ by: by('human'), title: 'WW' });
  const rules = await aFolderOfRules({ [paths.ruleInEnglish]: overlay });
  const { text, end } = await translate(rules, 'nl/uwv/ww', 'en', '--current');
  expect(end).toBe('usage');
  expect(text).toMatch(/niet veilig veranderen.*\nof:\n {2}title: [0-9a-f]{8}$/);
  expect(await readFile(join(rules, paths.ruleInEnglish), 'utf8')).toBe(overlay);
});

test('an empty place is never noted as translated', async () => {
  const rules = await aFolderOfRules();
  await translate(rules, 'nl/uwv/ww', 'en');
  const before = await readFile(join(rules, paths.ruleInEnglish), 'utf8');
  expect((await translate(rules, 'nl/uwv/ww', 'en', '--current', 'title')).text).toContain('geen vertaling van "title"');
  expect((await translate(rules, 'nl/uwv/ww', 'en', '--current')).end).toBe('usage');
  expect(await readFile(join(rules, paths.ruleInEnglish), 'utf8')).toBe(before);
});

test('a fact, a number and an address cannot enter', async () => {
  const rules = await aFolderOfRules({
    [paths.rule]: aRule({
      kind: 'decision',
      rights: allRights,
      facts: [{ id: 'op-tijd', term: '6 weken', starts: 'event', 'set-by': 'unknown', near: ['bezwaar'] }],
      asks: [{ id: 'doen', what: 'Stuur een brief.', by: { fact: 'op-tijd', after: 'de brief' }, 'if-not': 'not-said' }],
      'done-when': 'U hoort het binnen {op-tijd}.',
    }),
  });
  await translate(rules, 'nl/uwv/ww', 'en');
  const text = await readFile(join(rules, paths.ruleInEnglish), 'utf8');
  expect(text).not.toMatch(/facts|6 weken|uwv\.nl|near:/);
  await changeFile(join(rules, paths.ruleInEnglish), (skeleton) => `${filled(skeleton)}facts:\n  op-tijd: { term: 7 weeks }\n`);
  expect(await complaints(rules, paths.ruleInEnglish)).toEqual(['FACT_IN_OVERLAY facts/op-tijd/term']);
  await changeFile(join(rules, paths.ruleInEnglish), (whole) =>
    (whole.split('\nfacts:')[0] ?? '').replace('"Stuur een brief."', '"Send 7 letters."'),
  );
  expect(await complaints(rules, paths.ruleInEnglish)).toEqual(['FIGURE_IN_OVERLAY asks/doen/what']);
});

describe('what cannot be translated', () => {
  test.each<[name: string, words: string[], says: string]>([
    ['nothing named', [], 'Noem een regel'],
    ['a rule that does not exist', ['nl/uwv/wx', 'en'], 'Bedoelt u "nl/uwv/ww"?'],
    ['no language', ['nl/uwv/ww'], 'Noem een taalcode'],
    ['Dutch into Dutch', ['nl/uwv/ww', 'nl'], 'Noem een taalcode'],
    ['a language in words', ['nl/uwv/ww', 'Engels'], 'Noem een taalcode'],
    ['a language with a path in it', ['nl/uwv/ww', '../en'], 'Noem een taalcode'],
    ['names without --current', ['nl/uwv/ww', 'en', 'title'], 'horen achter --current'],
    ['--current where nothing is yet', ['nl/uwv/ww', 'en', '--current'], 'is er nog niet'],
    ['an agency without rights of its own', ['nl/uwv/agency', 'en'], 'staat niets om te vertalen'],
  ])('%s is told, and nothing is written', async (_, words, says) => {
    const rules = await aFolderOfRules();
    const { text, end } = await translate(rules, ...words);
    expect(end).toBe('usage');
    expect(text).toContain(says);
    expect((await jsonOf<{ counts: { files: number } }>(['check', '--rules', rules])).counts.files).toBe(8);
  });

  test('a name that is mistyped is told with the one that was meant', async () => {
    const rules = await aFolderOfRules({ [paths.ruleInEnglish]: { by: by('human'), title: 'WW' } });
    expect((await translate(rules, 'nl/uwv/ww', 'en', '--current', 'titel')).text).toContain('Bedoelt u "title"?');
  });
});

test('what to translate may be named by its file', async () => {
  const rules = await aCopyOfOurRules('uwv', { without: 'pl' });
  expect((await translate(rules, join(rules, 'nl/glossary.yaml'), 'pl')).end).toBe('well');
  expect((await translate(rules, 'nl/uwv/pages/hub.yaml', 'pl')).end).toBe('well');
});

describe('the words of the panel', () => {
  test('that a language lacks are listed with their Dutch, in the forms of that language', async () => {
    const rules = await aFolderOfRules({ 'interface/pl.yaml': anInterface('pl', { close: undefined, 'unit-week': undefined }) });
    expect(await workIn(rules, 'interface', 'pl')).toMatchObject({ ok: false, missing: ['close', 'unit-week'] });
    expect((await translate(rules, 'interface', 'pl')).text.split('\n').slice(1)).toEqual([
      '  close: "Sluit"',
      '  unit-week:',
      '    one: "{n} week"',
      '    few: "{n} weken"',
      '    many: "{n} weken"',
      '    other: "{n} weken"',
    ]);
  });

  test('of a language without a file are the whole file', async () => {
    const { text } = await translate(await aFolderOfRules(), 'interface', 'so');
    expect(text).toContain('language: { code: so, name: …, direction: ltr }');
    expect(text).toContain('  close: "Sluit"');
  });
});
