/** `WEGWIJS_LONG=short` tries about ten of each, as is right at every change; the full form is for a release. */
export const isShort = process.env.WEGWIJS_LONG === 'short';

/** A number of things, by form. */
export const byForm = (full: number, short: number): number => (isShort ? short : full);
