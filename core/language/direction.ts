/** The way a language is written. */
export type Direction = 'ltr' | 'rtl';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'ckb']);

/** The direction of a language by its code: `ar` and `fa-AF` are written from right to left. */
export function directionOf(language: string): Direction {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
