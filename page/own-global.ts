// Where the scripts of ours in one page find each other: the global of their own world, which the page cannot see. By a
// symbol, because in Chromium every id and name of the page is a global of our world too.

/** Under this boot leaves what is for the scripts that come after it. */
export const forOthers = Symbol.for('wegwijs');
export const ownWorld = globalThis as { [forOthers]?: { isAlive(): boolean } };

/** What boot left, as far as `Part` names it. */
export const leftByBoot = <Part>(): Part | undefined => ownWorld[forOthers] as Part | undefined;
