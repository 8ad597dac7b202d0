import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { LanguagePicker } from '../../../components/LanguagePicker.tsx';
import type { PickableLanguage } from '../../../core/language/language.ts';
import { draw } from '../draw.tsx';

const languages: PickableLanguage[] = [
  { code: 'nl', name: 'Nederlands', direction: 'ltr' },
  { code: 'nl-easy', name: 'Makkelijk Nederlands', direction: 'ltr', lang: 'nl' },
  { code: 'ar', name: 'العربية', direction: 'rtl', said: { whole: 'الشرح كله.', partly: 'جزء من الشرح.', buttons: 'الأزرار فقط.' } },
  { code: 'ti', name: 'ትግርኛ', direction: 'ltr' },
];

function drawPicker(there: Readonly<Record<string, 'whole' | 'partly'>>, chosen = 'nl') {
  const asked: string[] = [];
  draw(<LanguagePicker languages={languages} chosen={chosen} there={{ nl: 'whole', ...there }} choose={(code) => asked.push(code)} />);
  const buttons = screen.getAllByRole('button');
  const extents = buttons.map((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '') ?? expect.fail('no extent'));
  return { asked, buttons, extents };
}

test('each language stands there by its own name, with its lang and direction', () => {
  const { buttons } = drawPicker({});
  expect(buttons.map(({ lang, dir }) => [lang, dir])).toEqual([
    ['nl', 'ltr'],
    ['nl', 'ltr'],
    ['ar', 'rtl'],
    ['ti', 'ltr'],
  ]);
});

test('each says in its own words how much of this page it has', () => {
  const { extents } = drawPicker({ ar: 'partly' });
  expect(extents[2]).toMatchObject({ textContent: 'جزء من الشرح.', lang: 'ar', dir: 'rtl' });
});

test('what a language cannot say itself is said in the language of the reader', () => {
  const { extents } = drawPicker({ 'nl-easy': 'whole' });
  expect(extents.map(({ textContent }) => textContent)).toEqual(['De hele uitleg.', 'De hele uitleg.', 'الأزرار فقط.', 'Alleen de knoppen.']);
  expect(extents[3]).toMatchObject({ lang: 'nl', dir: 'ltr' });
});

test('the chosen one is pressed, and another is a click away', () => {
  const { asked, buttons } = drawPicker({}, 'ar');
  expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'true', 'false']);
  buttons[1]?.click();
  expect(asked).toEqual(['nl-easy']);
});
