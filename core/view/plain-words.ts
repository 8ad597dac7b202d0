import type { SpokenBlock, SpokenInline } from './help-view.ts';

/** The bare words of a sentence, where no mark, link or bold word fits: a label, a text to copy, a length. */
export const plainWords = (blocks: readonly SpokenBlock[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.inlines] : block.rows))
    .map((inlines: readonly SpokenInline[]) => inlines.map(({ text }) => text).join(''))
    .join(' ');
