import { expect, test } from 'vitest';
import { guardFacts } from '../../../core/guard/guard.ts';
import { aBlock, aFact, dutch } from './a-fact.ts';

const cost = aFact('amount: € 1.250', 'DigiD');
const own = 'U kunt op deze pagina lezen wat u moet doen als u een brief van ons hebt gekregen en het niet met ons eens bent. ';
const french = 'Sur cette page vous pouvez lire ce que vous devez faire quand vous avez une lettre de nos services et que vous refusez. ';
const verdict = (filling: string, said: string, translated = false) =>
  guardFacts([cost], [aBlock(filling.repeat(5)), aBlock(`DigiD: ${said}`)], { ...dutch, translated }).get(cost.id);

test.each([
  [own, '€ 1.350', false, 'changed'],
  [own, '€ 1.350', true, 'unseen'],
  [own, '€ 1.250', true, 'confirmed'],
  [french, '€ 1.350', false, 'unseen'],
  [french, '€ 1.250', false, 'confirmed'],
  ['', '€ 1.350', false, 'changed'],
] as const)('beside %s DigiD at %s, told to be translated %s, is %s', (filling, said, translated, expected) => {
  expect(verdict(filling, said, translated)).toBe(expected);
});
