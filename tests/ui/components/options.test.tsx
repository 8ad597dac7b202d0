import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Options, type OptionsActions, type OptionsProps } from '../../../components/Options.tsx';
import { noChanges } from '../../../core/match/access.ts';
import { defaultSettings } from '../../../core/settings.ts';
import { dutch, say, wordsIn } from '../builders.ts';
import { faultsOf } from './faults.ts';

const noActions: OptionsActions = { change() {}, addHosts() {}, giveHostBack() {}, changeKeys() {}, async wipeAll() {} };
const drawn = (props: Partial<OptionsProps> = {}): void =>
  void render(
    <Options
      {...{ say, language: dutch.language, languages: [dutch.language, wordsIn('en').language], settings: defaultSettings }}
      access={noChanges}
      municipalities={[]}
      keys={[]}
      version="0.1.0"
      actions={noActions}
      {...props}
    />,
  );
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

beforeAll(() => {
  document.documentElement.lang = 'nl';
  document.title = 'Wegwijs';
  // jsdom draws no dialog.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

describe('a choice is handed on with all others as they were', () => {
  test.each([
    ['English', { language: 'en' }],
    ['Groot', { textSize: 'large' }],
    ['Zet overal uit', { paused: true }],
    ['Zet nooit iets in de pagina', { neverInPage: true }],
    ['Laat alleen uitleg zien die is nagekeken', { hideDrafts: true }],
    ['Zet weer aan op www.uwv.nl', { pausedHosts: ['digid.nl'] }],
  ])('%s', (name, changes) => {
    const change = vi.fn();
    const settings = { ...defaultSettings, pausedHosts: ['digid.nl', 'www.uwv.nl'] };
    drawn({ settings, actions: { ...noActions, change } });
    press(name);
    expect(change).toHaveBeenCalledExactlyOnceWith({ ...settings, ...changes });
  });

  test('and can be taken back', () => {
    const change = vi.fn();
    drawn({ settings: { ...defaultSettings, paused: true, neverInPage: true, hideDrafts: true }, actions: { ...noActions, change } });
    press('Zet weer aan');
    press('Zet de knop weer in de pagina');
    press('Laat ook uitleg zien die niet is nagekeken');
    expect(change.mock.calls.map(([settings]) => [settings.paused, settings.neverInPage, settings.hideDrafts])).toEqual([
      [false, true, true],
      [true, false, true],
      [true, true, false],
    ]);
  });
});

test('a site that the reader allowed can be given back', () => {
  const giveHostBack = vi.fn();
  drawn({ access: { granted: ['digid.nl'], withdrawn: [] }, actions: { ...noActions, giveHostBack } });
  press('Kijk op digid.nl alleen als ik dat vraag');
  expect(giveHostBack).toHaveBeenCalledExactlyOnceWith('digid.nl');
});

test('where nothing is switched off, that is said', () => {
  drawn();
  expect(screen.getByText('U hebt Wegwijs op geen site uitgezet.')).toBeTruthy();
});

test('everything that is kept stands in one list, with its value', () => {
  drawn({ settings: { ...defaultSettings, pausedHosts: ['www.uwv.nl', 'uwv.nl'] } });
  const value = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
  expect([value('Welke taal?'), value('Waar staat Wegwijs uit?'), value('Waar mag Wegwijs van u vanzelf kijken?')]).toEqual([
    'Nederlands',
    'www.uwv.nl, uwv.nl',
    'Nergens',
  ]);
});

describe('erasing everything', () => {
  test('is asked once more, and then done and said', async () => {
    const wipeAll = vi.fn(async () => {});
    drawn({ actions: { ...noActions, wipeAll } });
    press('Wis alles');
    expect(wipeAll).not.toHaveBeenCalled();
    press('Ja, wis alles');
    expect(wipeAll).toHaveBeenCalledOnce();
    expect(await screen.findByText('Al uw keuzes zijn gewist.')).toBeTruthy();
  });

  test('is not done by a reader who goes back', () => {
    const wipeAll = vi.fn(async () => {});
    drawn({ actions: { ...noActions, wipeAll } });
    press('Wis alles');
    press('Nee, ga terug');
    expect(wipeAll).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

test('on a phone, which has no keys of ours, nothing is said of them', () => {
  drawn();
  expect(screen.queryByRole('button', { name: 'Kies een andere toets' })).toBeNull();
});

test('axe finds no fault in it, also while it asks', async () => {
  drawn({
    settings: { ...defaultSettings, pausedHosts: ['www.uwv.nl'] },
    access: { granted: ['digid.nl'], withdrawn: [] },
    keys: [{ for: 'open-help', keys: 'Alt+Shift+U' }],
  });
  const { faults, scanned } = await faultsOf(document);
  expect(faults).toEqual([]);
  expect(scanned).toBeGreaterThanOrEqual(40);
  press('Wis alles');
  expect((await faultsOf(document)).faults).toEqual([]);
});
