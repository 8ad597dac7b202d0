// Which letters a page is likely to be about: who sits with a letter and opens the page of its subject should meet it among
// the first choices, whoever sent it.
import { byCodeUnit } from '../by-code-unit.ts';
import { type Content, countryOf, type Rule } from '../rule/content.ts';
import { termsIn } from '../rule/inlines.ts';
import { markupOf } from '../rule/rich-text.ts';
import { wordsOfRule } from '../rule/words.ts';

/** More than these stand on a second screen, where a reader looks through all. */
const mostLetters = 6;

/**
 * A letter of another sender than the page's agency comes along only where it fits this much better than each of the agency's
 * own, and by more than one rare word. Tried on all rules of 2026-11: a page about toeslagen on belastingdienst.nl gets the
 * letters of Toeslagen, one about bezwaar in general gets none of others.
 */
const timesBetter = 1.5;
const leastOfOthers = 6;
const mostOfOthers = 2;

type Fit = { readonly rule: Rule; readonly score: number };

/**
 * For each rule the ids of the letters that fit it, best first, at most six; none for a letter, and none for a hub, which is
 * about everything. Two texts fit by the words of the glossary that both use, a rare word weighing more than a common one
 * (inverse document frequency, Spärck Jones 1972). The same content always gives the same order.
 */
export function fittingLetters(content: Content): (rule: Rule) => string[] {
  const letters = [...content.rules.values()].filter(({ read }) => read.content.kind === 'letter');
  const termsOf = new Map(letters.map((letter) => [letter.id, termsOfRule(letter)]));
  const usedBy = new Map<string, number>();
  for (const terms of termsOf.values()) for (const term of terms) usedBy.set(term, (usedBy.get(term) ?? 0) + 1);
  const weight = (term: string): number => Math.log((letters.length + 1) / (usedBy.get(term) ?? letters.length));

  return (rule) => {
    const { kind } = rule.read.content;
    if (kind === 'letter' || kind === 'hub') return [];
    const terms = [...termsOfRule(rule)];
    const fitOf = (letter: Rule): Fit => {
      const shared = terms.filter((term) => termsOf.get(letter.id)?.has(term));
      return { rule: letter, score: shared.reduce((sum, term) => sum + weight(term), 0) };
    };
    const fits = letters.filter(({ id }) => countryOf(id) === countryOf(rule.id)).map(fitOf);
    const inOrder = fits.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || byCodeUnit(a.rule.id, b.rule.id));
    const own = inOrder.filter((fit) => fit.rule.agency === rule.agency);
    const least = Math.max(leastOfOthers, (own[0]?.score ?? 0) * timesBetter);
    const others = inOrder.filter((fit) => fit.rule.agency !== rule.agency && fit.score >= least).slice(0, mostOfOthers);
    return [...others, ...own].slice(0, mostLetters).map((fit) => fit.rule.id);
  };
}

/** The words of the glossary that a rule names or explains in its sentences. */
function termsOfRule({ read }: Rule): ReadonlySet<string> {
  return new Set([...(read.content.terms ?? []), ...[...wordsOfRule(read.content).values()].flatMap((sentence) => termsIn(markupOf(sentence)))]);
}
