// The browser's own side panel: the same panel, for whichever tab is in front.
import { putInto } from '../../platform/page-tools.ts';
import { lineToTab } from '../../platform/panel-line.ts';
import { activeTab, onTabChange } from '../../platform/tabs.ts';
import { type Following, follow } from '../panel/follow-page.ts';
import { startPanel } from '../panel/start-panel.tsx';

let following: Following | undefined;
let line: ReturnType<typeof lineToTab> | undefined;
const state = await startPanel({
  close: undefined,
  showHere: () => line?.send({ kind: 'ask', surface: 'side' }),
  pointAt: (field) => following?.pointAt(field),
});

/** Counts what came to the front: while one tab is asked for, another may come, and only the last is followed. */
let turn = 0;

async function followTab(): Promise<void> {
  turn += 1;
  const own = turn;
  line?.end();
  line = undefined;
  following = undefined;
  const tab = await activeTab();
  if (own !== turn) return;
  if (!tab) return state.setPage({ kind: 'no-page' });
  const opened = lineToTab(tab.id);
  line = opened;
  // A line closes where there is no part of ours in the page, and when the page is left.
  opened.onClose(() => line === opened && state.setPage({ kind: 'no-page' }));
  following = follow(opened, 'side', state, (script) => putInto(tab.id, script));
}

onTabChange(() => void followTab());
await followTab();
