// The sheet for at home: one A4 with the task, three steps, two people to call and lines to write on. It is made from what
// the panel shows and from what the reader typed by hand for it; nothing of the page gets on it, and nothing is kept.
import type { Say } from '../language/interface-words.ts';
import type { ContactView, HelpView, Saying } from './help-view.ts';
import { officialPage } from './official-page.ts';
import { type SheetSize, sheetSizes, sheetTakes, tallestSheet } from './sheet-size.ts';

/** Lines that a reader may type; an empty one becomes a line to write on. */
export type SheetTyped = { readonly worked: string; readonly helper: string; readonly meeting: string };

/** The longest text of each typed line, in characters: so much fits on its line or two of the sheet. */
export const longestTyped: Readonly<Record<keyof SheetTyped, number>> = { worked: 120, helper: 60, meeting: 60 };

/** One person to call: `hours` in words, `page` as host and path where no number was confirmed. */
export type SheetContact = {
  readonly id: string;
  readonly name: Saying;
  readonly phone: string;
  readonly hours: readonly string[];
  readonly page: string;
};

export type SheetView = {
  readonly agency: string;
  readonly title: Saying;
  /** The first thing that is asked; nothing where the page asks nothing, or waits for an answer. */
  readonly task: Saying | undefined;
  readonly verdict: HelpView['verdict'];
  /** `day` in words as the reader's own letter gave it; `blank` is a line to write it on. */
  readonly lastDay: { readonly kind: 'known'; readonly day: string } | { readonly kind: 'blank' } | { readonly kind: 'none' };
  readonly steps: readonly Saying[];
  /** The page has more steps than stand here, and the sheet says so. */
  readonly hasMoreSteps: boolean;
  /** One of the agency and one that is independent of it, as far as there are. */
  readonly contacts: readonly SheetContact[];
  /** Host and path of the first source. */
  readonly page: string;
  readonly isChecked: boolean;
  readonly typed: SheetTyped;
  /** How large the letters are on paper. */
  readonly size: SheetSize;
};

export type SheetInput = {
  readonly view: HelpView;
  readonly typed: SheetTyped;
  /** The last day in words, where the reader typed the day of a letter. */
  readonly lastDay?: string | undefined;
  /** Its words take room too. */
  readonly say: Say;
};

const mostSteps = 3;

/**
 * The sheet of a rule. It always fits on one A4: long texts get smaller letters, and where even those are too many it holds
 * fewer steps and says that there are more. No sentence is ever cut.
 */
export function sheetView(input: SheetInput): SheetView {
  for (let steps = mostSteps; steps > 0; steps -= 1) {
    for (const size of sheetSizes) {
      const sheet = sheetWith(input, steps, size);
      if (sheetTakes(sheet, input.say) <= tallestSheet) return sheet;
    }
  }
  return sheetWith(input, 0, 'small');
}

function sheetWith({ view, typed, lastDay }: SheetInput, most: number, size: SheetSize): SheetView {
  const [ask] = view.asks;
  return {
    agency: view.agency,
    title: view.title,
    task: ask?.what,
    verdict: view.verdict,
    lastDay: lastDay ? { kind: 'known', day: lastDay } : { kind: ask === undefined || ask.by.kind === 'none' ? 'none' : 'blank' },
    steps: view.steps.slice(0, most).map((step) => step.do),
    hasMoreSteps: view.steps.length > most,
    contacts: [firstOf(view.contacts, 'agency'), firstOf(view.contacts, 'independent')].flatMap((contact) => contact ?? []),
    page: view.sources[0] ? officialPage(view.sources[0].address) : '',
    isChecked: view.checkedOn !== undefined,
    typed,
    size,
  };
}

/** The first with a number, because people call from home; else the first. */
function firstOf(contacts: readonly ContactView[], kind: ContactView['kind']): SheetContact | undefined {
  const of = contacts.filter((contact) => contact.kind === kind);
  const found = of.find(({ phone }) => phone !== '') ?? of[0];
  if (!found) return undefined;
  const { id, name, phone, hours, page } = found;
  return { id, name, phone, hours: phone ? hours : [], page: page ? officialPage(page) : '' };
}
