// The small language of our word lists: a line is what should not be said, and after an equals sign what can be said
// instead. Words of a phrase may be choices (`krijgt/krijg`), a beginning (`garandeer*`) or a gap of a few words (`…`).
import type { Word } from './sentences.ts';

export type Phrase = {
  readonly parts: readonly (readonly string[])[];
  readonly replacement: string;
};

/** The phrases of a list, by the word with which each begins. */
export type PhraseList = {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byFirstLetters: readonly Phrase[];
};

export type PhraseFound = { readonly phrase: Phrase; readonly first: number; readonly last: number };

const gap = '…';
const widestGap = 7;

/** Words that begin a new thought: a gap does not go across them. */
const newThought = new Set('als dat die en maar omdat of terwijl want wanneer zodat'.split(' '));

/** The lines of a list without its remarks. */
export function linesOfList(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter(Boolean);
}

/** Reads a list: `conform, overeenkomstig = volgens`. */
export function readPhrases(list: string): PhraseList {
  const byFirstWord = new Map<string, Phrase[]>();
  const byFirstLetters: Phrase[] = [];
  for (const line of linesOfList(list)) {
    const [said = '', replacement = ''] = line.split('=').map((side) => side.trim());
    for (const one of said.split(',')) {
      const parts = one
        .trim()
        .toLowerCase()
        .split(/\s+/)
        .filter(Boolean)
        .map((part) => (part === '...' ? [gap] : part.split('/')));
      const phrase = { parts, replacement };
      for (const first of parts[0] ?? []) {
        if (first.endsWith('*')) byFirstLetters.push({ parts: [[first], ...parts.slice(1)], replacement });
        else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
      }
    }
  }
  return { byFirstWord, byFirstLetters };
}

/** Every phrase of the list in these words; where two begin at one word, the longest. */
export function findPhrases(words: readonly Word[], list: PhraseList): PhraseFound[] {
  const found: PhraseFound[] = [];
  for (const first of words.keys()) {
    const best = longestAt(words, first, list);
    // What lies within a phrase found before is part of it: "in het geval dat" holds "geval".
    if (best && best.last > (found.at(-1)?.last ?? -1)) found.push(best);
  }
  return found;
}

function longestAt(words: readonly Word[], first: number, { byFirstWord, byFirstLetters }: PhraseList): PhraseFound | undefined {
  let best: PhraseFound | undefined;
  for (const phrase of [...(byFirstWord.get(words[first]?.lower ?? '') ?? []), ...byFirstLetters]) {
    const last = endOf(words, phrase, first, 0);
    if (last !== undefined && last > (best?.last ?? -1)) best = { phrase, first, last };
  }
  return best;
}

/** The last word of a phrase of which part `part` stands at word `index`. */
function endOf(words: readonly Word[], phrase: Phrase, index: number, part: number): number | undefined {
  const word = words[index];
  const wanted = phrase.parts[part];
  if (!word || !wanted || (part > 0 && /[,;:()]/.test(word.before))) return undefined;
  if (wanted[0] === gap) {
    for (let skipped = 0; skipped <= widestGap; skipped += 1) {
      const end = endOf(words, phrase, index + skipped, part + 1);
      if (end !== undefined) return end;
      const next = words[index + skipped];
      if (!next || newThought.has(next.lower) || /[,;:()]/.test(next.before)) return undefined;
    }
    return undefined;
  }
  if (!isPart(word, wanted)) return undefined;
  return part === phrase.parts.length - 1 ? index : endOf(words, phrase, index + 1, part + 1);
}

const isPart = (word: Word, wanted: readonly string[]): boolean =>
  wanted.some((one) => (one.endsWith('*') ? word.lower.startsWith(one.slice(0, -1)) : word.lower === one));
