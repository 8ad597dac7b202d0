import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { UnderstandingCheck } from '../../../components/UnderstandingCheck.tsx';
import { aSaying } from '../builders.ts';
import { draw } from '../draw.tsx';

const question = {
  ask: aSaying('Wat doet u het eerst?'),
  answers: [
    { id: 'bel', say: aSaying('Bellen'), isRight: true },
    { id: 'wacht', say: aSaying('Wachten'), isRight: false },
  ],
  again: aSaying('Bel eerst UWV.'),
};
beforeEach(() => {
  draw(<UnderstandingCheck question={question} />);
});

test('says nothing before there is an answer', () => {
  expect(screen.getByRole('group', { name: 'Wat doet u het eerst?' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('');
});

test('agrees with the right answer', () => {
  fireEvent.click(screen.getByLabelText('Bellen'));
  expect(screen.getByRole('status').textContent).toBe('Ja, zo is het.');
});

test('says the same in other words to who chose another, and never that it was wrong', () => {
  fireEvent.click(screen.getByLabelText('Wachten'));
  expect(screen.getByRole('status').textContent).toBe('Bel eerst UWV.');
});

test('a choice can be changed', () => {
  fireEvent.click(screen.getByLabelText('Wachten'));
  fireEvent.click(screen.getByLabelText('Bellen'));
  expect(screen.getByRole('status').textContent).toBe('Ja, zo is het.');
});
