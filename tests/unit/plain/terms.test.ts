import { expect, test } from 'vitest';
import { findTerms, termForms } from '../../../core/plain/terms.ts';
import { wordsIn } from './a-sentence.ts';

const forms = termForms([
  { id: 'dagloon', word: 'dagloon', forms: ['dagloons'] },
  { id: 'uitstel', word: 'uitstel van betaling' },
  { id: 'uitstel-kort', word: 'uitstel' },
  { id: 'mijn-uwv', word: 'Mijn UWV' },
  { id: 'ziektewet', word: 'Ziektewet' },
]);

test.each([
  ['Uw dagloon telt', ['dagloon']],
  ['Dagloon is een woord', ['dagloon']],
  ['Uw Dagloon telt', []],
  ['De hoogte des dagloons', ['dagloon']],
  ['Uw [[dagloon]] telt', []],
  ['Vraag uitstel van betaling aan', ['uitstel']],
  ['Vraag uitstel van [[betaling]] aan', ['uitstel-kort']],
  ['Kijk op Mijn UWV', ['mijn-uwv']],
  ['Kijk op mijn UWV', []],
  ['De ziektewet helpt', ['ziektewet']],
  ['Uitstel', ['uitstel-kort']],
  ['Niets', []],
])('%j says the terms %j', (text, ids) => {
  expect(findTerms(wordsIn(text), forms).map(({ id }) => id)).toEqual(ids);
});

test('a term of several words has the places of its first and its last', () => {
  expect(findTerms(wordsIn('Vraag uitstel van betaling'), forms)).toEqual([{ id: 'uitstel', first: 1, last: 3 }]);
});
