import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { onDemand } from '../../../components/OnDemand.tsx';
import { draw } from '../draw.tsx';

const Part = ({ name }: { name: string }) => <p>{`Hier is ${name}.`}</p>;

test('says that it is coming, and then is there', async () => {
  const Late = onDemand(async () => Part);
  draw(<Late name="het blad" />);
  expect(screen.getByRole('status').textContent).toBe('De uitleg komt eraan.');
  expect(await screen.findByText('Hier is het blad.')).toBeTruthy();
  expect(screen.queryByRole('status')).toBeNull();
});

test('is drawn at once where it came before', async () => {
  const Late = onDemand(async () => Part);
  await Late.fetchAhead();
  draw(<Late name="het blad" />);
  expect(screen.getByText('Hier is het blad.')).toBeTruthy();
});

test('says what to do where our files are gone, and tries again the next time', async () => {
  let isGone = true;
  const Late = onDemand(async () => {
    if (isGone) throw new TypeError('Failed to fetch dynamically imported module');
    return Part;
  });
  draw(<Late name="het blad" />);
  expect(await screen.findByText('Wegwijs is vernieuwd.')).toBeTruthy();
  isGone = false;
  await Late.fetchAhead();
  draw(<Late name="het blad" />);
  expect(screen.getByText('Hier is het blad.')).toBeTruthy();
});
