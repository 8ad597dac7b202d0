// Page text in one plain form, cut into words, numbers and signs. How it looks (case, accents, kinds of space and dash,
// hyphens, soft hyphens) is gone here, so nothing after this file can be moved by it.

/** Words, numbers (`1.250,50`) and the signs that part or count, in order. */
export type Words = readonly string[];

/** Text in lower case without accents, with plain spaces and dashes: `Eén wéek` is `1 week`, `6-weekse` is `6 weekse`. */
export function plainText(text: string): string {
  return (
    text
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
      .normalize('NFC')
      .toLowerCase()
      // Written with its accents it counts; without them it may as well be an article.
      .replace(/(?<![\p{L}\p{N}])(?:é[eé]|eé)n(?![\p{L}\p{N}])/gu, '1')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[‘’‛`´]/gu, "'")
      .replace(/[‐‑‒]/gu, '-')
      .replace(/[—−]/gu, '–')
      // "Niet-Nederlandse" denies nothing.
      .replace(/(?<!\p{L})niet-/gu, 'niet')
      .replace(/(?<=[\p{L}\d])-(?=\p{L})/gu, ' ')
      .replace(/(?<=\d)(?=(?:we?ke?n?|ma?a?nde?n?|dag|dagen|dgn|jr|jaar|euro?|keer|x|procent|pct|½)(?!\p{L}))/gu, ' ')
      .replace(/(?<![\d-])(\d{1,3})-(?=\d{1,3} ?[\p{L}%€])/gu, '$1 – ')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

// A number keeps what stands within it, so that an article of law, a time or a telephone number is not two numbers; with
// letters to it (`2e`, `3d`) it is a name. A full stop within a word ends nothing.
const shape = /\d+(?:[.,:/-]\d+)*\p{L}*|\p{L}[\p{L}\p{N}]*(?:'\p{L}+)*|[,;:()|?!–"“”„%€×½…•-]|\.(?![^\s"')”])/gu;
/** No word that means anything here is longer; it bounds what a hostile word can cost. */
const longest = 40;

/** The words of plain text. */
export const wordsOf = (plain: string): Words => Array.from(plain.matchAll(shape), ([text]) => text.slice(0, longest));

/** The word at a place, or nothing where there is none. */
export const wordAt = (words: Words, at: number): string => words[at] ?? '';

/** Some words with one space between them, to hold a short pattern against. */
export const phrase = (words: Words, from: number, to: number): string => words.slice(Math.max(0, from), to).join(' ');
