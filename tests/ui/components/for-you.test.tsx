import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ForYou } from '../../../components/ForYou.tsx';
import type { LensView } from '../../../core/view/help-view.ts';
import { aSaying, aSource } from '../builders.ts';
import { draw } from '../draw.tsx';

const lens = (id: string, chosen: boolean): LensView => ({ id, chosen, label: aSaying(id), say: aSaying(`Bij ${id}.`), source: aSource() });

test('only what was chosen is said', () => {
  draw(<ForYou lenses={[lens('schulden', true), lens('lezen', false)]} />);
  expect(screen.getByText('Bij schulden.')).toBeTruthy();
  expect(screen.queryByText('Bij lezen.')).toBeNull();
});

test('nothing stands there before anything is chosen', () => {
  expect(draw(<ForYou lenses={[lens('schulden', false)]} />).textContent).toBe('');
});
