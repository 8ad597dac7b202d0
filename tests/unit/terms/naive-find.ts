// The plainest finder that could be right: all words of the text by one expression, and every form tried at every word.
import type { Term, TermPlace } from '../../../core/terms/find-terms.ts';

const unseen = '[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*';
const joiner = "[-'\\u2010\\u2011\\u2019]";
const wordShape = new RegExp(`[\\p{L}\\p{N}\\p{M}](?:${unseen}(?:${joiner}${unseen})?[\\p{L}\\p{N}\\p{M}])*`, 'gu');
const oneWord = new RegExp(`^(?:${wordShape.source})$`, 'u');

export function naiveFind(terms: readonly Term[], text: string): TermPlace[] {
  const words = [...text.matchAll(wordShape)].map((found) => ({ from: found.index, to: found.index + found[0].length, text: plain(found[0]) }));
  const forms = terms.flatMap(({ id, forms: all }) => all.map((form) => ({ id, words: form.trim().split(/\s+/) })));
  const found: TermPlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const fitting = forms
      .filter((form) => form.words.every((word) => oneWord.test(word)))
      .filter((form) => form.words.every((word, index) => isSaid(at + index, plain(word), index, form.words.length)))
      .sort((a, b) => b.words.length - a.words.length)[0];
    if (!fitting) continue;
    const last = at + fitting.words.length - 1;
    found.push({ id: fitting.id, from: words[at]?.from ?? 0, to: words[last]?.to ?? 0 });
    at = last;
  }
  return found;

  function isSaid(place: number, word: string, index: number, length: number): boolean {
    const said = words[place];
    if (!said) return false;
    const before = text.slice(words[place - 1]?.to ?? 0, said.from);
    if (index > 0 && !/^[\s\u00AD\u200B-\u200D\u2060]+$/.test(before)) return false;
    if (said.text === word) return true;
    if (lower(said.text) !== lower(word)) return false;
    if (word === word.toLowerCase()) return index === 0 && (place === 0 || /[.!?:…•|]/.test(before));
    return length === 1 && word.slice(1) === word.toLowerCase().slice(1);
  }
}

const plain = (word: string): string =>
  word
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'")
    .normalize('NFC');
const lower = (word: string): string => word.toLowerCase().normalize('NFC');
