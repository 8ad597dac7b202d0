// How much there is, how far it reaches and how plain it is: what was promised of the content, counted.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../cli/addresses.ts';
import { addressesIn } from '../../cli/commands/coverage.ts';
import { totalsOf } from '../../cli/coverage-totals.ts';
import { readPlainWords } from '../../cli/plain-words.ts';
import { plainLists } from '../../core/plain/lists.ts';
import { plainMeasures } from '../../core/plain/measures.ts';
import type { Rule } from '../../core/rule/content.ts';
import { root, textsOf, theContent } from './the-content.ts';

const content = theContent();
const rules = [...content.rules.values()];
const ofKind = (...kinds: string[]): Rule[] => rules.filter(({ read }) => kinds.includes(read.content.kind));

test.each([
  ['page rules', ofKind('form', 'decision', 'duty', 'information', 'login').length, 70],
  ['section rules', ofKind('section').length, 30],
  ['letters', ofKind('letter').length, 40],
  ['terms', [...content.glossaries.values()].reduce((sum, { terms }) => sum + terms.size, 0), 220],
  ['lines and desks of agencies', [...content.contacts.values()].filter(({ contact }) => contact.kind === 'agency').length, 40],
  ['independent helpers', [...content.contacts.values()].filter(({ contact }) => contact.kind === 'independent').length, 20],
  ['municipalities', new Set([...content.agencies.values()].flatMap(({ read }) => read.content.hosts.flatMap(({ name }) => name ?? []))).size, 60],
])('there are enough %s', (what, there, wanted) => {
  console.info(`${what}: ${there}`);
  expect(there).toBeGreaterThanOrEqual(wanted);
});

describe('a section', () => {
  test.each(ofKind('section').map((rule) => [rule.id, rule] as const))(
    '%s names its subject in its path and not its agency in its heading',
    (_, rule) => {
      const { match } = rule.read.content;
      const agency = content.agencies.get(rule.agency)?.read.content.name;
      expect((match?.paths ?? []).filter((path) => !/[a-z0-9]/i.test(path.replace(/\{[^}]*\}/g, '')))).toEqual([]);
      expect((match?.when ?? []).filter((condition) => 'heading' in condition && condition.heading === agency)).toEqual([]);
    },
  );
});

test('sentences are short and active', async () => {
  const lists = plainLists(await readPlainWords(join(root, 'content-rules', 'plain')), []);
  const dutch = textsOf(content).flatMap(([where, text]) => (where.includes(' (') ? [] : [text]));
  const { averageLength, shareOver15, sharePassive } = plainMeasures(dutch, lists);
  console.info(
    `sentences: ${averageLength.toFixed(1)} words, ${(shareOver15 * 100).toFixed(1)} % over 15, ${(sharePassive * 100).toFixed(1)} % passive`,
  );
  expect(averageLength).toBeLessThanOrEqual(12);
  expect(shareOver15).toBeLessThanOrEqual(0.15);
  expect(sharePassive).toBeLessThanOrEqual(0.03);
});

const pages = join(root, '..', 'shared', 'facts', 'pages.json');

describe.skipIf(!existsSync(pages))('the addresses that are known of the agencies (skipped without ../shared)', () => {
  test('all have help, most a page of their own, and no section covers more than a quarter of its agency', () => {
    const index = addressesOf(content);
    const totals = totalsOf(
      addressesIn(readFileSync(pages, 'utf8')).map((address) => {
        const looked = index.lookUp(address);
        const rule = looked?.fitting[0]?.rule;
        return { address, agency: looked?.table?.agency ?? null, kind: index.kindOf(rule), rule: rule ?? null };
      }),
    );
    expect(totals.helped).toBe(1);
    expect(totals.page).toBeGreaterThanOrEqual(0.6);
    expect(totals.pageOrSection).toBeGreaterThanOrEqual(0.9);
    expect(Object.entries(totals.sections).filter(([, share]) => share > 0.25)).toEqual([]);
  });
});
