// docs/rule-format.md says of every key what it is for. It is held against the schemas of the checker, key by key, so that
// neither can change without the other.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileKinds, type Key, keysOf, type Row, sharedParts, tablesIn } from '../../../cli/editor-schemas.ts';

const page = readFileSync(fileURLToPath(new URL('../../../docs/rule-format.md', import.meta.url)), 'utf8');
const described = [...fileKinds, ...sharedParts];

/** Everything in which the tables of a page and the schemas differ, a line each. */
function differencesIn(text: string): string[] {
  const tables = tablesIn(text);
  const strange = [...tables.keys()].filter((table) => !described.some((each) => each.table === table));
  return [
    ...strange.map((table) => `${table}: no such file or part`),
    ...described.flatMap(({ table, schema }) => differencesOf(keysOf(schema), tables.get(table) ?? []).map((difference) => `${table} ${difference}`)),
  ];
}

function differencesOf(keys: readonly Key[], rows: readonly Row[]): string[] {
  const unknown = rows.filter((row) => !keys.some(({ key }) => key === row.key)).map(({ key }) => `${key}: not in the schema`);
  return [...unknown, ...keys.flatMap((key) => differencesOfKey(key, rows))];
}

function differencesOfKey({ key, must, choices }: Key, rows: readonly Row[]): string[] {
  const [row, ...more] = rows.filter((each) => each.key === key);
  if (!row) return [`${key}: no row`];
  const says = { Nederlands: row.nl, English: row.en };
  return [
    ...(more.length > 0 ? [`${key}: two rows`] : []),
    ...(mayBe[must].includes(row.must) ? [] : [`${key}: must is "${row.must}" and not ${mayBe[must].join(' or ')}`]),
    ...Object.entries(says).flatMap(([column, said]) => [
      ...(said === '' ? [`${key}: nothing in ${column}`] : []),
      ...choices.filter((choice) => !said.includes(`\`${choice}\``)).map((choice) => `${key}: ${choice} is not in ${column}`),
    ]),
  ];
}

/** What the schema leaves free, the checker can still ask for in some cases: the row then says in which. */
const mayBe: Readonly<Record<Key['must'], readonly string[]>> = { yes: ['yes'], no: ['no', 'when'], when: ['when'] };

test('every key of every file has a row that says what the schema says, and no row speaks of another key', () => {
  expect(differencesIn(page)).toEqual([]);
});

test('the keys of nested groups, of lists and of both shapes in one place are walked', () => {
  const keys = (table: string): string[] =>
    keysOf(described.find((each) => each.table === table)?.schema ?? expect.fail(table)).map(({ key }) => key);
  expect(keys('rule')).toEqual(expect.arrayContaining(['asks[].by.fact', 'facts[].valid.until', 'situations[].choices[].label', 'people.tested.n']));
  expect(keys('contacts')).toContain('waive[].because');
  expect(keys('rule').filter((key) => key.startsWith('rights.') || key.startsWith('sources[].'))).toEqual([]);
});

test('a key that only one of two shapes needs is needed sometimes', () => {
  const situations = keysOf(fileKinds[0]?.schema ?? expect.fail()).filter(({ key }) => /^situations\[\]\./.test(key));
  expect(Object.fromEntries(situations.map(({ key, must }) => [key, must]))).toEqual({
    'situations[].id': 'yes',
    'situations[].label': 'when',
    'situations[].question': 'when',
    'situations[].ask-first': 'no',
    'situations[].choices': 'when',
    'situations[].choices[].id': 'yes',
    'situations[].choices[].label': 'yes',
  });
});

describe('what a changed page would hide is found:', () => {
  const planted = (from: string | RegExp, to: string): string[] => {
    const changed = page.replace(from, to);
    expect(changed).not.toBe(page);
    return differencesIn(changed);
  };

  test('a row that is gone', () => {
    expect(planted(/^\| `asks\[\]\.by\.fact` .*\n/m, '')).toEqual(['rule asks[].by.fact: no row']);
  });
  test('a row that stands twice', () => {
    expect(planted(/^\| `kind` \| yes \| De soort.*\n/m, '$&$&')).toEqual(['rule kind: two rows']);
  });
  test('a row of a key that does not exist', () => {
    expect(planted('| `summary` |', '| `samenvatting` |')).toEqual(['rule samenvatting: not in the schema', 'rule summary: no row']);
  });
  test('a needed key that a row leaves free', () => {
    expect(planted('| `hosts` | yes |', '| `hosts` | no |')).toEqual(['agency hosts: must is "no" and not yes']);
  });
  test('a free key that a row needs', () => {
    expect(planted('| `phone` | no |', '| `phone` | yes |')).toEqual(['contacts phone: must is "yes" and not no or when']);
  });
  test('a fixed word that is not in both languages', () => {
    expect(planted(', `reported` (somebody else told of it)', '')).toEqual(['source how: reported is not in English']);
    expect(planted('`click`: alleen', 'Anders: alleen')).toEqual(['agency hosts[].access: click is not in Nederlands']);
  });
  test('an empty cell', () => {
    expect(planted('| The name of the country. |', '|  |')).toEqual(['country name: nothing in English']);
  });
  test('a table of something that is no file', () => {
    expect(planted('## Cases', '## Examples')).toContain('examples: no such file or part');
  });
});

test('a bar in a cell is no end of it', () => {
  expect(tablesIn(page).get('glossary')?.[0]?.nl).toContain('[[naam|zoals u het schrijft]]');
});
