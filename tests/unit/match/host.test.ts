import { expect, test } from 'vitest';
import { isHost } from '../../../core/match/host.ts';
import { hasSuites, saySkipped, suiteFiles } from '../rule/outside-suites.ts';

test.each(['uwv.nl', 'www.uwv.nl', 'mijn.toeslagen.nl', 'a-b.nl', '3d.nl', `${'a'.repeat(63)}.nl`])('%s may be claimed', (host) => {
  expect(isHost(host)).toBe(true);
});

test.each([
  ['a public suffix', 'nl'],
  ['a public suffix of two parts', 'co.uk'],
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

test.skipIf(!hasSuites)('a pattern on which the browsers disagree is no host', () => {
  const [, bytes] = suiteFiles('match-patterns').find(([name]) => name === 'browser-oracle.json') ?? expect.fail('no oracle');
  const verdict = (text: string): string => (text.startsWith('accept') ? 'accept' : 'refuse');
  const disputed = (JSON.parse(bytes.toString()) as { pattern: string; chromium156: string; firefox153: string }[]).filter(
    (each) => verdict(each.chromium156) !== verdict(each.firefox153),
  );
  expect(disputed.length).toBeGreaterThan(5);
  expect(disputed.map(({ pattern }) => /^https:\/\/(.*)\/\*$/.exec(pattern)?.[1] ?? '*').filter(isHost)).toEqual([]);
});
