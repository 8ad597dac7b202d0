// Chance that is the same in every run, so that two runs measure the same work.

/** Numbers from 0 up to 1 in a fixed order (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list, by chance. */
export const pick = (random, choices) => choices[Math.floor(random() * choices.length)];
