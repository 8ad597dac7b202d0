import type { ComponentChildren } from 'preact';

/** A sentence of the interface with a part of its own (bold, or in another language) in the place of the line break. */
export function FilledSentence({ sentence, part }: { sentence: string; part: ComponentChildren }) {
  const [before, behind] = sentence.split('\n');
  return (
    <>
      {before}
      {part}
      {behind}
    </>
  );
}
