import { expect, test } from 'vitest';
import { interfaceVoice } from '../../../core/language/interface-words.ts';
import { statementsOf, withheldIn } from '../../../core/report/statements.ts';
import { type HelpView, helpView } from '../../../core/view/help-view.ts';
import { dutchWords } from '../language/dutch-words.ts';
import { uwvPackOf } from '../pack/packs-of.ts';
import { aRule, type FileChanges, paths } from '../rule/a-rules-folder.ts';

const rule: FileChanges = {
  [paths.rule]: aRule({
    facts: [{ id: 'termijn', term: '6 weken', starts: 'sent', 'set-by': 'agency', near: ['bezwaar'] }],
    asks: [{ id: 'bel', what: 'Bel binnen {termijn}.', by: { fact: 'termijn', after: 'de brief' }, 'if-not': 'Bel dan toch.' }],
    steps: [{ id: 'kijk', do: 'Kijk op de [pagina](https://www.uwv.nl/nl).' }],
  }),
};

function viewOf(seen: 'changed' | 'confirmed'): HelpView {
  const view = helpView({
    pack: uwvPackOf(rule),
    rule: 'nl/uwv/ww',
    translation: undefined,
    language: 'nl',
    situations: new Set(),
    today: { year: 2026, month: 11, day: 26 },
    seen: { rule: 'nl/uwv/ww', facts: { termijn: seen }, fields: {} },
    say: interfaceVoice(dutchWords, dutchWords),
  });
  return view ?? expect.fail('no view');
}

test('every sentence that a reader may point at has its name in the rule file', () => {
  const found = statementsOf(viewOf('confirmed'));
  expect(found.find(({ id }) => id === 'asks.bel.what')?.words).toBe('Bel binnen 6 weken.');
  expect(found.find(({ id }) => id === 'steps.kijk.do')?.words).toBe('Kijk op de pagina.');
  expect(found.map(({ id }) => id)).toContain('asks.bel.if-not');
});

test('what the page says otherwise is named as not shown', () => {
  expect(withheldIn(viewOf('confirmed'))).toEqual([]);
  expect(withheldIn(viewOf('changed'))).toEqual(['asks.bel.what', 'asks.bel.by']);
});
