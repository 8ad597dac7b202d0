// Where "Ik heb een brief" stands in the help of a page: in sight, where a letter says more than the page can.
import type { PackRule } from '../pack/pack.ts';

/** `first`: below the ask card, without opening anything. `fold`: lower down. */
export type LetterPlace = 'first' | 'fold';

/**
 * The place in a rule; `isPortal`: help came there on the reader's click only. What a portal, a login page or a hub asks
 * of this reader, and what a page asks of which we do not know it, stands in the letter.
 */
export function letterPlace({ kind, asks }: Pick<PackRule, 'kind' | 'asks'>, isPortal: boolean): LetterPlace {
  return isPortal || kind === 'hub' || kind === 'login' || typeof asks === 'string' ? 'first' : 'fold';
}
