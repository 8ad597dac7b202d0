// The panel inside the page. It shows and does nothing until boot's port has arrived, so a page that loads this frame by
// itself gets an empty one.

import { readPageToPanel } from '../../core/port/messages.ts';
import { putAroundFrame } from '../../platform/page-tools.ts';
import { lineFromFrame } from '../../platform/panel-line.ts';
import { type Following, follow } from './follow-page.ts';
import { startPanel } from './start-panel.tsx';

void lineFromFrame(window).then(async (line) => {
  const ask = (): void => line.send({ kind: 'ask', surface: 'frame' });
  let following: Following | undefined;
  const state = await startPanel({
    close: () => line.send({ kind: 'close' }),
    showHere: ask,
    pointAt: (field) => following?.pointAt(field),
  });
  following = follow(line, 'frame', state, putAroundFrame);
  // A panel that is shut is only hidden; its voice stops.
  line.onMessage((received) => readPageToPanel(received)?.kind === 'hidden' && state.reader.stop());
});
