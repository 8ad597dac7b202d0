// Reads the whole folder of rule files, given as texts by path, and checks what only shows across files. It finds every
// problem it can before it answers.

import type * as v from 'valibot';
import { byCodeUnit } from '../by-code-unit.ts';
import { no, ok, type Result } from '../result.ts';
import { checkContent } from './check-content.ts';
import type { Agency, Cases, Contact, Content, Country, Overlay, Rule, Term } from './content.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { type ReadFile, readFile } from './read-file.ts';
import {
  agencyFile,
  casesFile,
  contactsFile,
  countryFile,
  glossaryFile,
  type InterfaceFile,
  interfaceFile,
  overlayFile,
  type PeopleFile,
  type ProjectFile,
  peopleFile,
  projectFile,
  ruleFile,
} from './schema.ts';

/** Texts of files by their path below content-rules/: `nl/uwv/pages/ww-aanvragen.yaml`. */
export type FileTexts = ReadonlyMap<string, string>;

type Reading = {
  problems: Problem[];
  countries: Map<string, Country>;
  agencies: Map<string, Agency>;
  rules: Map<string, Rule>;
  contacts: Map<string, Contact>;
  terms: Map<string, Map<string, Term>>;
  overlays: Overlay[];
  cases: Cases[];
  interfaces: Map<string, ReadFile<InterfaceFile>>;
  project: ProjectFile | undefined;
  people: PeopleFile;
};

/** Reads all files; the trouble is every problem found, in reading order. */
export function readContent(files: FileTexts): Result<Content, Problem[]> {
  const reading: Reading = {
    problems: [],
    countries: new Map(),
    agencies: new Map(),
    rules: new Map(),
    contacts: new Map(),
    terms: new Map(),
    overlays: [],
    cases: [],
    interfaces: new Map(),
    project: undefined,
    people: [],
  };
  for (const [file, text] of [...files].sort(([a], [b]) => byCodeUnit(a, b))) {
    if (/\.ya?ml$/.test(file)) readOne(reading, file, text);
  }
  // Files that could not be read are missing for the others; "not found" would then be noise about the wrong file.
  const problems = reading.problems.length > 0 ? reading.problems : checkContent(reading);
  return problems.length > 0 ? no(inReadingOrder(problems)) : ok(reading);
}

/** What kind of file a path is, and what to do with it once it is read. */
const kinds: readonly { pattern: RegExp; read(reading: Reading, file: string, text: string, names: readonly string[]): void }[] = [
  kind(/^project\.yaml$/, projectFile, (reading, read) => {
    reading.project = read.content;
  }),
  kind(/^people\.yaml$/, peopleFile, (reading, read) => {
    reading.people = read.content;
  }),
  kind(/^interface\/([a-z-]+)\.yaml$/, interfaceFile, (reading, read, [language = '']) => {
    reading.interfaces.set(language, read);
  }),
  kind(/^([a-z]+)\/country\.yaml$/, countryFile, (reading, read, [country = '']) => {
    reading.countries.set(country, { id: country, read });
  }),
  kind(/^([a-z]+)\/glossary\.yaml$/, glossaryFile, (reading, read, [country = '']) => {
    const terms = new Map<string, Term>();
    read.content.forEach((term, index) => {
      if (terms.has(term.id)) reading.problems.push(read.problemAt('DOUBLE_ID', [index, 'id'], { id: term.id }));
      terms.set(term.id, term);
    });
    reading.terms.set(country, terms);
  }),
  kind(/^([a-z]+)\/glossary\.([a-z-]+)\.yaml$/, overlayFile, (reading, read, [country = '', language = '']) => {
    reading.overlays.push({ owner: `glossary ${country}`, language, read });
  }),
  kind(/^([a-z]+)(?:\/([a-z0-9-]+))?\/contacts\.yaml$/, contactsFile, (reading, read, [country = '', agency]) => {
    read.content.forEach((contact, index) => {
      const id = `${agency ?? country}/${contact.id}`;
      if (reading.contacts.has(id)) reading.problems.push(read.problemAt('DOUBLE_ID', [index, 'id'], { id: contact.id }));
      reading.contacts.set(id, { id, country, contact, read, at: index });
    });
  }),
  kind(/^([a-z]+)(?:\/([a-z0-9-]+))?\/contacts\.([a-z-]+)\.yaml$/, overlayFile, (reading, read, [country = '', agency, language = '']) => {
    reading.overlays.push({ owner: `contacts ${agency ?? country}`, language, read });
  }),
  kind(/^([a-z]+)\/([a-z0-9-]+)\/agency\.yaml$/, agencyFile, (reading, read, [country = '', agency = '']) => {
    reading.agencies.set(`${country}/${agency}`, { id: `${country}/${agency}`, country, read });
  }),
  kind(/^([a-z]+)\/([a-z0-9-]+)\/(?:pages|letters)\/([a-z0-9-]+)\.yaml$/, ruleFile, (reading, read, [country = '', agency = '', name = '']) => {
    const id = `${country}/${agency}/${name}`;
    if (reading.rules.has(id)) reading.problems.push(read.problemAt('DOUBLE_ID', [], { id }));
    reading.rules.set(id, { id, agency: `${country}/${agency}`, read });
  }),
  kind(
    /^([a-z]+)\/([a-z0-9-]+)\/(?:pages|letters)\/([a-z0-9-]+)\.cases\.yaml$/,
    casesFile,
    (reading, read, [country = '', agency = '', name = '']) => {
      reading.cases.push({ rule: `${country}/${agency}/${name}`, read });
    },
  ),
  kind(
    /^([a-z]+)\/([a-z0-9-]+)\/(?:pages|letters)\/([a-z0-9-]+)\.([a-z]{2,3}(?:-[a-z]+)?)\.yaml$/,
    overlayFile,
    (reading, read, [country, agency, name, language = '']) => {
      reading.overlays.push({ owner: `${country}/${agency}/${name}`, language, read });
    },
  ),
];

function kind<Schema extends v.GenericSchema>(
  pattern: RegExp,
  schema: Schema,
  put: (reading: Reading, read: ReadFile<v.InferOutput<Schema>>, names: readonly string[]) => void,
): (typeof kinds)[number] {
  return {
    pattern,
    read(reading, file, text, names) {
      const read = readFile(schema, text, file);
      if (read.ok) put(reading, read.value, names);
      else reading.problems.push(...read.trouble);
    },
  };
}

function readOne(reading: Reading, file: string, text: string): void {
  for (const { pattern, read } of kinds) {
    const found = pattern.exec(file);
    if (found) return read(reading, file, text, found.slice(1) as string[]);
  }
  reading.problems.push({ code: 'UNKNOWN_FILE', file, path: '', line: 1, column: 1, values: {} });
}
