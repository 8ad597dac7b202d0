import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { AskCard } from '../../../components/AskCard.tsx';
import type { AskView, HelpView } from '../../../core/view/help-view.ts';
import { aHelpView, anAsk, aSaying, aTerm } from '../builders.ts';
import { answersTo, draw } from '../draw.tsx';

const drawn = (...asks: AskView[]): HTMLElement => draw(<AskCard chooseSituation={() => {}} view={aHelpView({ verdict: 'asks', asks })} />);

describe('one ask has three answers', () => {
  test('what, by when, and what if nothing is done', () => {
    drawn(anAsk({ by: aTerm({ when: '1 week', after: aSaying('uw eerste dag zonder werk') }), ifNot: aSaying('U krijgt misschien later geld.') }));
    expect(answersTo('Wat?')).toEqual(['Bel UWV.']);
    expect(answersTo('Voor wanneer?')).toEqual(['Binnen 1 week na uw eerste dag zonder werk.']);
    expect(answersTo('En als u niets doet?')).toEqual(['U krijgt misschien later geld.']);
  });

  test('by when is one whole sentence in Dutch where nobody translated it', () => {
    const whole = aSaying('Binnen 1 week na uw eerste dag.', { state: 'not-translated' });
    drawn(anAsk({ by: aTerm({ when: 'أسبوع واحد', whole }) }));
    expect(answersTo('Voor wanneer?')).toEqual(['Binnen 1 week na uw eerste dag.(Nog niet vertaald)']);
  });

  test('a day that does not exist is said', () => {
    drawn(anAsk({ by: { kind: 'none' } }));
    expect(answersTo('Voor wanneer?')).toEqual(['Er is geen uiterste dag.']);
  });

  test('what the page does not say is said too, never left out', () => {
    drawn(anAsk({ by: { kind: 'not-said' }, ifNot: undefined }));
    expect(answersTo('Voor wanneer?')).toEqual(['Dat staat niet op de pagina.']);
    expect(answersTo('En als u niets doet?')).toEqual(['Dat staat niet op de pagina.']);
  });

  test('each ask has its own three', () => {
    drawn(anAsk({ id: 'een', what: aSaying('Bel.') }), anAsk({ id: 'twee', what: aSaying('Schrijf.') }));
    expect(answersTo('Wat?')).toEqual(['Bel.', 'Schrijf.']);
    expect(answersTo('Voor wanneer?')).toHaveLength(2);
  });

  test('a term keeps the direction of the reader around Dutch words', () => {
    drawn(anAsk({ by: aTerm({ when: '1 week', after: aSaying('uw eerste dag') }) }));
    expect(screen.getByText('uw eerste dag').closest('[lang]')?.getAttribute('lang')).toBe('nl');
  });
});

describe('the verdict', () => {
  test.each<[HelpView['verdict'], string]>([
    ['asks', 'UWV vraagt hier iets van u'],
    ['may', 'U mag iets doen. Het hoeft niet.'],
    ['nothing', 'Deze pagina vraagt niets van u'],
    ['unknown', 'Wij weten niet wat UWV hier vraagt'],
  ])('%s is a heading and the name of the card', (verdict, name) => {
    draw(<AskCard chooseSituation={() => {}} view={aHelpView({ verdict })} />);
    expect(screen.getByRole('region', { name }).contains(screen.getByRole('heading', { name, level: 2 }))).toBe(true);
  });

  test('where nothing is asked, a letter may still ask something', () => {
    draw(<AskCard chooseSituation={() => {}} view={aHelpView({ verdict: 'nothing' })} />);
    expect(screen.getByText('Hebt u een brief? Kijk wat daarin staat.')).toBeTruthy();
  });

  test('where we do not know, we say so and speak of the letter', () => {
    draw(<AskCard chooseSituation={() => {}} view={aHelpView({ verdict: 'unknown' })} />);
    expect(screen.getByText(/Wij hebben geen uitleg bij deze pagina zelf\. Hebt u een brief\?/)).toBeTruthy();
  });

  test('every card says that it was not checked', () => {
    drawn(anAsk());
    expect(screen.getByText('Concept.')).toBeTruthy();
    expect(screen.getByText(/Nog niet nagekeken\. Een computer schreef deze uitleg/)).toBeTruthy();
  });
});

test('a figure that no longer holds is no day', () => {
  drawn(anAsk({ by: { kind: 'expired', until: '31 december 2026' } }));
  expect(screen.getByText('Dit gold tot en met 31 december 2026. Kijk op de pagina wat nu geldt.')).toBeTruthy();
});

test('while a first question is open the card says so, and nothing of what is asked', () => {
  draw(<AskCard chooseSituation={() => {}} view={aHelpView({ verdict: 'unknown', waitsForAnswer: true })} />);
  expect(screen.getByRole('region', { name: 'Eerst een vraag aan u' })).toBeTruthy();
  expect(screen.getByText('Kies hier uw antwoord. Daarna ziet u wat u kunt doen.')).toBeTruthy();
  expect(screen.queryByText(/Wij hebben geen uitleg bij deze pagina zelf/)).toBeNull();
});

test('a question that comes first stands before everything that is asked, and the shortest time is told', () => {
  const group = {
    id: 'letter',
    question: aSaying('Welke letter?'),
    askFirst: true,
    choices: [{ id: 'm', label: aSaying('M'), chosen: false }],
    unknown: { id: 'letter-unknown', chosen: true },
  };
  const card = draw(
    <AskCard chooseSituation={() => {}} view={aHelpView({ verdict: 'asks', asks: [anAsk()], choiceGroups: [group], isShortest: true })} />,
  );
  const order = ['Welke letter?', 'U weet het niet. Daarom staat hier de kortste tijd.', 'Bel UWV.'].map(
    (text) => card.textContent?.indexOf(text) ?? -1,
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
});
