// Says the sentences of a rule in the reader's language, or in Dutch where a sentence has no words in it; and says why,
// where one may not be said now.
import { factInWords } from '../facts/fact-value.ts';
import type { Say } from '../language/interface-words.ts';
import { tagOf } from '../language/language.ts';
import type { Maker, PackRule } from '../pack/pack.ts';
import { inlinesOf } from '../rule/inlines.ts';
import { plainText } from '../rule/plain-text.ts';
import type { RichText } from '../rule/rich-text.ts';
import type { HelpViewInput, Saying, SpokenBlock, SpokenInline } from './help-view.ts';
import { isExpired, lastDayOf, seenOf } from './rule-now.ts';

/** A sentence by its owner and its name: `nl/uwv/ww-aanvragen`, `asks.aanvragen.what`. */
export type Speaker = {
  has(owner: string, name: string): boolean;
  find(owner: string, name: string): Saying | undefined;
  say(owner: string, name: string): Saying;
  sayWithDutch(owner: string, name: string): Saying;
  list(owner: string, name: string): Saying[];
};

/** Says items in the chosen language, or in Dutch where that item has no words in it yet. */
export function speakerOf(input: HelpViewInput, rule: PackRule): Speaker {
  const { pack } = input;
  // Words of a third language may still be there while those of the chosen one are on their way.
  const translation = input.translation?.language === input.language ? input.translation : undefined;
  const original: Say = input.say.original ?? input.say;
  const inDutch = { language: pack.language, direction: original.language?.direction ?? 'ltr' } as const;
  const inOriginal = (text: RichText): SpokenBlock[] => text.map((block) => spokenBlock(block, rule, original));
  const dutchWordOf = (term: string): string => plainText(pack.words[`term ${term}`]?.word ?? []);
  const translated = (text: RichText): SpokenBlock[] => text.map((block) => spokenBlock(block, rule, input.say, dutchWordOf));
  const written = (owner: string, name: string): RichText | undefined => pack.words[owner]?.[name];
  const saying = (owner: string, name: string, withDutch: boolean): Saying => {
    const dutch = written(owner, name) ?? [];
    // A figure that holds no longer takes its whole sentence along: half a sentence could say the opposite.
    const expired = rule.facts.find((fact) => factsIn(dutch).includes(fact.id) && isExpired(fact, input.today));
    if (expired) return withheld('withheld', input.say('figure-expired', { day: lastDayOf(expired, input.language) }), input);
    if (factsIn(dutch).some((id) => seenOf(input, 'facts', id) === 'changed')) return withheld('changed', input.say('page-differs'), input);
    const other = translation?.words[owner]?.[name];
    if (!translation || !other) return saidIn(inDutch, inOriginal(dutch), input.language === pack.language ? 'original' : 'not-translated');
    const its = { language: translation.lang, direction: translation.direction };
    // What the Dutch says now is right; what it said before is there for who asks for it.
    if (translation.stale[owner]?.includes(name))
      return { ...saidIn(inDutch, inOriginal(dutch), 'stale'), old: { ...its, blocks: translated(other) } };
    const isMachine = translation.made[owner] !== 'human';
    return {
      ...saidIn(its, translated(other), isMachine ? 'machine' : 'translated'),
      dutch: withDutch && isMachine ? inOriginal(dutch) : undefined,
      ...(isMachine && !tellsMachine(translation.made[input.rule]) && { isMachineAmongPeople: true }),
      ...(translation.sounds[owner]?.[name] !== undefined && { sound: translation.sounds[owner][name] }),
    };
  };
  const has = (owner: string, name: string): boolean => written(owner, name) !== undefined;
  return {
    has,
    find: (owner, name) => (has(owner, name) ? saying(owner, name, false) : undefined),
    say: (owner, name) => saying(owner, name, false),
    sayWithDutch: (owner, name) => saying(owner, name, true),
    list: (owner, name) => {
      const sayings: Saying[] = [];
      for (let number = 1; has(owner, `${name}.${number}`); number += 1) sayings.push(saying(owner, `${name}.${number}`, false));
      return sayings;
    },
  };
}

/** Whether the line about a whole rule says that a machine translated it. */
const tellsMachine = (made: Maker | undefined): boolean => made !== undefined && made !== 'human';

const saidIn = (written: Pick<Saying, 'language' | 'direction'>, blocks: SpokenBlock[], state: Saying['state']): Saying => ({
  ...written,
  blocks,
  state,
  dutch: undefined,
});

/** Stands in the place of a sentence that may not be said now, and says why. */
function withheld(state: 'withheld' | 'changed', text: string, { say, language }: HelpViewInput): Saying {
  const written = say.language ? { language: tagOf(say.language), direction: say.language.direction } : ({ language, direction: 'ltr' } as const);
  return saidIn(written, [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }], state);
}

const factsIn = (text: RichText): string[] => inlinesOf(text).flatMap((inline) => (inline.kind === 'fact' ? [inline.fact] : []));

function spokenBlock(block: RichText[number], rule: PackRule, say: Say, dutchWordOf?: (term: string) => string): SpokenBlock {
  const speak = (inline: (RichText[number] & { kind: 'paragraph' })['inlines'][number]): SpokenInline => {
    if (inline.kind === 'term' && dutchWordOf) return { ...inline, dutchWord: dutchWordOf(inline.term) };
    if (inline.kind !== 'fact') return inline;
    const fact = rule.facts.find(({ id }) => id === inline.fact);
    return { kind: 'fact', text: fact ? factInWords(fact.value, say) : '…' };
  };
  return block.kind === 'paragraph'
    ? { kind: 'paragraph', inlines: block.inlines.map(speak) }
    : { kind: 'list', rows: block.rows.map((row) => row.map(speak)) };
}
