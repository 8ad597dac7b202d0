import { useContext, useId, useState } from 'preact/hooks';
import type { TermView } from '../core/view/help-view.ts';
import { Bridge } from './Bridge.tsx';
import { SayingLine } from './SayingText.tsx';
import { Terms } from './terms.ts';

/**
 * A hard word in a sentence. Pressed, its explanation stands directly behind it (the disclosure of the ARIA practices), so
 * that nobody loses the place. A word that this help does not explain is plain text.
 */
export function TermButton({ text, term, language }: { text: string; term: string; language: string }) {
  const explained = useContext(Terms).get(term);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (!explained) return <span class="word">{text}</span>;
  return (
    <>
      <button type="button" class="term-button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {text}
      </button>
      {language !== 'nl' && <Bridge word={explained.dutchWord} said={text} />}
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
