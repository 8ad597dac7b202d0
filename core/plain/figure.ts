// Figures that are no fact: in digits, or as a number word before a unit. A name with a digit in it is no figure: "B1".
import type { Word } from './sentences.ts';

const ones = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const below100 = `(?:(?:${ones})(?:en|ën))?(?:${tens})|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien`;
const number = new RegExp(
  `^(?:(?:(?:${ones}|${below100})?(?:honderd|duizend))?(?:${ones}|${below100})?(?:honderd|duizend|miljoen|miljard)?|anderhal(?:f|ve)|hal(?:f|ve))$`,
  'u',
);
const unit =
  /^(?:(?:werk|kalender|zon|feest)?dag(?:en)?|we(?:e)?k(?:en)?|maand(?:en)?|jaar|jaren|kwarta(?:al|len)|uur|uren|minu(?:ut|ten)|secon?de?n?|euro'?s?|cent(?:en)?|procent|keer|keren|maal)$/u;
const small = /^(?:hele|volle|volledige|extra)$/u;
const limit = /^(?:binnen|uiterlijk|minstens|hoogstens|minimaal|maximaal|hooguit|ten minste|tenminste)$/u;

/** A token with digits that says a figure: `6`, `1e`, `4,5`, `9.00`, and not `B1` or `A4`. */
export const isFigure = (word: Word): boolean => word.kind !== 'fact' && /^\p{N}/u.test(word.text);

export const isNumberWord = (word: string): boolean => word !== '' && number.test(word);

/** A figure said in words: "zes weken", "binnen een maand", "anderhalf jaar". "Een dag" alone is no figure. */
export function findNumberWord(sentence: readonly Word[]): { readonly first: Word; readonly last: Word } | undefined {
  for (const [index, first] of sentence.entries()) {
    if (!isNumberWord(first.lower)) continue;
    const next = sentence[index + 1];
    const last = next && small.test(next.lower) ? sentence[index + 2] : next;
    if (!last || !unit.test(last.lower) || /[,;:()]/.test(last.before)) continue;
    if (!isArticle(first, last, sentence[index - 1])) return { first, last };
  }
  return undefined;
}

/** "Een dag" and "één keer" count nothing, "binnen een dag" and "één dag" do. */
function isArticle({ lower }: Word, unit: Word, before: Word | undefined): boolean {
  if (lower !== 'een' && lower !== 'één') return false;
  return /^(?:keer|maal)$/.test(unit.lower) || (lower === 'een' && !limit.test(before?.lower ?? ''));
}
