// The pieces of a text, without its blocks. Apart from the reading of markup, which no panel needs.
import type { Inline, RichText } from './rich-text.ts';

/** All pieces of a text, without its paragraphs. */
export function inlinesOf(text: RichText): Inline[] {
  return text.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : block.rows.flat()));
}

/** The words of the glossary that a text explains, as often as it does. */
export const termsIn = (text: RichText): string[] => inlinesOf(text).flatMap((inline) => (inline.kind === 'term' ? [inline.term] : []));
