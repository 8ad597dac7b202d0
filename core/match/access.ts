// On which hosts boot may start by itself, as the browser has it now: the reader may give us a host that is opened by a
// click, and take away one of those that came with the extension.

/** Hosts of ours whose access is not what their agency file says. */
export type Access = {
  /** Opened by a click in the file; the reader gave it to us for good. */
  readonly granted: readonly string[];
  /** Open in the file; the reader took it away. */
  readonly withdrawn: readonly string[];
};

export const noChanges: Access = { granted: [], withdrawn: [] };

/** The match pattern by which browsers give access to a host. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** Compares the hosts of the match tables with the match patterns that the browser says we have. */
export function accessOf(tables: Readonly<Record<string, { readonly surface: string }>>, origins: readonly string[]): Access {
  const hosts = Object.keys(tables).sort();
  const isOpen = (host: string): boolean => origins.some((origin) => covers(origin, host));
  const among = (surface: string): string[] => hosts.filter((host) => tables[host]?.surface === surface);
  return { granted: among('click').filter(isOpen), withdrawn: among('page').filter((host) => !isOpen(host)) };
}

/**
 * Whether a match pattern gives access to the https pages of a host: `https://www.uwv.nl/*`, and what a browser makes of it
 * when the reader chooses "on all sites" (Match patterns, Chrome and MDN).
 */
function covers(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, place = ''] = /^(?:https|\*):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (place.startsWith('*.')) return host === place.slice(2) || host.endsWith(place.slice(1));
  return place === '*' || place === host;
}

/** Access as it was kept; what is not a list of names counts for nothing. */
export function readAccess(stored: unknown): Access {
  const { granted, withdrawn } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return { granted: namesIn(granted), withdrawn: namesIn(withdrawn) };
}

const namesIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []);
