// One ask as a reader sees it: what, by when, and what if not. By when is a term in words where the rule knows one, or why
// it may not be said now.
import { type FactValue, factInWords } from '../facts/fact-value.ts';
import { freshnessOf } from '../facts/freshness.ts';
import { readSourceDay, sourceDayInWords } from '../facts/source-day.ts';
import type { Say } from '../language/interface-words.ts';
import type { PackAsk, PackRule } from '../pack/pack.ts';
import { inlinesOf } from '../rule/inlines.ts';
import { deadlineOf } from './day-view.ts';
import type { AskView, ByView, HelpViewInput, Saying, SpokenBlock, SpokenInline } from './help-view.ts';
import { isExpired, lastDayOf, seenOf } from './rule-now.ts';
import type { Speaker } from './speaker.ts';

/** The view of an ask of a rule, spoken by the speaker of that rule. */
export function askView(ask: PackAsk, rule: PackRule, input: HelpViewInput, speaker: Speaker): AskView {
  const name = `asks.${ask.id}`;
  return {
    id: ask.id,
    what: speaker.sayWithDutch(input.rule, `${name}.what`),
    by: byView(ask, rule, input, speaker),
    ifNot: speaker.has(input.rule, `${name}.if-not`) ? speaker.sayWithDutch(input.rule, `${name}.if-not`) : undefined,
  };
}

function byView(ask: PackAsk, rule: PackRule, input: HelpViewInput, speaker: Speaker): ByView {
  const { by } = ask;
  if (by.kind !== 'fact') return by;
  const fact = rule.facts.find(({ id }) => id === by.fact);
  if (!fact) return { kind: 'not-said' };
  if (isExpired(fact, input.today)) return { kind: 'expired', until: lastDayOf(fact, input.language) };
  if (seenOf(input, 'facts', fact.id) === 'changed') return { kind: 'changed' };
  const after = speaker.sayWithDutch(input.rule, `asks.${ask.id}.after`);
  const original = input.say.original ?? input.say;
  const source = rule.sources[fact.source];
  const day = source && readSourceDay(source.checked);
  const age = day && freshnessOf(day, 'figures', input.today);
  return {
    kind: 'term',
    when: factInWords(fact.value, input.say),
    after,
    dutch: after.dutch && wordsOf(lineOf(fact.value, after.dutch, original)),
    whole: isSaidInOriginal(after) ? wholeLine(fact.value, after, original, input.say) : undefined,
    oldSource: day && age?.isOld ? sourceDayInWords(day, input.language) : undefined,
    // A term of a law does not fade with its source, and a page that says it today is a fresh source of its own.
    isFolded: age?.isVeryOld === true && fact.term?.setBy !== 'law' && seenOf(input, 'facts', fact.id) !== 'confirmed',
    deadline: deadlineOf(fact, input.pack),
  };
}

const isSaidInOriginal = ({ state }: Saying): boolean => state === 'not-translated' || state === 'stale';

/** "Binnen **1 week** na uw eerste dag zonder werk.", in the language of `voice`; `after` is in that language too. */
function lineOf(value: FactValue, after: readonly SpokenBlock[], voice: Say): SpokenBlock[] {
  const parts = voice('ask-by-after', { when: '\n1\n', after: '\n2\n' }).split('\n');
  const inlines = parts.flatMap((part): readonly SpokenInline[] => {
    if (part === '1') return [{ kind: 'fact', text: factInWords(value, voice) }];
    return part === '2' ? inlinesOf(after) : [{ kind: 'text', text: part }];
  });
  return [{ kind: 'paragraph', inlines }];
}

/** The whole line as the rule was written, with what its translation said before, if it had one. */
function wholeLine(value: FactValue, after: Saying, original: Say, chosen: Say): Saying {
  const old = after.old && { ...after.old, blocks: lineOf(value, after.old.blocks, chosen) };
  return { ...after, blocks: lineOf(value, after.blocks, original), old };
}

/** What is spoken, as bare words. */
const wordsOf = (blocks: readonly SpokenBlock[]): string =>
  inlinesOf(blocks)
    .map(({ text }) => text)
    .join('');
