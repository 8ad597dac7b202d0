import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { type HelpActions, HelpFolds, type PlaceOnPage } from '../../../components/HelpFolds.tsx';
import type { FieldView, HelpView } from '../../../core/view/help-view.ts';
import { aContact, aHelpView, aSaying, aSource } from '../builders.ts';
import { answersTo, draw, fold, inFold } from '../draw.tsx';

const nowhere: PlaceOnPage = { atField: '', atTerm: '', hasMarks: false, mayShow: true, canGoThere: true };
const drawn = (changes: Partial<HelpView>, actions: Partial<HelpActions> = {}): HTMLElement =>
  draw(
    <HelpFolds
      place={nowhere}
      view={aHelpView(changes)}
      actions={{ chooseSituation() {}, showSection() {}, copy: () => true, pointAt() {}, markWords() {}, ...actions }}
    />,
  );
const titles = (): (string | null)[] => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

describe('the questions', () => {
  test('stand in one order', () => {
    drawn({
      situations: [{ id: 'ziek', label: aSaying('Ik ben ziek'), chosen: false }],
      needs: [{ id: 'pas', what: aSaying('Uw pas'), help: undefined }],
      steps: [{ id: 'bel', do: aSaying('Bel.') }],
      terms: [{ id: 'dagloon', word: aSaying('dagloon'), dutchWord: 'dagloon', is: aSaying('Loon.') }],
      fields: [{ id: 'dag', label: aSaying('Dag'), help: aSaying('Kies.'), why: undefined, place: 'unseen' }],
      rights: [{ slot: 'object', answer: 'not-said', saying: undefined, copy: undefined }],
    });
    expect(titles()).toEqual([
      'Wat is dit voor pagina?',
      'Wat past bij u?',
      'Wat hebt u nodig?',
      'Wat zijn de stappen?',
      'Wat betekent dat woord?',
      'Wat vraagt het formulier?',
      'Wat zijn uw rechten?',
      'Wie kan helpen?',
      'Wat weten wij niet?',
      'Wie schreef dit?',
    ]);
  });

  test('that have no answer are left out', () => {
    drawn({});
    expect(titles()).toEqual(['Wat is dit voor pagina?', 'Wie kan helpen?', 'Wat weten wij niet?', 'Wie schreef dit?']);
  });

  test('are shut until they are asked', () => {
    drawn({});
    expect(screen.getAllByRole('group').filter((part) => part.hasAttribute('open'))).toEqual([]);
  });
});

describe('situations', () => {
  const situations = [
    { id: 'ziek', label: aSaying('Ik ben ziek'), chosen: false },
    { id: 'baan', label: aSaying('Ik heb een baan'), chosen: true },
  ];

  test('are told apart by what is chosen', () => {
    drawn({ situations });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ik ben ziek' }).checked).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ik heb een baan' }).checked).toBe(true);
  });

  test.each([
    ['Ik ben ziek', 'ziek', true],
    ['Ik heb een baan', 'baan', false],
  ])('%s calls back', (name, id, chosen) => {
    const chooseSituation = vi.fn();
    drawn({ situations }, { chooseSituation });
    fireEvent.click(screen.getByRole('checkbox', { name }));
    expect(chooseSituation).toHaveBeenCalledExactlyOnceWith(id, chosen);
  });

  test('are said not to be kept', () => {
    drawn({ situations });
    expect(inFold('Wat past bij u?').getByText('Wij bewaren uw keuze niet.')).toBeTruthy();
  });
});

test('steps are counted, and it is said how one knows that it worked', () => {
  drawn({
    steps: [
      { id: 'een', do: aSaying('Log in.') },
      { id: 'twee', do: aSaying('Verstuur.') },
    ],
    doneWhen: aSaying('U ziet een bericht.'),
  });
  const part = inFold('Wat zijn de stappen?');
  expect(part.getAllByRole('listitem').map((step) => step.textContent)).toEqual(['Log in.', 'Verstuur.']);
  expect(part.getByRole('heading', { name: 'Zo merkt u dat het gelukt is' }).parentElement?.textContent).toContain('U ziet een bericht.');
});

test('a need says how to get it', () => {
  drawn({ needs: [{ id: 'digid', what: aSaying('Uw DigiD'), help: aSaying('Vraag die op tijd aan.') }] });
  expect(inFold('Wat hebt u nodig?').getByRole('listitem').textContent).toBe('Uw DigiDVraag die op tijd aan.');
});

describe('words', () => {
  test('are Dutch, also for a translator in the browser', () => {
    drawn({
      terms: [
        { id: 'dagloon', word: aSaying('daily wage', { language: 'en' }), dutchWord: 'dagloon', is: aSaying('What you earned.', { language: 'en' }) },
      ],
    });
    expect(screen.getByText('dagloon').getAttribute('translate')).toBe('no');
    expect(answersTo('dagloon (daily wage)')).toEqual(['What you earned.']);
  });

  test('stand once for a Dutch reader', () => {
    drawn({ terms: [{ id: 'dagloon', word: aSaying('dagloon'), dutchWord: 'dagloon', is: aSaying('Loon per dag.') }] });
    expect(answersTo('dagloon')).toEqual(['Loon per dag.']);
  });
});

describe('fields', () => {
  test.each([
    [aSaying('Zo rekent UWV.'), 'Zo rekent UWV.'],
    [undefined, 'Dat zegt de organisatie niet.'],
  ])('say why they are asked', (why, said) => {
    drawn({ fields: [{ id: 'dag', label: aSaying('Laatste werkdag'), help: aSaying('Twijfelt u? Bel.'), why, place: 'unseen' }] });
    const field = screen.getByRole('heading', { name: 'Laatste werkdag', level: 3 }).parentElement;
    expect(field?.textContent).toContain(`Waarom vragen ze dit?${said}`);
  });
});

describe('rights', () => {
  test.each<[HelpView['rights'][number], string]>([
    [{ slot: 'object', answer: 'said', saying: aSaying('U mag bezwaar maken.'), copy: undefined }, 'U mag bezwaar maken.'],
    [{ slot: 'object', answer: 'none', saying: undefined, copy: undefined }, 'Dat recht is er hier niet.'],
    [{ slot: 'object', answer: 'not-said', saying: undefined, copy: undefined }, 'Dat weten wij niet. Vraag het na.'],
  ])('%o', (right, said) => {
    drawn({ rights: [right] });
    expect(screen.getByRole('heading', { name: 'Bent u het er niet mee eens?' }).parentElement?.textContent).toContain(said);
  });
});

test('every person who can help has a card', () => {
  drawn({ contacts: [aContact(), aContact({ id: 'nl/loket', name: aSaying('Het Juridisch Loket') })] });
  expect(inFold('Wie kan helpen?').getAllByRole('article').length).toBe(2);
  expect(screen.getByRole('heading', { name: 'Het Juridisch Loket', level: 3 })).toBeTruthy();
});

test('the number of a card is copied by the one who can', () => {
  const copy = vi.fn(() => true);
  drawn({ contacts: [aContact({ phone: '0800 8020' })] }, { copy });
  fireEvent.click(screen.getByRole('button', { name: 'Kopieer nummer' }));
  expect(copy).toHaveBeenCalledWith('0800 8020');
});

test('what we do not know is said', () => {
  drawn({ unknown: [aSaying('Niet dit.'), aSaying('En niet dat.')] });
  expect(fold('Wat weten wij niet?').textContent).toContain('Niet dit.En niet dat.');
});

describe('who wrote this', () => {
  test('a computer, unchecked, with its sources', () => {
    drawn({ author: 'machine', sources: [aSource({ day: '2018–2022', how: 'capture' })] });
    const part = fold('Wie schreef dit?').textContent;
    expect(part).toContain('Een computer schreef deze uitleg uit openbare bronnen.');
    expect(part).toContain('Feiten nagekeken op de pagina zelf? Nog niet.');
    expect(part).toContain('Bron van 2018–2022. Gelezen in een bewaarde kopie van de pagina.');
  });

  test.each<[HelpView['translatedBy'], boolean]>([
    ['machine', true],
    ['machine-checked', true],
    ['human', false],
    [undefined, false],
  ])('translated by %s: a computer is named %s', (translatedBy, named) => {
    drawn({ translatedBy });
    expect(inFold('Wie schreef dit?').queryByText('Een computer vertaalde deze tekst.') !== null).toBe(named);
  });
});

describe('who stands behind it', () => {
  test.each([
    [undefined, undefined, ['Feiten nagekeken op de pagina zelf? Nog niet.', 'Getest met lezers? Nog niet.']],
    ['1 mei 2026', { day: '2 mei 2026', n: 5 }, ['Feiten nagekeken op 1 mei 2026.', '5 lezers begrepen dit op 2 mei 2026.']],
    ['1 mei 2026', { day: '2 mei 2026', n: 1 }, ['Feiten nagekeken op 1 mei 2026.', '1 lezer begreep dit op 2 mei 2026.']],
  ])('%s, %j', (checkedOn, testedBy, said) => {
    const text = drawn({ checkedOn, testedBy }).textContent;
    for (const sentence of said) expect(text).toContain(sentence);
  });
});

describe('a field and its place on the page', () => {
  const aField = (place: FieldView['place']): FieldView => ({ id: 'dag', label: aSaying('Dag'), help: aSaying('Kies.'), why: undefined, place });

  test.each(['found', 'moved'] as const)('that is %s can be shown there', (place) => {
    const pointed = vi.fn();
    drawn({ fields: [aField(place)] }, { pointAt: pointed });
    fireEvent.click(screen.getByRole('button', { name: 'Wijs aan', hidden: true }));
    expect(pointed).toHaveBeenCalledWith('dag');
  });

  test('that is gone keeps its explanation and loses its pointer', () => {
    const text = drawn({ fields: [aField('gone')] }).textContent;
    expect(text).toContain('Kies.');
    expect(text).toContain('Deze vraag zien we nu niet op de pagina.');
    expect(screen.queryByRole('button', { name: 'Wijs aan', hidden: true })).toBeNull();
  });

  test('that nobody looked for has neither', () => {
    const text = drawn({ fields: [aField('unseen')] }).textContent;
    expect(text).not.toContain('Deze vraag zien we nu niet');
    expect(screen.queryByRole('button', { name: 'Wijs aan', hidden: true })).toBeNull();
  });

  test('is not pointed at where nothing of ours may be in the page', () => {
    draw(
      <HelpFolds
        place={{ ...nowhere, mayShow: false }}
        view={aHelpView({ fields: [aField('found')] })}
        actions={{ chooseSituation() {}, showSection() {}, copy: () => true, pointAt() {}, markWords() {} }}
      />,
    );
    expect(screen.queryByRole('button', { name: 'Wijs aan', hidden: true })).toBeNull();
  });

  test('at which the reader is on the page comes into sight', () => {
    const scrolled = vi.fn();
    Element.prototype.scrollIntoView = scrolled;
    draw(
      <HelpFolds
        place={{ ...nowhere, atField: 'dag' }}
        view={aHelpView({ fields: [aField('found')] })}
        actions={{ chooseSituation() {}, showSection() {}, copy: () => true, pointAt() {}, markWords() {} }}
      />,
    );
    expect(fold('Wat vraagt het formulier?')).toHaveProperty('open', true);
    expect(scrolled.mock.contexts[0]).toHaveProperty('id', 'field-dag');
  });
});

describe('the words', () => {
  const words = [
    { id: 'dagloon', word: aSaying('dagloon'), dutchWord: 'dagloon', is: aSaying('Wat u per dag verdiende.') },
    { id: 'bezwaar', word: aSaying('bezwaar'), dutchWord: 'bezwaar', is: aSaying('U vindt het niet goed.') },
  ];
  const drawnAt = (place: Partial<PlaceOnPage>, markWords: (marked: boolean) => void = () => {}): HTMLElement =>
    draw(
      <HelpFolds
        place={{ ...nowhere, ...place }}
        view={aHelpView({ terms: words })}
        actions={{ chooseSituation() {}, showSection() {}, copy: () => true, pointAt() {}, markWords }}
      />,
    );
  const mark = { name: 'Laat deze woorden zien op de pagina', hidden: true };

  test.each([false, true])('are marked on the page and taken away by one button (marked: %s)', (hasMarks) => {
    const marked = vi.fn();
    drawnAt({ hasMarks }, marked);
    expect(screen.getByRole('button', mark).getAttribute('aria-pressed')).toBe(String(hasMarks));
    fireEvent.click(screen.getByRole('button', mark));
    expect(marked).toHaveBeenCalledWith(!hasMarks);
  });

  test('have no button where nothing of ours may be in the page', () => {
    drawnAt({ mayShow: false });
    expect(screen.queryByRole('button', mark)).toBeNull();
  });

  test('that the reader chose on the page comes into sight', () => {
    const scrolled = vi.fn();
    Element.prototype.scrollIntoView = scrolled;
    drawnAt({ atTerm: 'bezwaar' });
    expect(fold('Wat betekent dat woord?')).toHaveProperty('open', true);
    expect(scrolled.mock.contexts[0]).toHaveProperty('id', 'word-bezwaar');
    expect(document.getElementById('word-bezwaar')?.getAttribute('aria-current')).toBe('true');
  });
});
