// The letters that ship: each can be found, and none says what to do before its first question is answered.
import { describe, expect, test } from 'vitest';
import { compilePacks } from '../../core/pack/compile.ts';
import type { LetterPack } from '../../core/pack/letters.ts';
import type { AgencyPack, TranslationPack } from '../../core/pack/pack.ts';
import { type HelpView, helpView } from '../../core/view/help-view.ts';
import { theContent } from './the-content.ts';

const content = theContent();
const packs = compilePacks(content);
const read = <Value>(path: string): Value => JSON.parse(packs.get(path) ?? expect.fail(path)) as Value;
const agencyPacks = [...content.agencies.keys()].map((id) => read<AgencyPack>(`${id}.json`));
const rules = agencyPacks.flatMap((pack) => Object.entries(pack.rules).map(([id, rule]) => ({ pack, id, rule })));
const today = { year: 2026, month: 11, day: 25 } as const;
const viewOf = (pack: AgencyPack, rule: string): HelpView =>
  helpView({ pack, rule, translation: undefined, language: 'nl', situations: new Set(), today, say: () => '' }) ?? expect.fail(rule);

/** An address is no advice: one of the tax office has "betalen" in it. */
const withoutAddresses = (key: string, value: unknown): unknown => (key === 'source' || key === 'page' ? undefined : value);

test('every letter is on the list, and there are some', () => {
  const listed = read<LetterPack>('letters.json').agencies.flatMap((agency) => agency.letters.map(({ id }) => id));
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.sort()).toEqual(rules.flatMap(({ id, rule }) => (rule.kind === 'letter' ? [id] : [])).sort());
});

describe('the letters that come first', () => {
  const firstOn = (rule: string): readonly string[] => rules.find(({ id }) => id === rule)?.rule.letters ?? expect.fail(rule);

  test.each([
    ['nl/uwv/ww-aanvragen', 'nl/uwv/ww-toegekend'],
    ['nl/uwv/wajong-onderwerp', 'nl/uwv/wajong-beslissing'],
    ['nl/belastingdienst/toeslag-terugbetalen', 'nl/toeslagen/definitieve-berekening'],
    ['nl/rijksoverheid/aow-aanvragen', 'nl/svb/aow-brief'],
    ['nl/gemeenten/terugbetalen-bijstand', 'nl/gemeenten/terugvordering-bijstand'],
  ])('on %s have %s among the first two', (page, letter) => {
    expect(firstOn(page).slice(0, 2)).toContain(letter);
  });

  test('on any page are six at most, and are letters', () => {
    const letters = new Set(rules.filter(({ rule }) => rule.kind === 'letter').map(({ id }) => id));
    for (const { id, rule } of rules) {
      expect(rule.letters.length, id).toBeLessThanOrEqual(6);
      expect(
        rule.letters.filter((letter) => !letters.has(letter)),
        id,
      ).toEqual([]);
    }
  });
});

test('every rule has a view, in Dutch and in a language that has only some of its sentences', () => {
  for (const { pack, id } of rules) {
    for (const language of ['nl', 'en', 'ar']) {
      const path = `${pack.id}.${language}.json`;
      const translation = packs.has(path) ? read<TranslationPack>(path) : undefined;
      const view = helpView({ pack, rule: id, translation, language, situations: new Set(), today, say: () => '' });
      expect(JSON.stringify(view ?? id), id).not.toMatch(/undefined|\{[a-z-]+\}|\[\[[a-z]/);
      expect(view?.rule).toBe(id);
    }
  }
});

describe('before a question that comes first is answered', () => {
  const asking = rules.filter(({ rule }) => rule.situations.some((situation) => situation.kind === 'group' && situation.askFirst));

  test.each(asking.map(({ id, pack }) => [id, pack] as const))('%s says nothing about paying', (id, pack) => {
    const view = viewOf(pack, id);
    const { title, summary, recognise, terms, rights, choiceGroups, contacts, nightLine, unknown } = view;
    expect(view.waitsForAnswer).toBe(true);
    // That one must not pay yet is the one thing that may be said of it.
    const said = JSON.stringify({ title, summary, recognise, terms, rights, choiceGroups, contacts, nightLine, unknown }, withoutAddresses);
    expect(said.replace('Betaal niets voordat u dat weet.', '')).not.toMatch(/betaal|betal/i);
  });
});
