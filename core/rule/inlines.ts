// The pieces of a text, without its blocks. Apart from the reading of markup, which no panel needs.
import type { Inline, RichText } from './rich-text.ts';

type Block<Piece> =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Piece[] }
  | { readonly kind: 'list'; readonly rows: readonly (readonly Piece[])[] };

/** All pieces of a text, as it is written or as it is spoken, without its paragraphs. */
export function inlinesOf<Piece = Inline>(text: readonly Block<Piece>[]): Piece[] {
  return text.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : block.rows.flat()));
}

/** The words of the glossary that a text explains, as often as it does. */
export const termsIn = (text: RichText): string[] => inlinesOf(text).flatMap((inline) => (inline.kind === 'term' ? [inline.term] : []));
