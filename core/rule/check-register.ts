// Whether the addresses and phone numbers in rule files come from the register: the hosts of agencies, and contacts. A
// reader trusts a number because it stands here once, with its source; a sentence may hold none of its own.
import type { Content } from './content.ts';
import { inlinesOf } from './inlines.ts';
import { lookalikeOf } from './lookalike.ts';
import { overlayWords, pathInOverlay } from './overlay.ts';
import type { Problem } from './problem.ts';
import { isPublicSuffix, registrableDomain } from './public-suffix.ts';
import type { ReadFile } from './read-file.ts';
import type { ValuePath } from './read-yaml.ts';
import { markupOf } from './rich-text.ts';
import type { SourceFile } from './schema.ts';
import { pathOfWord, type Words, wordsOfContact, wordsOfCountry, wordsOfRights, wordsOfRule, wordsOfTerm } from './words.ts';

/** All problems with hosts, links and phone numbers in a folder; `content` is what could be read of it. */
export function registerProblems(content: Content): Problem[] {
  const register = registerOf(content);
  return [
    ...checkHosts(content),
    ...addressesOf(content).flatMap((address) => checkAddress(register, address)),
    ...sentencesOf(content).flatMap((sentence) => checkSentence(register, sentence)),
    ...checkNumbers(content),
  ];
}

type Register = {
  /** Hosts of all agencies. */
  readonly hosts: readonly string[];
  /** The domains those hosts belong to. */
  readonly domains: ReadonlySet<string | undefined>;
  /** Addresses of contacts, as they are written. */
  readonly pages: ReadonlySet<string | undefined>;
  /** The addresses of its sources by file. */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
  /** The agency host a host could be mistaken for. */
  lookalikeOf(host: string): string | undefined;
};

type Pointing = Pick<ReadFile<unknown>, 'file' | 'problemAt'>;
type Written = { readonly read: Pointing; readonly path: ValuePath };
type Address = Written & { readonly address: string };
type Sentence = Written & { readonly sentence: string };

function registerOf(content: Content): Register {
  const hosts = [...content.agencies.values()].flatMap((agency) => agency.read.content.hosts.map(({ host }) => host));
  const sources = new Map<string, Set<string>>();
  for (const { read, address } of sourcesOf(content)) sources.set(read.file, (sources.get(read.file) ?? new Set()).add(address));
  const seen = new Map<string, string | undefined>();
  return {
    hosts,
    domains: new Set(hosts.map(registrableDomain)),
    pages: new Set([...content.contacts.values()].map(({ contact }) => contact.page)),
    sources,
    lookalikeOf(host) {
      if (!seen.has(host)) seen.set(host, lookalikeOf(host, hosts));
      return seen.get(host);
    },
  };
}

/** An agency may claim no public suffix, and no host that could be mistaken for that of an agency before it. */
function checkHosts(content: Content): Problem[] {
  const known: string[] = [];
  return [...content.agencies.values()].flatMap(({ read }) => {
    const hosts = read.content.hosts.map(({ host }) => host);
    const problems = hosts.flatMap((host, index) => {
      const path = ['hosts', index, 'host'];
      if (isPublicSuffix(host)) return [read.problemAt('PUBLIC_SUFFIX', path, { host })];
      const other = lookalikeOf(host, known);
      return other === undefined ? [] : [read.problemAt('LOOKALIKE_HOST', path, { host, other })];
    });
    known.push(...hosts);
    return problems;
  });
}

function addressesOf(content: Content): Address[] {
  const agencyPages = [...content.agencies.values()].map(({ read }) => ({ read, path: ['contact-page'], address: read.content['contact-page'] }));
  const contactPages = [...content.contacts.values()].map(({ read, at, contact }) => ({ read, path: [at, 'page'], address: contact.page }));
  const pages = [...agencyPages, ...contactPages].flatMap(({ address, ...written }) => (address === undefined ? [] : [{ ...written, address }]));
  return [...pages, ...sourcesOf(content)];
}

function sourcesOf(content: Content): Address[] {
  const listed = [...content.agencies.values(), ...content.rules.values()].flatMap(({ read }) =>
    read.content.sources.map((source: SourceFile, index): Address => ({ read, path: ['sources', index, 'url'], address: source.url })),
  );
  const ofContacts = [...content.contacts.values()].map(
    ({ read, at, contact }): Address => ({ read, path: [at, 'source', 'url'], address: contact.source.url }),
  );
  const ofTerms = [...content.glossaries.values()].flatMap(({ read }) =>
    read.content.flatMap(({ source }, at): Address[] => (source ? [{ read, path: [at, 'source', 'url'], address: source.url }] : [])),
  );
  return [...listed, ...ofContacts, ...ofTerms];
}

function checkAddress(register: Register, { read, path, address }: Address): Problem[] {
  const host = new URL(address).hostname;
  if (isPublicSuffix(host)) return [read.problemAt('PUBLIC_SUFFIX', path, { host })];
  const other = register.lookalikeOf(host);
  return other === undefined ? [] : [read.problemAt('LOOKALIKE_HOST', path, { host, other })];
}

function sentencesOf(content: Content): Sentence[] {
  const all = (read: Pointing, words: Words, pathOf: (name: string) => ValuePath): Sentence[] =>
    [...words].map(([name, sentence]) => ({ read, path: pathOf(name), sentence }));
  return [
    ...[...content.rules.values()].flatMap(({ read }) => all(read, wordsOfRule(read.content), (name) => pathOfWord(read.content, name))),
    ...[...content.agencies.values()].flatMap(({ read }) => all(read, wordsOfRights(read.content.rights), (name) => pathOfWord(read.content, name))),
    ...[...content.countries.values()].flatMap(({ read }) => all(read, wordsOfCountry(read.content), (name) => pathOfWord(read.content, name))),
    ...[...content.contacts.values()].flatMap(({ read, at, contact }) =>
      all(read, wordsOfContact(contact), (name) => [at, ...pathOfWord(contact, name)]),
    ),
    ...[...content.glossaries.values()].flatMap(({ read }) =>
      read.content.flatMap((term, at) => all(read, wordsOfTerm(term), (name) => [at, ...pathOfWord(term, name)])),
    ),
    ...content.overlays.flatMap((overlay) => all(overlay.read, overlayWords(overlay), (name) => pathInOverlay(overlay.owner, name))),
  ];
}

function checkSentence(register: Register, { read, path, sentence }: Sentence): Problem[] {
  const inlines = inlinesOf(markupOf(sentence));
  const links = inlines.flatMap((inline) => (inline.kind === 'link' ? checkLink(register, { read, path, address: inline.address }) : []));
  // A fact is no digit of the sentence; its braces keep the digits around it apart.
  const shown = inlines.map((inline) => (inline.kind === 'fact' ? '{}' : inline.text)).join('');
  return [...links, ...phonesIn(shown).map((found) => read.problemAt('UNREGISTERED_NUMBER', path, { found }))];
}

function checkLink(register: Register, link: Address): Problem[] {
  const problems = checkAddress(register, link);
  if (problems.length > 0 || isRegistered(register, link)) return problems;
  return [link.read.problemAt('UNREGISTERED_LINK', link.path, { found: link.address })];
}

function isRegistered({ domains, pages, sources }: Register, { read, address }: Address): boolean {
  const domain = registrableDomain(new URL(address).hostname);
  return (domain !== undefined && domains.has(domain)) || pages.has(address) || (sources.get(dutchFile(read.file))?.has(address) ?? false);
}

/** The file of which a file is the translation, or the file itself: its sources are those of both. */
const dutchFile = (file: string): string => file.replace(/\.[a-z-]+\.yaml$/, '.yaml');

/** Dates, times and amounts, which have the digits of a phone number and are none. */
const otherFigures = [
  /€\s?\d[\d.,]*/gu,
  /(?<![\d.-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}([-./])\d{1,2}\1(?:19|20)\d{2}(?!\1?\d))(?!\d)/gu,
  /(?<![\d.:])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d.:]*\d)/gu,
];

const rest = (count: string): string => `(?:[\\s().\\/–—·-]{0,3}\\d){${count}}(?!\\d)`;
/** The forms in which Dutch numbers are written: abroad, service numbers, area and mobile numbers, of a municipality, short ones. */
const phone = new RegExp(
  [
    `\\+${rest('7,14')}`,
    `(?<![\\d.,])00${rest('9,13')}`,
    `(?<![\\d.,])0(?:800|90[069])(?:${rest('7')}|${rest('4')})`,
    `(?<![\\d.,])\\(?0\\)?(?=[\\s(-]?[1-9])${rest('9')}`,
    '(?<![\\d.,])14[ -]?0\\d{2,3}(?![.,]?\\d)',
    '(?<=\\b(?:bel|tel\\.?|telefoon|call)\\s)1\\d{2}(?!\\d)',
  ].join('|'),
  'giu',
);

/** What looks like a phone number in the text of a sentence, as it is written there. */
function phonesIn(text: string): string[] {
  const bare = otherFigures.reduce((left, figure) => left.replace(figure, '{}'), text);
  return [...bare.matchAll(phone)].map(([found]) => found);
}

/** A number that stands twice is corrected once. */
function checkNumbers(content: Content): Problem[] {
  const owners = new Map<string, string>();
  return [...content.contacts.values()].flatMap(({ id, read, at, contact: { phone: number } }) => {
    if (number === undefined) return [];
    const digits = number.replace(/\D/g, '');
    const other = owners.get(digits);
    if (other !== undefined) return [read.problemAt('DOUBLE_NUMBER', [at, 'phone'], { phone: number, other })];
    owners.set(digits, id);
    return [];
  });
}
