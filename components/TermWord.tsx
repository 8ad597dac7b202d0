import type { ComponentChildren } from 'preact';

/**
 * A word that is explained elsewhere. In a translation the Dutch one stays beside it, because it is this word that stands on
 * the letter and is said at the desk.
 */
export function TermWord({ text, dutchWord }: { text: string; dutchWord?: string | undefined }) {
  return <Bridged said={text} dutchWord={dutchWord} word={<span class="word">{text}</span>} />;
}

/** A word as it is drawn, with the Dutch one behind it; where the translation keeps the Dutch word, that alone. */
export function Bridged({ word, said, dutchWord }: { word: ComponentChildren; said: string; dutchWord?: string | undefined }) {
  if (!dutchWord) return word;
  const same = said.toLowerCase() === dutchWord.toLowerCase();
  if (same)
    return (
      <bdi lang="nl" translate={false}>
        {word}
      </bdi>
    );
  // A translator who wrote the Dutch word down did the same already.
  if (said.toLowerCase().includes(dutchWord.toLowerCase())) return word;
  return (
    <>
      {word}
      {' ('}
      <bdi class="word" lang="nl" translate={false}>
        {dutchWord}
      </bdi>
      )
    </>
  );
}
