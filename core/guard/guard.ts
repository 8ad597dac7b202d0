// The meaning guard: does the page still say what our fact says? It answers for one fact at a time and never for a page: the
// page's own words win as soon as they differ, and where there is doubt it says so. See docs/decisions/0010-meaning-guard.md.
import type { PackFact } from '../pack/pack.ts';
import { type Sign, type Sought, signsIn } from './evidence.ts';
import { countWords, isForeign, type WordCount } from './page-language.ts';
import { readTellingWords } from './telling-words.ts';
import { plainText } from './tokens.ts';
import { factAsSaid } from './value.ts';

/** Visible text that stands together, in the order of the page. A row is the cells of one row of a table, joined by ` | `. */
export type GuardBlock = { readonly text: string; readonly kind: 'text' | 'cell' | 'row' | 'item' | 'heading' };

/**
 * `confirmed`: the value stands with its words. `changed`: another value does, or the page says that ours does not hold.
 * `unseen`: neither, or not surely.
 */
export type FactVerdict = 'confirmed' | 'changed' | 'unseen';

export type GuardFact = Pick<PackFact, 'id' | 'value' | 'near'>;

/** `translated`: a machine changed the words of the page, so that only what is found can be trusted. */
export type GuardPage = { readonly language: 'nl' | 'en'; readonly translated: boolean };

/** Facts made ready once, for every block of a page. */
export type FactsToFind = { readonly facts: readonly Sought[]; readonly language: 'nl' | 'en' };

/** What one block shows. It depends on nothing but the block, so it can be kept until that block changes. */
export type BlockEvidence = { readonly signs: readonly Sign[]; readonly words: WordCount };

/** Makes the facts of a rule ready to be found on a page of a language. */
export function factsToFind(facts: readonly GuardFact[], language: 'nl' | 'en'): FactsToFind {
  return {
    language,
    facts: facts.map(({ id, value, near }) => ({
      id,
      ...factAsSaid(value),
      isDeadline: value.kind === 'term' || value.kind === 'day',
      telling: readTellingWords(near),
    })),
  };
}

/** Looks at one block. Its text is read as it is and never kept. */
export function guardBlock(block: GuardBlock, { facts, language }: FactsToFind): BlockEvidence {
  const plain = plainText(block.text);
  return { signs: signsIn(plain, block.kind === 'row', facts, language), words: countWords(plain, language) };
}

/** The verdicts that the evidence of all blocks of a page gives, in any order of the blocks. */
export function verdictsOf(sought: FactsToFind, evidences: Iterable<BlockEvidence>, page: GuardPage): ReadonlyMap<string, FactVerdict> {
  const shown = new Map<string, Set<Sign['shows']>>();
  const words = { all: 0, own: 0 };
  for (const evidence of evidences) {
    words.all += evidence.words.all;
    words.own += evidence.words.own;
    for (const { fact, shows } of evidence.signs) shown.set(fact, (shown.get(fact) ?? new Set()).add(shows));
  }
  const canChange = !page.translated && !isForeign(words);
  return new Map(sought.facts.map(({ id }) => [id, verdictOf(shown.get(id), canChange)]));
}

/**
 * A page may speak of several decisions, so another value elsewhere takes nothing from ours. A denial does: then the page
 * says both, and we claim neither.
 */
function verdictOf(shown: ReadonlySet<Sign['shows']> | undefined, canChange: boolean): FactVerdict {
  if (shown?.has('same')) return shown.has('denied') ? 'unseen' : 'confirmed';
  return shown && canChange ? 'changed' : 'unseen';
}

/** The verdict on each fact for a whole page. */
export function guardFacts(facts: readonly GuardFact[], blocks: readonly GuardBlock[], page: GuardPage): ReadonlyMap<string, FactVerdict> {
  const sought = factsToFind(facts, page.language);
  return verdictsOf(
    sought,
    blocks.map((block) => guardBlock(block, sought)),
    page,
  );
}
