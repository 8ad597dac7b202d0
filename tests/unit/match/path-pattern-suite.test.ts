// The web's own pattern syntax beside ours. Where a pattern says the same in both, fixed parts and an open end, it has to
// fit the same paths; `*` and names are our own and mean one part.
import { expect, test } from 'vitest';
import { pathMatches, pathParts, readPathPattern } from '../../../core/match/path-pattern.ts';
import { hasSuites, saySkipped, suiteFiles } from '../rule/outside-suites.ts';

type Case = { pattern?: unknown[]; inputs?: unknown[]; expected_match?: unknown };
const isPath = (value: unknown): value is { pathname: string } =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).join() === 'pathname' &&
  typeof (value as { pathname: unknown }).pathname === 'string';

saySkipped('the path patterns beside URLPattern');

test.skipIf(!hasSuites)('a path of fixed parts, with an open end or without, fits what URLPattern says it fits', () => {
  const [, bytes] = suiteFiles('.').find(([name]) => name === 'wpt-urlpattern.json') ?? expect.fail('no cases');
  const shared = (JSON.parse(bytes.toString()) as Case[]).flatMap(({ pattern: [pattern] = [], inputs: [input] = [], expected_match: expected }) =>
    isPath(pattern) && isPath(input) && /^(\/[a-z0-9%._~!-]+)+(\/\*\*)?$/i.test(pattern.pathname) && input.pathname.startsWith('/')
      ? [{ pattern: pattern.pathname, path: new URL(input.pathname, 'https://www.uwv.nl').pathname, fits: expected !== null }]
      : [],
  );
  const read = shared.flatMap((each) => {
    const ours = readPathPattern(each.pattern);
    // A browser has taken `..` out of every address before we see it, so a pattern with it fits nothing.
    return ours.ok && !each.pattern.includes('/..') ? [{ ...each, ours: ours.value }] : [];
  });
  expect(read.length).toBeGreaterThanOrEqual(14);
  console.info(`URLPattern: ${read.length} cases share their syntax with path patterns.`);
  const differs = read.filter(({ ours, path, fits }) => pathMatches(ours, pathParts(path)) !== fits);
  // A slash behind a path is never looked at, and capitals neither: agencies write them or not.
  expect(differs.map(({ pattern, path }) => `${pattern} ${path}`)).toEqual(['/foo/bar /foo/bar/', '/caf%c3%a9 /caf%C3%A9']);
});
