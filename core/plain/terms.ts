// The words of the glossary where a text says them without explaining them.
import type { Word } from './sentences.ts';

export type GlossaryWord = { readonly id: string; readonly word: string; readonly forms?: readonly string[] | undefined };

type TermForm = { readonly id: string; readonly words: readonly string[] };
/** The forms of all terms, by the first word of each in small letters. */
export type TermForms = ReadonlyMap<string, readonly TermForm[]>;

/** Makes the forms of a glossary ready to be found. */
export function termForms(glossary: Iterable<GlossaryWord>): TermForms {
  const forms = new Map<string, TermForm[]>();
  for (const { id, word, forms: others = [] } of glossary) {
    for (const said of [word, ...others]) {
      const words = said.split(/\s+/).filter(Boolean);
      const first = words[0]?.toLowerCase();
      if (first === undefined) continue;
      forms.set(
        first,
        [...(forms.get(first) ?? []), { id, words }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return forms;
}

/** A term and the places of its first and last word in the sentence. */
export type TermFound = { readonly id: string; readonly first: number; readonly last: number };

/** The terms that a sentence says, the longest form at each place; a marked `[[term]]` explains itself. */
export function findTerms(words: readonly Word[], forms: TermForms): TermFound[] {
  const found: TermFound[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.kind === 'term') continue;
    const form = forms
      .get(word.lower)
      ?.find((each) => each.words.every((one, step) => isSaid(words[index + step], one, each.words.length, index + step)));
    if (!form) continue;
    const last = index + form.words.length - 1;
    found.push({ id: form.id, first: index, last });
    index = last;
  }
  return found;
}

/**
 * Capitals tell a term from an ordinary word: "Mijn toeslagen" is a page and "mijn toeslagen" are mine; "de app Toeslagen"
 * is a name. The first word of a sentence has a capital of its own.
 */
function isSaid(word: Word | undefined, form: string, formLength: number, index: number): boolean {
  if (!word || word.kind === 'term' || word.kind === 'fact') return false;
  if (word.text === form) return true;
  if (word.lower !== form.toLowerCase()) return false;
  const isName = /^\p{Lu}/u.test(form);
  if (isName) return formLength === 1 && !/\p{Lu}.*\p{Lu}/u.test(form);
  return index === 0;
}
