import { describe, expect, test } from 'vitest';
import { isHost } from '../../../core/match/host.ts';
import { isPublicSuffix, registrableDomain } from '../../../core/rule/public-suffix.ts';
import { hasSuites, saySkipped, suiteFiles } from './outside-suites.ts';

describe('a name below which anybody may make a site', () => {
  test.each(['nl', 'amsterdam', 'frl', 'eu', 'co.uk', 'co.nl', 'github.io', 'gov.uk', 'anything.ck'])('%s', (host) => {
    expect(isPublicSuffix(host)).toBe(true);
    expect(registrableDomain(host)).toBeUndefined();
  });

  test.each([
    ['uwv.nl', 'uwv.nl'],
    ['www.uwv.nl', 'uwv.nl'],
    ['mijn.toeslagen.nl', 'toeslagen.nl'],
    ['wegwijs.github.io', 'wegwijs.github.io'],
    ['www.gov.uk', 'www.gov.uk'],
    ['www.ck', 'www.ck'],
    ['parkeren.amsterdam', 'parkeren.amsterdam'],
  ])('%s belongs to whoever registered %s', (host, domain) => {
    expect(isPublicSuffix(host)).toBe(false);
    expect(registrableDomain(host)).toBe(domain);
  });
});

saySkipped('the list of public suffixes');
const pslText = (name: string): string =>
  suiteFiles('psl')
    .find(([file]) => file === name)?.[1]
    .toString('utf8') ?? expect.fail(`no ${name}`);

/**
 * So many lines of the outside list the list in tldts does not have: firms that had themselves taken off it between the
 * days of the two (seen 2026-11 with tldts 7.5.5). A register of names is never among them.
 */
const goneBetweenTheDays = 14;

const rulesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));

describe.skipIf(!hasSuites)('the outside list', () => {
  test('no suffix of the list may be claimed by a rule', () => {
    const [registers = [], firms = []] = pslText('public_suffix_list.dat').split('===BEGIN PRIVATE DOMAINS===').map(rulesOf);
    const rules = [...registers, ...firms];
    const suffixes = rules.filter((rule) => !rule.startsWith('!')).map((rule) => rule.replace('*', 'anything'));
    expect(suffixes.length).toBeGreaterThan(9000);
    const ascii = suffixes.filter((suffix) => /^[\x21-\x7e]+$/.test(suffix));
    const claimable = suffixes.filter((suffix) => isHost(suffix) && !isPublicSuffix(suffix));
    console.info(
      `Public suffixes: ${suffixes.length} in the outside list, ${ascii.length} of them ASCII; ${claimable.length} of another day in tldts: ${claimable.join(', ') || 'none'}.`,
    );
    expect(claimable.length).toBeLessThanOrEqual(goneBetweenTheDays);
    expect(claimable.filter((suffix) => registers.includes(suffix))).toEqual([]);
    // A guard that refuses everything would pass too.
    expect(suffixes.filter((suffix) => isHost(suffix)).length).toBeGreaterThan(5000);
    for (const rule of rules.filter((rule) => /^![\x21-\x7e]+$/.test(rule))) expect(registrableDomain(rule.slice(1)), rule).toBe(rule.slice(1));
  });

  test('every case of its own test file has the answer it asks for', () => {
    const cases = [...pslText('test_psl.txt').matchAll(/^checkPublicSuffix\((null|'[^']*'), (null|'[^']*')\);/gm)].map(
      ([, host = '', domain = '']) => [host.replaceAll("'", ''), domain === 'null' ? undefined : domain.replaceAll("'", '')],
    );
    expect(cases.length).toBeGreaterThan(70);
    // The list speaks of any text; a rule speaks of hosts in small letters without a dot in front.
    const own = cases.filter(([host = '']) => host === host.toLowerCase() && !host.startsWith('.') && host !== 'null');
    expect(own.length).toBeGreaterThan(65);
    expect(own.filter(([host = '', domain]) => registrableDomain(host) !== domain)).toEqual([]);
  });
});
