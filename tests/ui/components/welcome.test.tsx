import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Welcome, type WelcomeProps } from '../../../components/Welcome.tsx';
import { dutch, say, wordsIn } from '../builders.ts';
import { faultsOf } from './faults.ts';

const sites = [
  { name: 'DigiD', byItself: [], byClick: ['digid.nl'] },
  { name: 'UWV', byItself: ['www.uwv.nl'], byClick: ['mijn.uwv.nl'] },
];
const drawn = (props: Partial<WelcomeProps> = {}): void =>
  void render(
    <Welcome
      {...{ say, language: dutch.language, languages: [dutch.language, wordsIn('en').language], sites, keys: [] }}
      hasMunicipalities={false}
      isButtonInSight={undefined}
      chooseLanguage={() => {}}
      {...props}
    />,
  );
const part = (title: string) => within(screen.getByRole('heading', { name: title, level: 2 }).closest('section') ?? expect.fail(title));

beforeAll(() => {
  document.documentElement.lang = 'nl';
  document.title = 'Wegwijs';
});

test('the first thing to choose is the language, each by its own name', () => {
  const choose = vi.fn();
  drawn({ chooseLanguage: choose });
  const [first, second] = screen.getAllByRole('button');
  expect([first?.textContent, first?.getAttribute('aria-pressed'), second?.lang]).toEqual(['Nederlands', 'true', 'en']);
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(choose).toHaveBeenCalledWith('en');
});

test('it says what we never do, and that much is not checked yet', () => {
  drawn();
  expect(part('Wat doet Wegwijs nooit?').getByText('Wegwijs verstuurt niets.')).toBeTruthy();
  expect(screen.getByText(/^Veel uitleg is nog niet nagekeken\./)).toBeTruthy();
});

test('each agency has its sites, and it is said which need a click', () => {
  drawn();
  const uwv = within(screen.getByRole('heading', { name: 'UWV', level: 3 }).parentElement ?? expect.fail());
  expect(uwv.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['www.uwv.nl', 'mijn.uwv.nl']);
  expect(uwv.getByText('Wegwijs kijkt hier alleen als u dat vraagt')).toBeTruthy();
});

describe('our button', () => {
  test('that is not in sight is explained', () => {
    drawn({ isButtonInSight: false });
    expect(screen.getByText('Klik boven in uw browser op het puzzelstukje.')).toBeTruthy();
  });

  test('that is in sight is not', () => {
    drawn({ isButtonInSight: true });
    expect(screen.getByRole('status').textContent).toBe('Wegwijs staat boven in uw browser.');
  });

  test('that the browser puts there by itself needs no words', () => {
    drawn();
    expect(screen.queryByRole('status')).toBeNull();
  });
});

test('keys are shown as the browser writes them, and one that is missing is said', () => {
  drawn({
    keys: [
      { for: 'open-help', keys: 'Alt+Shift+U' },
      { for: 'explain-field', keys: '' },
    ],
  });
  expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual(['Alt+Shift+U', 'Geen toets']);
});

test('axe finds no fault in it', async () => {
  drawn({ isButtonInSight: false, keys: [{ for: 'popup', keys: 'Alt+Shift+H' }] });
  const { faults, scanned } = await faultsOf(document);
  expect(faults).toEqual([]);
  expect(scanned).toBeGreaterThanOrEqual(40);
});
