import type { InterfaceWords } from '../../core/language/interface-words.ts';
import type { Settings } from '../../core/settings.ts';

/** Gives a page of ours the reader's language, its direction and the size of the letters. */
export function dressDocument({ code, direction }: InterfaceWords['language'], { textSize }: Settings): void {
  const { documentElement: page } = document;
  page.lang = code;
  page.dir = direction;
  page.dataset.size = textSize;
}
