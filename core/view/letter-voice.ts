// The words of the panel while it explains a letter: there is no page then to believe or to look at, but a paper.
import type { InterfaceKey, Say } from '../language/interface-words.ts';

/** What is said otherwise of a letter than of a page. */
const ofLetters: Partial<Record<InterfaceKey, InterfaceKey>> = {
  'verdict-asks': 'letter-verdict-asks',
  'verdict-unknown': 'letter-verdict-unknown',
  'unknown-asked': 'letter-unknown-asked',
  'not-said': 'letter-not-said',
  'concept-more': 'letter-concept-more',
  'fold-summary': 'letter-fold-summary',
  'figure-expired': 'letter-figure-expired',
};

/** The same voice, speaking of a letter: in the same language, with the same original behind it. */
export function letterVoice(say: Say): Say {
  const ofLetter = (key: InterfaceKey, values?: Readonly<Record<string, string>>): string => say(ofLetters[key] ?? key, values);
  const { language, madeBy, original } = say;
  return Object.assign(ofLetter, { language, madeBy, original: original && letterVoice(original) });
}
