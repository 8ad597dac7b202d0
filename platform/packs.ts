// Reads the packs that are part of the extension. This is the only place that fetches, and only our own packaged files:
// nothing leaves the computer.
import type { InterfaceWords } from '../core/language/interface-words.ts';
import type { PickableLanguage } from '../core/language/language.ts';
import { type LetterPack, noLetters } from '../core/pack/letters.ts';
import { type BareTable, tablesIn } from '../core/pack/match-file.ts';
import { type AgencyPack, type Loaded, readPack, type TranslationPack } from '../core/pack/pack.ts';
import { type Project, readProject } from '../core/pack/project.ts';
import { browser } from './extension.ts';

/** A file below packs/ as parsed JSON; nothing where it is absent or broken. */
async function readPackaged(path: string): Promise<unknown> {
  try {
    const answer = await fetch((browser.runtime.getURL as (path: string) => string)(`/packs/${path}`), { cache: 'no-store' });
    return await answer.json();
  } catch {
    return undefined;
  }
}

export const loadAgencyPack = async (agency: string): Promise<Loaded<AgencyPack>> => readPack(await readPackaged(`${agency}.json`));

export const loadTranslation = async (agency: string, language: string): Promise<Loaded<TranslationPack>> =>
  readPack(await readPackaged(`${agency}.${language}.json`));

/** Which letters are explained; nothing where the list is not there or of another format. */
export async function loadLetters(): Promise<LetterPack | undefined> {
  const letters = (await readPackaged('letters.json')) as LetterPack | undefined;
  return letters?.format === noLetters.format ? letters : undefined;
}

/** The words of the interface in a language; nothing where there is no such language. */
export async function loadInterface(language: string): Promise<InterfaceWords | undefined> {
  const words = (await readPackaged(`interface/${language}.json`)) as InterfaceWords | undefined;
  return typeof words?.words === 'object' ? words : undefined;
}

/** Who answers for Wegwijs, and the version that a report names: packs come with the extension and have its version. */
export async function loadProject(): Promise<Project & { readonly version: string }> {
  return { ...readProject(await readPackaged('project.json')), version: browser.runtime.getManifest().version };
}

/** The languages that the interface speaks, by their own names. */
export async function loadLanguages(): Promise<PickableLanguage[]> {
  const languages = await readPackaged('languages.json');
  return Array.isArray(languages) ? languages : [];
}

/** The address of a recorded sentence that a saying names. */
export const addressOfSound = (sound: string): string => (browser.runtime.getURL as (path: string) => string)(`/packs/${sound}`);

/** The tables of all hosts, as built; none where the file is of another format. */
export const loadTables = async (): Promise<Readonly<Record<string, BareTable>>> => tablesIn(await readPackaged('match.json'));
