// All of content-rules, read: what the pack compiler, the command and the tests work with.

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
  WithdrawnFile,
} from './folder-schema.ts';
import type { ReadFile } from './read-file.ts';
import type { RuleFile } from './schema.ts';

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
export type Glossary = { readonly terms: ReadonlyMap<string, Term>; readonly read: ReadFile<GlossaryFile> };
/** Whose words a translation has. */
export type OverlayOwner =
  /** `id` of a rule (`nl/uwv/ww-aanvragen`), of an agency (`nl/uwv`) or of a country (`nl`). */
  | { readonly kind: 'rule' | 'agency' | 'country'; readonly id: string }
  /** The register of an agency (`uwv`) or of a country (`nl`), or the glossary of a country. */
  | { readonly kind: 'contacts' | 'glossary'; readonly id: string };
/** The words of one owner in another language. */
export type Overlay = { readonly owner: OverlayOwner; readonly language: string; readonly read: ReadFile<OverlayFile> };
export type Cases = { readonly rule: string; readonly read: ReadFile<CasesFile> };

export type Content = {
  readonly countries: ReadonlyMap<string, Country>;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly contacts: ReadonlyMap<string, Contact>;
  /** By country. */
  readonly glossaries: ReadonlyMap<string, Glossary>;
  readonly overlays: readonly Overlay[];
  /** By the rule they are about. */
  readonly cases: ReadonlyMap<string, Cases>;
  readonly interfaces: ReadonlyMap<string, ReadFile<InterfaceFile>>;
  readonly project: ProjectFile | undefined;
  readonly people: PeopleFile;
  readonly withdrawn: WithdrawnFile;
};

/** The words of a country's glossary by id; none where it has no glossary. */
export const termsOf = (content: Content, country: string): ReadonlyMap<string, Term> => content.glossaries.get(country)?.terms ?? new Map();

/** The country of an id: `nl` of `nl/uwv/ww-aanvragen`. */
export const countryOf = (id: string): string => id.split('/')[0] ?? '';

/** The contacts of a rule: its own, then the agency's, then the country's, without doubles and without what it leaves out. */
export function contactsFor(content: Content, { agency, read }: Rule): string[] {
  const ofAgency = content.agencies.get(agency)?.read.content.contacts ?? [];
  const ofCountry = content.countries.get(countryOf(agency))?.read.content.contacts ?? [];
  const all = new Set([...(read.content.contacts ?? []), ...ofAgency, ...ofCountry]);
  return [...all].filter((id) => !read.content.without?.includes(id));
}
