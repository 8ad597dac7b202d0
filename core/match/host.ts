// The strict grammar of host names in rules. Browsers disagree on 13 of 71 odd host patterns (measured 2026-11), so
// nothing odd gets through: lower-case ASCII labels, no wildcard, no port, no user name. Whether anybody may register a
// name below it is for the checker (core/rule/public-suffix.ts); page scripts carry no such list.

/** Whether this is a plain host name that a rule may claim: `www.uwv.nl`, never `nl`, `*.nl` or `uwv.nl:443`. */
export function isHost(text: string): boolean {
  if (text.length > 253) return false;
  const labels = text.split('.');
  return labels.length >= 2 && labels.every(isLabel) && isTopLevel(labels.at(-1) ?? '');
}

const isLabel = (label: string): boolean => label.length <= 63 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label) && !label.startsWith('xn--');
/** Letters only: a browser reads a host that ends in `1` or `0x7f` as the address of a machine. */
const isTopLevel = (label: string): boolean => /^[a-z]{2,}$/.test(label);
