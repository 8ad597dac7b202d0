// The focus follows the reader through the questions about a letter: to each new question and to the help of the letter, and
// on the way back to what was pressed before. A screen reader then reads what is new.
import { useEffect, useRef } from 'preact/hooks';
import { choiceId } from './LetterFinder.tsx';
import type { LettersShown } from './letter-state.ts';
import { openFold } from './open-fold.ts';

/** `isThere`: what belongs to this place is drawn, and not on its way any more. */
export function useLetterFocus(letters: LettersShown, isThere: boolean): void {
  const where = letters.kind === 'shut' ? '' : letters.where;
  const was = useRef(where);
  useEffect(() => {
    if (!isThere || where === was.current) return;
    was.current = where;
    const pressed = placeOf(letters);
    // What is new is read from its beginning: the panel is still scrolled to what was pressed.
    if (!pressed) document.documentElement.scrollTop = 0;
    (pressed ?? document.getElementById('title'))?.focus();
  });
}

/** What was pressed, where the reader comes back to it. */
function placeOf(letters: LettersShown): HTMLElement | null {
  if (letters.kind === 'question' && letters.cameFrom) return document.getElementById(choiceId(letters.cameFrom));
  if (letters.kind !== 'shut') return null;
  if (letters.place === 'fold') openFold('letters');
  return document.getElementById('letter-open');
}
