// Draws components as the panel does, with the words of the panel around them, and finds what was drawn.
import { render, screen, within } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { Panel, type PanelProps } from '../../components/Panel.tsx';
import { Voice } from '../../components/voice.ts';
import { anAbout, dutch, noActions, say, silentReader } from './builders.ts';

/** Draws a part of the panel in Dutch. */
export const draw = (part: ComponentChild): HTMLElement => render(<Voice.Provider value={say}>{part}</Voice.Provider>).container as HTMLElement;

/** Draws a whole panel, or draws one anew that stands there already. */
export function drawPanel(props: Partial<PanelProps> & Pick<PanelProps, 'content'>, container?: HTMLElement): HTMLElement {
  const all: PanelProps = {
    letters: { kind: 'shut', place: 'fold' },
    isAtSection: false,
    agencyName: 'UWV',
    say,
    language: dutch.language,
    languages: [dutch.language],
    broken: '',
    place: { atField: '', atTerm: '', hasMarks: false, mayShow: true, canGoThere: true },
    inPage: true,
    days: { typed: new Map(), today: { year: 2026, month: 11, day: 26 } },
    reader: silentReader,
    textSize: 'normal',
    about: anAbout(),
    actions: noActions,
    ...props,
  };
  return render(<Panel {...all} />, container && { container }).container as HTMLElement;
}

/** What is said below a question of a list of questions: "Voor wanneer?" gives "Er is geen uiterste dag." */
export function answersTo(question: string): string[] {
  const terms = screen.getAllByRole('term').filter((term) => term.textContent === question);
  return terms.map((term) => term.parentElement?.querySelector('dd')?.textContent ?? '');
}

/** The part of the panel below one of its questions. */
export function fold(title: string): HTMLElement {
  const part = screen.getByRole('heading', { name: title, level: 2 }).closest('details');
  if (!part) throw new Error(`${title} is no fold`);
  return part;
}

/** Everything that can be asked of one fold. */
export const inFold = (title: string) => within(fold(title));
