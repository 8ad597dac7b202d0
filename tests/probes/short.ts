/** `WEGWIJS_PROBES=short` tries a part of the variants and canaries. */
export const isShort = process.env.WEGWIJS_PROBES === 'short';
