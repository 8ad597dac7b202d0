import { expect, test } from 'vitest';
import { AskCard } from '../../../components/AskCard.tsx';
import { interfaceVoice } from '../../../core/language/interface-words.ts';
import { aHelpView, dutch, wordsIn } from '../builders.ts';
import { draw, drawPanel } from '../draw.tsx';

const machine = 'Een computer vertaalde deze tekst.';
const nothing = () => {};

test.each([
  ['machine', true],
  ['machine-checked', true],
  ['human', false],
  [undefined, false],
] as const)('the first card of a page translated by %s says that a machine did it: %s', (translatedBy, says) => {
  expect(draw(<AskCard view={aHelpView({ translatedBy })} chooseSituation={nothing} />).textContent.includes(machine)).toBe(says);
});

test('words of the panel that a machine made are told where languages are chosen', () => {
  const arabic = wordsIn('ar');
  const say = interfaceVoice(arabic, dutch);
  const drawn = drawPanel({ content: { kind: 'help', view: aHelpView() }, say, language: arabic.language });
  expect(drawn.querySelector('#languages')?.textContent).toContain(say('language-machine'));
});
