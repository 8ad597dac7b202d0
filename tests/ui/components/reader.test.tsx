import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { ReaderProps } from '../../../components/Reader.tsx';
import type { Reading } from '../../../components/reading-state.ts';
import { aHelpView, silentReader } from '../builders.ts';
import { drawPanel } from '../draw.tsx';

const reading: Reading = { kind: 'reading', sentence: 'p1:0' };
const paused: Reading = { kind: 'paused', sentence: 'p1:0' };

/** The whole panel, with a reader in this state; what is pressed calls back here. */
function drawReader(changes: Partial<ReaderProps> = {}) {
  const actions = { start: vi.fn(), stop: vi.fn(), pause: vi.fn(), goOn: vi.fn(), back: vi.fn(), setSlow: vi.fn(), allowOnline: vi.fn() };
  drawPanel({ content: { kind: 'help', view: aHelpView() }, reader: { ...silentReader, ...changes, actions } });
  return actions;
}
const bar = () => within(screen.getByRole('region', { name: 'Voorlezen' }));
const namesIn = (part: ReturnType<typeof bar>) => part.getAllByRole('button').map((button) => button.textContent);

describe('the button "Lees voor"', () => {
  test('is the first of three', () => {
    drawReader();
    const tools = screen.getByRole('button', { name: 'Lees voor' }).parentElement;
    expect([...(tools?.children ?? [])].map((button) => button.textContent)).toEqual(['Lees voor', 'Kies taal', 'Zoek hulp']);
  });

  test('starts, and nothing starts by itself', () => {
    const { start } = drawReader();
    expect(start).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Lees voor' }));
    expect(start).toHaveBeenCalledOnce();
  });

  test.each<Reading>([{ kind: 'starting' }, reading, paused])('stops while it is $kind', (now) => {
    const { start, stop } = drawReader({ reading: now });
    const button = screen.getByRole('button', { name: 'Lees voor', pressed: true });
    fireEvent.click(button);
    expect([start.mock.calls.length, stop.mock.calls.length]).toEqual([0, 1]);
  });
});

describe('the bar', () => {
  test('is not there while nothing is read', () => {
    drawReader();
    expect(screen.queryByRole('region', { name: 'Voorlezen' })).toBeNull();
  });

  test('stands before what is read', () => {
    drawReader({ reading });
    const region = screen.getByRole('region', { name: 'Voorlezen' });
    expect(region.compareDocumentPosition(screen.getByRole('main')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByRole('main').contains(region)).toBe(false);
  });

  test.each([
    ['Pauze', 'pause'],
    ['Stop', 'stop'],
    ['Terug', 'back'],
  ] as const)('%s calls back', (name, action) => {
    const actions = drawReader({ reading });
    fireEvent.click(bar().getByRole('button', { name }));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  test('goes on after a pause', () => {
    const { goOn } = drawReader({ reading: paused });
    expect(namesIn(bar())).toEqual(['Verder', 'Stop', 'Rustig', 'Terug']);
    fireEvent.click(bar().getByRole('button', { name: 'Verder' }));
    expect(goOn).toHaveBeenCalledOnce();
  });

  test.each([
    [false, true],
    [true, false],
  ])('slow is %s, and one press makes it %s', (isSlow, next) => {
    const { setSlow } = drawReader({ reading, isSlow });
    fireEvent.click(bar().getByRole('button', { name: 'Rustig', pressed: isSlow }));
    expect(setSlow).toHaveBeenCalledExactlyOnceWith(next);
  });

  test('asks before a voice on the internet is used', () => {
    const { allowOnline, stop } = drawReader({ reading: { kind: 'asking-online' } });
    expect(bar().getByRole('status').textContent).toContain('Deze stem werkt via internet.');
    fireEvent.click(bar().getByRole('button', { name: 'Nee' }));
    expect([stop.mock.calls.length, allowOnline.mock.calls.length]).toEqual([1, 0]);
    fireEvent.click(bar().getByRole('button', { name: 'Ja, lees voor' }));
    expect(allowOnline).toHaveBeenCalledOnce();
  });

  test.each([
    ['no-voice', 'Uw computer heeft geen stem voor deze taal.'],
    ['failed', 'Voorlezen lukt nu niet.'],
  ] as const)('says what %s means, and can be shut', (kind, said) => {
    const { stop } = drawReader({ reading: { kind } });
    expect(bar().getByRole('status').textContent).toContain(said);
    fireEvent.click(bar().getByRole('button', { name: 'Sluit' }));
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe('where the voice is', () => {
  const promise = 'Wegwijs verstuurt niets. Wij zien uw gegevens niet.';
  const foot = () => screen.getByRole('main').querySelector('footer')?.textContent ?? '';

  test('is said while the computer itself speaks', () => {
    drawReader({ reading });
    expect(foot()).toBe(`De stem zit in uw computer. Er gaat geen tekst naar buiten.${promise}`);
  });

  test('is not said while nothing is read', () => {
    drawReader();
    expect(foot()).toBe(promise);
  });

  test('stands in place of the promise that nothing goes out, once the reader allowed the internet', () => {
    drawReader({ reading, isOnline: true });
    expect(foot()).toContain('De stem werkt via internet.');
    expect(foot()).not.toContain('Wegwijs verstuurt niets');
  });
});
