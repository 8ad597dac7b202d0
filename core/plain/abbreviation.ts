// Shortened words. Those of the list and those with full stops between their letters are abbreviations; capitals alone may
// as well be a name that everybody knows, so they are only asked about.
import { linesOfList } from './phrase.ts';
import type { Word } from './sentences.ts';

export type Abbreviations = {
  /** By the abbreviation without its full stops and slashes: `tav` → `aan`; one in capitals as it is written. */
  readonly known: ReadonlyMap<string, { readonly full: string; readonly isAlsoWord: boolean }>;
  /** Those with one full stop at their end, which does not end a sentence: `max`, `nr`. */
  readonly stops: ReadonlySet<string>;
};

/** What is short about a word. The full form of an abbreviation is empty where we do not know it. */
export type Shortened = { readonly kind: 'abbreviation'; readonly full: string } | { readonly kind: 'capitals' };

/** Reads the list of abbreviations: `t.a.v. = voor`. One listed without full stops is never an ordinary word: `aub`. */
export function readAbbreviations(list: string, easy: ReadonlySet<string>): Abbreviations {
  const known = new Map<string, { full: string; isAlsoWord: boolean }>();
  const stops = new Set<string>();
  for (const line of linesOfList(list)) {
    const [said = '', full = ''] = line.split('=').map((side) => side.trim());
    const key = keyOf(said);
    if (key === '') continue;
    known.set(key, { full, isAlsoWord: said !== key && easy.has(key) });
    if (said.endsWith('.')) stops.add(said.slice(0, -1).toLowerCase());
  }
  return { known, stops };
}

type ListsOfShort = { readonly abbreviations: Abbreviations; readonly easy: ReadonlySet<string> };

/** Whether a word is shortened, seen in its sentence. */
export function shortenedAt(
  words: readonly Word[],
  index: number,
  { abbreviations: { known }, easy }: ListsOfShort,
  isName: (word: string) => boolean,
): Shortened | undefined {
  const word = words[index];
  if (!word || isName(word.text)) return undefined;
  const listed = known.get(keyOf(word.text));
  const isStopped = /[./]/.test(word.text) || (word.after === '.' && index < words.length - 1);
  if (listed && (isStopped || !listed.isAlsoWord)) return { kind: 'abbreviation', full: listed.full };
  if (/^\p{Ll}(?:\.\p{Ll})+$/u.test(word.text)) return { kind: 'abbreviation', full: '' };
  if (isSaidBeside(word, words[index + 1])) return undefined;
  // A common word in capitals is loud, and no shorter for it: "VERPLICHT".
  const isLoud = (part: string): boolean => part.length > 2 && easy.has(part.toLowerCase());
  const short = word.text.split(/[-‑]/u).find((part) => isCapitals(part) && !isRoman.test(part) && !isName(part) && !isLoud(part));
  if (short === undefined) return undefined;
  const full = known.get(short)?.full;
  return full === undefined ? { kind: 'capitals' } : { kind: 'abbreviation', full };
}

/** `t.a.v.`, `t.a.v` and `tav` are one; `MW` is not `mw.` */
const keyOf = (said: string): string => (isCapitals(said) ? said : said.toLowerCase().replace(/[./]/g, ''));

const isCapitals = (word: string): boolean => /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}{0,2}\p{Lu}+)$/u.test(word);

const isRoman = /^(?:[IVX]{1,4}|[IVX]+[a-d])$/;

/** "Belasting over de Toegevoegde Waarde (BTW)" and "BTW (belasting over …)" say the full form beside it. */
const isSaidBeside = (word: Word, next: Word | undefined): boolean => word.before.includes('(') || next?.before.trimStart().startsWith('(') === true;
