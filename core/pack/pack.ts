// The shape of a pack: the content of one agency, compiled, and the words of one other language for it. Packs are plain
// JSON; they hold text and addresses and nothing that can run.
import type { Day } from '../facts/day.ts';
import type { FactValue, Valid } from '../facts/fact-value.ts';
import type { HolidayTable } from '../facts/holiday-table.ts';
import type { OpeningHours } from '../facts/opening-hours.ts';
import type { Direction } from '../language/language.ts';
import type { RichText } from '../rule/rich-text.ts';
import type { FactFile, RightSlot, RuleKind } from '../rule/schema.ts';

/** A higher number is from a newer Wegwijs: it is skipped with a notice, never half read. */
export const packFormat = 1;

/** Sentences by owner (`nl/uwv/ww-aanvragen`, `contact uwv/telefoon`, `term dagloon`) and by name (`asks.aanvragen.what`). */
export type PackWords = Readonly<Record<string, Readonly<Record<string, RichText>>>>;

/** How a term runs: when it starts, who set it, and whether holidays move its end. */
export type PackTerm = {
  readonly starts: NonNullable<FactFile['starts']>;
  readonly setBy: NonNullable<FactFile['set-by']>;
  /** `Awb 6:7`, where a law set it. */
  readonly law: string;
  readonly movesOnHolidays: boolean;
};
export type PackFact = {
  readonly id: string;
  readonly value: FactValue;
  /** Always there for an amount, a percentage and a day. */
  readonly valid?: Valid;
  /** Only for a term. */
  readonly term?: PackTerm;
  /** Words that stand around the value on the page. */
  readonly near: readonly string[];
  readonly source: number;
};
/** `source` of an item is the place of its source in the list of its rule. */
export type PackSource = { readonly url: string; readonly checked: string; readonly how: 'live' | 'capture' | 'reported' };
export type PackAsk = {
  readonly id: string;
  readonly by: { readonly kind: 'none' } | { readonly kind: 'not-said' } | { readonly kind: 'fact'; readonly fact: string };
  readonly onlyFor: readonly string[];
  readonly source: number;
};
/** A situation of its own, or a question with choices of which a reader makes one. */
export type PackSituation =
  | { readonly kind: 'single'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string; readonly askFirst: boolean; readonly choices: readonly string[] };
export type PackRight = {
  readonly slot: RightSlot;
  readonly answer: 'said' | 'none' | 'not-said';
  readonly owner: string;
  readonly source?: PackSource;
};

/** What a reader may say of the own life on every page; its words are those of the country. */
export type PackLens = { readonly id: string; readonly owner: string; readonly source: PackSource };

/** Something of a rule that is shown to everybody, or only in the situations it names. */
export type PackItem = { readonly id: string; readonly onlyFor: readonly string[]; readonly source: number };

export type PackRule = {
  readonly kind: RuleKind;
  /** The rule about the whole subject that stands behind this one; empty where there is none. */
  readonly section: string;
  /** How a letter is recognised; only for the kind `letter`. `sender` is empty where it is the agency. */
  readonly letter?: { readonly code: string; readonly sender: string; readonly top: readonly string[] };
  /** Rules of letters that are likely to lie on the table of who is on this page, best first; of other agencies too. */
  readonly letters: readonly string[];
  /** The language of the page itself, for the meaning guard. */
  readonly pageLanguage: 'nl' | 'en';
  readonly facts: readonly PackFact[];
  readonly asks: 'nothing' | 'unknown' | readonly PackAsk[];
  readonly situations: readonly PackSituation[];
  readonly needs: readonly PackItem[];
  readonly steps: readonly PackItem[];
  readonly terms: readonly string[];
  readonly fields: readonly { readonly id: string; readonly source: number; readonly find: { readonly selector: string; readonly text: string } }[];
  /** Inherited ones too; the owner says whose words they are. */
  readonly rights: readonly PackRight[];
  /** The answers of the check of understanding; none where there is no question. */
  readonly answers: readonly { readonly id: string; readonly isRight: boolean }[];
  readonly unknown: number;
  /** Inherited ones too, in the order in which they are shown. */
  readonly contacts: readonly string[];
  /** Those of them that the rule itself names and that listen day and night. */
  readonly nightLines: readonly string[];
  /** The day of each correction, in the order of their sentences. */
  readonly corrections: readonly Day[];
  readonly sources: readonly PackSource[];
  readonly author: Maker;
  /** Languages in which a reader gets all of it or a part; in every other one it is Dutch. */
  readonly languages: Readonly<Record<string, HowFar>>;
  /** The marks of sureness that hold for this very text. */
  readonly reviewed?: Day;
  readonly tested?: { readonly day: Day; readonly n: number; readonly right: number };
};

export type PackContact = {
  readonly kind: 'agency' | 'independent';
  readonly phone: string;
  /** Only where a source says them. */
  readonly hours?: OpeningHours;
  readonly page: string;
  readonly source: PackSource;
};

/** Days made equal to a holiday by decree, and the last year of which all decrees are known. */
export type PackDecreedDays = { readonly days: readonly Day[]; readonly lastYear: number };

export type AgencyPack = {
  readonly format: number;
  readonly id: string;
  readonly name: string;
  readonly language: string;
  /** Hosts where help comes on the reader's click only: portals and login pages. */
  readonly portals: readonly string[];
  /** Languages for which a words file exists beside this pack. */
  readonly translations: readonly string[];
  readonly rules: Readonly<Record<string, PackRule>>;
  readonly contacts: Readonly<Record<string, PackContact>>;
  /** Absent where nobody knows the holidays of the country; then nothing is said to be open now. */
  readonly holidays?: HolidayTable;
  readonly lenses: readonly PackLens[];
  /** The forms of each glossary word as a page may say them, the word itself first. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  readonly words: PackWords;
  /** Absent where the country has no such list. */
  readonly decreedDays?: PackDecreedDays;
};

export type Maker = 'machine' | 'machine-checked' | 'human';

/** How far a rule is translated, with everything that is shown around it. */
export type HowFar = 'whole' | 'partly';

export type TranslationPack = {
  readonly format: number;
  readonly language: string;
  /** How a browser calls the language (BCP 47), and how it is written: from its interface file. */
  readonly lang: string;
  readonly direction: Direction;
  /** Who made the words of each owner. */
  readonly made: Readonly<Record<string, Maker>>;
  /** Sentences of each owner whose Dutch was changed after they were made. */
  readonly stale: Readonly<Record<string, readonly string[]>>;
  readonly words: PackWords;
  /** Recorded sentences, by owner and by name: the path of the sound below packs/. */
  readonly sounds: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** What loading a pack can come to. */
export type Loaded<Pack> = { readonly kind: 'pack'; readonly pack: Pack } | { readonly kind: 'missing' } | { readonly kind: 'newer' };

/** Tells a usable pack from a newer one and from something else, before anything in it is read. */
export function readPack<Pack extends { readonly format: number }>(stored: unknown): Loaded<Pack> {
  const format = (stored as Partial<Pack> | null | undefined)?.format;
  if (typeof format !== 'number') return { kind: 'missing' };
  if (format > packFormat) return { kind: 'newer' };
  return format === packFormat ? { kind: 'pack', pack: stored as Pack } : { kind: 'missing' };
}
