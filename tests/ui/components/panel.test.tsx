import { fireEvent, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { PanelContent } from '../../../components/panel-state.ts';
import { aContact, aHelpView, aSaying, dutch, noActions, wordsIn } from '../builders.ts';
import { drawPanel, fold } from '../draw.tsx';

const help: PanelContent = { kind: 'help', view: aHelpView({ contacts: [aContact({ phone: '088 898 92 94' })] }) };
const missing = (kind: 'pack-missing' | 'pack-newer', contactPage = 'https://www.uwv.nl/contact'): PanelContent => ({
  kind,
  agencyName: 'UWV',
  contactPage,
});

beforeAll(() => {
  // jsdom has no layout, so nothing to scroll.
  Element.prototype.scrollIntoView = () => {};
});

describe('help', () => {
  test('begins with who speaks, then the title, then what is asked', () => {
    drawPanel({ content: help });
    const order = [
      screen.getByRole('banner'),
      screen.getByRole('heading', { name: 'WW aanvragen', level: 1 }),
      screen.getByRole('region', { name: 'Deze pagina vraagt niets van u' }),
    ];
    const follows = (one: Node, other: Node | undefined): boolean =>
      !other || Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(order.every((part, index) => follows(part, order[index + 1]))).toBe(true);
  });

  test('says that it is not the agency', () => {
    drawPanel({ content: help });
    expect(screen.getByRole('banner').textContent).toContain('Niet van UWV.');
  });

  test('has a title that can take the focus, and holds text as a heading may', () => {
    drawPanel({ content: help });
    const title = screen.getByRole('heading', { level: 1 });
    title.focus();
    expect(document.activeElement).toBe(title);
    expect(title.querySelector('div, p')).toBeNull();
  });

  test('sends nothing, and says so', () => {
    drawPanel({ content: help });
    expect(screen.getByText('Wegwijs verstuurt niets. Wij zien uw gegevens niet.')).toBeTruthy();
  });

  test.each([
    ['Zoek hulp', 'Wie kan helpen?'],
    ['Kies taal', 'Kies taal'],
  ])('the button %s opens its fold and goes there', (button, title) => {
    drawPanel({ content: help });
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(fold(title).hasAttribute('open')).toBe(true);
    expect(document.activeElement).toBe(fold(title).querySelector('summary'));
  });

  test.each([
    ['Zet uit op deze site', 'switchOffHere'],
    ['Zet overal uit', 'pause'],
  ] as const)('%s calls back', (name, action) => {
    const called = vi.fn();
    drawPanel({ content: help, actions: { ...noActions, [action]: called } });
    fireEvent.click(screen.getByRole('button', { name }));
    expect(called).toHaveBeenCalledOnce();
  });
});

describe('languages', () => {
  const english = wordsIn('en').language;
  const languages = [dutch.language, english];

  test('stand under their own names, the chosen one pressed', () => {
    drawPanel({ content: help, languages });
    expect(screen.getByRole('button', { name: 'Nederlands' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'English' }).getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByRole('button', { name: 'English' }).getAttribute('lang')).toBe('en');
  });

  test('call back', () => {
    const chooseLanguage = vi.fn();
    drawPanel({ content: help, languages, actions: { ...noActions, chooseLanguage } });
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(chooseLanguage).toHaveBeenCalledExactlyOnceWith('en');
  });

  test('give the whole panel its language and direction', () => {
    const container = drawPanel({ content: help, language: { code: 'ar', name: 'العربية', direction: 'rtl' } });
    expect([container.firstElementChild?.getAttribute('lang'), container.firstElementChild?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  test('made by a machine say so where they are chosen', () => {
    drawPanel({ content: { kind: 'help', view: aHelpView({ translatedBy: 'machine' }) } });
    expect(fold('Kies taal').textContent).toContain('Een computer vertaalde deze tekst.');
  });
});

describe('no help', () => {
  test.each<[PanelContent, string, string]>([
    [missing('pack-missing'), 'De uitleg is er niet.', 'Werk Wegwijs bij of installeer het opnieuw.'],
    [missing('pack-newer'), 'Deze uitleg is voor een nieuwere Wegwijs.', 'Werk Wegwijs bij of installeer het opnieuw.'],
    [{ kind: 'none' }, 'Bij deze pagina hebben wij geen uitleg.', 'Ga naar een pagina van een organisatie die wij kennen.'],
    [{ kind: 'no-page' }, 'Op deze pagina kan Wegwijs niets laten zien.', 'Open een pagina van bijvoorbeeld UWV of de Belastingdienst.'],
    [{ kind: 'updated' }, 'Wegwijs is vernieuwd.', 'Ververs daarna de pagina.'],
    [{ kind: 'elsewhere' }, 'De uitleg staat nu op een andere plek op uw scherm.', ''],
    [{ kind: 'off' }, 'Wegwijs staat uit.', ''],
  ])('%o is said, with what one can do', (content, title, more) => {
    drawPanel({ content });
    expect(screen.getByRole('status').contains(screen.getByRole('heading', { name: title, level: 1 }))).toBe(true);
    expect(screen.getByRole('status').textContent).toContain(more);
  });

  test.each<[PanelContent['kind'] & ('asking' | 'waiting'), string]>([
    ['asking', 'De uitleg komt eraan.'],
    ['waiting', 'De pagina verandert. Even geduld.'],
  ])('%s is said', (kind, said) => {
    drawPanel({ content: { kind } });
    expect(screen.getByText(said)).toBeTruthy();
  });

  test.each(['pack-missing', 'pack-newer'] as const)('%s offers the contact page of the agency', (kind) => {
    drawPanel({ content: missing(kind) });
    const link = screen.getByRole('link', { name: 'Contactpagina van UWV (www.uwv.nl), opent in een nieuw tabblad' });
    expect(link.getAttribute('href')).toBe('https://www.uwv.nl/contact');
  });

  test('draft says why nothing is shown, and offers a way back and the agency itself', () => {
    const showDrafts = vi.fn();
    drawPanel({ content: { ...missing('pack-missing'), kind: 'draft' } as PanelContent, actions: { ...noActions, showDrafts } });
    expect(screen.getByText('Deze uitleg is nog niet nagekeken.')).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://www.uwv.nl/contact');
    fireEvent.click(screen.getByRole('button', { name: 'Laat ook uitleg zien die niet is nagekeken' }));
    expect(showDrafts).toHaveBeenCalledOnce();
  });

  test('an agency without a contact page has no link to one', () => {
    drawPanel({ content: missing('pack-missing', '') });
    expect(screen.queryByRole('link')).toBeNull();
  });

  test.each([
    ['off', 'Zet weer aan', 'switchOn'],
    ['elsewhere', 'Open de uitleg', 'showHere'],
  ] as const)('%s has the button %s', (kind, name, action) => {
    const called = vi.fn();
    drawPanel({ content: { kind }, actions: { ...noActions, [action]: called } });
    fireEvent.click(screen.getByRole('button', { name }));
    expect(called).toHaveBeenCalledOnce();
  });

  test('promises no people below where there are none', () => {
    drawPanel({ content: { kind: 'none' } });
    const promised = screen.queryByText(/kies hieronder wie u kan helpen/i);
    expect(promised === null || screen.queryAllByRole('link').length > 0 || screen.queryAllByRole('article').length > 0).toBe(true);
  });
});

describe('a broken rule file', () => {
  const broken = 'ww.yaml 3:1  Hier ontbreekt "summary".\n1 probleem in 1 bestand.';

  test('is told above the last good help', () => {
    drawPanel({ content: help, broken });
    expect(screen.getByText('Een regelbestand is kapot. U ziet de laatste goede uitleg.')).toBeTruthy();
    expect(screen.getByText('ww.yaml 3:1 Hier ontbreekt "summary".')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'WW aanvragen' })).toBeTruthy();
  });

  test('leaves one title in the panel, that of the help', () => {
    const container = drawPanel({ content: help, broken });
    expect([...container.querySelectorAll('#title')].map((title) => title.textContent)).toEqual(['WW aanvragen']);
  });
});

test('a text with a list in it is drawn as one', () => {
  drawPanel({
    content: { kind: 'help', view: aHelpView({ summary: { ...aSaying(''), blocks: [{ kind: 'list', rows: [[{ kind: 'text', text: 'een' }]] }] } }) },
  });
  expect(fold('Wat is dit voor pagina?').querySelector('li')?.textContent).toBe('een');
});
