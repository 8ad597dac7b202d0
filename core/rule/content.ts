// All of content-rules, read: what the pack compiler, the command and the tests work with.
import type { ReadFile } from './read-file.ts';
import type {
  AgencyFile,
  CasesFile,
  ContactFile,
  CountryFile,
  GlossaryFile,
  InterfaceFile,
  OverlayFile,
  PeopleFile,
  ProjectFile,
  RuleFile,
} from './schema.ts';

/** A rule with its identity, which is its path: `nl/uwv/ww-aanvragen`. */
export type Rule = { readonly id: string; readonly agency: string; readonly read: ReadFile<RuleFile> };
/** `nl/uwv` */
export type Agency = { readonly id: string; readonly country: string; readonly read: ReadFile<AgencyFile> };
export type Country = { readonly id: string; readonly read: ReadFile<CountryFile> };
/** A contact under the name rules use for it: `uwv/telefoon-werknemers`. */
export type Contact = {
  readonly id: string;
  readonly country: string;
  readonly contact: ContactFile;
  readonly read: ReadFile<unknown>;
  /** Its place in the list of its file. */
  readonly at: number;
};
export type Term = GlossaryFile[number];
/** The words of one owner in another language. Owner: a rule id, `contacts nl/uwv`, `glossary nl`. */
export type Overlay = { readonly owner: string; readonly language: string; readonly read: ReadFile<OverlayFile> };
export type Cases = { readonly rule: string; readonly read: ReadFile<CasesFile> };

export type Content = {
  readonly countries: ReadonlyMap<string, Country>;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly contacts: ReadonlyMap<string, Contact>;
  /** By country. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, Term>>;
  readonly overlays: readonly Overlay[];
  readonly cases: readonly Cases[];
  readonly interfaces: ReadonlyMap<string, ReadFile<InterfaceFile>>;
  readonly project: ProjectFile | undefined;
  readonly people: PeopleFile;
};
