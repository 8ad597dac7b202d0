// How much room a sheet takes on an A4, reckoned from its texts, so that it can be made to fit before it is drawn. It is
// reckoned a little too large rather than too small; tests/e2e/sheet.test.ts prints the fullest sheets and counts pages.
import type { InterfaceKey, Say } from '../language/interface-words.ts';
import type { Saying } from './help-view.ts';
import { plainWords } from './plain-words.ts';
import type { SheetView } from './sheet-view.ts';

export type SheetSize = 'large' | 'medium' | 'small';
export const sheetSizes: readonly SheetSize[] = ['large', 'medium', 'small'];

/** In mm: a line of text, the width of a letter, a line to write on, and the gap between parts; components/sheet.css draws these. */
const measures: Readonly<Record<SheetSize, { readonly line: number; readonly letter: number; readonly blank: number; readonly gap: number }>> = {
  large: { line: 6.7, letter: 2.65, blank: 9, gap: 3.5 },
  medium: { line: 5.8, letter: 2.3, blank: 8.5, gap: 3 },
  small: { line: 4.9, letter: 1.95, blank: 7.5, gap: 2 },
};

/** An A4 is 297 mm high and its margins take 20; what is left over covers wide letters. */
export const tallestSheet = 268;
const width = 180;
/** One of the two columns, with steps and with people. */
const column = 86;
/** The least that is left of a line to write on, before its label goes above it. */
const shortestBlank = 26;

/** The height in mm that a sheet takes at most, between the margins. */
export function sheetTakes(sheet: SheetView, say: Say): number {
  const { line, letter, blank, gap } = measures[sheet.size];
  const rows = (text: string, room: number, scale = 1): number => Math.max(1, Math.ceil((lengthOf(text) * letter * scale) / room));
  const text = (said: string, room: number, scale = 1): number => rows(said, room, scale) * line * scale;
  const saying = (said: Saying, room: number, scale = 1): number =>
    text(plainWords(said.blocks), room, scale) +
    (isMarked(said) ? text(say('translation-stale'), room) : 0) +
    (said.dutch ? line + text(plainWords(said.dutch), room - 5) : 0);
  const toWriteOn = (label: InterfaceKey, typed = ''): number => {
    const labelWidth = lengthOf(say(label)) * letter + 4;
    const besides = width - labelWidth < shortestBlank ? width : width - labelWidth;
    const above = besides === width ? text(say(label), width) : 0;
    return above + blank + (rows(typed, besides, 1.1) - 1) * line;
  };
  const heading = (said: string, room: number): number => text(said, room, 1.1);

  const head = 4 + Math.max(8, text(`${say('band-from')} ${say('band-not-from')}`, width - 14));
  const lastDay = { known: text(`${say('sheet-last-day')}: `, width) + 0.2 * line, blank: toWriteOn('sheet-last-day'), none: 0 };
  const task = sheet.task ? saying(sheet.task, width - 10, 1.2) : text(say(`verdict-${sheet.verdict}`), width - 10, 1.2);
  const box = 8 + text(say('sheet-task'), width - 10) + task + lastDay[sheet.lastDay.kind];
  const steps = heading(say('sheet-steps'), column) + sum(sheet.steps.map((step) => saying(step, column - 12, 1.05) + 1.5));
  const more = sheet.hasMoreSteps ? text(say('sheet-more-steps'), column) : 0;
  const people = sheet.contacts.map(
    ({ name, phone, hours, page }) =>
      1 + saying(name, column) + (phone ? line * 1.15 : text(page, column)) + sum(hours.map((each) => text(each, column))),
  );
  const meeting =
    heading(say('sheet-meeting'), width) +
    toWriteOn('sheet-typed-worked', sheet.typed.worked) +
    toWriteOn('sheet-typed-helper', sheet.typed.helper) +
    toWriteOn('sheet-phone') +
    toWriteOn('sheet-typed-meeting', sheet.typed.meeting) +
    toWriteOn('sheet-promised');
  // Its Dutch words are short and the same in every language.
  const nextHelper = heading(`${say('sheet-next-helper')} ${say('sheet-next-helper')}`, width) + 4 * blank;
  const foot =
    3 + text(`${say('sheet-page')}: ${sheet.page}`, width) + (sheet.isChecked ? 0 : text(`${say('concept')} ${say('concept-more')}`, width));
  const grid = Math.max(steps + more, heading(say('sheet-call'), column) + sum(people));
  return head + saying(sheet.title, width, 1.6) + box + grid + meeting + nextHelper + foot + 6 * gap;
}

/** "Nog niet vertaald" and "Deze vertaling hoort bij een oudere tekst" stand below the sentence. */
const isMarked = ({ state }: Saying): boolean => state === 'not-translated' || state === 'stale';

/** In letters of ordinary width: those of China, Japan and Korea take two. */
const lengthOf = (text: string): number => [...text].reduce((length, letter) => length + ((letter.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
