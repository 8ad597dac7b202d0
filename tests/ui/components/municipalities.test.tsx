import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Municipalities } from '../../../components/Municipalities.tsx';
import { draw } from '../draw.tsx';

const all = [
  { name: 'Gemeente Utrecht', hosts: ['www.utrecht.nl', 'loket.utrecht.nl'] },
  { name: 'Gemeente Ede', hosts: ['www.ede.nl'] },
];
const drawn = (add: (hosts: readonly string[]) => void = () => {}): void =>
  void draw(<Municipalities all={all} granted={['www.ede.nl']} add={add} />);
const type = (value: string): void => void fireEvent.input(screen.getByLabelText('Hoe heet uw gemeente?'), { target: { value } });

test('offers nothing before a name is typed', () => {
  drawn();
  expect(screen.queryByRole('button')).toBeNull();
});

test('asks for all sites of the municipality at once, and names them', () => {
  const add = vi.fn();
  drawn(add);
  type('utr');
  fireEvent.click(screen.getByRole('button', { name: 'Help ook op de site van Gemeente Utrecht (www.utrecht.nl, loket.utrecht.nl)' }));
  expect(add).toHaveBeenCalledExactlyOnceWith(['www.utrecht.nl', 'loket.utrecht.nl']);
});

test('says of one that was added that help comes there', () => {
  drawn();
  type('ede');
  expect(screen.getByText('Wegwijs helpt ook op de site van Gemeente Ede (www.ede.nl).')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('says that it does not know one', () => {
  drawn();
  type('parijs');
  expect(screen.getByRole('status').textContent).toBe('Deze gemeente kennen wij nog niet.');
});
