import { fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { ActByDays, type DaysTyped } from '../../../components/ActByDay.tsx';
import type { PackTerm } from '../../../core/pack/pack.ts';
import type { DayTyped } from '../../../core/view/day-view.ts';
import type { AskView, HelpView } from '../../../core/view/help-view.ts';
import { decreed, on } from '../../unit/deadline/decreed-days.ts';
import { aHelpView, anAsk, aSaying, aTerm } from '../builders.ts';
import { draw } from '../draw.tsx';

const objection: PackTerm = { starts: 'day-after-sent', setBy: 'law', law: 'Awb 6:7', movesOnHolidays: true };
const anObjection = (id = 'bezwaar', term = objection): AskView =>
  anAsk({
    id,
    what: aSaying(`Maak ${id}.`),
    by: aTerm({ when: '6 weken', after: aSaying('de dag op de brief'), deadline: { span: { count: 6, unit: 'week' }, term, decreed } }),
  });

/** What the buttons of the card asked for. */
let files: string[] = [];
const findHelp = vi.fn();

/** A card that keeps what is typed, as the panel does. */
function Kept({ view }: { view: HelpView }) {
  const [days, setDays] = useState<DaysTyped>({ typed: new Map(), today: on('2027-03-10') });
  const typeDay = (ask: string, typed: DayTyped): void => setDays({ ...days, typed: new Map([...days.typed, [ask, typed]]) });
  const saveFile = (...file: string[]): void => {
    files = file;
  };
  return <ActByDays view={view} days={days} actions={{ typeDay, saveFile }} findHelp={findHelp} />;
}

function drawn(view: Partial<HelpView> = {}): HTMLElement {
  files = [];
  findHelp.mockClear();
  return draw(<Kept view={aHelpView({ verdict: 'may', title: aSaying('Beslissing over uw WW'), asks: [anObjection()], ...view })} />);
}

const box = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string): void => void fireEvent.input(box(name), { target: { value } });
function typeDay(day: string, month: string, year: string): void {
  type('Dag', day);
  type('Maand', month);
  type('Jaar', year);
}
const inLetter = (answer: 'Ja' | 'Nee' | 'Ik weet het niet'): void => void fireEvent.click(screen.getByRole('radio', { name: answer }));
const heard = (): string => screen.getByRole('status').textContent ?? '';
const button = (name: string): HTMLElement | null => screen.queryByRole('button', { name });

describe('asks one thing at a time', () => {
  test('first whether the letter names a last day', () => {
    drawn();
    expect(screen.getByRole('heading', { name: 'Wat is uw laatste dag?' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Staat er een uiterste datum in uw brief?' })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('then the date on the letter, in three boxes', () => {
    drawn();
    inLetter('Nee');
    expect(screen.getByRole('group', { name: 'Welke datum staat op uw brief?' })).toBeTruthy();
    expect(screen.getAllByRole('textbox').map((each) => each.closest('label')?.textContent)).toEqual(['Dag', 'Maand', 'Jaar']);
    expect(screen.getByText('Wij bewaren deze datum niet.')).toBeTruthy();
  });

  test('who does not know is asked to look once more', () => {
    drawn();
    inLetter('Ik weet het niet');
    expect(screen.getByText(/Kijk nog eens in uw brief/)).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Welke datum staat op uw brief?' })).toBeTruthy();
  });

  test('an event is asked for in the words of the rule', () => {
    drawn({ asks: [anObjection('melding', { ...objection, starts: 'event' })] });
    expect(screen.getByRole('group', { name: 'Hebt u een brief met een uiterste datum?' })).toBeTruthy();
    inLetter('Nee');
    expect(screen.getByRole('group', { name: 'Uw tijd begint na de dag op de brief. Vul de datum van die dag in.' })).toBeTruthy();
  });
});

describe('the answer', () => {
  test('comes when the boxes make a day, in one place that is read aloud', () => {
    drawn();
    inLetter('Nee');
    type('Dag', '3');
    type('Maand', '3');
    expect(heard()).toBe('');
    type('Jaar', '2027');
    expect(heard()).toBe('Uw laatste dag iswoensdag 14 april 2027Veilig is: vrijdag 9 april 2027. Dan hebt u nog tijd als iets misgaat.');
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  test('says how to send it online and by post, and to keep a proof', () => {
    drawn();
    inLetter('Nee');
    typeDay('3', '3', '2027');
    expect(screen.getByText('Verstuur op de laatste dag of eerder. Bewaar een bewijs.')).toBeTruthy();
    expect(screen.getByText('Post uw brief op woensdag 7 april 2027 of eerder. Bewaar een bewijs.')).toBeTruthy();
  });

  test('takes the date in the letter as it is', () => {
    drawn();
    inLetter('Ja');
    expect(screen.getByRole('group', { name: 'Welke uiterste datum staat in uw brief?' })).toBeTruthy();
    typeDay('28', '3', '2027');
    expect(heard()).toContain('zondag 28 maart 2027');
  });

  test('a date in the letter and a date on it are never mixed up', () => {
    drawn();
    inLetter('Nee');
    typeDay('3', '3', '2027');
    inLetter('Ja');
    expect(heard()).toBe('');
    expect(box('Jaar').value).toBe('');
  });

  test('close by is calm', () => {
    drawn();
    inLetter('Ja');
    typeDay('11', '3', '2027');
    expect(heard()).toContain('Vandaag is een goede dag om het te doen.');
    expect(screen.getByText(/Kan het ook online\?/)).toBeTruthy();
  });

  test('tells of the rule of the post only who asks for it', () => {
    drawn();
    expect(screen.queryByText('Hebt u de brief al verstuurd?')).toBeNull();
    inLetter('Nee');
    typeDay('3', '3', '2027');
    expect(screen.getByText('Hebt u de brief al verstuurd?').closest('details')?.open).toBe(false);
    expect(heard()).not.toContain('week');
  });
});

describe('a day that is past', () => {
  const tooLate = { slot: 'too-late', answer: 'said', saying: aSaying('Maak toch bezwaar.'), copy: undefined } as const;

  test('has a next step, and help beside it', () => {
    drawn({ rights: [tooLate] });
    inLetter('Nee');
    typeDay('3', '1', '2027');
    expect(heard()).toContain('Deze dag is voorbij.');
    expect(heard()).toContain('De laatste dag was maandag 15 februari 2027.');
    expect(heard()).toContain('Vaak kan er nog iets. Bel vandaag of laat u helpen. Zeg waarom u te laat bent.');
    expect(screen.getByText('Maak toch bezwaar.')).toBeTruthy();
    fireEvent.click(button('Zoek hulp') ?? expect.fail('no way to help'));
    expect(findHelp).toHaveBeenCalledOnce();
    expect(button('Zet in uw agenda')).toBeNull();
  });

  test('is not red', () => {
    const container = drawn();
    inLetter('Nee');
    typeDay('3', '1', '2027');
    expect(heard()).toContain('voorbij');
    expect(container.querySelectorAll('[class*="risk"], .notice')).toHaveLength(0);
  });
});

describe('what cannot be', () => {
  test('is said calmly and not counted with', () => {
    drawn();
    inLetter('Nee');
    typeDay('31', '2', '2027');
    expect(heard()).toBe('Met 31-2-2027 kunnen wij niet rekenen. Kijk nog eens naar de datum.');
    expect(button('Zet in uw agenda')).toBeNull();
  });

  test('an odd year is asked about, and used once it is right', () => {
    drawn();
    inLetter('Nee');
    typeDay('3', '3', '2024');
    expect(heard()).toBe('Klopt het jaar 2024?');
    fireEvent.click(button('Ja, dat klopt') ?? expect.fail('no button'));
    expect(heard()).toContain('maandag 15 april 2024');
    expect(document.activeElement).toBe(box('Dag'));
  });

  test('a year of two figures waits for the other two', () => {
    drawn();
    inLetter('Nee');
    typeDay('3', '3', '27');
    expect(screen.getByText('Typ het jaar met vier cijfers.')).toBeTruthy();
    expect(heard()).toBe('');
  });
});

describe('who does not know the day', () => {
  test('of a letter is told whom to ask', () => {
    drawn();
    inLetter('Nee');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ik weet deze dag niet' }));
    expect(heard()).toContain('Bel en vraag wat uw laatste dag is.');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(button('Zoek hulp')).toBeTruthy();
  });

  test('on which a fine was known gets the earliest day, and is told so', () => {
    drawn({ asks: [anObjection('verzet', { ...objection, starts: 'day-known', law: 'Sv 257e' })] });
    expect(screen.getByText(/Betaalt u\?/)).toBeTruthy();
    inLetter('Nee');
    expect(screen.getByRole('group', { name: 'Op welke dag wist u hiervan voor het eerst?' })).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ik weet deze dag niet' }));
    typeDay('3', '3', '2027');
    expect(heard()).toContain('Uw laatste dag is op zijn vroegst');
    expect(screen.getByText(/Wij weten niet precies wanneer uw tijd begint/)).toBeTruthy();
  });
});

describe('buttons', () => {
  test('the calendar gets the last and the safe day, and nothing of the reader but the title of the page', () => {
    drawn();
    inLetter('Nee');
    typeDay('3', '3', '2027');
    fireEvent.click(button('Zet in uw agenda') ?? expect.fail('no button'));
    const [name, text = '', kind] = files;
    expect([name, kind]).toEqual(['wegwijs.ics', 'text/calendar;charset=utf-8']);
    expect(text.match(/(?:DTSTART|SUMMARY).*/g)).toEqual([
      'DTSTART;VALUE=DATE:20270414',
      'SUMMARY:Laatste dag: Beslissing over uw WW',
      'DTSTART;VALUE=DATE:20270409',
      'SUMMARY:Veilige dag: Beslissing over uw WW',
    ]);
    expect(text).not.toContain('20270303');
  });

  test('the date is erased, and the keyboard goes on in the first box', () => {
    drawn();
    inLetter('Nee');
    typeDay('3', '3', '2027');
    fireEvent.click(button('Wis de datum') ?? expect.fail('no button'));
    expect([box('Dag').value, heard(), button('Wis de datum')]).toEqual(['', '', null]);
    expect(document.activeElement).toBe(box('Dag'));
  });
});

describe('each ask with a term', () => {
  test('has its own card and its own day', () => {
    drawn({ asks: [anObjection('bezwaar'), anAsk({ id: 'bel' }), anObjection('verzoek')] });
    expect(screen.getAllByRole('heading', { name: 'Wat is uw laatste dag?' })).toHaveLength(2);
    expect([screen.getByText('Maak bezwaar.'), screen.getByText('Maak verzoek.')]).toHaveLength(2);
    fireEvent.click(screen.getAllByRole('radio', { name: 'Nee' })[0] ?? expect.fail('no radio'));
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
  });

  test.each<[string, AskView['by']]>([
    ['without a day', { kind: 'none' }],
    ['that changed on the page', { kind: 'changed' }],
    ['that no longer holds', { kind: 'expired', until: '31 december 2026' }],
    ['that is no term', aTerm()],
  ])('but none of one %s', (_, by) => {
    expect(drawn({ asks: [anAsk({ by })] }).querySelector('.card')).toBeNull();
  });
});

test('every state has a name for each part, by axe', async () => {
  document.documentElement.lang = 'nl';
  document.title = 'Wegwijs';
  drawn();
  const faults = async (): Promise<string[]> => {
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    return violations
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 100)}`))
      .filter((each) => !/heading-one|landmark/.test(each));
  };
  expect(await faults()).toEqual([]);
  inLetter('Nee');
  typeDay('3', '3', '2027');
  expect(await faults()).toEqual([]);
  typeDay('3', '1', '2027');
  expect(await faults()).toEqual([]);
});
