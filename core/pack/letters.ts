// The shape of packs/letters.json: which letters of which agency we explain, and how a reader knows each from the paper. It
// is small, because it is read before anybody knows of whom a letter is.
import { packFormat } from './pack.ts';

export type Letter = {
  /** The rule that explains it: `nl/cjib/boete`. */
  readonly id: string;
  /** The big letter on the paper; empty where it has none. */
  readonly code: string;
  /** Who sent it, where that is not the agency; empty elsewhere. */
  readonly sender: string;
  readonly title: string;
  /** What may stand at the top of the paper. */
  readonly top: readonly string[];
};

export type LetterAgency = {
  readonly id: string;
  readonly name: string;
  /** The language of its titles. */
  readonly language: string;
  readonly contactPage: string;
  readonly hosts: readonly string[];
  /** The rule that knows people and steps for every page and every letter of the agency; empty where there is none. */
  readonly hub: string;
  /** Those with a code first, by their code. */
  readonly letters: readonly Letter[];
};

/** `agencies` are all there are, by name, also those none of whose letters we explain: they have a way out too. */
export type LetterPack = { readonly format: number; readonly agencies: readonly LetterAgency[] };

/** Where no list of letters can be read. */
export const noLetters: LetterPack = { format: packFormat, agencies: [] };
