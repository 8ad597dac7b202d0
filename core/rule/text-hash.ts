// Short marks of texts, to see later whether a text is still the same. A mark proves nothing about who made it: whoever
// can edit a file can edit its marks, and the history of the repository shows both.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How many letters a mark has: for one sentence, and for a whole rule that people put their name to. */
const letters = { item: 8, rule: 12 } as const;

/** The mark of a text (SHA-256, cut short). Spaces and line breaks do not count: wrapping a sentence anew changes nothing. */
export function hashOf(text: string, of: keyof typeof letters): string {
  const even = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return bytesToHex(sha256(utf8ToBytes(even))).slice(0, letters[of]);
}
