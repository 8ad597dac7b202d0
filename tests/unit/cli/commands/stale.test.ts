import { expect, test } from 'vitest';
import type { Stale } from '../../../../core/rule/staleness.ts';
import { aContactEntry, aRule, paths } from '../../rule/a-rules-folder.ts';
import { aFolderOfRules, jsonOf, runCommand } from '../run-command.ts';

const source = (checked: string) => ({ id: 'pagina', url: 'https://www.uwv.nl/nl/ww', checked, how: 'live' });
const fresh = {
  [paths.contacts]: [aContactEntry({ source: source('2026-11') })],
  [paths.countryContacts]: [{ ...aContactEntry({ source: source('2026-11') }), id: 'loket', kind: 'independent' }],
};
const rules = () =>
  aFolderOfRules({
    ...fresh,
    [paths.rule]: aRule({
      facts: [{ id: 'bedrag', amount: '€ 21,80', valid: { until: '2026-12-31' }, near: ['bedrag'] }],
      sources: [source('2026-11')],
    }),
  });

test('what is near its last day is told in words', async () => {
  const { text, end } = await runCommand(['stale', '--rules', await rules()]);
  expect(end).toBe('well');
  expect(text).toBe('nl/uwv/pages/ww.yaml\n  facts/bedrag: geldt nog tot en met 2026-12-31\n\n1 keer in 1 bestand.');
});

test('--on looks at another day', async () => {
  const folder = await rules();
  const on = (day: string) => jsonOf<{ on: string; stale: Stale[] }>(['stale', '--on', day, '--rules', folder]);
  expect((await on('2026-10-01')).stale).toEqual([]);
  const later = await on('2027-06-01');
  expect(later.on).toBe('2027-06-01');
  expect(later.stale.map(({ file, about, reason }) => `${file} ${about} ${reason.kind}`)).toEqual([
    'nl/uwv/pages/ww.yaml facts/bedrag figure-ended',
    'nl/uwv/pages/ww.yaml sources/pagina source-old',
    'nl/contacts.yaml nl/loket source-old',
    'nl/uwv/contacts.yaml uwv/telefoon source-old',
  ]);
});

test('nothing old is said in a sentence', async () => {
  expect((await runCommand(['stale', '--on', '2026-10-01', '--rules', await rules()])).text).toBe('Niets is oud.');
});

test('a file that is broken is named, because nobody can say how old it is', async () => {
  const folder = await aFolderOfRules({ ...fresh, [paths.rule]: aRule({ kind: 'foto' }) });
  expect((await runCommand(['stale', '--rules', folder])).text).toContain(`1 bestand is kapot en doet niet mee: ${paths.rule}.`);
});
