// The meaning guard against pages that were changed by a generator which knows nothing of it: does it see another meaning, and
// does it let everything else be? The pages and changes are in tests/fixtures/guard.
import { describe, expect, test } from 'vitest';
import { guardFacts } from '../../../core/guard/guard.ts';
import { guardCases, pairsOfPages } from '../../fixtures/guard/changes.ts';
import { type Goal, type Guard, goalsOf, measureGuard, tableOf } from '../../fixtures/guard/measure.ts';
import { notationOf, says } from '../../fixtures/guard/notations.ts';
import { basePages, say } from '../../fixtures/guard/pages.ts';

const missed = (guard: Guard): readonly Goal[] => goalsOf(measureGuard(guard)).filter(({ isMet }) => !isMet);
const always =
  (verdict: 'confirmed' | 'changed' | 'unseen'): Guard =>
  (facts) =>
    new Map(facts.map(({ id }) => [id, verdict]));

describe('the meaning guard', () => {
  const results = measureGuard(guardFacts);
  console.info(tableOf(results));

  test.each(goalsOf(results))('$goal ($is of $of)', ({ isMet }) => {
    expect(isMet).toBe(true);
  });

  test('calls nothing changed on a page that the browser translated', () => {
    const translated = results.filter(({ kind }) => kind.startsWith('translated'));
    expect(translated).toHaveLength(3);
    expect(translated.flatMap(({ wrong }) => wrong)).toEqual([]);
  });
});

describe('the measurement', () => {
  test('fails a guard that never sees anything', () => {
    expect(missed(always('unseen')).map(({ goal }) => goal)).toEqual([
      'at least 98 % of the meaning changes are seen',
      'at least 98 % of the facts are confirmed on their own page',
    ]);
  });

  test('fails a guard that calls everything changed', () => {
    expect(missed(always('changed'))).toHaveLength(3);
  });

  test('fails a guard that confirms everything', () => {
    expect(missed(always('confirmed')).map(({ goal }) => goal)).toEqual(['at least 98 % of the meaning changes are seen']);
  });

  test('fails a guard that only looks whether the digits stand somewhere on the page', () => {
    const naive: Guard = (facts, blocks, { language }) => {
      const text = blocks.map((block) => block.text).join(' ');
      return new Map(facts.map(({ id, value }) => [id, says(text, value, language) ? 'confirmed' : 'changed']));
    };
    expect(missed(naive).length).toBeGreaterThan(1);
  });

  test('has pages and changes enough, of every type of fact', () => {
    const facts = basePages.flatMap((page) => page.facts);
    const count = (language: 'nl' | 'en'): number => basePages.filter((page) => page.language === language).length;
    const having = (kind: 'row' | 'item'): number => basePages.filter(({ blocks }) => blocks.some((block) => block.kind === kind)).length;
    expect(count('nl')).toBeGreaterThanOrEqual(50);
    expect(count('en')).toBeGreaterThanOrEqual(8);
    expect(having('row')).toBeGreaterThanOrEqual(10);
    expect(having('item')).toBeGreaterThanOrEqual(10);
    expect(new Set(facts.map(({ value }) => value.kind))).toEqual(new Set(['term', 'duration', 'amount', 'percentage', 'day', 'count']));
    expect(guardCases.filter(({ group }) => group === 'meaning').length).toBeGreaterThanOrEqual(600);
    expect(new Set(guardCases.filter(({ group }) => group === 'cosmetic').map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
    expect(pairsOfPages).toBeGreaterThanOrEqual(100);
  });

  test('has pages with three or more values of a type in one block or around the same words', () => {
    const span = (kind: string): string => (kind === 'duration' ? 'term' : kind);
    const crowded = basePages.filter(({ facts, blocks }) =>
      facts.some(({ near, value }) => {
        const word = (near[0] ?? '').toLowerCase();
        const around = facts.filter((other) => span(other.value.kind) === span(value.kind) && isAround(blocks[other.block]?.sentences ?? [], word));
        return around.length >= 3;
      }),
    );
    expect(crowded.length).toBeGreaterThanOrEqual(20);
  });

  test('reads a page only where it truly says its facts', () => {
    for (const { facts, blocks, language } of basePages)
      for (const { id, value, block, sentence, notation } of facts) {
        expect(says(say(blocks[block]?.sentences[sentence] ?? ''), value, language), id).toBe(true);
        expect(notation).not.toBe('');
      }
    expect(notationOf({ kind: 'amount', cents: 125_050 }, '€ 1.250,50', 'nl')).toBe('sign');
    expect(notationOf({ kind: 'amount', cents: 125_050 }, '€ 1.250', 'nl')).toBeUndefined();
  });
});

const isAround = (sentences: readonly string[], word: string): boolean => sentences.some((sentence) => say(sentence).toLowerCase().includes(word));
