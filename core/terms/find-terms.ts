// Finds the words of a glossary in a text: whole words, the longest form at each place. One walk over the characters cuts
// words and hashes them; only a word whose hash begins some form is ever taken out of the text.

export type Term = { readonly id: string; readonly forms: readonly string[] };

/** A term in a text: from its first character up to where it has ended. */
export type TermPlace = { readonly id: string; readonly from: number; readonly to: number };

/** A place in a run of texts. */
export type TextPoint = { readonly text: number; readonly at: number };
export type TermStretch = { readonly id: string; readonly from: TextPoint; readonly to: TextPoint };

export type TermIndex = {
  find(text: string): TermPlace[];
  /** The same in texts that are read as one: `<b>toe</b>slag` is the word toeslag. */
  findIn(texts: readonly string[]): TermStretch[];
};

/** One form as it is written, and what may follow its words to make a longer one. */
type Form = { readonly id: string; readonly words: readonly string[] };
type Branch = { readonly forms: Form[]; readonly next: Map<string, Branch> };
/** Forms whose first words have one hash. They are cut into words when a text first needs them, which most never do. */
type Bucket = { readonly forms: { readonly id: string; readonly form: string }[]; branch?: Branch };

/**
 * Makes the forms of terms ready to be found. A form of two terms is of the first; one with other signs than spaces between
 * its words is in no text.
 */
export function termIndex(terms: readonly Term[]): TermIndex {
  const cutter = wordCutter();
  const buckets = new Map<number, Bucket>();

  const add = (id: string, form: string): void => {
    if (form === '' || cutter.kindAt(form, 0) !== letter) return;
    const hash = cutter.lastHash(form, 0, cutter.wordEnd(form, 0));
    const bucket = buckets.get(hash);
    if (bucket) bucket.forms.push({ id, form });
    else buckets.set(hash, { forms: [{ id, form }] });
  };
  for (const { id, forms } of terms) for (const form of forms) add(id, form.trim());

  /** The longest form that begins with the word from `from` to `to`. */
  const longestAt = (bucket: Bucket, text: string, from: number, to: number, startsSentence: boolean): TermPlace | undefined => {
    bucket.branch ??= branchOf(cutter, bucket);
    let branch: Branch | undefined = bucket.branch;
    let longest: TermPlace | undefined;
    const said: string[] = [];
    for (let start = from, end = to; ; ) {
      const word = bare(text.slice(start, end));
      branch = branch.next.get(folded(word));
      if (!branch) return longest;
      said.push(word);
      const form = branch.forms.find((each) => isSaid(said, each.words, startsSentence));
      if (form) longest = { id: form.id, from, to: end };
      if (branch.next.size === 0) return longest;
      start = cutter.afterSpace(text, end);
      if (start < 0) return longest;
      end = cutter.wordEnd(text, start);
    }
  };

  const find = (text: string): TermPlace[] => {
    const found: TermPlace[] = [];
    let startsSentence = true;
    for (let at = 0; at < text.length; ) {
      const kind = cutter.kindAt(text, at);
      if (kind !== letter) {
        if (kind === stop) startsSentence = true;
        at += 1;
        continue;
      }
      const end = cutter.wordEnd(text, at);
      const bucket = buckets.get(cutter.lastHash(text, at, end));
      const place = bucket && longestAt(bucket, text, at, end, startsSentence);
      if (place) found.push(place);
      at = place?.to ?? end;
      startsSentence = false;
    }
    return found;
  };

  return { find, findIn: (texts) => stretches(find(texts.join('')), texts) };
}

function branchOf(cutter: WordCutter, { forms }: Bucket): Branch {
  const newBranch = (): Branch => ({ forms: [], next: new Map() });
  const root = newBranch();
  for (const { id, form } of forms) {
    let branch = root;
    const words = wordsOf(cutter, form);
    for (const word of words.map(folded)) {
      const next: Branch = branch.next.get(word) ?? newBranch();
      branch.next.set(word, next);
      branch = next;
    }
    branch.forms.push({ id, words });
  }
  return root;
}

/** None where something else than space stands between words. */
function wordsOf(cutter: WordCutter, form: string): string[] {
  const words: string[] = [];
  for (let start = 0; start >= 0; ) {
    const end = cutter.wordEnd(form, start);
    words.push(bare(form.slice(start, end)));
    if (end === form.length) return words;
    start = cutter.afterSpace(form, end);
  }
  return [];
}

/**
 * Capitals tell a term from an ordinary word, as they do for writers (core/plain/terms.ts): "Mijn toeslagen" is a page and
 * "mijn toeslagen" are mine; "de app Toeslagen" is a name; WW and DigiD are written in one way only.
 */
function isSaid(said: readonly string[], form: readonly string[], startsSentence: boolean): boolean {
  return form.every((word, index) => {
    if (said[index] === word) return true;
    const small = word.toLowerCase();
    if (word === small) return index === 0 && startsSentence;
    return form.length === 1 && word.slice(1) === small.slice(1);
  });
}

/** The places of a joined text, in the texts it was joined from. */
function stretches(places: readonly TermPlace[], texts: readonly string[]): TermStretch[] {
  let text = 0;
  let before = 0;
  /** The point of the character at this offset; offsets must come in order. */
  const pointOf = (offset: number): TextPoint => {
    for (let length = texts[text]?.length ?? 0; offset >= before + length && text < texts.length - 1; length = texts[text]?.length ?? 0) {
      before += length;
      text += 1;
    }
    return { text, at: offset - before };
  };
  return places.map(({ id, from, to }) => {
    const first = pointOf(from);
    const last = pointOf(to - 1);
    return { id, from: first, to: { text: last.text, at: last.at + 1 } };
  });
}

// What a character is to a word. A joiner is part of the word only between two letters, as in sv-loon and DigiD's; what
// is unseen, such as a soft hyphen, is part of it and is not read.
const gap = 1;
const letter = 2;
const joiner = 3;
const unseen = 4;
const space = 5;
const stop = 6;

const letters = /[\p{L}\p{N}\p{M}]/u;
const unseens = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const hyphens = /[\u2010\u2011]/g;
const apostrophes = /\u2019/g;

function kindOf(character: string): number {
  // The expression of all letters takes some milliseconds to be made ready, so plain ones do not ask it.
  if (character.toLowerCase() !== character.toUpperCase() || (character >= '0' && character <= '9')) return letter;
  if (/[-'\u2010\u2011\u2019]/.test(character)) return joiner;
  // Before the spaces: U+FEFF counts as one.
  if (/[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(character)) return unseen;
  if (/\s/.test(character)) return space;
  if (/[.!?:…•|]/.test(character)) return stop;
  return character > '\u007F' && letters.test(character) ? letter : gap;
}

/** A word as it is compared: composed, with plain hyphens and apostrophes and nothing unseen. */
function bare(word: string): string {
  return simple.test(word) ? word : word.replace(unseens, '').replace(hyphens, '-').replace(apostrophes, "'").normalize('NFC');
}
const simple = /^[\w'-]*$/;

/** The same word whatever its capitals; a small letter can be one that must be composed again. */
const folded = (bareWord: string): string => bareWord.toLowerCase().normalize('NFC');

type WordCutter = {
  kindAt(text: string, at: number): number;
  /** Where the word that begins at `from` has ended. */
  wordEnd(text: string, from: number): number;
  /** The hash of the word that was cut last. */
  lastHash(text: string, from: number, to: number): number;
  /** Where the next word begins, if nothing but space stands before it; else -1. */
  afterSpace(text: string, from: number): number;
};

/** Below it a small letter is one code too, and nothing needs composing. */
const plainCodes = 0x100;
const multiplier = 31;
const hashBits = 0x3fffffff;
const step = (hash: number, code: number): number => (Math.imul(hash, multiplier) + code) & hashBits;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at));
  return hash;
}

/** Cuts words, and hashes each while it is cut. What a character is, it asks once. */
function wordCutter(): WordCutter {
  const kinds = new Uint8Array(0x10000);
  const small = new Uint8Array(plainCodes);
  for (let code = 0; code < plainCodes; code += 1) small[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  let hash = 0;
  let isPlain = true;

  const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] || ask(text, at);
  /** Both halves of a character beyond 16 bits depend on each other, so they are asked each time. */
  const ask = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    const kind = kindOf(wholeCharacter(text, at));
    if ((code & 0xf800) !== 0xd800) kinds[code] = kind;
    return kind;
  };
  /** Where a letter follows what joins or is not seen, else -1; one joiner at most, for "--" is a dash. */
  const letterAfter = (text: string, from: number): number => {
    let joiners = 0;
    for (let at = from; at < text.length; at += 1) {
      const kind = kindAt(text, at);
      if (kind === letter) return at;
      if (kind === joiner) joiners += 1;
      if ((kind !== joiner && kind !== unseen) || joiners > 1) return -1;
    }
    return -1;
  };
  const wordEnd = (text: string, from: number): number => {
    hash = 0;
    isPlain = true;
    for (let at = from; ; ) {
      const code = text.charCodeAt(at);
      if (code < plainCodes) hash = step(hash, small[code] ?? 0);
      else isPlain = false;
      at += 1;
      if (at >= text.length) return at;
      const kind = kindAt(text, at);
      if (kind === letter) continue;
      if (kind !== joiner && kind !== unseen) return at;
      const next = letterAfter(text, at);
      if (next < 0) return at;
      isPlain = false;
      at = next;
    }
  };
  return {
    kindAt,
    wordEnd,
    lastHash: (text, from, to) => (isPlain ? hash : hashOf(folded(bare(text.slice(from, to))))),
    afterSpace(text, from) {
      let at = from;
      while (at < text.length && (kindAt(text, at) === space || kindAt(text, at) === unseen)) at += 1;
      return at > from && at < text.length && kindAt(text, at) === letter ? at : -1;
    },
  };
}

/** The character of which a half stands here; a half without its other half is itself. */
function wholeCharacter(text: string, at: number): string {
  const isSecond = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const begins = isSecond && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at;
  return String.fromCodePoint(text.codePointAt(begins) ?? 0);
}
