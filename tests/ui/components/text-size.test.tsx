import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { aHelpView, noActions } from '../builders.ts';
import { drawPanel } from '../draw.tsx';

test('the letters have two sizes, of which the chosen one is pressed', () => {
  const chooseTextSize = vi.fn();
  drawPanel({ content: { kind: 'help', view: aHelpView() }, textSize: 'large', actions: { ...noActions, chooseTextSize } });
  const sizes = within(screen.getByRole('group', { name: 'Hoe groot wilt u de letters?', hidden: true }));
  const buttons = sizes.getAllByRole('button', { hidden: true });
  expect(buttons.map((button) => [button.textContent, button.getAttribute('aria-pressed')])).toEqual([
    ['Normaal', 'false'],
    ['Groot', 'true'],
  ]);
  fireEvent.click(sizes.getByRole('button', { name: 'Normaal', hidden: true }));
  expect(chooseTextSize).toHaveBeenCalledExactlyOnceWith('normal');
});
