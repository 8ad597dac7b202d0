// What the page tools do for the panels of this page: they look for the facts and the fields that a panel names, follow
// the page as long as somebody sees a panel, and answer with verdicts only.
import type { Line } from '../core/port/line.ts';
import { type Look, readPanelToTools, type ToolsToPanel } from '../core/port/tool-messages.ts';
import { findField } from './find-field.ts';
import { type Following, followLook } from './follow-look.ts';
import { keepClear } from './keep-clear.ts';
import type { Outline } from './outline-field.ts';
import { ownDocument } from './own-document.ts';
import { controlOf, windowOf } from './own-node.ts';

type ToolsLine = Line<ToolsToPanel>;

/** What the tools find beside them: the panel's frame while it is open, the ring once it was wanted, and where the reader asked. */
export type Beside = {
  frame(): HTMLElement | undefined;
  outline(): Outline | undefined;
  /** The element that the reader asked about before the panel opened; given once. */
  asked?(): Element | undefined;
};

/** Makes the tools of a page; the answer takes each line to a panel. */
export function pageTools(window: Window, { frame, outline, asked }: Beside): (line: Line<unknown>) => void {
  const page = ownDocument(window.document);
  // One panel at a time is seen; the last one that asked is the one.
  let now: { readonly line: ToolsLine; readonly look: Look; readonly following: readonly Following[] } | undefined;

  const stop = (): void => {
    for (const each of now?.following ?? []) each.stop();
    now = undefined;
    outline()?.hide();
  };
  const look = (line: ToolsLine, wanted: Look): void => {
    stop();
    now = {
      line,
      look: wanted,
      following: [followLook(window, page, wanted, (message) => line.send(message), asked?.()), keepClear(window, page, frame)],
    };
  };
  const pointAt = (line: ToolsLine, id: string | undefined, goThere: boolean): void => {
    const field = now?.look.fields.find((each) => each.id === id);
    const place = field && findField(page, field);
    if (!place || place.kind === 'gone') return outline()?.hide();
    if (!goThere) return outline()?.show(place.element);
    outline()?.show(place.element, () => {
      frame()?.focus();
      line.send({ kind: 'back' });
    });
    focusField(place.element);
  };
  return (line) => {
    line.onMessage((received) => {
      const wish = readPanelToTools(received);
      if (wish?.kind === 'look') look(line, wish.look);
      if (wish?.kind === 'rest' && now?.line === line) stop();
      if (wish?.kind === 'point') pointAt(line, wish.field, wish.goThere);
    });
    line.onClose(() => now?.line === line && stop());
  };
}

/** Brings the reader's keyboard to a field, by its own method: a form may have a field that is named `focus`. */
function focusField(element: Element): void {
  const field = controlOf(element) ?? element;
  windowOf(field)?.focus();
  HTMLElement.prototype.focus.call(field, { preventScroll: true });
}
