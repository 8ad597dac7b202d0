// The shape of a pack: the content of one agency, compiled, and the words of one other language for it. Packs are plain
// JSON; they hold text and addresses and nothing that can run.
import type { Span } from '../facts/span.ts';
import type { RichText } from '../rule/rich-text.ts';
import type { RightSlot, RuleFile } from '../rule/schema.ts';

/** A higher number is from a newer Wegwijs: it is skipped with a notice, never half read. */
export const packFormat = 1;

/** Sentences by owner (`nl/uwv/ww-aanvragen`, `contact uwv/telefoon`, `term dagloon`) and by name (`asks.aanvragen.what`). */
export type PackWords = Readonly<Record<string, Readonly<Record<string, RichText>>>>;

export type PackFact = { readonly id: string; readonly span: Span };
export type PackSource = { readonly url: string; readonly checked: string; readonly how: 'live' | 'capture' | 'reported' };
export type PackAsk = {
  readonly id: string;
  readonly by: { readonly kind: 'none' } | { readonly kind: 'not-said' } | { readonly kind: 'fact'; readonly fact: string };
  readonly onlyFor: readonly string[];
};
export type PackRight = { readonly slot: RightSlot; readonly answer: 'said' | 'none' | 'not-said'; readonly owner: string };

export type PackRule = {
  readonly kind: RuleFile['kind'];
  readonly facts: readonly PackFact[];
  readonly asks: 'nothing' | 'unknown' | readonly PackAsk[];
  readonly situations: readonly string[];
  readonly needs: readonly { readonly id: string; readonly onlyFor: readonly string[] }[];
  readonly steps: readonly { readonly id: string; readonly onlyFor: readonly string[] }[];
  readonly terms: readonly string[];
  readonly fields: readonly { readonly id: string; readonly find: { readonly selector: string; readonly text: string } }[];
  /** Inherited ones too; the owner says whose words they are. */
  readonly rights: readonly PackRight[];
  readonly unknown: number;
  /** Inherited ones too, in the order in which they are shown. */
  readonly contacts: readonly string[];
  readonly sources: readonly PackSource[];
  readonly people: RuleFile['people'];
};

export type PackContact = {
  readonly kind: 'agency' | 'independent';
  readonly phone: string;
  readonly hours: string;
  readonly page: string;
  readonly source: PackSource;
};

export type AgencyPack = {
  readonly format: number;
  readonly id: string;
  readonly name: string;
  readonly language: string;
  /** Languages for which a words file exists beside this pack. */
  readonly translations: readonly string[];
  readonly rules: Readonly<Record<string, PackRule>>;
  readonly contacts: Readonly<Record<string, PackContact>>;
  readonly words: PackWords;
};

export type Maker = 'machine' | 'machine-checked' | 'human';

export type TranslationPack = {
  readonly format: number;
  readonly language: string;
  /** Who made the words of each owner. */
  readonly made: Readonly<Record<string, Maker>>;
  readonly words: PackWords;
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
