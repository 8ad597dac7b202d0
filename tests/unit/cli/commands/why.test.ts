import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../../../cli/addresses.ts';
import { readRulesFolder } from '../../../../cli/rules-folder.ts';
import type { Condition } from '../../../../core/match/condition.ts';
import { matchReport } from '../../../../core/match/match-report.ts';
import { ruleFor } from '../../../../core/match/match-table.ts';
import { readPageAddress } from '../../../../core/match/page-address.ts';
import { tablesOf } from '../../../../core/pack/compile.ts';
import { readContent } from '../../../../core/rule/read-content.ts';
import { anAgency, aRule, paths } from '../../rule/a-rules-folder.ts';
import { aFolderOf, aFolderOfRules, jsonOf, ourPages, ourRules, runCommand } from '../run-command.ts';

type Why = {
  readonly rule: string | null;
  readonly agency: string | null;
  readonly kind: string;
  readonly ranking: readonly { readonly rule: string; readonly path: string; readonly verdict: string }[];
  readonly unread: readonly string[];
};
const why = (rules: string, address: string, ...words: string[]): Promise<Why> => jsonOf(['why', address, '--rules', rules, ...words]);
const verdicts = ({ ranking }: Why): string[] => ranking.map(({ rule, verdict }) => `${rule} ${verdict}`);

const hub = {
  'nl/uwv/pages/hub.yaml': aRule({ kind: 'hub', asks: 'unknown', title: 'UWV', match: { paths: ['/**'], when: [{ selector: 'main h1' }] } }),
  'nl/uwv/pages/hub.cases.yaml': { helps: ['https://www.uwv.nl/nl/iets'], silent: ['https://www.uwv.nl/nl/ww'], page: 'hub.html' },
  [paths.agency]: anAgency({ 'not-when': [{ heading: 'Even niet bereikbaar' }] }),
};
const aPage = async (heading: string): Promise<string> => join(await aFolderOf([['page.html', `<main><h1>${heading}</h1></main>`]]), 'page.html');

describe('without a page', () => {
  test('every condition is taken to hold: the best-ranked rule speaks and the rest is outranked', async () => {
    const rules = await aFolderOfRules(hub);
    const answer = await why(rules, 'https://www.uwv.nl/nl/ww');
    expect(answer).toMatchObject({ rule: 'nl/uwv/ww', agency: 'nl/uwv', kind: 'page' });
    expect(verdicts(answer)).toEqual(['nl/uwv/ww speaks', 'nl/uwv/hub outranked']);
    const { text } = await runCommand(['why', 'https://www.uwv.nl/nl/ww', '--rules', rules]);
    expect(text).toContain('nl/uwv/ww: uitleg over deze pagina');
    expect(text).toContain('heading "WW": niet bekeken');
    expect(text).toContain('zwijgt: een preciezere regel spreekt');
  });

  test('case, query, hash and a slash at the end change nothing', async () => {
    const rules = await aFolderOfRules(hub);
    const plain = await why(rules, 'https://www.uwv.nl/nl/ww');
    for (const address of ['https://WWW.UWV.nl/NL/WW/', 'https://www.uwv.nl/nl/ww?bsn=1#x', 'https://www.uwv.nl//nl//ww'])
      expect((await why(rules, address)).ranking).toEqual(plain.ranking);
  });

  test('an agency’s own help is told apart, and so is no help at all', async () => {
    const rules = await aFolderOfRules(hub);
    expect(await why(rules, 'https://www.uwv.nl/nl/iets')).toMatchObject({ rule: 'nl/uwv/hub', kind: 'hub' });
    expect(await why(await aFolderOfRules(), 'https://www.uwv.nl/nl/iets')).toMatchObject({
      rule: null,
      kind: 'none',
      agency: 'nl/uwv',
      ranking: [],
    });
    const { text, end } = await runCommand(['why', 'https://www.svb.nl/aow', '--rules', rules]);
    expect([text, end]).toEqual(['Geen enkele organisatie in de regels heeft de site van https://www.svb.nl/aow.', 'well']);
    expect(await why(rules, 'https://www.svb.nl/aow')).toMatchObject({ rule: null, kind: 'none', agency: null });
  });
});

describe('with a page', () => {
  test('a rule whose heading is missing yields to the next', async () => {
    const answer = await why(await aFolderOfRules(hub), 'https://www.uwv.nl/nl/ww', '--page', await aPage('Iets anders'));
    expect(verdicts(answer)).toEqual(['nl/uwv/ww yields', 'nl/uwv/hub speaks']);
    expect(answer).toMatchObject({ rule: 'nl/uwv/hub', kind: 'hub' });
  });

  test('a rule whose heading is there speaks', async () => {
    const answer = await why(await aFolderOfRules(hub), 'https://www.uwv.nl/nl/ww', '--page', await aPage('WW'));
    expect(verdicts(answer)).toEqual(['nl/uwv/ww speaks', 'nl/uwv/hub outranked']);
  });

  test('the heading of a site that is out of order silences every rule', async () => {
    const page = await aPage('Even niet bereikbaar');
    const rules = await aFolderOfRules(hub);
    const answer = await why(rules, 'https://www.uwv.nl/nl/ww', '--page', page);
    expect(verdicts(answer)).toEqual(['nl/uwv/ww silenced', 'nl/uwv/hub silenced']);
    expect(answer).toMatchObject({ rule: null, kind: 'none' });
    const { text } = await runCommand(['why', 'https://www.uwv.nl/nl/ww', '--page', page, '--rules', rules]);
    expect(text).toContain('zwijgt: de pagina is buiten dienst');
    expect(text).toContain('heading "Even niet bereikbaar": klopt');
  });

  test('which is not there is said', async () => {
    for (const page of ['/nergens/pagina.html', await aFolderOfRules()]) {
      const { text, end } = await runCommand(['why', 'https://www.uwv.nl/nl/ww', '--page', page, '--rules', ourRules]);
      expect([text, end]).toEqual([`Wij kunnen ${page} niet lezen.`, 'usage']);
    }
  });
});

test.each<[address: string, says: string]>([
  ['http://www.uwv.nl/nl/ww', 'Bedoelt u https://www.uwv.nl/nl/ww?'],
  ['www.uwv.nl/nl/ww', 'Bedoelt u https://www.uwv.nl/nl/ww?'],
  ['ww aanvragen', 'is geen adres dat begint met https://.'],
  ['', 'is geen adres'],
])('%j is no address, and the one that was meant is named', async (address, says) => {
  const { text, end } = await runCommand(['why', address, '--rules', ourRules]);
  expect(end).toBe('usage');
  expect(text).toContain(says);
});

test('a rule that could not be read is named, because it may be the one that is missed', async () => {
  const rules = await aFolderOfRules({ [paths.rule]: aRule({ kind: 'foto' }) });
  expect((await why(rules, 'https://www.uwv.nl/nl/ww')).unread).toEqual([paths.rule]);
  expect((await runCommand(['why', 'https://www.uwv.nl/nl/ww', '--rules', rules])).text).toContain(
    `1 bestand is kapot en doet niet mee: ${paths.rule}.`,
  );
});

test('it answers what boot would answer, on every address of every case', async () => {
  const { content } = readContent(await readRulesFolder(ourRules));
  const tables = tablesOf(content);
  const index = addressesOf(content);
  const addresses = [...content.cases.values()].flatMap(({ read }) => [...(read.content.helps ?? []), ...(read.content.silent ?? [])]);
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    const place = readPageAddress(address);
    const bare = place && tables.get(place.host);
    const table = bare && { ...bare, inPage: true, launcherName: '', updatedNotice: '', changed: undefined };
    const trouble = new Set(table?.never.map((condition) => JSON.stringify(condition)));
    // A page on which all holds, also that it is out of order; one on which nothing does; one as every rule expects it.
    for (const holds of [() => true, () => false, (condition: Condition) => !trouble.has(JSON.stringify(condition))]) {
      const booted = table && place ? ruleFor(table, place.path, holds).rule : undefined;
      const found = index.lookUp(address);
      expect([address, matchReport(found?.fitting ?? [], found?.table?.never ?? [], holds).rule]).toEqual([address, booted]);
    }
  }
});

/** Each sample page is drawn anew; the content tests try every case without this command. */
test('it finds rules that ship on the sample page of their cases', async () => {
  const { content } = readContent(await readRulesFolder(ourRules));
  for (const { rule, read } of [...content.cases.values()].filter((_, index) => index % 8 === 0)) {
    const page = join(ourPages, ...rule.split('/').slice(0, 2), read.content.page ?? '');
    expect(await readFile(page, 'utf8')).toContain('<h1');
    expect((await why(ourRules, read.content.helps?.[0] ?? '', '--page', page)).rule).toBe(rule);
  }
});
