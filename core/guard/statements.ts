// Cuts the words of a block into statements: a sentence, or a question with its answer, or a row of a table. Good enough to
// say what stands together; it is not a grammar.
import { phrase, type Words, wordAt } from './tokens.ts';

/** A stretch of words of a block; `to` is the first after it. */
export type Stretch = { readonly from: number; readonly to: number };

/** A full stop after these does not end a sentence. */
const shortened = /^(?:[^aeiouy\d]+|max|min|ca|bijv|art|pag|resp|incl|excl|evt|ing|tel|jan|feb|apr|ju[nl]|aug|sept?|okt|nov|dec|approx|no|.)$/;
/** Sentences that begin so, or hold such a word, speak of what the sentence before named. */
export const pointing =
  /^(?:dit|dat|deze|doe|daarna|this|that|these|it) |\b[dh](?:aar|ier)(?:voor|tegen|op|mee|over)\b|\b(?:for|against) (?:this|that|it)\b/;

/** No statement is longer. It bounds the work on a page that is one endless sentence. */
export const longestStatement = 120;

/** The statements of a block, in order; every word is in exactly one. */
export function statementsIn(words: Words, isRow: boolean): Stretch[] {
  const statements: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const isLast = at === words.length - 1 || at - from === longestStatement - 1;
    if (!isLast && (isRow || !endsSentence(words, at))) continue;
    const last = statements.at(-1);
    if (!isRow && last && at < last.from + longestStatement && belongsTo(words, last, from, at)) {
      statements.splice(-1, 1, { from: last.from, to: at + 1 });
    } else statements.push({ from, to: at + 1 });
    from = at + 1;
  }
  return statements;
}

const belongsTo = (words: Words, { to }: Stretch, from: number, at: number): boolean =>
  wordAt(words, to - 1) === '?' || pointing.test(phrase(words, from, at));

function endsSentence(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  // `d.w.z.`, `o.a.`, `J. Jansen`
  if (wordAt(words, at) === '.') return /^\d/.test(before) || !shortened.test(before);
  return /^[!?…]$/.test(wordAt(words, at));
}
