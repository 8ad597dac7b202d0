// The JSON Schemas with which an editor completes, explains and checks rule files. They are made from the schemas of the
// checker and the words of docs/rule-format.md; they know shapes and fixed words, and leave what a value says to the checker.
import type * as v from 'valibot';
import {
  agencyFile,
  casesFile,
  contactsFile,
  countryFile,
  glossaryFile,
  interfaceFile,
  overlayFile,
  peopleFile,
  projectFile,
  withdrawnFile,
} from '../core/rule/folder-schema.ts';
import { condition, type Either, rights, ruleFile, source } from '../core/rule/schema.ts';

/** The files of the folder: the name of the JSON Schema, and the heading of its table in docs/rule-format.md. */
export const fileKinds: readonly { readonly name: string; readonly table: string; readonly schema: v.GenericSchema }[] = [
  { name: 'rule', table: 'rule', schema: ruleFile },
  { name: 'agency', table: 'agency', schema: agencyFile },
  { name: 'country', table: 'country', schema: countryFile },
  { name: 'contacts', table: 'contacts', schema: contactsFile },
  { name: 'glossary', table: 'glossary', schema: glossaryFile },
  { name: 'overlay', table: 'translation', schema: overlayFile },
  { name: 'cases', table: 'cases', schema: casesFile },
  { name: 'people', table: 'people', schema: peopleFile },
  { name: 'project', table: 'project', schema: projectFile },
  { name: 'withdrawn', table: 'withdrawn', schema: withdrawnFile },
  { name: 'interface', table: 'interface', schema: interfaceFile },
];

/** Parts that several files share; each has one table, and its keys are not said again where it is used. */
export const sharedParts: readonly { readonly table: string; readonly schema: v.GenericSchema }[] = [
  { table: 'source', schema: source },
  { table: 'condition', schema: condition },
  { table: 'rights', schema: rights },
  { table: 'right', schema: inside(rights.entries.delay) },
  { table: 'objection', schema: inside(rights.entries.object) },
];

/** What of a valibot schema is read here; which of it is there follows from `type`. */
type Shape = v.GenericSchema &
  Partial<Either> & {
    readonly wrapped?: Shape;
    readonly item?: Shape;
    readonly value?: Shape;
    readonly rest?: Shape;
    readonly entries?: Readonly<Record<string, Shape>>;
    readonly options?: readonly string[];
    readonly pipe?: readonly (Pick<Shape, 'pipe'> & { readonly type: string })[];
    readonly getter?: (value: unknown) => Shape;
  };

function isOptional({ type }: v.GenericSchema): boolean {
  return type === 'optional';
}

function inside(schema: v.GenericSchema): Shape {
  return isOptional(schema) ? ((schema as Shape).wrapped as Shape) : (schema as Shape);
}

/** The shapes that may stand in one place. One that looks at the value first is shown a text, a list and a group. */
function shapesOf(schema: Shape): readonly Shape[] {
  if (schema.type !== 'lazy') return [schema];
  return (schema.either as readonly Shape[] | undefined) ?? ['', [], {}].flatMap((value) => schema.getter?.(value) ?? []);
}

const partOf = (schema: Shape): string | undefined => sharedParts.find((part) => part.schema === schema)?.table;
/** Whether it may not be empty; a pipe can begin with another pipe. */
const isFilled = ({ pipe = [] }: Pick<Shape, 'pipe'>): boolean => pipe.some((each) => each.type === 'non_empty' || isFilled(each));
const below = (key: string, name: string): string => (key === '' ? name : `${key}.${name}`);
/** Rows of a list have the name of the list with brackets; where the whole file is the list, none. */
const rowOf = (key: string): string => (key === '' ? '' : `${key}[]`);

export type Key = {
  /** `asks[].by.fact` */
  readonly key: string;
  /** `when`: only in some of the shapes that may stand there. */
  readonly must: 'yes' | 'no' | 'when';
  readonly choices: readonly string[];
};

/** Every key that a file or part may have, in the notation of docs/rule-format.md, without those of shared parts. */
export function keysOf(schema: v.GenericSchema): Key[] {
  return keysBelow(schema as Shape, '', true);
}

function keysBelow(schema: Shape, key: string, isRoot = false): Key[] {
  const value = inside(schema);
  if (!isRoot && partOf(value) !== undefined) return [];
  if (value.item) return keysBelow(value.item, rowOf(key));
  if (value.entries)
    return Object.entries(value.entries).flatMap(([name, entry]) => [keyAt(entry, below(key, name)), ...keysBelow(entry, below(key, name))]);
  if (!value.either) return [];
  const groups = shapesOf(value).flatMap((shape) => (keysBelow(shape, key).length > 0 ? [keysBelow(shape, key)] : []));
  return together(groups);
}

function keyAt(entry: Shape, key: string): Key {
  const choices = shapesOf(inside(entry)).flatMap(({ options = [] }) => options);
  return { key, must: isOptional(entry) ? 'no' : 'yes', choices };
}

/** The keys of shapes that stand in one place: what only one of them needs is needed there sometimes. */
function together(groups: readonly (readonly Key[])[]): Key[] {
  const all = new Map(groups.flat().map((each) => [each.key, each]));
  return [...all.values()].map((each) => {
    const parent = each.key.replace(/(?:\[\])?\.[^.]+$/, '');
    const around = groups.filter((keys) => !all.has(parent) || keys.some(({ key }) => key === parent));
    const own = new Set(around.map((keys) => keys.find(({ key }) => key === each.key)?.must));
    return own.size === 1 ? each : { ...each, must: own.has('yes') ? 'when' : 'no' };
  });
}

export type Row = { readonly key: string; readonly must: string; readonly nl: string; readonly en: string };

/** The tables of docs/rule-format.md by the first word of the heading above them, in small letters. */
export function tablesIn(page: string): ReadonlyMap<string, readonly Row[]> {
  const tables = new Map<string, Row[]>();
  let rows: Row[] | undefined;
  let heading = '';
  for (const line of page.split('\n')) {
    heading = /^#+ (\w+)/.exec(line)?.[1]?.toLowerCase() ?? heading;
    const cells = line.startsWith('|') ? line.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim()) : undefined;
    if (!cells) rows = undefined;
    else if (cells.join('|') === '|key|must|Nederlands|English|') {
      rows = tables.get(heading) ?? [];
      tables.set(heading, rows);
    } else if (rows && !/^-+$/.test(cells[1] ?? '')) {
      const [, key = '', must = '', nl = '', en = ''] = cells;
      rows.push({ key: key.replaceAll('`', ''), must, nl, en });
    }
  }
  return tables;
}

export type JsonSchema = {
  readonly [key: string]: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
};

/** The JSON Schema of each kind of file, as text, by the name of its file in content-rules. */
export function editorSchemas(page: string): ReadonlyMap<string, string> {
  const tables = tablesIn(page);
  return new Map(
    fileKinds.map(({ name, table, schema }) => {
      const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: `Wegwijs: ${name}` };
      return [`${name}.schema.json`, `${written({ ...head, ...jsonOf(schema as Shape, { tables, table, key: '' }) })}\n`] as const;
    }),
  );
}

type At = { readonly tables: ReadonlyMap<string, readonly Row[]>; readonly table: string; readonly key: string; readonly around?: readonly Shape[] };

/** An editor reads `2026`, `3` and `no` in other ways than we do; to us every value is text, so each of those may stand. */
const anyText = { type: ['string', 'number', 'boolean'] } as const;

function jsonOf(schema: Shape, at: At): JsonSchema {
  const value = inside(schema);
  const part = at.key === '' ? undefined : partOf(value);
  if (part !== undefined) return jsonOf(value, { ...at, table: part, key: '' });
  if (value.type === 'lazy') return choiceOf(value, at);
  if (value.options) return { enum: value.options };
  if (value.item) return { type: 'array', items: jsonOf(value.item, { ...at, key: rowOf(at.key) }), ...(isFilled(value) && { minItems: 1 }) };
  if (value.entries) return groupOf(value, at);
  if (value.value) return { type: 'object', additionalProperties: jsonOf(value.value, at) };
  if (value.type !== 'string') throw new Error(`${at.table} ${at.key}: no editor is told yet of the shape "${value.type}".`);
  return { ...anyText, ...(isFilled(value) && { minLength: 1 }) };
}

/** One of several shapes; inside itself, as in the words of a translation, anything. */
function choiceOf(value: Shape, at: At): JsonSchema {
  const { around = [] } = at;
  if (around.includes(value)) return {};
  const shapes = shapesOf(value).map((shape) => jsonOf(shape, { ...at, around: [...around, value] }));
  return { anyOf: shapes.filter((shape, index) => shapes.findIndex((each) => JSON.stringify(each) === JSON.stringify(shape)) === index) };
}

function groupOf({ entries = {}, rest }: Shape, at: At): JsonSchema {
  const properties = Object.entries(entries).map(([name, entry]) => {
    const key = below(at.key, name);
    return [name, { ...explanationOf({ ...at, key }), ...jsonOf(entry, { ...at, key }) }] as const;
  });
  const required = Object.keys(entries).filter((name) => !isOptional(entries[name] as Shape));
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    additionalProperties: rest ? jsonOf(rest, at) : false,
  };
}

/** What an editor shows beside a key: the two languages of writers, once plain and once with marks. */
function explanationOf({ tables, table, key }: At): JsonSchema {
  const row = tables.get(table)?.find((each) => each.key === key);
  if (!row) return {};
  const both = `${row.nl}\n\nEnglish: ${row.en}`;
  return { description: both.replaceAll('`', ''), markdownDescription: both };
}

/** No line of a repository file is longer. */
const lineWidth = 150;

/** JSON as the formatter of the repository lays it out: a list of words on one line where it fits. */
function written(value: unknown, indent = '', before = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
    const line = `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
    if (before + line.length < lineWidth) return line;
  }
  const rows = Object.entries(value).map(([key, each]) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    return `${inner}${name}${written(each, inner, inner.length + name.length)}`;
  });
  return rows.length === 0 ? `${open}${close}` : `${open}\n${rows.join(',\n')}\n${indent}${close}`;
}
