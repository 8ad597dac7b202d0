import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/Popup.tsx';
import { dutch, say } from '../builders.ts';

const noActions = { open() {}, openBeside() {}, askForHost: undefined, giveHostBack: undefined, switchHere() {}, pause() {} };
const drawn = (props: Partial<PopupProps>): void =>
  void render(<Popup say={say} language={dutch.language} help="help" host="www.uwv.nl" agencyName="UWV" inPage actions={noActions} {...props} />);
const buttons = (): (string | null)[] => screen.getAllByRole('button').map((button) => button.textContent);

describe('what there is for this page', () => {
  test.each<[PopupProps['help'], string, string[]]>([
    ['help', 'Er is uitleg bij deze pagina.', ['Open de uitleg', 'Open de uitleg naast de pagina', 'Zet uit op deze site', 'Zet overal uit']],
    [
      'click',
      'Op deze site kijkt Wegwijs alleen als u dat vraagt.',
      ['Open de uitleg', 'Open de uitleg naast de pagina', 'Zet uit op deze site', 'Zet overal uit'],
    ],
    ['opening', 'De uitleg komt eraan.', ['Open de uitleg naast de pagina', 'Zet uit op deze site', 'Zet overal uit']],
    [
      'no-room',
      'In deze pagina is geen plaats voor de uitleg. Open de uitleg ernaast.',
      ['Open de uitleg naast de pagina', 'Zet uit op deze site', 'Zet overal uit'],
    ],
    ['none', 'Bij deze pagina hebben wij geen uitleg.', ['Zet uit op deze site', 'Zet overal uit']],
    ['loading', 'Wegwijs kijkt welke pagina dit is.', ['Zet uit op deze site', 'Zet overal uit']],
    ['off', 'Wegwijs staat uit op deze site.', ['Zet aan op deze site', 'Zet overal uit']],
    ['paused', 'Wegwijs staat overal uit.', ['Zet weer aan']],
  ])('%s: %s', (help, title, offered) => {
    drawn({ help });
    expect(screen.getByRole('heading', { name: title, level: 1 })).toBeTruthy();
    expect(buttons()).toEqual(offered);
  });

  test('a reader who wants nothing in the page is offered the panel beside it', () => {
    drawn({ help: 'help', inPage: false });
    expect(buttons()).toEqual(['Open de uitleg naast de pagina', 'Zet uit op deze site', 'Zet overal uit']);
  });

  test('on a portal it is said before the click what the click does', () => {
    drawn({ help: 'click' });
    expect(screen.getByText('Na uw klik kijkt Wegwijs welke pagina dit is. Wat u typt, zien wij niet.')).toBeTruthy();
  });
});

test('before the browser asks for a site, it is said what for', () => {
  drawn({ help: 'click', actions: { ...noActions, askForHost() {} } });
  expect(screen.getByText('Dan staat de knop met uitleg er hier vanzelf bij. Uw browser vraagt u eerst of dat mag.')).toBeTruthy();
});

describe('is this the real site', () => {
  test('a host of the list is named in full, with its agency', () => {
    drawn({});
    expect(screen.getByText('U bent op www.uwv.nl. Dat adres staat op onze lijst bij UWV.')).toBeTruthy();
  });

  test.each([{ host: undefined }, { agencyName: undefined }])('anything else is not on our list: %o', (props) => {
    drawn(props);
    expect(screen.getByText('Dit adres staat niet op onze lijst.')).toBeTruthy();
  });
});

test('a site that is not on the list cannot be switched off by itself', () => {
  drawn({ help: 'none', actions: { ...noActions, switchHere: undefined } });
  expect(buttons()).toEqual(['Zet overal uit']);
});

test.each([
  ['Open de uitleg', 'open'],
  ['Open de uitleg naast de pagina', 'openBeside'],
  ['Kijk hier voortaan vanzelf', 'askForHost'],
  ['Kijk hier alleen als ik dat vraag', 'giveHostBack'],
  ['Zet uit op deze site', 'switchHere'],
  ['Zet overal uit', 'pause'],
] as const)('%s calls back', (name, action) => {
  const called = vi.fn();
  drawn({ actions: { ...noActions, [action]: called } });
  fireEvent.click(screen.getByRole('button', { name }));
  expect(called).toHaveBeenCalledOnce();
});
