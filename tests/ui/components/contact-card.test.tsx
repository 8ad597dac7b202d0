import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ContactCard } from '../../../components/ContactCard.tsx';
import type { ContactView } from '../../../core/view/help-view.ts';
import { aContact, aSaying, aSource } from '../builders.ts';
import { answersTo, draw } from '../draw.tsx';

const drawn = (changes: Partial<ContactView>, copy: (text: string) => boolean = () => true): HTMLElement =>
  draw(<ContactCard contact={aContact(changes)} copy={copy} />);
const questions = (): (string | null)[] => screen.queryAllByRole('term').map((term) => term.textContent);

describe('a number', () => {
  const phone = '088 898 92 94';

  test('is shown in full, in groups', () => {
    drawn({ phone });
    expect(screen.getByText(phone)).toBeTruthy();
  });

  test('is copied as it is shown, and that is said', () => {
    const copy = vi.fn(() => true);
    drawn({ phone }, copy);
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Kopieer nummer' }));
    expect(copy).toHaveBeenCalledExactlyOnceWith(phone);
    expect(screen.getByRole('status').textContent).toBe('Het nummer is gekopieerd.');
  });

  test('that could not be copied is not said to be', () => {
    drawn({ phone }, () => false);
    fireEvent.click(screen.getByRole('button', { name: 'Kopieer nummer' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('says its hours, one line each', () => {
    drawn({ phone, hours: ['maandag tot en met vrijdag: 8.00 tot 22.00 uur', 'zaterdag: 9.00 tot 17.00 uur'] });
    expect(screen.getByText('zaterdag: 9.00 tot 17.00 uur')).toBeTruthy();
    expect(answersTo('Open')[0]).not.toContain('zeker');
  });

  test('says that its hours are not known for sure', () => {
    drawn({ phone });
    expect(answersTo('Open')).toEqual(['De openingstijden kennen wij niet zeker.']);
  });
});

test('the link that calls has the number as a telephone wants it', () => {
  drawn({ phone: '+31 88 898 20 01' });
  expect(screen.getByRole('link', { name: 'Bel dit nummer', hidden: true }).getAttribute('href')).toBe('tel:+31888982001');
});

describe('open now', () => {
  test.each([
    ['open', 'Nu open, tot 17.00 uur.', true],
    ['closed', 'Nu dicht. Morgen open om 8.00 uur.', false],
    ['unsure', 'Door de feestdagen is het vandaag misschien dicht.', false],
  ] as const)('%s is said in words beside a clock; only open is green', (state, words, isGreen) => {
    drawn({ openNow: { state, words } });
    const line = screen.getByText(words);
    expect(line.querySelector('svg')).not.toBeNull();
    expect(line.classList.contains('open-now')).toBe(isGreen);
  });

  test('is not spoken of where it is not known', () => {
    expect(drawn({}).querySelector('.open')).toBeNull();
  });
});

test('questions to ask stand below the first words, as a list', () => {
  drawn({ questions: [aSaying('Wat moet ik nu doen?'), aSaying('Voor welke dag?')] });
  expect(screen.getByRole('heading', { name: 'Dit kunt u vragen' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Wat moet ik nu doen?', 'Voor welke dag?']);
});

test('of an old source the day is told before the number', () => {
  drawn({ phone: '088 898 92 94', isOldSource: true, source: aSource({ day: '2023' }) });
  const told = screen.getByText('Dit komt uit een bron van 2023. Het kan veranderd zijn.');
  expect(told.compareDocumentPosition(screen.getByText('088 898 92 94')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

describe('without a number', () => {
  test('a line of the agency says so and points to the contact page', () => {
    drawn({ page: 'https://www.uwv.nl/contact' });
    expect(screen.getByText('Het nummer kennen wij niet zeker. Kijk in uw brief of op de contactpagina.')).toBeTruthy();
  });

  test('a place to walk into misses nothing', () => {
    drawn({ kind: 'independent', page: 'https://www.bibliotheek.nl/', walkIn: aSaying('Kom langs.') });
    expect(screen.queryByText(/nummer/)).toBeNull();
  });

  test('nothing can be copied and no hours are spoken of', () => {
    drawn({ page: 'https://www.uwv.nl/contact' });
    expect(screen.queryByRole('button')).toBeNull();
    expect(questions()).toEqual(['Contactpagina']);
  });

  test('the contact page is a link that shows its host', () => {
    drawn({ page: 'https://www.uwv.nl/contact' });
    const [link] = screen.getAllByRole('link', { name: 'www.uwv.nl, opent in een nieuw tabblad' });
    expect(link?.getAttribute('href')).toBe('https://www.uwv.nl/contact');
  });
});

test('what a call needs is said: for what, cost, what to have ready, what not', () => {
  drawn({
    for: aSaying('vragen over de WW'),
    cost: aSaying('gratis'),
    haveReady: [aSaying('uw pas'), aSaying('de brief')],
    not: [aSaying('DigiD')],
    walkIn: aSaying('Kom langs.'),
    otherWays: [aSaying('chat')],
  });
  expect(answersTo('Waarvoor')).toEqual(['vragen over de WW']);
  expect(answersTo('Kosten')).toEqual(['gratis']);
  expect(answersTo('Leg klaar')).toEqual(['uw pasde brief']);
  expect(answersTo('Niet voor')).toEqual(['DigiD']);
  expect(answersTo('Langsgaan')).toEqual(['Kom langs.']);
  expect(answersTo('Kan ook')).toEqual(['chat']);
});

test('a question without an answer is left out', () => {
  drawn({});
  expect(questions()).toEqual([]);
});

test('the first words are there to be said', () => {
  drawn({ firstWords: aSaying('Ik heb een vraag.') });
  expect(screen.getByText('U kunt zeggen').parentElement?.textContent).toContain('Ik heb een vraag.');
});

test.each<[ContactView['kind'], string]>([
  ['agency', 'Van de organisatie'],
  ['independent', 'Helpt u, los van de organisatie'],
])('%s: it is told on whose side somebody stands', (kind, said) => {
  drawn({ kind });
  expect(screen.getByRole('article').textContent).toContain(said);
});

test('it is told where the number comes from, of which day, and how it was read', () => {
  drawn({ source: aSource({ day: 'september 2026', how: 'capture' }) });
  expect(screen.getByText(/Bron van september 2026\. Gelezen in een bewaarde kopie van de pagina\./)).toBeTruthy();
});
