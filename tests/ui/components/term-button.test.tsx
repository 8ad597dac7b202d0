import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SayingText } from '../../../components/SayingText.tsx';
import { Terms } from '../../../components/terms.ts';
import type { TermView } from '../../../core/view/help-view.ts';
import { aSaying } from '../builders.ts';
import { draw } from '../draw.tsx';

const wage: TermView = { id: 'dagloon', word: aSaying('daily wage', { language: 'en' }), dutchWord: 'dagloon', is: aSaying('Loon per dag.') };
const sentence = (text: string, language = 'nl', dutchWord?: string) => (
  <Terms.Provider value={new Map([['dagloon', wage]])}>
    <SayingText
      saying={aSaying(
        [
          { kind: 'text', text: 'Zoek uw ' },
          { kind: 'term', text, term: 'dagloon', ...(dutchWord && { dutchWord }) },
        ],
        { language },
      )}
    />
  </Terms.Provider>
);

test('a word opens in place and shuts again', () => {
  draw(sentence('dagloon'));
  const word = screen.getByRole('button', { name: 'dagloon' });
  expect([word.getAttribute('aria-expanded'), screen.queryByText('Loon per dag.')]).toEqual(['false', null]);
  fireEvent.click(word);
  expect(word.getAttribute('aria-expanded')).toBe('true');
  expect(document.getElementById(word.getAttribute('aria-controls') ?? '')?.textContent).toBe('dagloon: Loon per dag.');
  fireEvent.click(word);
  expect(screen.queryByText('Loon per dag.')).toBeNull();
});

test('in another language the Dutch word stays beside it, marked as Dutch', () => {
  draw(sentence('daily wage', 'en', 'dagloon'));
  expect(screen.getByText('dagloon').closest('[lang="nl"]')?.getAttribute('translate')).toBe('no');
});

test('a translation that names the Dutch word itself does not say it twice', () => {
  expect(draw(sentence('daily wage (dagloon)', 'en', 'dagloon')).textContent).toBe('Zoek uw daily wage (dagloon)');
});

test('a word without an explanation is no button', () => {
  draw(<SayingText saying={aSaying([{ kind: 'term', text: 'dagloon', term: 'weg' }])} />);
  expect(screen.queryByRole('button')).toBeNull();
});
