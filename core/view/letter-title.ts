// The title of a letter as a choice, in the language of the reader where somebody wrote it in that.
import type { Direction } from '../language/language.ts';
import type { Letter } from '../pack/letters.ts';
import type { TranslationPack } from '../pack/pack.ts';
import { plainText } from '../rule/plain-text.ts';

export type LetterTitle = { readonly text: string; readonly language: string; readonly direction: Direction };

/** The translated title, or the one of the rule file, in `language`, where there is none or where that was changed since. */
export function letterTitle({ id, title }: Letter, language: string, translation: TranslationPack | undefined): LetterTitle {
  const said = translation?.stale[id]?.includes('title') ? undefined : translation?.words[id]?.title;
  if (!said || !translation) return { text: title, language, direction: 'ltr' };
  return { text: plainText(said), language: translation.lang, direction: translation.direction };
}
