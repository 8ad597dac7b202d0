// The ways of finding terms that are compared. All but the limit give the same places; the bench checks that.
import { createRequire } from 'node:module';

const letter = '[\\p{L}\\p{N}\\p{M}]';

/** What each finder does from nothing to its number of places. */
export function findersOf({ termIndex, AhoCorasick }) {
  return {
    /** Each character read once. */
    characters(_, text) {
      let sum = 0;
      for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
      return sum;
    },
    /** The least that any finder must do: cut words and look each up. It knows no form of two words and no capitals. */
    limit(terms, text) {
      const words = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [form, id])));
      let found = 0;
      for (let at = 0; at < text.length; ) {
        let end = at;
        while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
        if (end > at && words.has(text.slice(at, end))) found += 1;
        at = Math.max(end, at + 1);
      }
      return found;
    },
    own: (terms, text) => termIndex(terms).find(text).length,
    'own, build alone': (terms) => termIndex(terms).find('').length,
    'one regexp': (terms, text) => placesByRegExp(terms, text).length,
    ...(AhoCorasick && { ahocorasick: (terms, text) => placesByAutomaton(AhoCorasick, terms, text).length }),
  };
}

function isLetter(code) {
  return code > 127 || (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}

/**
 * One expression of all forms, the longest first, as whole words and whatever their capitals. Without the flag u, with which
 * it takes minutes; the texts of this bench have plain letters only.
 */
export function placesByRegExp(terms, text) {
  const forms = terms.flatMap((term) => term.forms).sort((a, b) => b.length - a.length);
  const expression = new RegExp(`(?<![a-z0-9])(?:${forms.join('|')})(?![a-z0-9])`, 'gi');
  return [...text.matchAll(expression)].map((found) => `${found.index} ${found[0].toLowerCase()}`);
}

/** The automaton finds every form within every word; whole words, and the longest at each place, are chosen afterwards. */
export function placesByAutomaton(AhoCorasick, terms, text) {
  const isWord = new RegExp(letter, 'u');
  const isWhole = ({ from, to }) => !isWord.test(text[from - 1] ?? ' ') && !isWord.test(text[to] ?? ' ');
  const found = new AhoCorasick(terms.flatMap(({ forms }) => forms))
    .search(text.toLowerCase())
    .flatMap(([last, forms]) => forms.map((form) => ({ from: last + 1 - form.length, to: last + 1, form })))
    .filter(isWhole)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  const places = [];
  for (const { from, to, form } of found) {
    if (from < end) continue;
    end = to;
    places.push(`${from} ${form}`);
  }
  return places;
}

/** A package that is installed beside the benches; nothing where it is not. */
export function peer(name) {
  const require = createRequire(import.meta.url);
  try {
    return require(name);
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
