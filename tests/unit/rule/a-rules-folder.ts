// The smallest folder of rule files that reads without a problem. A test says only in what its own folder differs.
import { interfaceKeys, isPluralKey, pluralFormsOf } from '../../../core/language/interface-words.ts';
import type { Content } from '../../../core/rule/content.ts';
import { isBroken, type Problem } from '../../../core/rule/problem.ts';
import { type FileTexts, readContent } from '../../../core/rule/read-content.ts';
import { rightSlots } from '../../../core/rule/schema.ts';
import type { SoundFiles } from '../../../core/rule/sound.ts';

/** What a file says: JSON is also YAML. */
export type Shape = string | readonly Shape[] | { readonly [key: string]: Shape };
/** A file as its own text or as a shape; undefined leaves it out. */
export type FileChanges = Readonly<Record<string, string | object | undefined>>;
/** Other parts of a file; undefined leaves a part out. */
export type Changes = Readonly<Record<string, unknown>>;

const source = { id: 'pagina', url: 'https://www.uwv.nl/nl/ww', checked: '2026-09', how: 'reported' };

/** A rule for `/nl/ww` that asks nothing, with other parts where a test speaks of them. */
export const aRule = (changes: Changes = {}): object => ({
  title: 'WW',
  kind: 'information',
  match: { paths: ['/nl/ww'], when: [{ heading: 'WW' }] },
  summary: 'Dit gaat over de WW.',
  asks: 'nothing',
  unknown: ['Wij weten niet of u WW krijgt.'],
  sources: [source],
  people: { kind: 'machine', wrote: [], reviewed: [] },
  ...changes,
});

/** All eight rights, none of which the page speaks of. */
export const allRights = Object.fromEntries(rightSlots.map((slot) => [slot, 'not-said']));

/** A letter of UWV, which has no address. */
export const aLetter = (changes: Changes = {}): object =>
  aRule({ kind: 'letter', match: undefined, letter: { top: ['Beslissing over uw WW'] }, asks: 'unknown', rights: allRights, ...changes });

/** A line of UWV, in the register as `uwv/telefoon`. */
export const aContactEntry = (changes: Changes = {}): object => ({
  id: 'telefoon',
  name: 'UWV Telefoon',
  for: 'vragen over de WW',
  kind: 'agency',
  source,
  ...changes,
});

/** UWV on www.uwv.nl. */
export const anAgency = (changes: Changes = {}): object => ({
  name: 'UWV',
  hosts: [{ host: 'www.uwv.nl', access: 'page' }],
  sources: [source],
  ...changes,
});

/** The words of the panel; each sentence says its own name, except where a test gives one. */
export const anInterface = (code: string, words: Readonly<Record<string, unknown>> = {}): object => ({
  language: { code, name: code, direction: 'ltr' },
  words: { ...Object.fromEntries(interfaceKeys.map((key) => [key, sentenceOf(code, key)])), ...words },
});

/** Its own name, in each plural form where it has those. */
const sentenceOf = (code: string, key: string): unknown =>
  isPluralKey(key) ? Object.fromEntries(pluralFormsOf(code).map((form) => [form, key])) : key;

/** By whom the words of an overlay were made. */
export const by = (kind: 'machine' | 'machine-checked' | 'human'): object => ({ kind, who: [], 'checked-by': [] });

export const paths = {
  agency: 'nl/uwv/agency.yaml',
  contacts: 'nl/uwv/contacts.yaml',
  country: 'nl/country.yaml',
  countryContacts: 'nl/contacts.yaml',
  glossary: 'nl/glossary.yaml',
  interface: 'interface/nl.yaml',
  rule: 'nl/uwv/pages/ww.yaml',
  ruleInEnglish: 'nl/uwv/pages/ww.en.yaml',
  cases: 'nl/uwv/pages/ww.cases.yaml',
} as const;

const files: FileChanges = {
  [paths.interface]: anInterface('nl'),
  [paths.country]: { name: 'Nederland', languages: ['nl'] },
  [paths.countryContacts]: [{ ...aContactEntry(), id: 'juridisch-loket', name: 'Het Juridisch Loket', kind: 'independent' }],
  [paths.glossary]: [{ id: 'dagloon', word: 'dagloon', is: 'Wat u per dag verdiende.' }],
  [paths.agency]: anAgency(),
  [paths.contacts]: [aContactEntry()],
  [paths.rule]: aRule(),
  [paths.cases]: { helps: ['https://www.uwv.nl/nl/ww'], silent: ['https://www.uwv.nl/nl'], page: 'ww.html' },
};

/** A valid folder, with other files where a test speaks of them. */
export function aRulesFolder(changes: FileChanges = {}): FileTexts {
  const texts = Object.entries({ ...files, ...changes }).flatMap(([path, file]): [string, string][] =>
    file === undefined ? [] : [[path, typeof file === 'string' ? file : JSON.stringify(file, null, 2)]],
  );
  return new Map(texts);
}

/** The content of a folder in which nothing is broken. */
export function contentOf(changes: FileChanges = {}, sounds?: SoundFiles): Content {
  const { content, problems } = readContent(aRulesFolder(changes), undefined, sounds);
  const broken = problems.filter(isBroken);
  if (broken.length > 0) throw new Error(broken.map(({ code, file, path }) => `${code} ${file} ${path}`).join('\n'));
  return content;
}

/** All problems of a folder, its language apart. */
export const problemsOf = (changes: FileChanges = {}): readonly Problem[] => readContent(aRulesFolder(changes)).problems;

/** What every new file lacks at first; tests that are not about it leave it out. */
const yetToCome = new Set<string>(['NO_CASES', 'NOBODY_INDEPENDENT', 'TRANSLATION_WITHOUT_HASH']);

/** Each problem of a folder as its code and where it is: `NOT_FOUND nl/uwv/pages/ww.yaml contacts/1`. */
export const complaintsOf = (changes: FileChanges = {}): string[] =>
  problemsOf(changes)
    .filter(({ code }) => !yetToCome.has(code))
    .map(({ code, file, path }) => `${code} ${file} ${path}`.trim());
