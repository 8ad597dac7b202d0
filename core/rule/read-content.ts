// Reads the whole folder of rule files, given as texts by path, and checks what only shows across files. It finds every
// problem it can before it answers.

import type * as v from 'valibot';
import { byCodeUnit } from '../by-code-unit.ts';
import { languageCodePattern } from '../language/language-code.ts';
import type { PlainListTexts } from '../plain/lists.ts';
import type { Result } from '../result.ts';
import { checkContent } from './check-content.ts';
import { plainProblems } from './check-plain-language.ts';
import { registerProblems } from './check-register.ts';
import type { Agency, Cases, Contact, Content, Country, Glossary, Overlay, OverlayOwner, Rule, Term } from './content.ts';
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
  type WithdrawnFile,
  withdrawnFile,
} from './folder-schema.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { type ReadFile, readFile } from './read-file.ts';
import { ruleFile } from './schema.ts';
import type { SoundFiles } from './sound.ts';

/** Texts of files by their path below content-rules/: `nl/uwv/pages/ww-aanvragen.yaml`. */
export type FileTexts = ReadonlyMap<string, string>;

/**
 * What was made of each file, by its path. Who reads the same folder again, as a development server does after each saved
 * file, hands the same one in: a file whose text is the same is not read twice.
 */
export type FilesRead = Map<string, { readonly text: string; readonly read: Result<ReadFile<unknown>, Problem[]> }>;

type Reading = {
  filesRead: FilesRead;
  problems: Problem[];
  countries: Map<string, Country>;
  agencies: Map<string, Agency>;
  rules: Map<string, Rule>;
  contacts: Map<string, Contact>;
  glossaries: Map<string, Glossary>;
  overlays: Overlay[];
  sounds: SoundFiles;
  cases: Map<string, Cases>;
  interfaces: Map<string, ReadFile<InterfaceFile>>;
  project: ProjectFile | undefined;
  people: PeopleFile;
  withdrawn: WithdrawnFile;
};

/** What could be read, and every problem found on the way, in reading order. A file with a broken part is left out. */
export type RulesRead = { readonly content: Content; readonly problems: readonly Problem[] };

/** Reads all files and checks them; without word lists the language of the sentences is not looked at. */
export function readContent(files: FileTexts, words?: PlainListTexts, sounds: SoundFiles = new Map(), filesRead: FilesRead = new Map()): RulesRead {
  const reading: Reading = {
    filesRead,
    problems: [],
    countries: new Map(),
    agencies: new Map(),
    rules: new Map(),
    contacts: new Map(),
    glossaries: new Map(),
    overlays: [],
    sounds,
    cases: new Map(),
    interfaces: new Map(),
    project: undefined,
    people: [],
    withdrawn: [],
  };
  for (const [file, text] of [...files].sort(([a], [b]) => byCodeUnit(a, b))) {
    if (/\.ya?ml$/.test(file)) readOne(reading, file, text);
  }
  // Files that could not be read are missing for the others; "not found" would then be noise about the wrong file.
  const across = reading.problems.length > 0 ? [] : [...checkContent(reading), ...registerProblems(reading)];
  const numbers = new Set(across.filter(({ code }) => code === 'UNREGISTERED_NUMBER').map(placeKey));
  // A phone number in a sentence is one mistake, and not also a figure for each of its groups.
  const language = (words ? plainProblems(reading, words) : []).filter(
    (problem) => problem.code !== 'LOOSE_FIGURE' || !numbers.has(placeKey(problem)),
  );
  return { content: reading, problems: inReadingOrder([...reading.problems, ...across, ...language]) };
}

const placeKey = ({ file, path }: Problem): string => `${file} ${path}`;

/** What kind of file a path is, and what to do with it once it is read. */
const kinds: readonly { pattern: RegExp; read(reading: Reading, file: string, text: string, names: readonly string[]): void }[] = [
  kind(/^project\.yaml$/, projectFile, (reading, read) => {
    reading.project = read.content;
  }),
  kind(/^people\.yaml$/, peopleFile, (reading, read) => {
    reading.people = read.content;
  }),
  kind(/^withdrawn\.yaml$/, withdrawnFile, (reading, read) => {
    reading.withdrawn = read.content;
  }),
  kind(inLanguage('interface/'), interfaceFile, (reading, read, [language = '']) => {
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
    reading.glossaries.set(country, { terms, read });
  }),
  overlayKind(inLanguage('([a-z]+)/glossary\\.'), ([country = '']) => ({ kind: 'glossary', id: country })),
  overlayKind(inLanguage('([a-z]+)/country\\.'), ([country = '']) => ({ kind: 'country', id: country })),
  overlayKind(inLanguage('([a-z]+)/([a-z0-9-]+)/agency\\.'), ([country, agency]) => ({ kind: 'agency', id: `${country}/${agency}` })),
  kind(/^([a-z]+)(?:\/([a-z0-9-]+))?\/contacts\.yaml$/, contactsFile, (reading, read, [country = '', agency]) => {
    read.content.forEach((contact, index) => {
      const id = `${agency ?? country}/${contact.id}`;
      if (reading.contacts.has(id)) reading.problems.push(read.problemAt('DOUBLE_ID', [index, 'id'], { id: contact.id }));
      reading.contacts.set(id, { id, country, contact, read, at: index });
    });
  }),
  overlayKind(inLanguage('([a-z]+)(?:/([a-z0-9-]+))?/contacts\\.'), ([country = '', agency]) => ({ kind: 'contacts', id: agency ?? country })),
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
      const rule = `${country}/${agency}/${name}`;
      reading.cases.set(rule, { rule, read });
    },
  ),
  overlayKind(inLanguage('([a-z]+)/([a-z0-9-]+)/(?:pages|letters)/([a-z0-9-]+)\\.'), ([country, agency, name]) => ({
    kind: 'rule',
    id: `${country}/${agency}/${name}`,
  })),
];

/** The path of a file whose name ends in a language. */
function inLanguage(beginning: string): RegExp {
  return new RegExp(`^${beginning}(${languageCodePattern})\\.yaml$`);
}

/** A translation: the last part of its name is the language. */
function overlayKind(pattern: RegExp, ownerOf: (names: readonly string[]) => OverlayOwner): (typeof kinds)[number] {
  return kind(pattern, overlayFile, (reading, read, names) => {
    reading.overlays.push({ owner: ownerOf(names), language: names.at(-1) ?? '', read });
  });
}

function kind<Schema extends v.GenericSchema>(
  pattern: RegExp,
  schema: Schema,
  put: (reading: Reading, read: ReadFile<v.InferOutput<Schema>>, names: readonly string[]) => void,
): (typeof kinds)[number] {
  return {
    pattern,
    read(reading, file, text, names) {
      const before = reading.filesRead.get(file);
      // The pattern decides the schema, so what was read under this path was read against this one.
      const read = (before?.text === text ? before.read : readFile(schema, text, file)) as Result<ReadFile<v.InferOutput<Schema>>, Problem[]>;
      reading.filesRead.set(file, { text, read });
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
