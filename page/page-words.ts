// Marks the words of a rule on the page as long as a panel asks for it, follows the page, and tells which word was chosen.
import type { Line } from '../core/port/line.ts';
import { readPanelToTools, type ToolsToPanel } from '../core/port/tool-messages.ts';
import { ownDocument } from './own-document.ts';
import { createTermMarks, type TermMarks } from './term-marks.ts';
import { watchChanges } from './watch-changes.ts';

/** Makes the marks of a page; the answer takes each line to a panel. */
export function pageWords(window: Window): (line: Line<unknown>) => void {
  const page = ownDocument(window.document);
  let now: { readonly line: Line<ToolsToPanel>; readonly marks: TermMarks; readonly changes: { stop(): void } } | undefined;

  const stop = (): void => {
    now?.changes.stop();
    now?.marks.stop();
    now = undefined;
  };
  return (line) => {
    line.onMessage((received) => {
      const wish = readPanelToTools(received);
      if (wish?.kind === 'rest' && now?.line === line) stop();
      if (wish?.kind !== 'words') return;
      stop();
      if (wish.terms.length === 0) return;
      const marks = createTermMarks(window, page, wish.terms, (term) => line.send({ kind: 'at-word', term }));
      now = { line, marks, changes: watchChanges(window, page, (roots) => marks.rescan(roots)) };
      marks.start();
    });
    line.onClose(() => now?.line === line && stop());
  };
}
