// Below which names anybody may make a site, from the Public Suffix List with its private section (`github.io`), as the
// package tldts carries it. A browser keeps the same list, and lets no cookie cross these borders.
import { getDomain, getPublicSuffix } from 'tldts';

const options = { allowPrivateDomains: true };

/** Whether anybody may register a name below this host: `nl`, `co.uk`, `github.io`. */
export function isPublicSuffix(host: string): boolean {
  return getPublicSuffix(host, options) === host;
}

/** The part of a host that one owner registered: `uwv.nl` of `www.uwv.nl`; nothing where the host is a public suffix. */
export function registrableDomain(host: string): string | undefined {
  return getDomain(host, options) ?? undefined;
}
