import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Letter, LetterAgency, LetterPack } from '../../../core/pack/letters.ts';
import {
  agencyOnHost,
  answersAtOnce,
  firstLetterGoal,
  type LetterAnswer,
  type LetterGoal,
  type LetterGround,
  type LetterQuestion,
  type LetterStep,
  letterQuestion,
} from '../../../core/view/letter-choices.ts';
import { aLetterOf, anAgencyWith, aPackOf } from './letters.ts';

/** UWV has `n` letters without a code; the CJIB has the letters M and O, of M two kinds. */
const letters = (n: number): Letter[] => Array.from({ length: n }, (_, index) => aLetterOf(`nl/uwv/brief-${index}`));
const cjib = anAgencyWith('nl/cjib', [aLetterOf('nl/cjib/m', 'M'), aLetterOf('nl/cjib/m-te-laat', 'M'), aLetterOf('nl/cjib/o', 'O')]);
const uwv = (n = 2): LetterAgency => anAgencyWith('nl/uwv', letters(n));

const named = (answer: LetterAnswer): string => (answer.kind === 'letter' ? answer.letter.id : answer.kind === 'code' ? answer.code : answer.name);
/** A page of an agency, about nothing that a letter is about. */
const on = (own: string, fitting: readonly string[] = []): LetterGround => ({ own, fitting });
const answersOf = ({ answers }: LetterQuestion): string[] => answers.map(named);
const waysOf = ({ ways }: LetterQuestion): string[] => ways.map(({ kind }) => kind);
const isStep = (goal: LetterGoal | undefined): goal is LetterStep => goal !== undefined && goal.kind !== 'shown' && goal.kind !== 'not-listed';
const asked = (pack: LetterPack, own: string, goal: LetterGoal | undefined): LetterQuestion =>
  isStep(goal) ? letterQuestion(pack, on(own), goal) : expect.fail(`no question: ${JSON.stringify(goal)}`);
const firstOn = (pack: LetterPack, own: string): LetterQuestion => asked(pack, own, firstLetterGoal(pack, on(own)));
/** The question after the answer of this name, or after a way on. */
const next = (pack: LetterPack, own: string, question: LetterQuestion, choice: string): LetterQuestion =>
  asked(pack, own, [...question.answers.filter((each) => named(each) === choice), ...question.ways.filter(({ kind }) => kind === choice)][0]?.goal);

describe('the first question', () => {
  test('is about the letters of the agency of the page', () => {
    const first = firstOn(aPackOf(uwv(), cjib), 'nl/uwv');
    expect(answersOf(first)).toEqual(['nl/uwv/brief-0', 'nl/uwv/brief-1']);
    expect(waysOf(first)).toEqual(['someone-else', 'not-listed']);
  });

  test('is who sent it, where the agency of the page has none or is not known', () => {
    const pack = aPackOf(anAgencyWith('nl/svb', []), uwv(), cjib);
    expect(answersOf(firstOn(pack, 'nl/svb'))).toEqual(['nl/uwv', 'nl/cjib']);
    expect(answersOf(firstOn(pack, ''))).toEqual(['nl/uwv', 'nl/cjib']);
  });

  test('is none where we explain no letter at all: then the way out comes at once', () => {
    expect(firstLetterGoal(aPackOf(anAgencyWith('nl/svb', [])), on('nl/svb'))).toEqual({ kind: 'not-listed', agency: 'nl/svb' });
    expect(firstLetterGoal(aPackOf(), on('nl/svb'))).toEqual({ kind: 'not-listed', agency: '' });
  });
});

describe('the big letter on the paper', () => {
  const pack = aPackOf(cjib, uwv());

  test('is asked first, each once, in a fixed order', () => {
    const first = firstOn(pack, 'nl/cjib');
    expect(answersOf(first)).toEqual(['M', 'O']);
    expect(waysOf(first)).toEqual(['no-code', 'someone-else', 'not-listed']);
  });

  test('leads to the letter where there is one of it, and to its titles where there are more', () => {
    const first = firstOn(pack, 'nl/cjib');
    expect(first.answers.find((answer) => named(answer) === 'O')?.goal).toEqual({ kind: 'shown', agency: 'nl/cjib', letter: 'nl/cjib/o' });
    expect(answersOf(next(pack, 'nl/cjib', first, 'M'))).toEqual(['nl/cjib/m', 'nl/cjib/m-te-laat']);
  });

  test('may also be that of a letter that has none of its own, such as a reminder', () => {
    const withReminder = aPackOf(anAgencyWith('nl/cjib', [aLetterOf('nl/cjib/m', 'M'), aLetterOf('nl/cjib/aanmaning')]));
    expect(answersOf(next(withReminder, 'nl/cjib', firstOn(withReminder, 'nl/cjib'), 'M'))).toEqual(['nl/cjib/m', 'nl/cjib/aanmaning']);
  });

  test('that nobody sees leads to all titles', () => {
    expect(answersOf(next(pack, 'nl/cjib', firstOn(pack, 'nl/cjib'), 'no-code'))).toEqual(['nl/cjib/m', 'nl/cjib/m-te-laat', 'nl/cjib/o']);
  });
});

describe('a page that letters fit', () => {
  const toeslagen = anAgencyWith('nl/toeslagen', [aLetterOf('nl/toeslagen/berekening')]);
  const pack = aPackOf(uwv(8), toeslagen, cjib);
  const first = (own: string, fitting: readonly string[]): LetterQuestion => {
    const goal = firstLetterGoal(pack, on(own, fitting));
    return isStep(goal) ? letterQuestion(pack, on(own, fitting), goal) : expect.fail(JSON.stringify(goal));
  };

  test('has those first, and the others in their own order', () => {
    expect(answersOf(first('nl/uwv', ['nl/uwv/brief-7', 'nl/uwv/brief-2'])).slice(0, 4)).toEqual([
      'nl/uwv/brief-7',
      'nl/uwv/brief-2',
      'nl/uwv/brief-0',
      'nl/uwv/brief-1',
    ]);
  });

  test('has one of another sender before them, with the name of who sent it', () => {
    const [answer] = first('nl/uwv', ['nl/toeslagen/berekening', 'nl/uwv/brief-7']).answers;
    expect(answer).toMatchObject({
      sender: 'nl/toeslagen',
      goal: { kind: 'shown', agency: 'nl/toeslagen', letter: 'nl/toeslagen/berekening' },
    });
  });

  test('has one of another sender also where its own agency sends none', () => {
    const withSvb = aPackOf(anAgencyWith('nl/svb', []), toeslagen);
    expect(firstLetterGoal(withSvb, on('nl/svb', ['nl/toeslagen/berekening']))).toEqual({ kind: 'letter', agency: 'nl/svb', code: '', from: 0 });
  });

  test('still asks for the big letter first, where the agency prints one', () => {
    expect(answersOf(first('nl/cjib', ['nl/toeslagen/berekening', 'nl/cjib/o']))).toEqual(['M', 'O']);
  });
});

describe('more than six', () => {
  const pack = aPackOf(uwv(14), cjib);

  test('come six at a time', () => {
    const first = firstOn(pack, 'nl/uwv');
    const second = next(pack, 'nl/uwv', first, 'more');
    const third = next(pack, 'nl/uwv', second, 'more');
    expect([first, second, third].map((question) => question.answers.length)).toEqual([6, 6, 2]);
    expect(waysOf(third)).toEqual(['not-listed']);
  });

  test('six have no more after them', () => {
    expect(waysOf(firstOn(aPackOf(uwv(6)), 'nl/uwv'))).toEqual(['not-listed']);
  });
});

test('a letter of someone else is found by its sender, and the page is not asked about again', () => {
  const pack = aPackOf(uwv(), cjib);
  const senders = next(pack, 'nl/uwv', firstOn(pack, 'nl/uwv'), 'someone-else');
  expect(answersOf(senders)).toEqual(['nl/cjib']);
  const ofCjib = next(pack, 'nl/uwv', senders, 'nl/cjib');
  expect(waysOf(ofCjib)).toEqual(['no-code', 'not-listed']);
});

test('who does not find it keeps the agency, as far as it is known', () => {
  const pack = aPackOf(uwv(), cjib);
  const first = firstOn(pack, 'nl/uwv');
  expect(first.ways.at(-1)?.goal).toEqual({ kind: 'not-listed', agency: 'nl/uwv' });
  expect(next(pack, 'nl/uwv', first, 'someone-else').ways.at(-1)?.goal).toEqual({ kind: 'not-listed', agency: '' });
});

test('a page without help is known by its host', () => {
  expect(agencyOnHost(aPackOf(uwv(), cjib), 'nl-cjib.test')?.id).toBe('nl/cjib');
  expect(agencyOnHost(aPackOf(uwv(), cjib), 'elsewhere.test')).toBeUndefined();
});

describe('on whatever list', () => {
  const anyLetters = fc.array(fc.constantFrom('', '', 'M', 'O', 'A', 'B', 'E', 'S', 'T', 'W'), { maxLength: 20 });
  const anyPack = fc.array(anyLetters, { maxLength: 9 }).map((agencies) =>
    aPackOf(
      ...agencies.map((codes, at) =>
        anAgencyWith(
          `a${at}`,
          codes.map((code, index) => aLetterOf(`a${at}/${index}`, code)),
        ),
      ),
    ),
  );

  /** Every question and every end that a reader can come to. */
  function walk(pack: LetterPack, own: string): { questions: LetterQuestion[]; ends: LetterGoal[] } {
    const seen = new Map<string, LetterGoal>();
    const ground = on(own, ['a1/0', 'gone/0', 'a0/1', 'a2/0']);
    const open: LetterGoal[] = [firstLetterGoal(pack, ground)];
    for (let goal = open.pop(); goal; goal = open.pop()) {
      const key = JSON.stringify(goal);
      if (seen.has(key)) continue;
      seen.set(key, goal);
      if (!isStep(goal)) continue;
      const { answers, ways } = letterQuestion(pack, ground, goal);
      open.push(...[...answers, ...ways].map((choice) => choice.goal));
    }
    const goals = [...seen.values()];
    return { questions: goals.filter(isStep).map((step) => letterQuestion(pack, ground, step)), ends: goals.filter((goal) => !isStep(goal)) };
  }

  const onAnyPage = (holds: (pack: LetterPack, own: string) => void): void =>
    fc.assert(fc.property(anyPack, fc.constantFrom('', 'a0', 'a3', 'unknown'), holds), { numRuns: 200 });

  test('never more than six answers stand together', () => {
    onAnyPage((pack, own) => {
      for (const { answers } of walk(pack, own).questions) expect(answers.length).toBeLessThanOrEqual(answersAtOnce);
    });
  });

  test('every letter can be reached', () => {
    onAnyPage((pack, own) => {
      const shown = new Set(walk(pack, own).ends.flatMap((goal) => (goal.kind === 'shown' ? [goal.letter] : [])));
      expect(shown).toEqual(new Set(pack.agencies.flatMap((agency) => agency.letters.map(({ id }) => id))));
    });
  });

  test('no question is without an answer, and each ends with a way out', () => {
    onAnyPage((pack, own) => {
      for (const { answers, ways } of walk(pack, own).questions) {
        expect(answers.length).toBeGreaterThan(0);
        expect(ways.at(-1)?.kind).toBe('not-listed');
      }
    });
  });

  test('no two choices of a question lead to the same place under one name', () => {
    onAnyPage((pack, own) => {
      for (const { answers, ways } of walk(pack, own).questions) {
        const goals = [...answers, ...ways].map(({ goal }) => JSON.stringify(goal));
        expect(new Set(goals).size).toBe(goals.length);
      }
    });
  });
});
