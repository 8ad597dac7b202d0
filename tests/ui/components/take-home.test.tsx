import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { PanelContent } from '../../../components/panel-state.ts';
import { SheetOnDemand, TakeHome } from '../../../components/TakeHome.tsx';
import { Terms } from '../../../components/terms.ts';
import type { HelpView } from '../../../core/view/help-view.ts';
import { aContact, aHelpView, anAbout, anAsk, aSaying, noActions, wordsIn } from '../builders.ts';
import { draw, drawPanel, fold } from '../draw.tsx';

const title = 'Maak een blad voor thuis';
const view: HelpView = aHelpView({
  verdict: 'asks',
  asks: [anAsk({ by: { kind: 'not-said' } })],
  steps: ['Log in.', 'Kijk.', 'Wacht.', 'Lees.'].map((step) => ({ id: step, do: aSaying(step) })),
  contacts: [
    aContact({ phone: '088 898 92 94', hours: ['maandag: 8.00 tot 17.00 uur'] }),
    aContact({ id: 'nl/loket', kind: 'independent', name: aSaying('Het Juridisch Loket'), phone: '0800 8020' }),
  ],
});
const help = (changes: Partial<HelpView> = {}): PanelContent => ({ kind: 'help', view: { ...view, ...changes } });

beforeAll(async () => {
  await SheetOnDemand.fetchAhead();
  // jsdom has no layout, so nothing to scroll.
  Element.prototype.scrollIntoView = () => {};
});

/** What a browser tells when a fold is opened. */
function open(): HTMLElement {
  const part = fold(title);
  part.setAttribute('open', '');
  fireEvent(part, new Event('toggle'));
  return part;
}
const sheet = (): HTMLElement => screen.getByRole('article', { name: title });

function drawSheet(changes: Partial<HelpView> = {}, own: { lastDay?: string; print?(part: HTMLElement): void } = {}): HTMLElement {
  draw(<TakeHome view={{ ...view, ...changes }} about={anAbout()} print={() => {}} {...own} />);
  open();
  return sheet();
}

test('the button below the people opens it', () => {
  drawPanel({ content: help() });
  fireEvent.click(within(fold('Wie kan helpen?')).getByRole('button', { name: title }));
  expect(fold(title).hasAttribute('open')).toBe(true);
  expect(document.activeElement).toBe(fold(title).querySelector('summary'));
});

test('nothing of it is drawn before somebody asks for it', () => {
  drawPanel({ content: help() });
  expect(screen.queryByRole('article', { name: title })).toBeNull();
});

describe('on it stand', () => {
  test.each([
    ['who speaks, and who does not', 'Dit is uitleg van Wegwijs. Niet van UWV.'],
    ['the task', 'Bel UWV.'],
    ['a step', 'Wacht.'],
    ['that there are more steps', 'Er zijn meer stappen.'],
    ['the number of the agency in groups', '088 898 92 94'],
    ['its hours', 'maandag: 8.00 tot 17.00 uur'],
    ['somebody independent', 'Het Juridisch Loket'],
    ['the official page by host and path', 'www.uwv.nl/nl/ww'],
    ['that nobody checked it', 'Concept.'],
    ['room for the last day', 'Uw laatste dag'],
    ['the Dutch part for the next helper', 'Hier werkt de cliënt liever'],
  ])('%s', (_, text) => {
    expect(drawSheet().textContent).toContain(text);
  });

  test('a hard word as plain words: nothing on paper can be pressed', () => {
    const explained = { id: 'ww', word: aSaying('WW'), dutchWord: 'WW', is: aSaying('Geld.') };
    const step = { id: 'ww', do: aSaying([{ kind: 'term', text: 'WW', term: 'ww' }]) };
    draw(
      <Terms.Provider value={new Map([['ww', explained]])}>
        <TakeHome view={{ ...view, steps: [step] }} about={anAbout()} print={() => {}} />
      </Terms.Provider>,
    );
    open();
    expect(within(sheet()).getByText('WW').localName).toBe('span');
    expect(within(sheet()).queryByRole('button')).toBeNull();
  });

  test('no fourth step', () => {
    expect(drawSheet().textContent).not.toContain('Lees.');
  });

  test('the last day of the reader’s letter', () => {
    expect(drawSheet({}, { lastDay: 'woensdag 14 april 2027' }).textContent).toContain('Uw laatste dag: woensdag 14 april 2027');
  });

  test('what the verdict is, where there is no task', () => {
    expect(drawSheet({ verdict: 'nothing', asks: [] }).textContent).toContain('Deze pagina vraagt niets van u');
  });
});

describe('what is typed', () => {
  test('is on the sheet at once, and that it is not kept is said', () => {
    drawSheet();
    fireEvent.input(screen.getByLabelText('Wat lukte vandaag?'), { target: { value: 'Inloggen' } });
    expect(sheet().textContent).toContain('Inloggen');
    expect(fold(title).textContent).toContain('Wij bewaren niet wat u hier typt.');
  });

  test('is gone with the page it was typed for', () => {
    const panel = drawPanel({ content: help({ rule: 'nl/uwv/ww' }) });
    open();
    fireEvent.input(screen.getByLabelText('Wie hielp u vandaag?'), { target: { value: 'Anna' } });
    drawPanel({ content: help({ rule: 'nl/uwv/ww', steps: [] }) }, panel);
    expect(sheet().textContent, 'the same page keeps it').toContain('Anna');
    drawPanel({ content: help({ rule: 'nl/uwv/wia' }) }, panel);
    open();
    expect(sheet().textContent).not.toContain('Anna');
  });
});

describe('in another language', () => {
  const english = wordsIn('en').language;

  test('the part for the next helper stays Dutch', () => {
    const part = drawSheet({ language: 'en' });
    const dutchPart = [...part.querySelectorAll('[lang="nl"]')].map(({ textContent }) => textContent).join(' ');
    expect(english.code).toBe('en');
    for (const words of ['Voor de volgende helper', 'Gedaan', 'Nog te doen', 'Laatste dag', 'Hier werkt de cliënt liever'])
      expect(dutchPart).toContain(words);
  });

  test('that part is named once where the language calls it the same, as easy Dutch does', () => {
    const part = drawSheet({ language: 'nl-easy' });
    expect(part.textContent?.match(/Voor de volgende helper/g)).toHaveLength(1);
  });

  test('a task that a computer translated has its Dutch beside it', () => {
    const what = aSaying('Call UWV.', { language: 'en', state: 'machine', dutch: aSaying('Bel UWV.').blocks });
    const text = drawSheet({ language: 'en', asks: [anAsk({ what })] }).textContent;
    expect(text).toContain('Call UWV.');
    expect(text).toContain('Bel UWV.');
  });
});

test('printing hands over the sheet alone', () => {
  const print = vi.fn<(part: HTMLElement) => void>();
  drawPanel({ content: help(), actions: { ...noActions, print } });
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Druk het blad af' }));
  const [part] = print.mock.calls[0] ?? [];
  expect(part?.contains(sheet())).toBe(true);
  expect(part?.querySelector('input, button, summary')).toBeNull();
});
