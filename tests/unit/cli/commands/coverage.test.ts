import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../../../cli/commands/coverage.ts';
import { aRule, paths } from '../../rule/a-rules-folder.ts';
import { aFolderOf, aFolderOfRules, jsonOf, ourRules, runCommand } from '../run-command.ts';

type Covered = {
  readonly agencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly addresses: readonly { readonly address: string; readonly agency: string | null; readonly kind: string; readonly rule: string | null }[];
};
const aRuleAt = (kind: string, path: string) => aRule({ kind, asks: 'unknown', match: { paths: [path], when: [{ heading: kind }] } });
const rules = () =>
  aFolderOfRules({ 'nl/uwv/pages/deel.yaml': aRuleAt('section', '/nl/ziek/**'), 'nl/uwv/pages/hub.yaml': aRuleAt('hub', '/particulier/**') });
const aFile = async (name: string, text: string): Promise<string> => join(await aFolderOf([[name, text]]), name);

test('each address has the kind of help that is there, counted by agency', async () => {
  const file = await aFile(
    'adressen.txt',
    'https://www.uwv.nl/nl/ww\nhttps://www.uwv.nl/nl/ziek/melden\nhttps://www.uwv.nl/particulier\nhttps://www.uwv.nl/werkgever\nhttps://www.svb.nl/\n',
  );
  const { addresses, agencies } = await jsonOf<Covered>(['coverage', file, '--rules', await rules()]);
  expect(addresses).toEqual([
    { address: 'https://www.uwv.nl/nl/ww', agency: 'nl/uwv', kind: 'page', rule: 'nl/uwv/ww' },
    { address: 'https://www.uwv.nl/nl/ziek/melden', agency: 'nl/uwv', kind: 'section', rule: 'nl/uwv/deel' },
    { address: 'https://www.uwv.nl/particulier', agency: 'nl/uwv', kind: 'hub', rule: 'nl/uwv/hub' },
    { address: 'https://www.uwv.nl/werkgever', agency: 'nl/uwv', kind: 'none', rule: null },
    { address: 'https://www.svb.nl/', agency: null, kind: 'none', rule: null },
  ]);
  expect(agencies).toEqual({ 'nl/uwv': { page: 1, section: 1, hub: 1, none: 1 }, '': { page: 0, section: 0, hub: 0, none: 1 } });
});

test('the text says the same, a line an address and a line an agency', async () => {
  const file = await aFile('a.txt', 'https://www.uwv.nl/nl/ww https://www.svb.nl/');
  const { text } = await runCommand(['coverage', file, '--rules', await rules()]);
  expect(text.split('\n')).toEqual([
    'pagina     https://www.uwv.nl/nl/ww  nl/uwv/ww',
    'geen       https://www.svb.nl/',
    '',
    'nl/uwv: 1 pagina, 0 onderwerp, 0 algemeen, 0 geen',
    'geen organisatie: 0 pagina, 0 onderwerp, 0 algemeen, 1 geen',
    '',
    '1 adres van onze organisaties: 100,0 % heeft uitleg, 100,0 % een eigen pagina, 100,0 % een pagina of een onderwerp.',
    'Niet geteld, want deze sites zijn van geen organisatie in de regels: www.svb.nl (1).',
  ]);
});

test('the totals are shares of the addresses of our agencies, and a section knows what it covers of its agency', async () => {
  const file = await aFile(
    'adressen.txt',
    'https://www.uwv.nl/nl/ww\nhttps://www.uwv.nl/nl/ziek/melden\nhttps://www.uwv.nl/particulier\nhttps://www.uwv.nl/werkgever\nhttps://www.svb.nl/\nhttps://www.svb.nl/aow\n',
  );
  const { totals } = await jsonOf<{ totals: unknown }>(['coverage', file, '--rules', await rules()]);
  expect(totals).toEqual({
    counted: 4,
    helped: 0.75,
    page: 0.25,
    pageOrSection: 0.5,
    sections: { 'nl/uwv/deel': 0.25 },
    leftOut: { 'www.svb.nl': 2 },
  });
});

test('without a file it is about the addresses in the rules, each of which has the help its cases promise', async () => {
  const { addresses } = await jsonOf<Covered>(['coverage', '--rules', ourRules]);
  expect(addresses.length).toBeGreaterThan(20);
  expect(new Set(addresses.map(({ address }) => address)).size).toBe(addresses.length);
  expect(addresses.find(({ address }) => address === 'https://www.uwv.nl/nl/ww/ww-aanvragen')?.kind).toBe('page');
});

describe('addresses are found, once each,', () => {
  test.each<[name: string, text: string, found: string[]]>([
    ['in a text', 'Kijk op https://a.nl/x. Of (https://b.nl/y), "https://a.nl/x"!', ['https://a.nl/x', 'https://b.nl/y']],
    ['in Markdown', '[een](https://a.nl/x) **https://b.nl** <https://c.nl/>', ['https://a.nl/x', 'https://b.nl', 'https://c.nl/']],
    ['in CSV', 'adres,naam\nhttps://a.nl/x,een\r\n"https://b.nl/y";twee\nhttps://a.nl/x,nog eens\n', ['https://a.nl/x', 'https://b.nl/y']],
    [
      'in JSON, as values, as keys and inside a sentence',
      JSON.stringify({ pages: [{ url: 'https://a.nl/x,y' }, 'Zie https://b.nl/.'], 'https://c.nl/': 1 }),
      ['https://c.nl/', 'https://a.nl/x,y', 'https://b.nl/'],
    ],
    ['in JSON with its slashes escaped', '{"url":"https:\\/\\/a.nl\\/x"}', ['https://a.nl/x']],
    ['in capitals', 'HTTPS://A.nl/x', ['HTTPS://A.nl/x']],
    ['and nothing else', 'http://a.nl ftp://b.nl https:// www.c.nl', []],
  ])('%s', (_, text, found) => {
    expect([...addressesIn(text)].sort()).toEqual([...found].sort());
  });
});

test.each<[name: string, text: string]>([
  ['an empty file', ''],
  ['a file without an address', 'naam,adres\n'],
])('%s is told', async (_, text) => {
  const file = await aFile('leeg.csv', text);
  const { text: said, end } = await runCommand(['coverage', file, '--rules', ourRules]);
  expect([said, end]).toEqual([`In ${file} staat geen adres dat begint met https://.`, 'usage']);
});

test('a file that is not there, or is a folder, is told', async () => {
  for (const file of ['/nergens/pages.json', ourRules])
    expect(await runCommand(['coverage', file, '--rules', ourRules])).toMatchObject({ text: `Wij kunnen ${file} niet lezen.`, end: 'usage' });
});

test('a file is named from where the person stands', async () => {
  const here = await aFolderOf([['mijn lijst.txt', 'https://www.uwv.nl/nl/ww']]);
  expect((await runCommand(['coverage', 'mijn lijst.txt', '--rules', ourRules], { here })).end).toBe('well');
});

test('a rule that could not be read is named, because its addresses seem to have no help', async () => {
  const broken = await aFolderOfRules({ [paths.rule]: aRule({ kind: 'foto' }) });
  const { text } = await runCommand(['coverage', '--rules', broken]);
  expect(text).toContain(`1 bestand is kapot en doet niet mee: ${paths.rule}.`);
});
