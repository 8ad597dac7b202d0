import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Band } from '../../../components/Band.tsx';
import { draw } from '../draw.tsx';

test('says who speaks, and that it is not the agency', () => {
  draw(<Band agency="UWV" close={undefined} />);
  expect(screen.getByRole('banner').textContent).toBe('Dit is uitleg van Wegwijs.Niet van UWV.');
});

test('names no agency where none is known', () => {
  draw(<Band agency={undefined} close={undefined} />);
  expect(screen.getByRole('banner').textContent).toBe('Dit is uitleg van Wegwijs.');
});

test('closes where it can be closed', () => {
  const close = vi.fn();
  draw(<Band agency="UWV" close={close} />);
  fireEvent.click(screen.getByRole('button', { name: 'Sluit' }));
  expect(close).toHaveBeenCalledOnce();
});

test('has no button where the browser closes it', () => {
  draw(<Band agency="UWV" close={undefined} />);
  expect(screen.queryByRole('button')).toBeNull();
});
