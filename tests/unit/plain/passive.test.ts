import { expect, test } from 'vitest';
import { findPassive, isParticiple } from '../../../core/plain/passive.ts';
import { wordsIn } from './a-sentence.ts';

test.each([
  ['De brief wordt gestuurd.', 'wordt gestuurd'],
  ['Uw aanvraag werd vorige week door iemand behandeld.', 'werd behandeld'],
  ['Dat moet worden betaald.', 'worden betaald'],
  ['U leest dat uw aanvraag verwerkt wordt.', 'wordt verwerkt'],
  ['U leest dat het betaald kan worden.', 'worden betaald'],
  ['Uw aanvraag is door de gemeente afgewezen.', 'is afgewezen'],
  ['Uw aanvraag is door UWV afgewezen.', 'is afgewezen'],
])('%j is passive: %s', (text, found) => {
  const passive = findPassive(wordsIn(text));
  expect(`${passive?.verb.text} ${passive?.participle.text}`).toBe(found);
});

test.each([
  'UWV stuurt de brief.',
  'U wordt ziek.',
  'Het wordt geld.',
  'Het wordt later, omdat u hebt gebeld.',
  'Als u ziek wordt hebt u vaak gewerkt.',
  'Uw werk is door ziekte gestopt.',
  'Uw werk is door de ziekte gestopt.',
  'Het contract is voorbij.',
  'U bent verhuisd.',
  'Dat is bekend.',
  'De rente wordt hoger; u hebt betaald.',
])('%j is not passive', (text) => {
  expect(findPassive(wordsIn(text))).toBeUndefined();
});

test.each(['gestuurd', 'betaald', 'afgewezen', 'herzien', 'ondertekend', 'opgestuurd', 'verlengd', 'onderzocht', 'gehouden', 'verzonden'])(
  '%s can be a participle',
  (word) => {
    expect(isParticiple(word)).toBe(true);
  },
);

test.each(['geld', 'betaalt', 'gemeenten', 'overheid', 'bericht', 'verstand', 'bekend', 'tijd', 'geven', 'brief', 'afstand', 'onderdeel'])(
  '%s is no participle',
  (word) => {
    expect(isParticiple(word)).toBe(false);
  },
);
