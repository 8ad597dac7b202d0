// How much room a sheet takes on an A4, reckoned from its texts, so that it can be made to fit before it is drawn. Reckoned
// too large rather than too small: tests/e2e/sheet.test.ts prints the fullest sheets and counts pages.

import type { Saying } from './help-view.ts';
import { plainWords } from './plain-words.ts';
import type { SheetView } from './sheet-view.ts';

export type SheetSize = 'large' | 'medium' | 'small';
export const sheetSizes: readonly SheetSize[] = ['large', 'medium', 'small'];

/** Height in mm of the letters' line and of a line to write on; components/sheet.css draws these. */
const measures: Readonly<Record<SheetSize, { readonly line: number; readonly letter: number; readonly blank: number; readonly gap: number }>> = {
  large: { line: 6.7, letter: 2.7, blank: 10, gap: 4 },
  medium: { line: 5.8, letter: 2.35, blank: 8.5, gap: 3 },
  small: { line: 4.9, letter: 2, blank: 7.5, gap: 2 },
};

/** An A4 is 297 mm; its margins take 20, and a little is left over. */
export const tallestSheet = 272;
const width = 180;
const half = 86;

/** Lines to write on that are always there: four of the meeting (two are typed instead at will), one of today, four for the next helper. */
const blanks = 9;

/** The height in mm that a sheet takes at most. */
export function sheetTakes(sheet: SheetView): number {
  const { line, letter, blank, gap } = measures[sheet.size];
  const lines = (text: string, room: number, scale = 1): number => Math.ceil((lengthOf(text) * letter * scale) / room);
  const said = (saying: Saying, room: number, scale = 1): number =>
    (lines(plainWords(saying.blocks), room, scale) + marksOf(saying, scale)) * line * scale +
    (saying.dutch ? (lines(plainWords(saying.dutch), room - 4) + 1) * line + 2 : 0);
  const head = 16 + line;
  const title = said(sheet.title, width, 1.5);
  const task = sheet.task ? said(sheet.task, width - 10, 1.2) : 2 * line * 1.2;
  const lastDay = sheet.lastDay.kind === 'known' ? 2 * line * 1.3 : sheet.lastDay.kind === 'blank' ? blank : 0;
  const box = 9 + line + task + lastDay;
  const steps = sum(sheet.steps.map((step) => said(step, half - 13) + 2)) + (sheet.hasMoreSteps ? 2 * line : 0);
  const contacts = sum(
    sheet.contacts.map(
      ({ name, phone, hours, page }) =>
        2 + said(name, half) + (phone ? line * 1.2 : lines(page, half) * line) + sum(hours.map((hour) => lines(hour, half) * line)),
    ),
  );
  const grid = line * 1.5 + Math.max(steps, contacts);
  const typed = sum(Object.values(sheet.typed).map((text) => lines(text, width - 60, 1) * line));
  const foot = 6 + lines(sheet.page, width - 40) * line + 2 * line;
  return head + title + box + grid + blanks * blank + typed + 3 * line * 1.4 + foot + 6 * gap;
}

/** "Nog niet vertaald" and "Deze vertaling hoort bij een oudere tekst" stand on a line of their own. */
const marksOf = ({ state }: Saying, scale: number): number => (state === 'not-translated' || state === 'stale' ? 1 / scale : 0);

/** In letters of ordinary width: those of China, Japan and Korea take two. */
const lengthOf = (text: string): number => [...text].reduce((length, letter) => length + ((letter.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
