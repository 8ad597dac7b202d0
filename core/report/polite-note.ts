// A note with which a reader tells an agency that a sentence on its page is hard. The reader writes the sentence over by
// hand: we never read it from the page. Agencies read Dutch, so the note is Dutch whatever the language of the panel.
import type { Say } from '../language/interface-words.ts';

export type NoteInput = {
  readonly agency: string;
  /** Host and path of the official page, from the source of the rule. */
  readonly page: string;
  /** The hard sentence or word, as the reader wrote it over. */
  readonly sentence: string;
  /** How the reader would say it; may be empty. */
  readonly better: string;
};

/** The note in the language of the voice, ready to copy. */
export function politeNote({ agency, page, sentence, better }: NoteInput, say: Say): string {
  return [
    say('note-dear', { agency }),
    '',
    say('note-where', { page }),
    `“${sentence.trim() || '…'}”`,
    ...(better.trim() ? [say('note-better'), `“${better.trim()}”`] : []),
    say('note-ask'),
    '',
    say('note-regards'),
    say('note-reader'),
  ].join('\n');
}
