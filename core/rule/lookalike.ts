// Which known site a host could be mistaken for, as a reader glances over it. False sites take the name of an agency with
// a letter changed, another ending, or the whole name in front of a domain of their own. It compares names only and asks
// nobody: a host under a domain that is known is never suspect.
import { registrableDomain } from './public-suffix.ts';

/** Letters that look like other letters, as UTS 39 calls a skeleton; cut down to what a host name may hold. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/-/g, ''],
  [/1/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/i/g, 'l'],
];

/** Words that stand before or behind a name on false log-in pages, parted from it by a hyphen. */
const doorWords = new Set(['mijn', 'www', 'nl', 'inloggen', 'inlog', 'login', 'log', 'in', 'app', 'portaal', 'veilig', 'online']);

/** Shorter names have too many honest neighbours: `cak`, `cbr`, `cbs`. */
const shortestForTypos = 5;

/**
 * The known host that this host could be mistaken for: `digid.nl` for `d1gid.nl`, `digid.com` and `digid.nl.example.com`.
 * Nothing for a host whose registered domain is known.
 */
export function lookalikeOf(host: string, known: readonly string[]): string | undefined {
  const domain = registrableDomain(host);
  if (domain === undefined) return undefined;
  const sites = known.flatMap((other): Site[] => {
    const registered = registrableDomain(other);
    return registered === undefined ? [] : [{ host: other, domain: registered }];
  });
  if (sites.some((site) => site.domain === domain)) return undefined;
  const suspect = { host, domain };
  return sites.find((site) => wearsName(suspect, site) || isDoor(domain, site) || looksLike(nameOf(domain), nameOf(site.domain)))?.host;
}

type Site = { readonly host: string; readonly domain: string };

/** What the owner chose: `uwv` of `uwv.nl`. */
const nameOf = (domain: string): string => domain.split('.', 1)[0] ?? '';

const skeleton = (name: string): string => alike.reduce((text, [like, plain]) => text.replace(like, plain), name);

/** Whether a domain of somebody else has the known address in it: `www.uwv.nl.example.com`, `uwv-nl.com`, `mijnuwv.nl`. */
function wearsName(suspect: Site, known: Site): boolean {
  if (`.${suspect.host}`.includes(`.${known.domain}.`)) return true;
  const whole = [known.domain, known.host].map(joined);
  return (
    ownPart(suspect)
      .split('.')
      .some((label) => whole.includes(skeleton(label))) || skeleton(nameOf(suspect.domain)) === joined(ownPart(known))
  );
}

const joined = (host: string): string => skeleton(host.replaceAll('.', ''));

/** A host without its public suffix: `www.uwv` of `www.uwv.nl`. */
const ownPart = ({ host, domain }: Site): string => host.slice(0, host.length - domain.length + nameOf(domain).length);

/** `digid-inloggen.nl`: the name, and for the rest words of a log-in page. */
function isDoor(domain: string, known: Site): boolean {
  const words = nameOf(domain).split('-');
  const rest = words.filter((word) => skeleton(word) !== skeleton(nameOf(known.domain)));
  return rest.length === words.length - 1 && rest.every((word) => doorWords.has(word));
}

function looksLike(name: string, known: string): boolean {
  const [a, b] = [skeleton(name), skeleton(known)];
  if (a === b || isSwap(name, known)) return true;
  return Math.min(name.length, known.length) >= shortestForTypos && (isSwap(a, b) || isOneOff(a, b));
}

/** Whether two names differ by two neighbours that changed places. */
function isSwap(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether one letter more, less or other makes the one name the other. */
function isOneOff(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (longer.length - shorter.length > 1) return false;
  return longer.slice(at + 1) === shorter.slice(longer.length === shorter.length ? at + 1 : at);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}
