import { type Language, tagOf } from '../../core/language/language.ts';
import type { Settings } from '../../core/settings.ts';

/** Gives a page of ours the reader's language, its direction and the size of the letters. */
export function dressDocument(language: Language, { textSize }: Settings): void {
  const { documentElement: page } = document;
  page.lang = tagOf(language);
  page.dir = language.direction;
  page.dataset.size = textSize;
}
