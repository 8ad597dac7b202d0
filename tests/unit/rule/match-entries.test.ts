import { expect, test } from 'vitest';
import { conditionOf, entriesOf } from '../../../core/rule/match-entries.ts';
import { aRule, contentOf, paths } from './a-rules-folder.ts';

test('a rule has an entry for each of its paths, all with its conditions', () => {
  const match = { paths: ['/nl/ww', '/en/ww/**'], when: [{ heading: 'WW' }, { not: { text: 'storing' } }] };
  const rule = contentOf({ [paths.rule]: aRule({ match }) }).rules.get('nl/uwv/ww') ?? expect.fail('no rule');
  const when = [{ heading: 'WW' }, { not: { text: 'storing' } }];
  expect(entriesOf(rule)).toEqual([
    { rule: 'nl/uwv/ww', path: { parts: ['nl', 'ww'], open: false, anywhere: false }, when },
    { rule: 'nl/uwv/ww', path: { parts: ['en', 'ww'], open: true, anywhere: false }, when },
  ]);
});

test.each([{ heading: 'WW' }, { text: 'uitkering' }, { selector: 'h1' }, { not: { selector: 'h1' } }])(
  'a condition is read as it is written: %j',
  (file) => {
    expect(conditionOf(file)).toEqual(file);
  },
);
