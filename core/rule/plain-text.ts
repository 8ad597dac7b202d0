// A sentence without its markup, for a place where only bare words can stand.
import { inlinesOf } from './inlines.ts';
import type { RichText } from './rich-text.ts';

/** The words of a sentence; a figure in it is left out, because only a view knows whether it still holds. */
export const plainText = (text: RichText): string =>
  inlinesOf(text)
    .map((inline) => (inline.kind === 'fact' ? '' : inline.text))
    .join('');
