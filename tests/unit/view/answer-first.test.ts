import { describe, expect, test } from 'vitest';
import { type HelpView, helpView } from '../../../core/view/help-view.ts';
import { uwvPackOf } from '../pack/packs-of.ts';
import { aLetter, allRights, type Changes, paths } from '../rule/a-rules-folder.ts';

const question = (id: string): object => ({
  id,
  question: 'Welke letter staat op uw brief?',
  'ask-first': 'yes',
  choices: [
    { id: `${id}-m`, label: 'De letter M' },
    { id: `${id}-o`, label: 'De letter O' },
  ],
});
const anAsk = (id: string, changes: Changes = {}): object => ({ id, what: `Betaal of wacht: ${id}.`, by: 'none', 'if-not': 'not-said', ...changes });
/** A letter on which paying is right for one reader and wrong for the other. */
const aBoete = (changes: Changes = {}): object =>
  aLetter({
    title: 'Een boete',
    summary: 'Dit is een [[boete]] van het verkeer.',
    situations: [question('letter')],
    asks: [anAsk('betalen', { 'only-for': ['letter-m'] }), anAsk('niet-betalen', { 'only-for': ['letter-o', 'letter-unknown'] }), anAsk('altijd')],
    needs: [{ id: 'geld', what: 'Uw bankpas om te betalen' }],
    steps: [
      { id: 'betaal', do: 'Betaal.', 'only-for': ['letter-m'] },
      { id: 'ook', do: 'Betaal op tijd.' },
    ],
    'done-when': 'U hebt betaald.',
    terms: ['betaling'],
    rights: { ...allRights, object: 'Bent u het niet eens? Betaal dan eerst.', helper: 'U mag hulp vragen.' },
    question: {
      ask: 'Moet u betalen?',
      answers: [
        { id: 'ja', say: 'Betaal.', right: 'yes' },
        { id: 'nee', say: 'Nee.', right: 'no' },
      ],
      again: 'Betaal.',
    },
    contacts: ['uwv/telefoon'],
    ...changes,
  });

function viewOf(chosen: readonly string[], changes: Changes = {}): HelpView {
  const glossary = ['boete', 'betaling'].map((id) => ({ id, word: id, is: `Uitleg van ${id}.` }));
  const pack = uwvPackOf({ 'nl/uwv/letters/boete.yaml': aBoete(changes), [paths.glossary]: glossary });
  const input = { pack, rule: 'nl/uwv/boete', translation: undefined, language: 'nl', today: { year: 2026, month: 11, day: 25 }, say: () => '' };
  return helpView({ ...input, situations: new Set(chosen) }) ?? expect.fail('no view');
}

describe('while the question that comes first is open', () => {
  const view = viewOf([]);

  test('nothing speaks of paying, whatever the rule forgot to make depend on the answer', () => {
    expect(JSON.stringify(view)).not.toMatch(/beta(al|ling)/i);
    expect(JSON.stringify(viewOf(['letter-m']))).toMatch(/betaal/i);
  });

  test('it is told that the answer is waited for', () => {
    expect(view.waitsForAnswer).toBe(true);
    expect(view.choiceGroups.map(({ id }) => id)).toEqual(['letter']);
  });

  test('what the letter is and the people stay', () => {
    expect(view.summary.blocks).not.toEqual([]);
    expect(view.terms).toEqual([]);
    expect(view.contacts.length).toBeGreaterThan(0);
  });

  test('who may help stays, and no other right', () => {
    expect(view.rights.map(({ slot }) => slot)).toEqual(['helper', 'legal-help']);
  });
});

describe('an answer', () => {
  test.each([
    ['letter-m', ['betalen', 'altijd']],
    ['letter-o', ['niet-betalen', 'altijd']],
    ['letter-unknown', ['niet-betalen', 'altijd']],
  ])('%s brings what depends on it, and all the rest', (answer, asks) => {
    const view = viewOf([answer]);
    expect(view.waitsForAnswer).toBe(false);
    expect(view.asks.map(({ id }) => id)).toEqual(asks);
    expect(view.rights).toHaveLength(8);
    expect(view.steps.map(({ id }) => id)).toContain('ook');
  });

  test('a step of another answer stays away', () => {
    expect(viewOf(['letter-o']).steps.map(({ id }) => id)).toEqual(['ook']);
  });

  test('of one of two questions is not enough', () => {
    const two = { situations: [question('letter'), question('dag')] };
    expect(viewOf(['letter-m'], two).asks).toEqual([]);
    expect(viewOf(['letter-m', 'dag-o'], two).asks).not.toEqual([]);
  });
});

test('a question that may wait holds nothing back', () => {
  const later = { ...question('letter'), 'ask-first': 'no' };
  expect(viewOf([], { situations: [later] })).toMatchObject({ waitsForAnswer: false, asks: [{ id: 'altijd' }] });
});
