// The JSON Schemas for editors are made, never written by hand. They are held here against the code that makes them and
// against every rule file, read both as we read YAML and as an editor does.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas, fileKinds, type JsonSchema } from '../../../cli/editor-schemas.ts';
import { readRulesFolder } from '../../../cli/rules-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'content-rules');
const page = readFileSync(join(root, 'docs', 'rule-format.md'), 'utf8');
const made = editorSchemas(page);
const schemaNamed = (name: string): JsonSchema => JSON.parse(made.get(`${name}.schema.json`) ?? expect.fail(name)) as JsonSchema;
const files = await readRulesFolder(folder);

/** As much of JSON Schema as ours use; what of it is not known here fails, so that nothing goes unchecked. */
function wrongIn(value: unknown, schema: JsonSchema, at = ''): string[] {
  const {
    $schema,
    title,
    description,
    markdownDescription,
    type,
    enum: words,
    anyOf,
    properties,
    required,
    additionalProperties,
    items,
    minItems,
    minLength,
    ...rest
  } = schema;
  const sayings = [$schema, title, description, markdownDescription];
  if (Object.keys(rest).length > 0 || sayings.some((saying) => saying !== undefined && typeof saying !== 'string'))
    throw new Error(`unknown in a schema: ${Object.keys(rest)}`);
  if (anyOf) {
    const tried = anyOf.map((each) => wrongIn(value, each, at));
    return tried.some((wrong) => wrong.length === 0) ? [] : (tried.at(-1) ?? []);
  }
  if (words) return words.includes(value as string) ? [] : [`${at}: not one of ${words.join(', ')}`];
  const kinds = type === undefined ? undefined : [type].flat();
  if (kinds && !kinds.includes(kindOf(value))) return [`${at}: ${kindOf(value)} where ${kinds.join(' or ')} belongs`];
  if (Array.isArray(value)) {
    const short = typeof minItems === 'number' && value.length < minItems ? [`${at}: too few rows`] : [];
    return [...short, ...value.flatMap((each, index) => wrongIn(each, items ?? {}, `${at}/${index}`))];
  }
  if (typeof value === 'string') return typeof minLength === 'number' && value.length < minLength ? [`${at}: too short`] : [];
  return kindOf(value) === 'object' ? wrongInGroup(value as Record<string, unknown>, schema, at) : [];
}

function wrongInGroup(
  value: Record<string, unknown>,
  { properties = {}, required = [], additionalProperties = true }: JsonSchema,
  at: string,
): string[] {
  return [
    ...required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${at}/${key}: missing`),
    ...Object.entries(value).flatMap(([key, each]) => {
      const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      if (own === false) return [`${at}/${key}: unknown`];
      return typeof own === 'object' ? wrongIn(each, own, `${at}/${key}`) : [];
    }),
  ];
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** Which files an editor lays beside which schema: the globs of .vscode/settings.json, of which the last that fits decides. */
const settings = JSON.parse(readFileSync(join(root, '.vscode', 'settings.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '')) as Record<string, unknown>;
const globs = Object.entries(settings['yaml.schemas'] as Record<string, string | string[]>).map(
  ([schema, patterns]) => [schema, [patterns].flat()] as const,
);

function schemasOf(file: string): string[] {
  return globs.flatMap(([schema, patterns]) => {
    const last = patterns.findLast((pattern) => fits(pattern.replace(/^!/, ''), `content-rules/${file}`));
    return last === undefined || last.startsWith('!') ? [] : [/([a-z]+)\.schema\.json$/.exec(schema)?.[1] ?? schema];
  });
}

const fits = (glob: string, path: string): boolean => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(path);

test.each([...made.keys()])('content-rules/%s is what the code makes of the format today', (file) => {
  const path = join(folder, file);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '', `${file} is old. Run: npm run schemas`).toBe(made.get(file));
});

test('no schema is left of a kind of file that is gone', () => {
  expect(readdirSync(folder).filter((file) => file.endsWith('.schema.json'))).toEqual([...made.keys()].sort());
});

test('each kind of file belongs to one schema in an editor', () => {
  const expected = {
    'nl/uwv/pages/ww-aanvragen.yaml': ['rule'],
    'nl/uwv/letters/herziening.yaml': ['rule'],
    'nl/uwv/pages/ww-aanvragen.cases.yaml': ['cases'],
    'nl/uwv/pages/ww-aanvragen.en.yaml': ['overlay'],
    'nl/uwv/letters/herziening.zh-hant.yaml': ['overlay'],
    'nl/uwv/agency.yaml': ['agency'],
    'nl/uwv/agency.en.yaml': ['overlay'],
    'nl/uwv/contacts.yaml': ['contacts'],
    'nl/uwv/contacts.en.yaml': ['overlay'],
    'nl/contacts.yaml': ['contacts'],
    'nl/contacts.en.yaml': ['overlay'],
    'nl/country.yaml': ['country'],
    'nl/country.en.yaml': ['overlay'],
    'nl/glossary.yaml': ['glossary'],
    'nl/glossary.en.yaml': ['overlay'],
    'interface/nl.yaml': ['interface'],
    'people.yaml': ['people'],
    'project.yaml': ['project'],
    'withdrawn.yaml': ['withdrawn'],
  };
  expect(Object.fromEntries(Object.keys(expected).map((file) => [file, schemasOf(file)]))).toEqual(expected);
});

test('every schema that an editor is told of is there', () => {
  expect(globs.map(([schema]) => schema.replace('./content-rules/', '')).sort()).toEqual([...made.keys()].sort());
});

describe.each([...files.keys()])('%s', (file) => {
  const text = files.get(file) ?? '';
  test('fits its schema, read as we read it and as an editor does', () => {
    const [name = '', ...more] = schemasOf(file);
    expect(more).toEqual([]);
    expect(wrongIn(parse(text, { schema: 'failsafe' }), schemaNamed(name))).toEqual([]);
    expect(wrongIn(parse(text), schemaNamed(name))).toEqual([]);
  });
});

describe('an editor sees', () => {
  const rule = (): Record<string, unknown> =>
    parse(files.get('nl/uwv/pages/ww-aanvragen.yaml') ?? '', { schema: 'failsafe' }) as Record<string, unknown>;
  const wrong = (change: object): string[] => wrongIn({ ...rule(), ...change }, schemaNamed('rule'));

  test('a key that the format does not know, also deep in a rule', () => {
    expect(wrong({ sumary: 'x' })).toEqual(['/sumary: unknown']);
    expect(wrong({ steps: [{ id: 'a', doo: 'x', do: 'y' }] })).toEqual(['/steps/0/doo: unknown']);
    expect(wrong({ sources: [{ url: 'x', checked: '2026', how: 'live', by: 'x' }] })).toEqual(['/sources/0/by: unknown']);
  });
  test('a key that is missing', () => {
    const { people: _, ...rest } = rule();
    expect(wrongIn(rest, schemaNamed('rule'))).toEqual(['/people: missing']);
    expect(wrong({ asks: [{ id: 'a', what: 'x', by: 'none' }] })).toEqual(['/asks/0/if-not: missing']);
  });
  test('a word that is none of the fixed ones', () => {
    expect(wrong({ kind: 'formulier' })).toEqual(['/kind: not one of form, decision, duty, information, login, letter, section, hub']);
    expect(wrong({ asks: 'niets' })).not.toEqual([]);
  });
  test('a text where a list belongs, an empty list and an empty text', () => {
    expect(wrong({ terms: 'dagloon' })).toEqual(['/terms: string where array belongs']);
    expect(wrong({ unknown: [] })).toEqual(['/unknown: too few rows']);
    expect(wrong({ summary: '' })).toEqual(['/summary: too short']);
  });
  test('both shapes where two may stand', () => {
    expect(wrong({ asks: 'nothing' })).toEqual([]);
    expect(
      wrong({
        situations: [
          { id: 'a', label: 'x' },
          { id: 'b', question: 'x', 'ask-first': 'yes', choices: [{ id: 'c', label: 'x' }] },
        ],
      }),
    ).toEqual([]);
    expect(wrong({ rights: { object: { say: 'x', copy: 'y' }, delay: 'none' } })).toEqual([]);
    expect(wrong({ rights: { delay: { say: 'x', copy: 'y' } } })).toEqual(['/rights/delay/copy: unknown']);
  });
  test('what each key is for, in two languages', () => {
    const unexplained = (schema: JsonSchema, at: string): string[] => [
      ...Object.entries(schema.properties ?? {}).flatMap(([key, each]) => [
        ...(/\S\n\nEnglish: \S/.test(String(each.description)) ? [] : [`${at}/${key}`]),
        ...unexplained(each, `${at}/${key}`),
      ]),
      ...[schema.items ?? {}, ...(schema.anyOf ?? [])].flatMap((each) => (Object.keys(each).length > 0 ? unexplained(each, at) : [])),
    ];
    expect(fileKinds.flatMap(({ name }) => unexplained(schemaNamed(name), name))).toEqual([]);
  });
});
