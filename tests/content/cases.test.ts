// Each cases file is a promise of its rule: on these addresses it speaks, on those it is silent. The pages are our own.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPages } from '../../cli/pages-in-node.ts';
import { type CaseResult, runCases } from '../../cli/run-cases.ts';
import type { Cases } from '../../core/rule/content.ts';
import { root, theContent } from './the-content.ts';

const content = theContent();
const pages = await openPages();
const pagesFolder = join(root, 'tests', 'fixtures', 'pages');
const run = (cases: Cases): Promise<CaseResult[]> => runCases(content, cases, pages, pagesFolder);

/** Cases of a rule that say something else than its file does. */
function casesOf(rule: string, changes: Partial<Cases['read']['content']>): Cases {
  const { read } = content.cases.get(rule) ?? expect.fail(`no cases of ${rule}`);
  return { rule, read: { ...read, content: { page: read.content.page, ...changes } } };
}

for (const cases of content.cases.values()) {
  const results = await run(cases);
  describe(cases.rule, () => {
    test.each(results.map((result) => [result.kind, result.about, result] as const))('%s %s', (_, __, result) => {
      expect(result).toMatchObject({ holds: true });
    });
  });
}

describe('a promise that is broken is found', () => {
  const rule = 'nl/uwv/ww-aanvragen';

  test.each<[string, Partial<Cases['read']['content']>, Partial<CaseResult>]>([
    ['it does not help', { helps: ['https://www.uwv.nl/nl/wia'] }, { kind: 'helps', holds: false, speaks: 'nl/uwv/hub' }],
    ['no agency has the site', { helps: ['https://www.example.org/nl/ww/ww-aanvragen'] }, { kind: 'helps', holds: false, speaks: '' }],
    ['it is not silent', { silent: ['https://www.uwv.nl/nl/ww/ww-aanvragen/stap-2'] }, { kind: 'silent', holds: false, speaks: rule }],
    ['a field that is not there', { finds: ['weg'] }, { kind: 'finds', holds: false }],
    ['a fact that is not there', { confirms: ['weg'] }, { kind: 'confirms', holds: false }],
    ['a sample page that is not there', { page: 'weg.html', helps: [] }, { kind: 'page', about: 'weg.html', holds: false }],
  ])('%s', async (_, changes, result) => {
    expect((await run(casesOf(rule, changes)))[0]).toMatchObject(result);
  });

  test('the page of another rule leads elsewhere', async () => {
    const [result] = await run(casesOf(rule, { page: 'ziek-melden.html', helps: ['https://www.uwv.nl/nl/ww/ww-aanvragen'] }));
    expect(result).toMatchObject({ holds: false, speaks: 'nl/uwv/ww-onderwerp' });
  });
});
