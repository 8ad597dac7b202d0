// A computer without a telephone has nothing to call with: there the link would open a question about programs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '..', '..', '..', 'components', 'theme.css'), 'utf8');

/** Whether a sheet shows the link that calls only to who points with a finger. */
const showsCallsToFingersOnly = (sheet: string): boolean => {
  const [touch = ''] = /@media \(pointer: coarse\) \{\n(?: {2}.*\n)+\}/.exec(sheet) ?? [];
  const elsewhere = sheet.replace(touch, '');
  return (
    /\n {2}\.call \{\n {4}display: inline-flex;\n {2}\}/.test(touch) &&
    [...elsewhere.matchAll(/^\s*\.call \{([^}]*)\}/gm)].map(([, rule]) => rule?.trim()).join() === 'display: none;'
  );
};

test('the link that calls is there only for who points with a finger', () => {
  expect(showsCallsToFingersOnly(css)).toBe(true);
});

test.each([
  ['shown to everybody', css.replace('.call {\n  display: none;', '.call {\n  display: flex;')],
  ['shown to nobody', css.replace('@media (pointer: coarse)', '@media (pointer: fine)')],
  ['hidden once more further on', `${css}\n.call {\n  display: inline-flex;\n}\n`],
])('a sheet in which it is %s is found', (_, sheet) => {
  expect(sheet).not.toBe(css);
  expect(showsCallsToFingersOnly(sheet)).toBe(false);
});
