import { describe, expect, test } from 'vitest';
import { isHost } from '../../../core/match/host.ts';
import { hasSuites, saySkipped, suiteFiles } from '../rule/outside-suites.ts';

test.each(['uwv.nl', 'www.uwv.nl', 'mijn.toeslagen.nl', 'a-b.nl', '3d.nl', `${'a'.repeat(63)}.nl`])('%s may be claimed', (host) => {
  expect(isHost(host)).toBe(true);
});

test.each([
  ['a public suffix', 'nl'],
  ['a city', 'amsterdam'],
  ['a wildcard', '*.uwv.nl'],
  ['a wildcard over everything', '*'],
  ['a port', 'uwv.nl:443'],
  ['a whole address', 'https://www.uwv.nl'],
  ['a path', 'uwv.nl/'],
  ['a user', 'a@uwv.nl'],
  ['capitals', 'UWV.nl'],
  ['a dot behind', 'uwv.nl.'],
  ['a dot before', '.uwv.nl'],
  ['two dots', 'uwv..nl'],
  ['a hyphen before', '-uwv.nl'],
  ['a hyphen behind', 'uwv-.nl'],
  ['an underscore', 'u_wv.nl'],
  ['a letter that looks like another', 'uwv.nІ'],
  ['an invisible character', 'uw\u200bv.nl'],
  ['a name in punycode', 'xn--80ak6aa92e.com'],
  ['punycode in the middle', 'www.xn--80ak6aa92e.com'],
  ['an address of a machine', '192.168.0.1'],
  ['a number as last part', 'uwv.1'],
  ['a number in sixteens as last part', '0x7f.0x1'],
  ['one letter as last part', 'uwv.n'],
  ['a hyphen in the last part', 'uwv.n-l'],
  ['a label that is too long', `${'a'.repeat(64)}.nl`],
  ['a name that is too long', `${'a.'.repeat(126)}nl`],
  ['nothing', ''],
  ['a space', ' uwv.nl'],
  ['a line more', 'uwv.nl\n'],
])('%s is refused: %j', (_, host) => {
  expect(isHost(host)).toBe(false);
});

saySkipped('the look-alikes of hosts');
test.skipIf(!hasSuites)('no character that can pass for another gets through', () => {
  const [, bytes] = suiteFiles('.').find(([name]) => name === 'confusables.json') ?? expect.fail('no confusables');
  const odd = [...new Set(JSON.stringify(JSON.parse(bytes.toString())).match(/[^\p{ASCII}]/gu) ?? [])];
  expect(odd.length).toBeGreaterThan(1000);
  expect(odd.filter((character) => isHost(`uwv${character}.nl`))).toEqual([]);
});

/** The host of a match pattern as it is written, between `//` and the path. */
const hostOf = (pattern: string): string => /^[a-z*]+:\/\/([^/]*)\//.exec(pattern)?.[1] ?? '';
const suite = <Shape>(name: string): Shape =>
  JSON.parse(
    suiteFiles('match-patterns')
      .find(([file]) => file === name)?.[1]
      .toString() ?? expect.fail(`no ${name}`),
  ) as Shape;

describe.skipIf(!hasSuites)('beside the browsers', () => {
  const oracle = (): { pattern: string; chromium156: string; firefox153: string }[] => suite('browser-oracle.json');
  const isHttps = ({ pattern }: { pattern: string }): boolean => pattern.startsWith('https://');

  test('a pattern on which the browsers differ, or that one of them reads as another, is no host', () => {
    const disputed = oracle()
      .filter(isHttps)
      .filter(({ chromium156, firefox153 }) => chromium156 !== 'accept' || firefox153 !== 'accept');
    expect(disputed.length).toBeGreaterThan(20);
    expect(disputed.filter(({ pattern }) => isHost(hostOf(pattern)) && pattern === `https://${hostOf(pattern)}/*`)).toEqual([]);
  });

  test('a pattern made of a host is accepted by both', () => {
    const made = oracle().filter(({ pattern }) => isHost(hostOf(pattern)) && pattern === `https://${hostOf(pattern)}/*`);
    expect(made.map(({ pattern }) => pattern)).toEqual(['https://uwv.nl/*']);
    expect(made.filter(({ chromium156, firefox153 }) => chromium156 !== 'accept' || firefox153 !== 'accept')).toEqual([]);
  });

  type Cases = { parse: { pattern: string; parse: string }[]; match: { pattern: string; url: string; matches: boolean }[] };

  test('a pattern that Chromium cannot read holds no host', () => {
    const { parse } = suite<Cases>('chromium-url-pattern-cases.json');
    expect(parse.length).toBeGreaterThan(20);
    const refused = parse.filter((each) => each.parse !== 'kSuccess');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter(({ pattern }) => isHost(hostOf(pattern)))).toEqual([]);
  });

  test('a host fits in Chromium exactly the pages of that host', () => {
    const { match } = suite<Cases>('chromium-url-pattern-cases.json');
    const plain = match.filter(({ pattern, url }) => isHost(hostOf(pattern)) && /^https?:\/\/[^/]+\/\*$/.test(pattern) && URL.canParse(url));
    expect(plain.length).toBeGreaterThanOrEqual(5);
    const differs = plain.filter(({ pattern, url, matches }) => {
      const { host, protocol } = new URL(url);
      return matches !== (host === hostOf(pattern) && pattern.startsWith(`${protocol}//`));
    });
    expect(differs).toEqual([]);
  });
});
