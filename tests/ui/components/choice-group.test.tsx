import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx';
import type { ChoiceGroupView } from '../../../core/view/help-view.ts';
import { aSaying } from '../builders.ts';
import { draw } from '../draw.tsx';

const group = (changes: Partial<ChoiceGroupView> = {}): ChoiceGroupView => ({
  id: 'letter',
  question: aSaying('Welke letter staat op uw brief?'),
  askFirst: true,
  choices: [
    { id: 'letter-m', label: aSaying('De letter M'), chosen: false },
    { id: 'letter-o', label: aSaying('De letter O'), chosen: false },
  ],
  unknown: { id: 'letter-unknown', chosen: false },
  ...changes,
});

test('is one question with its answers, and "ik weet het niet" is the last', () => {
  draw(<ChoiceGroup group={group()} choose={() => {}} />);
  expect(screen.getByRole('group', { name: 'Welke letter staat op uw brief?' })).toBeTruthy();
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
    'De letter M',
    'De letter O',
    'Ik weet het niet',
  ]);
});

test('one answer takes the place of another', () => {
  const said: [string, boolean][] = [];
  draw(<ChoiceGroup group={group()} choose={(id, chosen) => said.push([id, chosen])} />);
  fireEvent.click(screen.getByLabelText('De letter O'));
  expect(said).toEqual([
    ['letter-m', false],
    ['letter-o', true],
    ['letter-unknown', false],
  ]);
});

test('shows what was chosen', () => {
  draw(<ChoiceGroup group={group({ unknown: { id: 'letter-unknown', chosen: true } })} choose={() => {}} />);
  expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([false, false, true]);
});
