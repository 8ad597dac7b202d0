import { useContext, useId, useState } from 'preact/hooks';
import type { TermView } from '../core/view/help-view.ts';
import { SayingLine } from './SayingText.tsx';
import { Bridged, TermWord } from './TermWord.tsx';
import { Terms } from './terms.ts';

/**
 * A hard word in a sentence. Pressed, its explanation stands directly behind it (the disclosure of the ARIA practices), so
 * that nobody loses the place. A word that this help does not explain is plain text.
 */
export function TermButton({ text, term, dutchWord }: { text: string; term: string; dutchWord?: string | undefined }) {
  const explained = useContext(Terms).get(term);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (!explained) return <TermWord text={text} dutchWord={dutchWord} />;
  const button = (
    <button type="button" class="term-button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
      {text}
    </button>
  );
  return (
    <>
      <Bridged word={button} said={text} dutchWord={dutchWord} />
      <span class="term-text" id={id} hidden={!isOpen}>
        {isOpen && <Explanation term={explained} />}
      </span>
    </>
  );
}

function Explanation({ term }: { term: TermView }) {
  return (
    <>
      <strong>
        <bdi lang="nl" translate={false}>
          {term.dutchWord}
        </bdi>
      </strong>
      {': '}
      <SayingLine saying={term.is} />
    </>
  );
}
