/** An order that is the same on every machine; the order of a locale is not. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
