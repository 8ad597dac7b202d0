import { fireEvent, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { AnswerBack, HardSentenceOnDemand, HelpReportOnDemand } from '../../../components/AnswerBack.tsx';
import type { HelpView } from '../../../core/view/help-view.ts';
import { aContact, aHelpView, anAbout, anAsk, aSaying } from '../builders.ts';
import { draw } from '../draw.tsx';

const view: HelpView = aHelpView({
  verdict: 'asks',
  asks: [anAsk()],
  steps: [{ id: 'log-in', do: aSaying('Log in.') }],
  contacts: [aContact({ phone: '088 898 92 94' })],
});

type Own = { changes?: Partial<HelpView>; reportsTo?: string; copy?(text: string): boolean };

function drawAnswers({ changes = {}, reportsTo = '', copy = () => true }: Own = {}): HTMLElement {
  return draw(<AnswerBack view={{ ...view, ...changes }} about={anAbout({ reportsTo })} copy={copy} print={() => {}} />);
}
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string): boolean => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const text = (drawn: HTMLElement): string => drawn.querySelector('.report-text')?.textContent ?? '';
const canCopy = (): boolean => !screen.getByRole('button', { name: 'Kopieer de tekst' }).hasAttribute('disabled');

beforeAll(async () => {
  await Promise.all([HelpReportOnDemand.fetchAhead(), HardSentenceOnDemand.fetchAhead()]);
});

test('asks two things, and makes no text before there is an answer', () => {
  const drawn = drawAnswers();
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Hielp dit?', 'Klopt iets niet?']);
  expect(text(drawn)).toBe('');
});

describe('"Hielp dit?"', () => {
  test('makes a text that the reader sees: rule, version, day and answer', () => {
    const drawn = drawAnswers();
    press('Een beetje');
    expect(text(drawn).split('\n')).toEqual([
      'Bericht over de uitleg van Wegwijs',
      'Uitleg: nl/uwv/ww',
      'Versie: 0.1.0',
      'Dag: 2026-11-26',
      'Hielp dit? Een beetje',
    ]);
  });

  test('is taken back by the same button', () => {
    const drawn = drawAnswers();
    press('Ja');
    press('Ja');
    expect(text(drawn)).toBe('');
  });
});

describe('"Iets in de uitleg klopt niet"', () => {
  test('names the sentence by its name in the rule', () => {
    const drawn = drawAnswers();
    press('Iets in de uitleg klopt niet');
    fireEvent.click(screen.getByLabelText('Log in.'));
    expect(text(drawn)).toContain('Klopt niet: steps.log-in.do');
  });

  test('names what was not shown', () => {
    const drawn = drawAnswers({ changes: { asks: [anAsk({ by: { kind: 'changed' } })] } });
    press('Iets in de uitleg klopt niet');
    expect(text(drawn)).toContain('Niet getoond: asks.bel.by');
  });

  test('takes own words along', () => {
    const drawn = drawAnswers();
    press('Iets in de uitleg klopt niet');
    type('Wilt u er iets bij schrijven?', 'De knop heet nu anders.');
    expect(text(drawn)).toContain('Eigen woorden: De knop heet nu anders.');
    expect(canCopy()).toBe(true);
  });
});

describe('own words that tell who the reader is', () => {
  test('are named, and until they are out nothing can be taken along', () => {
    drawAnswers({ reportsTo: 'hulp@voorbeeld.nl' });
    press('Nee');
    type('Wilt u er iets bij schrijven?', 'Mijn BSN is 111222333.');
    expect(screen.getByRole('status').textContent).toContain('“111222333”');
    expect(canCopy()).toBe(false);
    expect(screen.getByRole('button', { name: 'Druk de tekst af' }).hasAttribute('disabled')).toBe(true);
    expect(screen.queryByRole('link', { name: 'Mail de tekst' })).toBeNull();
    type('Wilt u er iets bij schrijven?', 'Mijn nummer werkt niet.');
    expect(canCopy()).toBe(true);
  });

  test('the number of the agency may be named', () => {
    drawAnswers();
    press('Nee');
    type('Wilt u er iets bij schrijven?', '088 898 92 94 klopt niet.');
    expect(canCopy()).toBe(true);
  });

  test('too many words wait as well, and it is said', () => {
    drawAnswers();
    press('Nee');
    type('Wilt u er iets bij schrijven?', 'lang '.repeat(300));
    expect(screen.getByRole('status').textContent).toContain('te lang');
    expect(canCopy()).toBe(false);
  });
});

describe('what can be done with it', () => {
  test('copying gives the very text that was read, and says so', () => {
    const copy = vi.fn(() => true);
    const drawn = drawAnswers({ copy });
    press('Ja');
    press('Kopieer de tekst');
    expect(copy).toHaveBeenCalledWith(text(drawn));
    expect(screen.getByRole('status').textContent).toBe('De tekst is gekopieerd.');
    press('Een beetje');
    expect(screen.getByRole('status').textContent, 'another text was not copied').toBe('');
  });

  test('without an address there is no mail and no promise', () => {
    drawAnswers();
    press('Ja');
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/nog geen adres/)).toBeTruthy();
    expect(screen.queryByText(/antwoord van ons/)).toBeNull();
  });

  test('with an address the mail holds the text, and the days of the project are said', () => {
    const drawn = drawAnswers({ reportsTo: 'hulp@voorbeeld.nl' });
    press('Ja');
    const mail = new URL(screen.getByRole<HTMLAnchorElement>('link', { name: 'Mail de tekst' }).href);
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text(drawn));
    expect(screen.getByText('U krijgt binnen 10 dagen antwoord van ons.')).toBeTruthy();
  });
});

describe('"Een zin op de pagina is moeilijk"', () => {
  test('makes a polite note to the agency with the sentence that the reader typed over', () => {
    const drawn = drawAnswers();
    press('Een zin op de pagina is moeilijk');
    type('Welke zin is moeilijk? Typ de zin over.', 'Gij dient zulks te doen.');
    expect(text(drawn)).toContain('Beste medewerker van UWV,');
    expect(text(drawn)).toContain('“Gij dient zulks te doen.”');
    expect(text(drawn)).toContain('www.uwv.nl/nl/ww');
  });

  test('holds back what is personal in it', () => {
    drawAnswers();
    press('Een zin op de pagina is moeilijk');
    type('Welke zin is moeilijk? Typ de zin over.', 'Uw IBAN NL91 ABNA 0417 1643 00 is bekend.');
    expect(canCopy()).toBe(false);
  });

  test('says what the Dutch note means to a reader of another language', () => {
    const drawn = drawAnswers({ changes: { language: 'en' } });
    press('Een zin op de pagina is moeilijk');
    expect(drawn.querySelector('.report-gloss')?.textContent).toContain('Beste medewerker');
    expect(drawn.querySelector('.report-text')?.getAttribute('lang')).toBe('nl');
  });
});
