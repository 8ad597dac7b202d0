import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PeopleFold } from '../../../components/PeopleFold.tsx';
import type { HelpView } from '../../../core/view/help-view.ts';
import { aContact, aHelpView, aSaying } from '../builders.ts';
import { draw, fold, inFold } from '../draw.tsx';

const drawn = (changes: Partial<HelpView>, look: () => void = () => {}): HTMLElement =>
  draw(<PeopleFold view={aHelpView(changes)} copy={() => true} look={look} />);

test('people stand in the order of the view', () => {
  drawn({ contacts: ['UWV', 'Juridisch Loket', 'Bibliotheek'].map((name) => aContact({ id: name, name: aSaying(name) })) });
  expect(
    inFold('Wie kan helpen?')
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent),
  ).toEqual(['UWV', 'Juridisch Loket', 'Bibliotheek']);
});

test('who listens at night is named in one line before the others', () => {
  const listens = aContact({ id: 'nl/luister', name: aSaying('De Luisterlijn'), phone: '088 0767 000' });
  drawn({ contacts: [aContact(), listens], nightLine: listens });
  const line = screen.getByText(/praten/);
  expect(line.textContent).toBe('Wilt u nu met iemand praten? Dat kan dag en nacht. De Luisterlijn: 088 0767 000');
  expect(line.nextElementSibling?.tagName).toBe('ARTICLE');
});

test('by day nobody is asked whether they want to talk', () => {
  drawn({});
  expect(screen.queryByText(/praten/)).toBeNull();
});

test('without anybody there is no question who can help', () => {
  drawn({ contacts: [] });
  expect(screen.queryByRole('group')).toBeNull();
});

test('the clock is looked at when the fold opens, not when it shuts', () => {
  const look = vi.fn();
  drawn({}, look);
  const people = fold('Wie kan helpen?') as HTMLDetailsElement;
  people.open = true;
  fireEvent(people, new Event('toggle'));
  expect(look).toHaveBeenCalledOnce();
  people.open = false;
  fireEvent(people, new Event('toggle'));
  expect(look).toHaveBeenCalledOnce();
  expect(within(people).getAllByRole('article')).toHaveLength(1);
});
