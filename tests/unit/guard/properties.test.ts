import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsToFind, type GuardBlock, guardBlock, guardFacts, verdictsOf } from '../../../core/guard/guard.ts';
import { processorTime } from '../processor-time.ts';
import { aBlock, aFact, dutch, english } from './a-fact.ts';

const facts = [
  aFact('term: 6 weken', 'bezwaar'),
  aFact('term: 4 weken', 'beroep'),
  aFact('duration: 12 weken', 'bezwaar', 'beslissing'),
  aFact('amount: € 1.250', 'boete'),
  aFact('percentage: 4,5 %', 'rente'),
  aFact('day: 2027-05-01', 'aangifte'),
  aFact('count: 3', 'solliciteren', 'keer'),
];
const pieces =
  'bezwaar beroep beslissing boete rente aangifte solliciteren keer niet geen mag moet hoeft 6 4 12 zes weken maanden € 1.250 1250,- euro 4,5 % procent 1 mei 2027 juni - – , ; : . ? ! | ( ) tot en of naar tussen binnen na als u dan was een half duizend'.split(
    ' ',
  );
const aText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join('')),
);
const kind = fc.constantFrom<GuardBlock['kind']>('text', 'cell', 'row', 'item', 'heading');
const block = fc.record({ text: aText, kind });

const entries = (verdicts: ReadonlyMap<string, string>) => [...verdicts].toSorted();

describe('on any text', () => {
  test('every fact gets a verdict and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.constantFrom(dutch, english), (blocks, page) => {
        expect([...guardFacts(facts, blocks, page).keys()]).toEqual(facts.map(({ id }) => id));
      }),
      { numRuns: 1000 },
    );
  });

  test('a translated page changes nothing and loses no confirmation', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const plain = guardFacts(facts, blocks, dutch);
        const translated = guardFacts(facts, blocks, { ...dutch, translated: true });
        for (const [id, verdict] of plain) expect(translated.get(id)).toBe(verdict === 'changed' ? 'unseen' : verdict);
      }),
    );
  });

  test('a block without its words never turns a fact to changed', () => {
    const unrelated = aText.filter((text) => !/bezwaar|beroep|beslissing|boete|rente|aangifte|solliciteren/i.test(text.normalize('NFKC')));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), unrelated, kind, (blocks, text, each) => {
        const before = guardFacts(facts, blocks, dutch);
        const after = guardFacts(facts, [...blocks, { text, kind: each }], dutch);
        for (const [id, verdict] of after) if (before.get(id) !== 'changed') expect(verdict).not.toBe('changed');
      }),
    );
  });

  test('block by block, in any order, gives what the whole page gives', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const sought = factsToFind(facts, 'nl');
        const evidences = blocks.map((each) => guardBlock(each, sought)).toReversed();
        expect(entries(verdictsOf(sought, evidences, dutch))).toEqual(entries(guardFacts(facts, blocks, dutch)));
      }),
    );
  });

  test('spaces, case, soft hyphens and kinds of dash change nothing', () => {
    const disguise = (text: string) => text.toUpperCase().replaceAll(' ', '\u00a0 \u2009').replaceAll('-', '\u2011').replaceAll('e', 'e\u00ad');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), kind, (words, each) => {
        const text = words.join(' ');
        expect(entries(guardFacts(facts, [{ text: disguise(text), kind: each }], dutch))).toEqual(
          entries(guardFacts(facts, [{ text, kind: each }], dutch)),
        );
      }),
    );
  });
});

describe('work grows with the text and no faster', () => {
  /** How often a verdict on this text asks a fact what it says. */
  function workOn(text: string, each: GuardBlock['kind']): number {
    let asked = 0;
    const sought = factsToFind(facts, 'nl');
    const counted = sought.facts.map(
      (fact) =>
        new Proxy(fact, {
          get(target, key, self) {
            asked += 1;
            return Reflect.get(target, key, self);
          },
        }),
    );
    guardBlock(aBlock(text, each), { ...sought, facts: counted });
    return asked;
  }

  test.each<[string, string, GuardBlock['kind']]>([
    ['words and values without a full stop', 'bezwaar 6 weken beroep 4 weken boete € 1.250 ', 'text'],
    ['sentences', 'Bezwaar maakt u binnen 5 weken. ', 'text'],
    ['one row', 'bezwaar | 5 weken | ', 'row'],
    ['numbers that could be joined', 'bezwaar 1, 2 en 3 tot 4 of ', 'text'],
    ['number words', 'bezwaar two thousand ', 'text'],
    ['negations', 'bezwaar niet 6 weken geen niet als ', 'text'],
    ['questions', 'bezwaar 6 weken? ', 'text'],
  ])('%s', (_, piece, each) => {
    const [one, four] = [workOn(piece.repeat(500), each), workOn(piece.repeat(2000), each)];
    expect(four).toBeLessThan(one * 4.5 + 100);
    expect(four / (piece.length * 2000)).toBeLessThan(200);
  });

  test.each(['1.1', '1,1', "a'a", '-', '1-', 'é', '€1', ' ', 'niet-', '1 000 ', '(6', 'een half ', '\u200b'])(
    '%j twenty thousand times ends',
    (piece) => {
      const text = `bezwaar boete aangifte solliciteren keer ${piece.repeat(20_000)}`;
      // A bound no honest machine comes near: it only tells linear from quadratic.
      expect(processorTime(() => guardFacts(facts, [aBlock(text), aBlock(text, 'row')], dutch))).toBeLessThan(2000);
    },
  );
});
